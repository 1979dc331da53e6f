/**
 * References in the built-in style: author, title, what it appeared in, publisher, date, place in it, address, day of
 * access, grade. That is what ICS 206-01 asks of a citation of an open source.
 */
import { isMap } from '../facts/shape.ts';
import type { Source } from '../model/fact.ts';
import type { Datum } from '../model/table.ts';
import { printDate, readDate } from './csl-date.ts';
import { printNames, readNames } from './names.ts';
import type { Run, Runs } from './runs.ts';
import { join, run } from './runs.ts';
import type { Words } from './words.ts';

export interface ReferenceOptions {
  readonly words: Words;
  /** In a list the first author stands under the family name. */
  readonly order?: 'natural' | 'sorted';
  /** Place in the source, printed; its own pages where there is none. */
  readonly locator?: string;
  /** Without the author, whom the text names. */
  readonly bare?: boolean;
  /** Whether the address of an archived copy is printed; else it is the link of two words. */
  readonly archive?: 'address' | 'link';
}

/** All that is known of a source, as one clause without a full stop. */
export function fullReference(
  source: Source,
  { words, order = 'natural', locator = '', bare = false, archive = 'link' }: ReferenceOptions,
): Runs {
  const { item } = source;
  const text = (key: string): string => toText(item[key]);
  const authors = readNames(item['author']);
  const editors = readNames(item['editor']);
  const names = [authors, readNames(item['container-author']), readNames(item['composer'])].find(
    (some) => some.length > 0,
  );
  const edited = names === undefined && editors.length > 0 && !isPartOfBook(source.type);
  const people = bare
    ? ''
    : edited
      ? `${printNames(editors, words, order)} (${editors.length > 1 ? words.editors : words.editor})`
      : printNames(names ?? [], words, order);
  const date = readDate(item['issued']);

  return join(
    [
      [run(people)],
      [...titleOf(source, words), ...kindOf(source, words)],
      containerOf(source, words, edited ? [] : editors),
      [run(numbersOf(source, words))],
      [run(text('authority'))],
      [run(printEdition(text('edition'), words))],
      [run(publisherOf(item, words))],
      [run(date === undefined ? words.undated : printDate(date, words))],
      [run(locator === '' ? pagesOf(source, words) : locator)],
      [run([text('archive'), text('archive_location')].filter((part) => part !== '').join(', '))],
      addressOf(item, words, archive),
    ],
    ', ',
  );
}

/** As few words as tell the source: its short title where it has one, with the author's family name. */
export function shortReference(source: Source, words: Words, bare = false): Runs {
  const { item } = source;
  const given = toText(item['title-short']) || toText(item['shortTitle']);
  const names = [item['author'], item['editor']].map(readNames).find((some) => some.length > 0);
  // A short title is the author's own name for the source; without one, who published it stands for nobody's name.
  const body = given === '' ? toText(item['publisher']) : '';
  const people = bare ? '' : names === undefined ? body : printNames(names, words, 'family');
  const title =
    given !== '' && names === undefined
      ? [run(given)]
      : styled(given === '' ? shortened(source.title ?? source.id) : given, source.type, words);
  return join([[run(people)], title], ', ');
}

/** What a list is sorted by: the first author, else the title. */
export function sortKey(source: Source): string {
  const { item } = source;
  const names = [item['author'], item['editor']].map(readNames).find((some) => some.length > 0);
  const [first] = names ?? [];
  const title = source.title ?? source.id;
  return (first === undefined ? title : `${first.family} ${first.given} ${title}`).replaceAll(
    /^[^\p{L}\p{N}]+/gu,
    '',
  );
}

/** The grade as a reader sees it: that of the statement, else of the source; empty where neither is graded. */
export function printGrade({ item }: Source, grade: string | undefined, words: Words): string {
  const { custom } = item as { readonly custom?: Datum };
  const own = isMap(custom) ? toText(custom['grade']) : '';
  const shown = grade ?? own;
  return shown === '' ? '' : words.grade + shown;
}

/** A value of an item as a line of text; empty where there is none. */
export function toText(value: Datum | undefined): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replaceAll(/[^\S\u00a0\u202f]+/gu, ' ')
        .trim()
    : '';
}

/** Parts of something larger stand in quotation marks, wholes in italics, law as it is. */
const quoted: ReadonlySet<string> = new Set(
  'article article-journal article-magazine article-newspaper chapter entry entry-dictionary entry-encyclopedia figure graphic interview manuscript paper-conference personal_communication post post-weblog review review-book speech webpage broadcast event'.split(
    ' ',
  ),
);
const roman: ReadonlySet<string> = new Set([
  'bill',
  'hearing',
  'legislation',
  'regulation',
  'treaty',
  'patent',
]);

function titleOf(source: Source, words: Words): Runs {
  const { title, type, id, item } = source;
  const original = toText(item['original-title']);
  const shown = styled(title ?? id, type, words);
  return original === '' || original === title ? shown : [...shown, run(` [${original}]`)];
}

function styled(title: string, type: string, { quotes }: Words): Runs {
  if (quoted.has(type)) {
    const [open, close] = quotes;
    return [run(open), ...marked(inner(title, open.trim()), 'plain'), run(close)];
  }
  return marked(title, roman.has(type) ? 'plain' : 'italic');
}

