import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{attachmentName,embedLedger,readLedger,toAttachment}from"./chunk-JOJ2OB7A.js";import"./chunk-MZWNTGCF.js";import"./chunk-2FG6SG6F.js";export{attachmentName,embedLedger,readLedger,toAttachment};
//# sourceMappingURL=ledger-file-L2NI2TJE.js.map
