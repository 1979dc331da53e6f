import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{sha256}from"./chunk-FTLKSKMU.js";function packKey(theme,options){return sha256(JSON.stringify([theme?.css,options]))}function isPortable(theme,options){return theme?.importRules.length===0&&!JSON.stringify(options).includes("@import")}var made=new Map;function keepPack(key,css){made.size<32&&made.set(key,css)}function packedHere(){return made}var read=new WeakMap;function shippedPacks(world){let packs=read.get(world);return packs===void 0&&(packs=readPacks(world),read.set(world,packs)),packs}async function readPacks(world){let text;try{text=Buffer.from(await world.asset("build/packs.json")).toString("utf8")}catch{return new Map}let{marp,packs}=JSON.parse(text);return new Map(marp===world.versions.marp()?packs:[])}export{packKey,isPortable,keepPack,packedHere,shippedPacks};
//# sourceMappingURL=chunk-UZXSEAMA.js.map
