/** V8's settings for a process that lives a second or two; the first import of cli.ts, before anything is compiled. */
import { setFlagsFromString } from 'node:v8';

// V8 11 (Node 20) and 12 (Node 22) optimise functions that a short run is about to leave: told to wait, `check` of this
// repository takes a third less time. Later versions tier up in smaller steps, and waiting gains nothing.
const { v8 } = process.versions;
if (v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
if (v8.startsWith('12.')) {
  setFlagsFromString('--invocation-count-for-turbofan=15000');
  setFlagsFromString('--invocation-count-for-osr=8000');
}
// Every pattern would be compiled twice, first for an interpreter that a run of a second hardly uses.
setFlagsFromString('--no-regexp-tier-up');
