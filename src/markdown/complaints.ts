/** Messages about a document while it is expanded: each once, and with the include that led to it. */
import type { Details } from '../messages.ts';
import { report } from '../messages.ts';
import { elsewhere } from '../syntax/parsed.ts';
import type { Spot, Surroundings } from './directives/directive.ts';

export class Complaints {
  /** The includes that led to the file that is being expanded. */
  chain: Surroundings['chain'] = [];
  private readonly said = new Set<string>();

  add(spot: Spot, rule: string, reason: string, details: Details = {}): void {
    const { file } = spot.source;
    // A body that is repeated would say the same of each row.
    if (!this.once([file.path, rule, spot.start, spot.end].join('\n'))) return;
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

  /** Whether this is asked for the first time. */
  once(key: string): boolean {
    if (this.said.has(key)) return false;
    this.said.add(key);
    return true;
  }
}
