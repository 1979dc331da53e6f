import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{isPortable,keepPack,packKey,packedHere,shippedPacks}from"./chunks/chunk-UZXSEAMA.js";import"./chunks/chunk-FTLKSKMU.js";import"./chunks/chunk-2FG6SG6F.js";export{isPortable,keepPack,packKey,packedHere,shippedPacks};
//# sourceMappingURL=packs.js.map
