import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{openQueries,runFactor}from"./chunk-6MKE4QGZ.js";import"./chunk-2URXMALQ.js";import"./chunk-PS6E6HWR.js";import"./chunk-RVGVDDRN.js";import"./chunk-F47CAVNB.js";import"./chunk-LQYS66Y7.js";import"./chunk-5OP6ODHG.js";import"./chunk-UICHCAT4.js";import"./chunk-XCMVR3MV.js";import"./chunk-2FG6SG6F.js";export{openQueries,runFactor};
//# sourceMappingURL=queries-YTKSTGPR.js.map
