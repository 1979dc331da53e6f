import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{parseIso}from"./chunk-CT5L7KCJ.js";import{isMap}from"./chunk-LQYS66Y7.js";function toRange(value){if(!isMap(value)||Object.keys(value).length!==2||!Object.hasOwn(value,"from")||!Object.hasOwn(value,"to"))return;let{from,to}=value;if(typeof from=="number"&&typeof to=="number")return{from,to};if(!(!isDate(from)||!isDate(to)))return{from:toDate(from),to:toDate(to)}}function isDate(value){return typeof value=="number"?Number.isInteger(value)&&value>=1e3&&value<=9999:typeof value=="string"&&parseIso(value)!==void 0}function toDate(value){return String(value)}export{toRange};
//# sourceMappingURL=chunk-VJEWC7H2.js.map
