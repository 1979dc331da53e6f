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

const handbook = join(import.meta.dirname, '../../src/rules/README.md');

test('the handbook of rules says what the code says', async () => {
  const expected = await format(rulesHandbook(rules), {
    parser: 'markdown',
    printWidth: 100,
    singleQuote: true,
  });
  if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(handbook, expected);
  else expect(readFileSync(handbook, 'utf8')).toBe(expected);
});

test('rule ids are unique', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

/** Every rule with a guide: what it finds, why, and an example of each kind. */
function rulesHandbook(all: typeof rules): string {
  const parts = all.flatMap(({ id, doc, severity, guide }) =>
    guide === undefined
      ? []
      : [
          `## ${id}`,
          `${doc.charAt(0).toUpperCase()}${doc.slice(1)}. Severity: ${severity}.`,
          `**What it finds.** ${guide.what}`,
          `**Why.** ${guide.why}`,
          '**Found:**',
          ...exampleOf(guide.bad),
          '**Fine:**',
          ...exampleOf(guide.good),
        ],
  );
  return [
    '# Rules about evidence and brand',
    'Made from the `guide` of each rule by `npm run docs`; a test runs every example. The examples are small projects as of 14 February 2026. In a project without `data/` the rules about evidence are silent. Those about contrast, type, colours and labels look at pages as the browser lays them out, so they speak in `build` and in `check --pages`. `brief.yaml` sets the severity of each, for all documents or by path; a rule is silenced where an exception has a reason:',
    '<!-- prettier-ignore -->\n```markdown\n<!-- brief-disable-next-line bare-number: model designation -->\nThe Mirage 2000 entered service long ago.\n```',
    'The comment is about the next line that says something, or about the rest of its own line. Where no comment can stand, as in a note or in the front matter, the front matter names the words:',
    '```yaml\nbrief-disable:\n  - { rule: bare-number, text: Mirage 2000, reason: model designation }\n```',
    'Neither is left in any output; the manifest and `--json` list both, with their reasons, under `silenced`.',
    ...parts,
  ].join('\n\n');
}

function exampleOf(files: NonNullable<(typeof rules)[number]['guide']>['bad']): readonly string[] {
  return Object.entries(files)
    .filter(([, text]) => text.trim() !== '[]')
    .map(([path, text]) => {
      const fence = text.includes('```') ? '````' : '```';
      const language = path.endsWith('.md') ? 'markdown' : path.endsWith('.json') ? 'json' : 'yaml';
      return `<!-- prettier-ignore -->\n${fence}${language} title="${path}"\n${text.trimEnd()}\n${fence}`;
    });
}

/** A directive as it is written: `::table{from=… columns …}`. */
function usageOf({ name, form, label, attributes }: (typeof directives)[number]): string {
  const colons = { text: ':', leaf: '::', container: ':::' }[form];
  // The first noun of what stands in the brackets: `path`, `word`.
  const noun = /^(?:the )?(\p{L}+)/u.exec(label ?? '')?.[1];
  const brackets = noun === undefined ? '' : `[${noun}]`;
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
