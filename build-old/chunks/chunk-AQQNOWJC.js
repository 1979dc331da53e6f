import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
var provenanceLevels=["full","public","none"];export{provenanceLevels};
//# sourceMappingURL=chunk-AQQNOWJC.js.map
