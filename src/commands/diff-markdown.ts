/** Changes as a comment on a pull request: what matters at once, the rest to be opened, nothing in it but text. */
import type {
  CellChange,
  DocumentChange,
  FactChange,
  FigureChange,
  PartChange,
  SourceChange,
  Standing,
  TextChange,
  WordChange,
} from '../model/change.ts';
import { printable } from '../reporter.ts';
import { diffWords } from '../word-diff.ts';
import {
  count,
  fieldChanges,
  groupReasons,
  mistakePlace,
  partHead,
  partOf,
  partsLabel,
  shortCommit,
  shorten,
  sourceText,
  summaryOf,
  whereIn,
} from './change-words.ts';
import type { Compared } from './diff.ts';
import { trimSame } from './diff-text.ts';

/** A comment on GitHub may have 65,536 characters. */
const mostCharacters = 60_000;
const mostRows = 60;

export function formatMarkdown(compared: Compared): string {
  const { before, after, changes } = compared;
  const { facts, sources, cells, documents, broken } = changes;
  const since = stateName(before);
  const head = [
    // By this line a workflow finds its own comment again.
    '<!-- briefwright diff -->',
    `### What changed in the briefings`,
    '',
    `${sentence(summaryOf(changes))} ${after.commit === undefined ? `Since ${since}.` : `From ${since} to ${stateName(after)}.`}`,
    '',
  ].join('\n');
  const mistakes = documents.filter(({ blocked }) => blocked === true);
  const chunks = [
    ...(mistakes.length === 0
      ? []
      : [
          `**Not built as it is now, because of mistakes:** ${mistakes.map(({ source }) => code(source)).join(', ')}\n`,
        ]),
    list(
      'Mistakes that were not there before',
      broken,
      (mistake) => `${code(mistakePlace(mistake))} ${md(mistake.reason, 400)}`,
    ),
    table(['Fact', 'Before', 'After', 'Source', 'Shown on'], facts, factRow),
    table(['Value', 'Before', 'After', 'Shown on'], cells, cellRow),
    table(['Source', 'Before', 'After', 'Named in'], sources, sourceRow),
    table(['Document', 'Where', 'Why'], documents, documentRow),
    ...documents.map(formatDocument),
  ].filter((chunk) => chunk !== '');

  let text = head;
  let left = 0;
  for (const chunk of chunks) {
    if (left > 0 || text.length + chunk.length + 1 > mostCharacters) left += 1;
    else text += `\n${chunk}`;
  }
  const more =
    left === 0
      ? ''
      : `\n${count(left, 'part')} more ${left === 1 ? 'does' : 'do'} not fit here: \`briefwright diff\` prints everything.\n`;
  return text + more;
}

const mostListed = 20;

function list<Entry>(
  title: string,
  entries: readonly Entry[],
  format: (entry: Entry) => string,
): string {
  if (entries.length === 0) return '';
  const more = entries.length - mostListed;
  return [
    `**${title}:**`,
    '',
    ...entries.slice(0, mostListed).map((entry) => `- ${format(entry)}`),
    ...(more > 0 ? [`- … and ${String(more)} more`] : []),
    '',
  ].join('\n');
}

