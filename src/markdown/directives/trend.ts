import type { Quantity } from '../../claims/quantity.ts';
import { quantityOf, vagueness } from '../../claims/quantity.ts';
import { holds, isBelow, suits } from '../../claims/verdict.ts';
import type { ReadClaim } from '../../claims/words.ts';
import { proposals, readClaim, someWords } from '../../claims/words.ts';
import type { Found } from '../../facts/lookup.ts';
import { faultBelow } from '../../facts/lookup.ts';
import { listSome } from '../../facts/shape.ts';
import { isCurrency } from '../../facts/units.ts';
import { describeValue } from '../../facts/described.ts';
import { suggestion } from '../../messages.ts';
import { escapeValue } from '../escape.ts';
import { made } from '../offsets.ts';
import type { Call, Expander, TextDirective } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';

/** `:trend[rose]{from=… to=…}`: a word that the data must bear out. */
export const trend = {
  name: 'trend',
  form: 'text',
  doc: 'a word about the data, such as `rose`, `more than doubled`, `fewer than` or `largest`; an error where they do not bear it out',
  label: 'the word, or several, as they are printed',
  attributes: [
    { name: 'from', doc: 'path of the value that is compared with' },
    { name: 'to', doc: 'path of the value that the word is about' },
    { name: 'of', doc: 'path of the value that is the largest, the first and so on' },
    { name: 'among', doc: 'the table in which it is' },
    { name: 'where', doc: 'comparisons that the other rows of the table must meet' },
  ],
  expand(call, landing, expander) {
    const { directive, source } = call;
    const spot = spotOf(call);
    const { label } = directive;
    const words = label === undefined ? '' : source.text.slice(label.start, label.end).trim();
    if (label === undefined || words === '') {
      expander.complain(
        { source, start: directive.start, end: nameEnd(call) },
        'directive-syntax',
        'Unexpected `:trend` without a word, expected `:trend[word]`',
        { note: 'as in `:trend[rose]{from=deliveries.y2024 to=deliveries.y2025}`' },
      );
      return [];
    }
    const read = readClaim(words, expander.lang);
    if ('near' in read) {
      const some = someWords(expander.lang);
      expander.complain(
        { source, ...label },
        'claim',
        `Unexpected \`${words}\`, expected a word that says what the data do`,
        {
          note: suggestion(words, read.near) ?? `there are ${listSome(some, 8)}`,
          expected: read.near.length > 0 ? read.near : some,
        },
      );
    }
    const basis = 'near' in read ? [] : checkClaim(call, read, words, expander);
    return [
      ...basis.map((found) => expander.basis(found, words, spot)),
      made(escapeValue(words, landing), spot),
    ];
  },
} satisfies TextDirective;

/** What the claim rests on, whether it holds or not; what is wrong has been told. */
function checkClaim(
  call: Call,
  read: ReadClaim,
  words: string,
  expander: Expander,
): readonly Found[] {
  const isRank = read.meaning.kind === 'rank';
  if (!hasItsAttributes(call, words, isRank ? rankNames : pairNames, expander)) return [];
  return isRank ? checkRank(call, read, words, expander) : checkPair(call, read, words, expander);
}

const pairNames = { needed: ['from', 'to'], foreign: ['of', 'among', 'where'] } as const;
const rankNames = { needed: ['of', 'among'], foreign: ['from', 'to'] } as const;

function hasItsAttributes(
  call: Call,
  words: string,
  { needed, foreign }: typeof pairNames | typeof rankNames,
  expander: Expander,
): boolean {
  const { source, directive } = call;
  const both = needed.map((name) => `\`${name}\``).join(' and ');
  for (const name of foreign) {
    const attribute = attributeOf(call, name);
    if (attribute === undefined) continue;
    expander.complain(
      { source, start: attribute.start, end: attribute.start + name.length },
      'unknown-attribute',
      `Unexpected \`${name}\` with \`${words}\`, expected ${both}`,
    );
    return false;
  }
  for (const name of needed) {
    if (attributeOf(call, name) !== undefined) continue;
    expander.complain(
      { source, start: directive.start, end: nameEnd(call) },
      'missing-attribute',
      `Unexpected \`:trend\` without \`${name}\`, expected the attribute`,
      { note: `\`${words}\` needs ${both}` },
    );
    return false;
  }
  return true;
}

