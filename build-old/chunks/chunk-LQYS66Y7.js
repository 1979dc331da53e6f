import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
function isMap(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function listSome(names,limit=6){let some=names.slice(0,limit).map(name=>`\`${name}\``),more=names.length-some.length;return more>0?`${some.join(", ")} and ${more} more`:some.join(", ")}function toPlainText(value){return typeof value=="object"?JSON.stringify(value):String(value)}export{isMap,listSome,toPlainText};
//# sourceMappingURL=chunk-LQYS66Y7.js.map
