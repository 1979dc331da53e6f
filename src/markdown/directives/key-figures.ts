import { isCurrency } from '../../facts/units.ts';
import { qualify } from '../../facts/language.ts';
import type { Found } from '../../facts/lookup.ts';
import { faultBelow } from '../../facts/lookup.ts';
import { isMap } from '../../facts/shape.ts';
import type { Datum } from '../../model/table.ts';
import type { Landing } from '../escape.ts';
import { escapeHtml, escapeValue } from '../escape.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import { captioned, gapAfter, gapBefore, idOf, paragraph, sourceLine } from './block.ts';
import type { Call, Expander, LeafDirective, Spot } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';
import { figureWords } from './figure-words.ts';
import { entriesOf, namedColumn } from './named-columns.ts';
import { isReadable, withoutRows } from './row-count.ts';
import { selection } from './selection.ts';

/** `::figures{facts="a.b, c.d"}`: a few large numerals, each with what it counts and what it rests on. */
export const keyFigures = {
  name: 'figures',
  form: 'leaf',
  doc: 'key figures: large numerals with unit, label, qualifier, day and source of each',
  attributes: [
    { name: 'facts', doc: 'paths of facts or other values, with commas between' },
    { name: 'from', doc: 'instead of `facts`: the table whose rows are the figures' },
    { name: 'value', doc: 'with `from`: the column of the numerals; else `value`' },
    { name: 'label', doc: 'with `from`: the column that says what is counted; else `label`' },
    ...selection,
    ...captioned.filter(({ name }) => name !== 'caption'),
  ],
  async expand(call, expander) {
    await Promise.resolve();
    const spot = spotOf(call);
    const figures = readFigures(call, expander);
    const origin = sourceLine(call, expander);
    const id = idOf(call, expander);
    if (figures?.length === 0 && attributeOf(call, 'from') !== undefined)
      return withoutRows({ origin, id }, call, expander);
    const tiles = figures?.map((figure) => tileOf(figure, expander, spot));
    if (!tiles?.every((tile) => tile !== undefined)) return [];

    const { newline } = call.source;
    const open = `<ul class="key-figures"${id === undefined ? '' : ` id="${id}"`}>`;
    const pieces: Piece[] = [...gapBefore(call)];
    for (const [index, tile] of tiles.entries()) {
      if (index > 0) pieces.push(made(newline, spot));
      pieces.push(made('- ', spot, `${index === 0 ? open : ''}<li>`), ...tile);
      pieces.push(made('', spot, index === tiles.length - 1 ? '</li></ul>' : '</li>'));
    }
    const below = paragraph('source', origin, call);
    if (below.length > 0) pieces.push(made(newline + newline, spot), ...below);
    return [...pieces, ...gapAfter(call)];
  },
} satisfies LeafDirective;

/** More numerals than these are a table. */
const mostTiles = 24;

interface Figure {
  readonly found: Found;
  /** What is counted: a text of the data. */
  readonly label: { readonly text: string; readonly found: Found | undefined };
  /** What its author wrote to name it. */
  readonly spot: Spot;
}

function readFigures(call: Call, expander: Expander): readonly Figure[] | undefined {
  const ways = ['facts', 'from'].filter((name) => attributeOf(call, name) !== undefined);
  if (ways.length !== 1) {
    const { directive, source } = call;
    const end = directive.start + directive.colons + directive.name.length;
    expander.complain(
      ways.length === 0 ? { source, start: directive.start, end } : valueSpot(call, 'from'),
      ways.length === 0 ? 'missing-attribute' : 'attribute-value',
      `Unexpected \`::figures\` with ${ways.length === 0 ? 'neither' : 'both'} of \`facts\` and \`from\`, expected one of them`,
      { note: 'as in `::figures{facts="rafale.planned, drones.earliest"}`' },
    );
    return undefined;
  }
  return ways[0] === 'facts' ? byPath(call, expander) : byRow(call, expander);
}

