import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{exists,holdTemporary,makeFolder,nodeWorld,packageVersion,readAsset,readNamed,readStarter,reasonOf,removeTemporaryFiles}from"./chunk-GQMEM7DP.js";import"./chunk-5UUE5TLX.js";import"./chunk-UICHCAT4.js";import"./chunk-XCMVR3MV.js";import"./chunk-2FG6SG6F.js";export{exists,holdTemporary,makeFolder,nodeWorld,packageVersion,readAsset,readNamed,readStarter,reasonOf,removeTemporaryFiles};
//# sourceMappingURL=node-world-M5SH4JCB.js.map
