import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{isDictionary,isKind,valueOf}from"./chunk-DRMEOLLY.js";function valueAt(objects,number){let object=objects.get(number);if(object===void 0)throw new Error(`a PDF must have an object ${number}`);return valueOf(object)}function dictionaryAt(objects,number){let value=valueAt(objects,number);if(!isDictionary(value))throw new Error(`object ${number} of a PDF must be a dictionary`);return value}function numberOf(value){if(!isKind(value,"reference"))throw new Error("a PDF must have a reference here");return value.number}function resolve(objects,value){if(!isKind(value,"reference"))return value;let object=objects.get(value.number);return object===void 0?void 0:valueOf(object)}export{valueAt,dictionaryAt,numberOf,resolve};
//# sourceMappingURL=chunk-VXZQCSM7.js.map
