import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{sha256}from"./chunk-FTLKSKMU.js";async function readKept(store,name){let bytes=await store.read(name);if(bytes===void 0)return;let text=Buffer.from(bytes).toString("utf8"),body=text.slice(65);if(text.slice(0,65)!==`${hashOf(name,body)}
`){store.note(damaged);return}try{return JSON.parse(body)}catch{return}}async function writeKept(store,name,value){let body=JSON.stringify(value);await store.write(name,Buffer.from(`${hashOf(name,body)}
${body}`))}async function readBlob(store,hash){let bytes=await store.read(blobName(hash));if(bytes===void 0||sha256(bytes)===hash)return bytes;store.note(damaged)}async function writeBlob(store,hash,bytes){await store.write(blobName(hash),bytes)}function isWhole(name,bytes){let hash=/^blobs\/[0-9a-f]{2}\/([0-9a-f]{64})$/u.exec(name)?.[1];if(hash!==void 0)return sha256(bytes)===hash;let text=Buffer.from(bytes).toString("utf8");return text.slice(0,65)===`${hashOf(name,text.slice(65))}
`}var damaged="an entry of the cache is damaged: what it held is made again";function hashOf(name,body){return sha256(`${name}
${body}`)}function blobName(hash){return`blobs/${hash.slice(0,2)}/${hash}`}export{readKept,writeKept,readBlob,writeBlob,isWhole};
//# sourceMappingURL=chunk-OXGW4K4D.js.map
