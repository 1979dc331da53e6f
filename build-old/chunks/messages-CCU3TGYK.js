import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{OperationError,UsageError,hasError,nearest,report,suggestion}from"./chunk-XCMVR3MV.js";import"./chunk-2FG6SG6F.js";export{OperationError,UsageError,hasError,nearest,report,suggestion};
//# sourceMappingURL=messages-CCU3TGYK.js.map
