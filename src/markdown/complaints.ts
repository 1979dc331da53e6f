/** Messages about a document while it is expanded: each once, and with the include that led to it. */
import type { Details } from '../messages.ts';
import { report } from '../messages.ts';
import { elsewhere } from '../syntax/parsed.ts';
import type { Spot, Surroundings } from './directives/directive.ts';

export class Complaints {
  /** The includes that led to the file that is being expanded. */
  chain: Surroundings['chain'] = [];
  private readonly said = new Set<string>();
  private readonly claims = new Map<string, number>();

  add(spot: Spot, rule: string, reason: string, details: Details = {}): void {
    const { file } = spot.source;
    // A body that is repeated would say the same of each row; a claim may hold for one and not for the next.
    const here = [file.path, rule, spot.start, spot.end].join('\n');
    if (!this.once(rule === 'claim' ? `${here}\n${reason}` : here)) return;
    if (rule === 'claim' && !this.fewClaims(here)) return;
    const parent = this.chain.at(-1)?.at;
    const included =
      parent === undefined || parent.source === spot.source
        ? undefined
        : elsewhere(parent.source.file.path, 'included here', parent.source.place(parent));
    report(file, rule, spot.source.place(spot), reason, {
      ...details,
      cause: details.cause ?? included,
    });
  }

  /** A claim that hardly a row bears out needs no message for each. */
  private fewClaims(here: string): boolean {
    const count = (this.claims.get(here) ?? 0) + 1;
    this.claims.set(here, count);
    return count <= mostClaims;
  }

  /** Whether this is asked for the first time. */
  once(key: string): boolean {
    if (this.said.has(key)) return false;
    this.said.add(key);
    return true;
  }
}

/** Rows for which one claim is reported. */
const mostClaims = 20;
