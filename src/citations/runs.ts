/** Formatted text as plain data: what a reference says, before it is written as Markdown or HTML. */

export type RunStyle = 'plain' | 'italic' | 'bold' | 'superscript' | 'subscript';

export interface Run {
  readonly text: string;
  readonly style: RunStyle;
  /** Where a link leads. */
  readonly href: string | undefined;
}

export type Runs = readonly Run[];

export function run(text: string, style: RunStyle = 'plain', href?: string): Run {
  return { text, style, href };
}

/** The words without their form. */
export function plainText(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

/** Parts with `separator` between them; empty ones are left out. */
export function join(parts: readonly Runs[], separator: string): Runs {
  return parts
    .filter((part) => plainText(part) !== '')
    .flatMap((part, index) => (index === 0 ? part : [run(separator), ...part]));
}

/** The sentence with its full stop, unless one stands at its end already, before a closing quotation mark or not. */
export function sentence(runs: Runs): Runs {
  return /[.!?…][’“”»)]?$/u.test(plainText(runs)) ? runs : [...runs, run('.')];
}

/** The same text with a capital at its beginning. */
export function capitalised(runs: Runs): Runs {
  const [first, ...rest] = runs;
  if (first === undefined) return runs;
  const [letter = ''] = Array.from(first.text);
  return [{ ...first, text: letter.toUpperCase() + first.text.slice(letter.length) }, ...rest];
}

/** A sentence without its full stop, to stand within another one. */
export function clause(runs: Runs): Runs {
  const last = runs.at(-1);
  if (last === undefined || last.href !== undefined) return runs;
  if (last.text === '.') return runs.slice(0, -1);
  return /[^.]\.$/u.test(last.text)
    ? [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]
    : runs;
}