function checkPair(
  call: Call,
  read: ReadClaim,
  words: string,
  expander: Expander,
): readonly Found[] {
  const [from, to] = [valueAt(call, 'from', expander), valueAt(call, 'to', expander)];
  const { meaning } = read;
  if (from === undefined || to === undefined || meaning.kind === 'rank') return [];
  const basis = [from.found, to.found];
  const cause = faultBelow(from.found) ?? faultBelow(to.found);
  const label = labelSpot(call);

  const units = basis.map(({ unit }) => unit);
  if (from.quantity.of !== to.quantity.of || differ(units)) {
    const what = [from, to].map(({ quantity, found }) =>
      quantity.of === 'numbers' ? (found.unit ?? 'a plain number') : `a ${nouns[quantity.of]}`,
    );
    expander.complain(
      valueSpot(call, 'to'),
      'claim',
      `Unexpected ${what[1] ?? ''} compared with ${what[0] ?? ''}, expected two values of the same kind and unit`,
      { note: placesOf(basis), cause },
    );
    return basis;
  }
  if (!suits(meaning, from.quantity.of)) {
    const fitting = proposalsFor(expander.lang, from.quantity);
    expander.complain(
      label,
      'claim',
      `Unexpected \`${words}\` of ${nouns[from.quantity.of]}s, expected a word for them`,
      { note: fitting.length === 0 ? undefined : `as in ${listSome(fitting)}`, cause },
    );
    return basis;
  }
  if (holds(read, from.quantity, to.quantity)) return basis;

  const [before, after] = basis.map((found) => describeValue(found, expander.lang));
  const right = proposals(read).filter(
    (one) =>
      one.meaning.kind !== 'rank' &&
      suits(one.meaning, from.quantity.of) &&
      holds(one, from.quantity, to.quantity),
  );
  // The more telling word first.
  const names = right
    .sort((a, b) => Number(b.meaning.kind === 'factor') - Number(a.meaning.kind === 'factor'))
    .map(({ word }) => word);
  const open = basis.some(({ qualifier }) => qualifier !== 'exact');
  const leeway = `a value that is \`about\` something is taken to be up to ${vagueness * 100}% off`;
  expander.complain(
    label,
    'claim',
    `Unexpected \`${words}\` from ${before ?? ''} to ${after ?? ''}, expected ${
      names.length === 0
        ? 'values that bear it out'
        : names.map((name) => `\`${name}\``).join(' or ')
    }`,
    {
      note: `${placesOf(basis)}${names.length === 0 && open ? `; ${leeway}` : ''}`,
      expected: names,
      cause,
    },
  );
  return basis;
}

function checkRank(
  call: Call,
  { meaning }: ReadClaim,
  words: string,
  expander: Expander,
): readonly Found[] {
  const one = valueAt(call, 'of', expander);
  const chosen = expander.rows(call, 'among');
  if (one === undefined || chosen === undefined || meaning.kind !== 'rank') return [];
  const { table, rows } = chosen;
  const basis = [one.found];
  const cause = faultBelow(one.found);
  const label = labelSpot(call);
  if (one.quantity.of !== meaning.of) {
    expander.complain(
      label,
      'claim',
      `Unexpected \`${words}\` of a ${nouns[one.quantity.of]}, expected a ${nouns[meaning.of]}`,
      { note: placesOf(basis), cause },
    );
    return basis;
  }
  const cells = table.columns.map((column) => ({
    column,
    found: rows.flatMap((row) => expander.cell(table, row, column) ?? []),
  }));
  const beside = cells.find(({ found }) => found.some(({ path }) => path === one.found.path));
  if (beside === undefined) {
    expander.complain(
      valueSpot(call, 'of'),
      'claim',
      `Unexpected \`${one.found.path}\`, expected a value of the rows of \`${table.name}\` that are compared`,
      { note: 'the path names the table, a key and the column', cause },
    );
    return basis;
  }

  const others = beside.found.flatMap((found) => {
    const quantity = found.path === one.found.path ? undefined : quantityOf(found);
    return quantity?.of === meaning.of ? [{ found, quantity }] : [];
  });
  const isBeaten = (other: Quantity): boolean =>
    meaning.end === 'most' ? isBelow(other, one.quantity) : isBelow(one.quantity, other);
  const unbeaten = others.filter(({ quantity }) => !isBeaten(quantity));
  const [rival] = unbeaten.sort(
    (a, b) =>
      (Number(b.quantity.nominal) - Number(a.quantity.nominal)) * (meaning.end === 'most' ? 1 : -1),
  );
  if (rival === undefined) return basis;
  const [own, theirs] = [one.found, rival.found].map((found) =>
    describeValue(found, expander.lang),
  );
  const tie = rival.quantity.nominal === one.quantity.nominal;
  expander.complain(
    label,
    'claim',
    tie
      ? `Unexpected \`${words}\` for ${own ?? ''}, expected a value that no other row has`
      : `Unexpected \`${words}\` for ${own ?? ''}, expected ${theirs ?? ''} of \`${rival.found.path}\``,
    {
      note: tie
        ? `so has \`${rival.found.path}\`, line ${rival.found.place.start.line} of \`${rival.found.file.path}\`: say that it is one of several`
        : placesOf([one.found, rival.found]),
      cause,
    },
  );
  return basis;
}

/** The value that an attribute names, as something that can be compared. */
function valueAt(
  call: Call,
  name: string,
  expander: Expander,
): { readonly found: Found; readonly quantity: Quantity } | undefined {
  const path = expander.text(call, name);
  const found = path && expander.find(path.text, path.range, call);
  if (found === undefined) return undefined;
  const quantity = quantityOf(found);
  if (quantity !== undefined) return { found, quantity };
  expander.complain(
    valueSpot(call, name),
    'claim',
    `Unexpected \`${found.path}\`, expected a number, a date or a text`,
    { note: 'lists and values with keys cannot be compared', cause: faultBelow(found) },
  );
  return undefined;
}

const nouns = { numbers: 'number', dates: 'date', texts: 'text' } as const;

/** Units that are known and not the same; a share or an amount of money is never compared with a plain number. */
function differ([one, other]: readonly (string | undefined)[]): boolean {
  if (one === other) return false;
  const carried = [one, other].some((unit) => unit === '%' || isCurrency(unit));
  return carried || (one !== undefined && other !== undefined);
}

/** Words for values of this kind. */
function proposalsFor(lang: string, { of }: Quantity): readonly string[] {
  return someWords(lang).filter((word) => {
    const read = readClaim(word, lang);
    return !('near' in read) && read.meaning.kind !== 'rank' && suits(read.meaning, of);
  });
}

function placesOf(values: readonly Found[]): string {
  return values
    .map(
      ({ path, file, place }) => `\`${path}\` stands in \`${file.path}\`, line ${place.start.line}`,
    )
    .join('; ');
}

function labelSpot({ directive, source }: Call): ReturnType<typeof spotOf> {
  const { start, end } = directive.label ?? directive;
  return { source, start, end };
}

function nameEnd({ directive }: Call): number {
  return directive.start + directive.colons + directive.name.length;
}
