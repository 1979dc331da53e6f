import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{decode,isEncoding}from"./chunk-SV3MUBCH.js";import"./chunk-2FG6SG6F.js";export{decode,isEncoding};
//# sourceMappingURL=decode-M6NGHE6M.js.map
