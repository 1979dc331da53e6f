import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
function measureText({metrics},text,{family,size,weight}){let face=metrics[`${family} ${String(weight)}`];if(face===void 0)return text.length*size*.6;let units=0;for(let character of text)units+=face.widths[character.codePointAt(0)??0]??withoutGlyph(character,face);return units*size/face.unitsPerEm}function wrapText(style,text,font,width){let lines=[],line="";for(let word of text.split(/[ \t\r\n]+/u)){if(word==="")continue;let longer=line===""?word:`${line} ${word}`;line!==""&&measureText(style,longer,font)>width?(lines.push(line),line=word):line=longer}return line===""?lines:[...lines,line]}function withoutGlyph(character,{widths,unitsPerEm}){let space=widths[32];return character==="\u202F"&&space!==void 0?space/2:unitsPerEm}export{measureText,wrapText};
//# sourceMappingURL=chunk-2HJMH4BZ.js.map
