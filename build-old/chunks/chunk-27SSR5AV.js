import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{location}from"./chunk-OTWVVW5T.js";function placer(file){let index,toPoint=offset=>{index??=location(file);let end=typeof file.value=="string"?file.value.length:String(file).length,inside=Math.max(0,Math.min(offset,end));return index.toPoint(inside)??{line:1,column:1,offset:0}};return({start,end})=>({start:toPoint(start),end:toPoint(end)})}export{placer};
//# sourceMappingURL=chunk-27SSR5AV.js.map
