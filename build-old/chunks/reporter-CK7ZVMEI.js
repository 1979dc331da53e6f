import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{formatMessages,placeOf,printable,sortMessages}from"./chunk-SSZGVS4J.js";import"./chunk-5OP6ODHG.js";import"./chunk-2FG6SG6F.js";export{formatMessages,placeOf,printable,sortMessages};
//# sourceMappingURL=reporter-CK7ZVMEI.js.map
