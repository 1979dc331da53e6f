import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import{EventEmitter}from"./chunk-VEVWGIDB.js";var CDPSessionEvent;(function(CDPSessionEvent2){CDPSessionEvent2.Disconnected=Symbol("CDPSession.Disconnected"),CDPSessionEvent2.Swapped=Symbol("CDPSession.Swapped"),CDPSessionEvent2.Ready=Symbol("CDPSession.Ready"),CDPSessionEvent2.SessionAttached="sessionattached",CDPSessionEvent2.SessionDetached="sessiondetached"})(CDPSessionEvent||(CDPSessionEvent={}));var CDPSession=class extends EventEmitter{constructor(){super()}parentSession(){}};export{CDPSessionEvent,CDPSession};
//# sourceMappingURL=chunk-NX633Z6E.js.map
