import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{formatText,trimSame}from"./chunk-ZHIYB45B.js";import"./chunk-VIL543VR.js";import"./chunk-SSZGVS4J.js";import"./chunk-5OP6ODHG.js";import"./chunk-2FG6SG6F.js";export{formatText,trimSame};
//# sourceMappingURL=diff-text-2EXCZRSS.js.map
