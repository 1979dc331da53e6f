import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{deckHtml,deckSheet,titleOf}from"./chunk-FG4UMCT7.js";import"./chunk-4DZ256AZ.js";import"./chunk-BANQIZBJ.js";import"./chunk-4FT5AM72.js";import"./chunk-O57SPVBC.js";import"./chunk-XMPNWQHY.js";import"./chunk-Y5GJ4JED.js";import"./chunk-SYRT3AGD.js";import"./chunk-ON52DU6F.js";import"./chunk-YDTIWBBC.js";import"./chunk-BXNOWAZY.js";import"./chunk-Q24V44G4.js";import"./chunk-VJEWC7H2.js";import"./chunk-CT5L7KCJ.js";import"./chunk-LQYS66Y7.js";import"./chunk-UZXSEAMA.js";import"./chunk-FTLKSKMU.js";import"./chunk-5UUE5TLX.js";import"./chunk-UICHCAT4.js";import"./chunk-XCMVR3MV.js";import"./chunk-2FG6SG6F.js";export{deckHtml,deckSheet,titleOf};
//# sourceMappingURL=deck-html-KBCZRPK3.js.map