/** Titles of CSL-JSON may hold tags for emphasis; within italics it stands upright. */
function marked(title: string, base: 'plain' | 'italic'): Runs {
  const runs: Run[] = [];
  const open: string[] = [];
  for (const [whole, slash, tag] of title
    .trim()
    .matchAll(/<(\/?)(i|b|sup|sub|sc|span)(?:\s[^<>]*)?>|[^<]+|</giu)) {
    if (tag === undefined) {
      const style = open.map((name) => emphases[name]).findLast((one) => one !== undefined);
      runs.push(run(whole, style === 'italic' && base === 'italic' ? 'plain' : (style ?? base)));
    } else if (slash === '') open.push(tag.toLowerCase());
    else open.splice(Math.max(0, open.lastIndexOf(tag.toLowerCase())), 1);
  }
  return runs;
}

const emphases: Readonly<Record<string, Run['style']>> = {
  i: 'italic',
  b: 'bold',
  sup: 'superscript',
  sub: 'subscript',
};

/** Quotation marks inside British ones are the other kind. */
function inner(title: string, open: string): string {
  return open === '‘' ? title.replaceAll(/‘([^‘’“”]*)’(?!\p{L})/gu, '“$1”') : title;
}

/** In brackets what the title does not show: the author's own word for it, else that of the type. */
function kindOf({ type, item }: Source, { kinds }: Words): Runs {
  const { custom } = item as { readonly custom?: Datum };
  // A genre with a number stands after the title: `Research Paper 12`.
  const genre = toText(item['number']) === '' ? toText(item['genre']) : '';
  const own = (isMap(custom) ? toText(custom['type']) : '') || genre;
  const word = own === '' ? (kinds[type] ?? '') : own;
  return word === '' ? [] : [run(` [${word}]`)];
}

function isPartOfBook(type: string): boolean {
  return [
    'chapter',
    'paper-conference',
    'entry',
    'entry-dictionary',
    'entry-encyclopedia',
  ].includes(type);
}

function containerOf(
  { type, item }: Source,
  words: Words,
  editors: ReturnType<typeof readNames>,
): Runs {
  const container = toText(item['container-title']);
  const series = [toText(item['collection-title']), toText(item['collection-number'])]
    .filter((part) => part !== '')
    .join(' ');
  const parts: Runs[] = [];
  if (container !== '') {
    const within = isPartOfBook(type)
      ? [
          run(`${words.within} `),
          ...(editors.length === 0
            ? []
            : [
                run(
                  `${printNames(editors, words)} (${editors.length > 1 ? words.editors : words.editor}), `,
                ),
              ]),
        ]
      : [];
    parts.push([...within, run(container, 'italic')]);
  }
  parts.push([run(toText(item['event-title']) || (container === '' ? toText(item['event']) : ''))]);
  parts.push([run(series)]);
  return join(parts, ', ');
}

function numbersOf({ item }: Source, words: Words): string {
  const of = (key: string, label: string): string => {
    const number = toText(item[key]);
    // `Research Paper 12` has its label already.
    return number === '' || /^\p{L}/u.test(number) ? number : label + number;
  };
  const genre = toText(item['genre']);
  return [
    of('volume', words.volume),
    of('issue', words.issue),
    of('number', genre === '' ? words.issue : `${genre}\u00a0`),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function printEdition(edition: string, words: Words): string {
  return /^\d{1,3}$/u.test(edition) ? (edition === '1' ? '' : words.edition(edition)) : edition;
}

function publisherOf(item: Source['item'], { colon }: Words): string {
  const place = toText(item['publisher-place']);
  const publisher = toText(item['publisher']);
  return [place, publisher].filter((part) => part !== '').join(colon);
}

function pagesOf({ item }: Source, { locators }: Words): string {
  const pages = toText(item['page']);
  if (pages === '') return '';
  const range = pages.replaceAll(/(\d)\s*(?:-{1,3}|–)\s*(?=\d)/gu, '$1–');
  return `${locators.page[/[–,]/u.test(range) ? 1 : 0]}\u00a0${range}`;
}

function addressOf(item: Source['item'], words: Words, archive: 'address' | 'link'): Runs {
  const { custom } = item as { readonly custom?: Datum };
  const own = (key: string): string => (isMap(custom) ? toText(custom[key]) : '');
  const doi = toText(item['DOI']).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
  const url = doi === '' ? toText(item['URL']) : `https://doi.org/${doi}`;
  const accessed = readDate(own('accessed')) ?? readDate(item['accessed']);
  const archived = own('archived');
  const notes: Runs[] = [];
  // A DOI names a text that stays as it is; an address may lead to another one tomorrow.
  if (url !== '' && doi === '' && accessed !== undefined)
    notes.push([run(words.accessed + printDate(accessed, words))]);
  if (archived !== '') {
    notes.push(
      archive === 'link'
        ? [linked(words.archivedCopy, archived)]
        : [run(words.archivedAt), linked(archived, archived)],
    );
  }
  const address: Runs = url === '' ? [] : [linked(url, url)];
  if (notes.length === 0) return address;
  const joined = join(notes, words.semicolon);
  return address.length === 0 ? joined : [...address, run(' ('), ...joined, run(')')];
}

/** Only what people can follow becomes a link. */
function linked(text: string, href: string): Run {
  return /^https?:\/\/[^\s<>"]+$/iu.test(href) ? run(text, 'plain', href) : run(text);
}

/** A title up to its first colon or dash, and of that whole words. */
function shortened(title: string): string {
  const longest = 60;
  if (title.length <= longest) return title;
  const [head = title] = title.split(/:\s|\s[–—]\s/u);
  if (head.length <= longest) return head.trim();
  return `${head
    .replaceAll(/<\/?(?:i|b|sup|sub|sc|span)(?:\s[^<>]*)?>/giu, '')
    .slice(0, longest)
    .replace(/[\s\p{P}]+\S*$/u, '')}…`;
}
