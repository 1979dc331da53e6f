import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
function location(file){let value=String(file),indices=[],cr=-1,lf=-1;return{toOffset,toPoint};function grow(){let from=indices.at(-1)??0;cr<from&&(cr=value.indexOf("\r",from),cr===-1&&(cr=1/0)),lf<from&&(lf=value.indexOf(`
`,from),lf===-1&&(lf=1/0));let eol=cr+1===lf?lf:Math.min(cr,lf);indices.push((eol===1/0?value.length:eol)+1)}function toPoint(offset){if(typeof offset=="number"&&offset>-1&&offset<=value.length){for(;(indices.at(-1)??0)<=offset;)grow();let low=0,high=indices.length-1;for(;low<high;){let middle=Math.floor((low+high)/2);indices[middle]>offset?high=middle:low=middle+1}return{line:low+1,column:offset-(low>0?indices[low-1]:0)+1,offset}}}function toOffset(point){if(point&&typeof point.line=="number"&&typeof point.column=="number"&&!Number.isNaN(point.line)&&point.column>0){for(;indices.length<point.line&&(indices.at(-1)??0)<=value.length;)grow();let offset=(point.line>1?indices[point.line-2]:0)+point.column-1;if(offset<indices[point.line-1])return offset}}}export{location};
//# sourceMappingURL=chunk-OTWVVW5T.js.map
