/** The reporters, in the order of the help: each prints the whole of standard output. */
import { github } from './github.ts';
import { junit } from './junit.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';

export const reporters: readonly Reporter[] = [github, sarif, junit];
