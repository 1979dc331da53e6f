import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
var faults=new WeakMap;function blame(fact,fault){return faults.set(fact,fault),fact}function faultOf(fact){return faults.get(fact)}export{blame,faultOf};
//# sourceMappingURL=chunk-RVGVDDRN.js.map
