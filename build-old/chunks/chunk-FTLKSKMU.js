import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{createHash}from"node:crypto";function sha256(bytes){return createHash("sha256").update(bytes).digest("hex")}export{sha256};
//# sourceMappingURL=chunk-FTLKSKMU.js.map
