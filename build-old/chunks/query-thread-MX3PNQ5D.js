import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
import"./chunk-2FG6SG6F.js";import{Worker}from"node:worker_threads";var startThread=async options=>new Worker(new URL("../query-worker.cjs",import.meta.url),options);export{startThread};
//# sourceMappingURL=query-thread-MX3PNQ5D.js.map
