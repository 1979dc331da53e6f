import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{PressError,chromePress}from"./chunk-K5DEVQ3F.js";import"./chunk-XCMVR3MV.js";import"./chunk-2FG6SG6F.js";export{PressError,chromePress};
//# sourceMappingURL=press-QDIRLELT.js.map
