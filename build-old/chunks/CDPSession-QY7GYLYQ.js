import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{CDPSession,CDPSessionEvent}from"./chunk-NX633Z6E.js";import"./chunk-VEVWGIDB.js";import"./chunk-2FG6SG6F.js";export{CDPSession,CDPSessionEvent};
//# sourceMappingURL=CDPSession-QY7GYLYQ.js.map
