/** What a run shows while it runs: one line that counts on a terminal, plain lines elsewhere. */
import type { BuildOptions, DocumentResult } from '../build.ts';
import { printable } from '../reporter.ts';
import type { Invocation } from './command.ts';

export interface Progress {
  readonly onDocument: NonNullable<BuildOptions['onDocument']>;
  /** A remark about the run itself, on a line of its own. */
  note(text: string): void;
  /** Clears the line that counts. */
  end(): void;
}

export function showProgress({ values, terminal }: Invocation): Progress {
  const isSilent = values.has('quiet') || values.has('json');
  let isOpen = false;
  const clear = (): void => {
    if (isOpen) terminal.err('\r\u001b[K');
    isOpen = false;
  };
  return {
    onDocument(result, count, total) {
      if (isSilent) return;
      const line = `[${String(count)}/${String(total)}] ${printable(result.source)}${formatStatus(result)}`;
      if (!terminal.interactive) {
        terminal.err(`${line}\n`);
        return;
      }
      clear();
      terminal.err(fit(line, terminal.columns));
      isOpen = true;
    },
    note(text) {
      if (values.has('quiet')) return;
      clear();
      terminal.err(`${text}\n`);
    },
    end: clear,
  };
}

/** Nothing where all is well, else `: blocked by data/ridership.csv`. */
export function formatStatus({ status, blockedBy }: DocumentResult): string {
  if (status === 'built') return '';
  return `: ${status}${blockedBy.length === 0 ? '' : ` by ${printable(blockedBy.join(', '))}`}`;
}

/** A line that wrapped could not be cleared: it keeps its head and its end. */
function fit(line: string, columns = 80): string {
  const characters = Array.from(line);
  const most = Math.max(20, columns) - 1;
  if (characters.length <= most) return line;
  const head = Math.floor(most / 2);
  return `${characters.slice(0, head).join('')}…${characters.slice(head + 1 - most).join('')}`;
}