function byPath(call: Call, expander: Expander): readonly Figure[] | undefined {
  const written = expander.text(call, 'facts');
  if (written === undefined) return undefined;
  const figures = entriesOf(written.text).map(({ text, start }): Figure | undefined => {
    const spot = { source: call.source, ...written.range(start, start + text.length) };
    const found = expander.find(text, (from, to) => written.range(start + from, start + to), call);
    if (found === undefined) return undefined;
    const label = found.fact?.label;
    if (label !== undefined) return { found, label: { text: label, found: undefined }, spot };
    expander.complain(
      spot,
      'missing-value',
      `Unexpected \`${text}\` without a label, expected a figure that says what it counts`,
      {
        note:
          found.fact === undefined
            ? 'take its row by `from`, with the column of its `label`'
            : 'give the fact a `label`',
        cause: faultBelow(found),
      },
    );
    return undefined;
  });
  return figures.every((figure) => figure !== undefined) ? figures : undefined;
}

function byRow(call: Call, expander: Expander): readonly Figure[] | undefined {
  const chosen = expander.rowsOrNone(call);
  if (chosen === undefined || !isReadable(chosen, mostTiles, call, expander)) return undefined;
  const { table, rows } = chosen;
  const [value, label] = ['value', 'label'].map((name) => {
    const column = namedColumn(table, name, call, expander);
    if (column !== 'absent') return column;
    const usual = table.columns.find((one) => one.name === name);
    if (usual === undefined) {
      expander.complain(
        valueSpot(call, 'from'),
        'missing-attribute',
        `Unexpected \`${table.name}\` without a column \`${name}\`, expected the attribute \`${name}\``,
        { note: `\`${name}=…\` names the column that takes its place` },
      );
    }
    return usual;
  });
  if (value === undefined || label === undefined) return undefined;
  const spot = valueSpot(call, 'from');
  const figures = rows.map((row): Figure | undefined => {
    const found = expander.cell(table, row, value);
    const named = expander.cell(table, row, label);
    const text = named && expander.format(named, {}, () => undefined);
    if (found !== undefined && text !== undefined) {
      return { found, label: { text, found: named }, spot };
    }
    expander.complain(
      spot,
      'missing-value',
      `Unexpected row ${row.index + 1} of \`${table.name}\` without its ${found === undefined ? 'value' : 'label'}, expected both`,
      { note: 'fill it, or leave the row out by `where`' },
    );
    return undefined;
  });
  return figures.every((figure) => figure !== undefined) ? figures : undefined;
}

/** One figure: in Markdown the item of a list as authors write it, in HTML its parts by name. */
function tileOf(
  { found, label, spot: at }: Figure,
  expander: Expander,
  spot: Spot,
): readonly Piece[] | undefined {
  const text = numeralOf(found, at, expander);
  if (text === undefined) return undefined;
  const parts = isCount(found) ? splitUnit(text) : { numeral: text, unit: '' };
  const { numeral } = parts;
  // `1,850 passengers, passengers in an average week`: where the label begins with the unit, it is said there.
  const isSaid = beginsWithWord(label.text, parts.unit);
  const unit = isSaid ? '' : parts.unit;
  const said = isSaid ? numeral : text;
  const { lang } = expander;
  const qualified = qualify(said, found.qualifier, lang);
  // What the language puts before the figure; a sign where its words are not known.
  const qualifier = qualified.endsWith(said) ? qualified.slice(0, -said.length).trimEnd() : '';
  const value = expander.value(found, numeral, html, spot);
  const span = (name: string, words: string): string =>
    `<span class="${name}">${escapeHtml(words)}</span>`;

  const pieces: Piece[] = [
    made('**', spot, qualifier === '' ? '' : `${span('qualifier', qualifier)} `),
    made('', spot, '<span class="figure">'),
    { ...value, plain: escapeValue(qualified, bold) },
    made('**', spot, unit === '' ? '</span>' : `</span> ${span('unit', unit)}`),
    made(' ', spot, ' <span class="label">'),
    label.found === undefined
      ? made(escapeValue(label.text, words), spot, escapeHtml(label.text))
      : {
          ...expander.value(label.found, label.text, html, spot),
          plain: escapeValue(label.text, words),
        },
    made('', spot, '</span>'),
  ];
  const asOf = asOfText(found, expander);
  const ids = (found.fact?.source ?? []).filter((id) => expander.isSource(id));
  const source =
    ids.length === 0
      ? undefined
      : expander.sourceNames(
          ids.map((id) => ({ id, spot })),
          spot,
        );
  if (asOf === undefined && source === undefined) return pieces;
  pieces.push(made(' *', spot, ' '));
  if (asOf !== undefined) pieces.push(made(escapeValue(asOf, words), spot, span('as-of', asOf)));
  if (asOf !== undefined && source !== undefined) pieces.push(made('; ', spot, ' '));
  if (source !== undefined) {
    pieces.push(made('', spot, '<span class="source">'), source, made('', spot, '</span>'));
  }
  return [...pieces, made('*', spot, '')];
}