function sentence(text: string): string {
  return `**${capital(text)}.**`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function stateName({ name, commit }: Compared['before']): string {
  return commit === undefined ? 'the working tree' : `${code(name)} (${code(shortCommit(commit))})`;
}

function table<Entry>(
  heads: readonly string[],
  entries: readonly Entry[],
  toRow: (entry: Entry) => readonly string[],
): string {
  if (entries.length === 0) return '';
  const rows = entries.slice(0, mostRows).map((entry) => `| ${toRow(entry).join(' | ')} |`);
  const more = entries.length - rows.length;
  return [
    `| ${heads.join(' | ')} |`,
    `|${' --- |'.repeat(heads.length)}`,
    ...rows,
    ...(more > 0 ? ['', `… and ${String(more)} more.`] : []),
    '',
  ].join('\n');
}

function factRow(fact: FactChange): readonly string[] {
  const { id, change, before, after, shown } = fact;
  const state = after ?? before;
  const label = state?.record.label;
  const others = fieldChanges(fact).map(
    ({ name, before: was, after: is }) =>
      `<br>${md(name)}: <del>${md(was, 120)}</del> <ins>${md(is, 120)}</ins>`,
  );
  return [
    `${code(id)}${label === undefined ? '' : `<br>${md(label, 200)}`}${others.join('')}`,
    before === undefined ? '*new*' : md(before.text, 200),
    after === undefined
      ? '*withdrawn*'
      : change === 'changed' && before?.text === after.text
        ? md(after.text, 200)
        : `**${md(after.text, 200)}**`,
    state === undefined ? '' : md(sourceText(state), 200),
    formatShown(shown),
  ];
}

function cellRow({ path, before, after, shown }: CellChange): readonly string[] {
  return [
    code(path),
    before === undefined ? '*new*' : md(before, 200),
    after === undefined ? '*removed*' : `**${md(after, 200)}**`,
    formatShown(shown),
  ];
}

function sourceRow({ id, before, after, documents }: SourceChange): readonly string[] {
  return [
    code(id),
    before === undefined ? '*new*' : md(before.text, 300),
    after === undefined ? '*withdrawn*' : md(after.text, 300),
    documents.length === 0 ? 'nowhere' : documents.slice(0, 6).map(code).join('<br>'),
  ];
}

function formatShown(shown: readonly Standing[]): string {
  if (shown.length === 0) return '*nowhere*';
  const most = 8;
  const more = shown.length - most;
  return [
    ...shown
      .slice(0, most)
      .map(
        ({ document, parts }) =>
          `${code(document)}${parts.length === 0 ? '' : `: ${md(partsLabel(parts), 200)}`}`,
      ),
    ...(more > 0 ? [`and ${String(more)} more`] : []),
  ].join('<br>');
}

function documentRow(document: DocumentChange): readonly string[] {
  const why = groupReasons(document.reasons).map(
    ({ what, names, more }) =>
      `${[what, names.map(code).join(', ')].filter((text) => text !== '').join(' ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
  );
  return [code(document.source), md(whereIn(document), 300), why.join('<br>')];
}

/** Slides and sections of a document, folded. */
function formatDocument(document: DocumentChange): string {
  const { source, frontMatter, parts } = document;
  if (frontMatter.length + parts.length === 0) return '';
  const fields = frontMatter.map(
    ({ key, before, after }) =>
      `- ${code(key)}: ${before === undefined ? `<ins>${md(after ?? '', 300)}</ins>` : after === undefined ? `<del>${md(before, 300)}</del>` : formatWords(diffWords(before, after))}`,
  );
  return [
    `<details><summary>${html(source)}: ${html(whereIn(document))}</summary>`,
    '',
    ...(fields.length === 0 ? [] : [...fields, '']),
    ...parts.slice(0, mostRows).flatMap(formatPart),
    ...(parts.length > mostRows ? [`… and ${String(parts.length - mostRows)} more.`, ''] : []),
    '</details>',
    '',
  ].join('\n');
}

function formatPart(part: PartChange): readonly string[] {
  const { title, number } = partOf(part);
  const isNamed = number !== undefined && title !== '';
  const { values, figures, texts, look } = part;
  const lines = [
    ...values.map(
      ({ path, before, after }) =>
        `- <del>${md(before, 300)}</del> <ins>${md(after, 300)}</ins> (${code(path)})`,
    ),
    ...figures.map((figure) => `- ${formatFigure(figure)}`),
    ...texts.map((text) => `- ${formatText(text)}`),
    ...(look ? ['- looks different, says the same'] : []),
  ];
  const most = 25;
  return [
    `**${md(capital(partHead(part)), 300)}**${isNamed ? ` ${md(title, 200)}` : ''}`,
    '',
    ...lines.slice(0, most),
    ...(lines.length > most ? [`- … and ${String(lines.length - most)} more`] : []),
    '',
  ];
}

function formatFigure({ kind, title, change, cells, rows, drawing }: FigureChange): string {
  const name = `${md(kind)}${title === '' ? '' : ` “${md(title, 200)}”`}`;
  if (change !== 'changed') return `${name} ${change}`;
  const said = [
    ...cells
      .slice(0, 6)
      .map(
        ({ row, column, before, after }) =>
          `${md(row === '' ? column : `${row}, ${column}`, 120)} <del>${md(before, 120)}</del> <ins>${md(after, 120)}</ins>`,
      ),
    ...(cells.length > 6 ? [`${String(cells.length - 6)} more values`] : []),
    ...rows.added.slice(0, 6).map((row) => `<ins>${md(row, 120)}</ins>`),
    ...rows.removed.slice(0, 6).map((row) => `<del>${md(row, 120)}</del>`),
    ...(drawing ? ['drawn in another way'] : []),
  ];
  return `${name}: ${said.join('; ')}`;
}

function formatText({ kind, change, before, after, words }: TextChange): string {
  const mark = kind === 'text' || kind === 'row' ? '' : `${kind}: `;
  if (change === 'added') return `${mark}<ins>${md(after ?? '', 600)}</ins>`;
  if (change === 'removed') return `${mark}<del>${md(before ?? '', 600)}</del>`;
  if (before === after) return `${mark}${md(after ?? '', 300)} (another one)`;
  return mark + formatWords(words ?? []);
}

function formatWords(words: readonly WordChange[]): string {
  return trimSame(words, 60)
    .map(({ kind, text }) => {
      const shown = md(text, 600);
      return kind === 'same'
        ? shown
        : kind === 'added'
          ? `<ins>${shown}</ins>`
          : `<del>${shown}</del>`;
    })
    .join('');
}

/** Text as Markdown that shows exactly it: no markup, no mention of people, no link, no reference to other issues. */
function md(text: string, most = 1000): string {
  const one = shorten(printable(text.replace(/\s+/gu, ' ')), most);
  return silent(
    one
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_{}[\]()#+!|~$^=-]/gu, '\\$&')
      .replace(/^(\s*\d+)([.])/u, '$1\\$2'),
  );
}

/** The same inside an element of HTML. */
function html(text: string): string {
  return silent(
    shorten(printable(text.replace(/\s+/gu, ' ')), 1000)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
  );
}

/** An empty comment parts what a site would make a mention, a link or a picture of. */
function silent(text: string): string {
  return text
    .replace(/@(?=[\p{L}\p{N}_-])/gu, '@<!-- -->')
    .replace(/#(?=\d)/gu, '#<!-- -->')
    .replace(/\b(GH\\?-)(?=\d)/giu, '$1<!-- -->')
    .replace(/:(?=\/\/)/gu, ':<!-- -->')
    .replace(/\bwww\./giu, 'www<!-- -->.')
    .replace(/:(?=[a-z0-9_+\\-]+:)/giu, ':<!-- -->');
}

/** A name in a code span, in which nothing has a meaning; a bar would end the cell of a table. */
function code(text: string): string {
  const shown = shorten(printable(text.replace(/\s+/gu, ' ')), 300).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') || shown === '' ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}
