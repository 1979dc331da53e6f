import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{figureUses,stampFigures}from"./chunk-FJX7EGU2.js";import"./chunk-XMPNWQHY.js";import"./chunk-2FG6SG6F.js";export{figureUses,stampFigures};
//# sourceMappingURL=figure-uses-RTHE5JT3.js.map
