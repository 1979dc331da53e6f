import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{computeFacts}from"./chunk-N2RVDAVR.js";import"./chunk-6MKE4QGZ.js";import"./chunk-2URXMALQ.js";import"./chunk-PTA3Q54G.js";import"./chunk-PS6E6HWR.js";import"./chunk-RVGVDDRN.js";import"./chunk-27SSR5AV.js";import"./chunk-OTWVVW5T.js";import"./chunk-IIKPWE3Z.js";import"./chunk-F47CAVNB.js";import"./chunk-VJEWC7H2.js";import"./chunk-CT5L7KCJ.js";import"./chunk-LQYS66Y7.js";import"./chunk-5OP6ODHG.js";import"./chunk-UICHCAT4.js";import"./chunk-XCMVR3MV.js";import"./chunk-2FG6SG6F.js";export{computeFacts};
//# sourceMappingURL=compute-7WCFYQB2.js.map
