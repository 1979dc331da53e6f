import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{finishPdf,readPdf}from"./chunk-LTIOPRXZ.js";import"./chunk-VXZQCSM7.js";import"./chunk-DRMEOLLY.js";import"./chunk-2FG6SG6F.js";export{finishPdf,readPdf};
//# sourceMappingURL=finish-YXAAUWOC.js.map
