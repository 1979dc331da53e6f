/** The README's tables are made from the code's: `npm run docs` fills them, this test compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { valueFormats } from '../../src/facts/format.ts';
import { directives } from '../../src/markdown/directives/index.ts';
import { rules } from '../../src/rules/index.ts';

const path = join(import.meta.dirname, '../../README.md');

const parts: Readonly<Record<string, string>> = {
  directives: table(
    ['you write', 'you get'],
    directives.map((directive) => [`\`${usageOf(directive)}\``, directive.doc]),
  ),
  formats: table(
    ['format', 'prints'],
    valueFormats.map(({ name, doc }) => [`\`${name}\``, doc]),
  ),
  help: [
    '```',
    ...commands.map(({ usage, doc }) => `${`briefwright ${usage}`.padEnd(28)}${doc}`),
    '```',
  ].join('\n'),
  rules: `<details>\n<summary>All ${String(rules.length)} rules</summary>\n\n${table(
    ['rule', 'what holds', 'severity'],
    rules.map(({ id, doc, severity }) => [`\`${id}\``, doc, severity]),
  )}\n\n</details>`,
};

test('the README says what the code says', async () => {
  const actual = readFileSync(path, 'utf8');
  const filled = Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`, 'u'),
        (_, open: string, close: string) => `${open}\n\n${part}\n\n${close}`,
      ),
    actual,
  );
  const expected = await format(filled, { parser: 'markdown', printWidth: 100, singleQuote: true });
  if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(path, expected);
  else expect(actual).toBe(expected);
});

test('rule ids are unique', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

/** A directive as it is written: `::table{from=… columns …}`. */
function usageOf({ name, form, label, attributes }: (typeof directives)[number]): string {
  const colons = { text: ':', leaf: '::', container: ':::' }[form];
  const brackets = label === undefined ? '' : '[path]';
  const inside = attributes
    .filter(({ reserved }) => reserved === undefined)
    .map((attribute) => `${attribute.name}${attribute.required === true ? '=…' : ''}`)
    .join(' ');
  return `${colons}${name}${brackets}{${inside}}${form === 'container' ? ' … :::' : ''}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