/** The figure with its unit and without its qualifier; large numbers with a word for their thousands. */
function numeralOf(found: Found, at: Spot, expander: Expander): string | undefined {
  const { unit, fact, path } = found;
  const counts = isCount(found);
  if (counts && unit === undefined) {
    expander.complain(
      at,
      'value-format',
      `Unexpected \`${path}\` without a unit among key figures, expected what it counts`,
      {
        note:
          fact === undefined
            ? 'give its column a `unit` in `data/datapackage.yaml`'
            : 'give the fact a `unit`, as in `unit: aircraft`',
        cause: faultBelow(found),
      },
    );
    return undefined;
  }
  const isLarge =
    counts && endsOf(found).some((end) => typeof end === 'number' && Math.abs(end) >= 1e6);
  const carried = unit === '%' || isCurrency(unit);
  return expander.format(
    { ...found, qualifier: 'exact' },
    {
      ...(isLarge ? { format: 'compact' } : {}),
      ...(counts && !carried ? { unit: 'long' } : {}),
    },
    ({ rule, reason, note }) => {
      expander.complain(at, rule, reason, { note, cause: faultBelow(found) });
    },
  );
}

/** Whether it is a number, or a range of numbers, of something. */
function isCount(found: Found): boolean {
  return found.type !== 'year' && endsOf(found).every((end) => typeof end === 'number');
}

function endsOf({ value }: Found): readonly Datum[] {
  return isMap(value) ? Object.values(value) : [value];
}

/** The numeral with the signs that touch it, and the words behind it. */
export function splitUnit(text: string): { readonly numeral: string; readonly unit: string } {
  const [, numeral = text, unit = ''] =
    /^(.*\p{Nd}(?:\s*[%‰€$£])?)\s*(\p{L}\P{Nd}*)$/su.exec(text) ?? [];
  return { numeral: numeral.trimEnd(), unit };
}

/** Whether a text begins with these words, in capitals or not. */
export function beginsWithWord(text: string, word: string): boolean {
  const [begun, rest] = [text.slice(0, word.length), text.slice(word.length)];
  return word !== '' && begun.toLowerCase() === word.toLowerCase() && !/^[\p{L}\p{N}]/u.test(rest);
}

function asOfText(found: Found, expander: Expander): string | undefined {
  const asOf = found.fact?.asOf;
  if (asOf === undefined) return undefined;
  const day = { ...found, value: asOf, type: 'any', unit: undefined, qualifier: 'exact' } as const;
  const text = expander.format(day, {}, () => undefined);
  return text === undefined ? undefined : figureWords(expander.lang).asOf + text;
}

const html: Landing = { in: 'html', wrap: true };

const words: Landing = {
  in: 'text',
  atStart: false,
  before: ' ',
  after: ' ',
  wrap: true,
  hugged: { before: false, after: false },
};

const bold: Landing = { ...words, before: '*', after: '*', hugged: { before: true, after: true } };
