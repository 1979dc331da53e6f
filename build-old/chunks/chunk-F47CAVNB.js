import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{VFileMessage}from"./chunk-5OP6ODHG.js";var maxDepth=64,forbiddenKeys=new Set(["__proto__","prototype","constructor"]);function isExact(literal,value){return Number.isFinite(value)&&(Number.isSafeInteger(value)||!/^[-+]?\d+$/u.test(literal))}function toParsed(value,trace,place){return{value,place:(keys,of="value")=>place(findRange(trace,keys,of))}}function findRange(trace,keys,of="value"){let at=trace;for(let key of keys){let next=at.members?.get(String(key))??at.items?.[Number(key)];if(next===void 0)break;at=next}return of==="key"?at.key??at:at}function elsewhere(path,reason,place){let message=new VFileMessage(reason,{place,source:"briefwright"});return message.file=path,message}export{maxDepth,forbiddenKeys,isExact,toParsed,elsewhere};
//# sourceMappingURL=chunk-F47CAVNB.js.map
