import type { BespokeParts } from './bespoke.ts';

/** Takes the parts of Marp CLI's bespoke template out of a probe deck. */
export function bespokeTemplate(): Promise<BespokeParts>;
