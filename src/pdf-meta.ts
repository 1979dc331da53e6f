/** Front matter to the metadata of a PDF. */
import type { Deck } from './model/deck.ts';
import type { ExpandedDocument } from './model/document.ts';
import type { Report } from './model/report.ts';
import type { Datum } from './model/table.ts';
import type { PdfMeta } from './pdf/finish.ts';
import type { World } from './world.ts';

/** Dates come from the document, else from a day that was given; never from the clock. */
export function pdfMeta(document: ExpandedDocument, title: string, world: World): PdfMeta {
  const { data } = document.frontMatter;
  return {
    title,
    authors: toNames(data['authors'] ?? data['author']),
    subject: toText(data['description']) ?? toText(data['subtitle']),
    keywords: toNames(data['keywords']),
    date: dayOf(document, world),
    lang: document.lang,
    creator: `Briefwright ${world.versions.briefwright}`,
  };
}

/** The day that a document is dated, else the one that was given. */
export function dayOf(
  { frontMatter: { data } }: ExpandedDocument,
  { stamp }: World,
): Date | undefined {
  return toDate(data['date'] ?? data['datePublished']) ?? stamp;
}

function toText(value: Datum | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The document's title: declared, else its first heading, else the name of its file. */
export function titleOf(document: ExpandedDocument, model: Deck | Report): string {
  const first =
    model.of === 'deck'
      ? model.slides.find(({ title }) => title !== '')?.title
      : model.sections[0]?.title;
  return toText(document.frontMatter.data['title']) ?? first ?? document.name;
}

/** A text, a list of texts, or a list of people with a `name`. A text of several is separated by commas. */
export function toNames(value: Datum | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item: Datum) => (isPerson(item) ? [item.name] : toNames(item)));
  if (isPerson(value)) return [value.name];
  if (typeof value === 'object') return [];
  return String(value)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function isPerson(value: Datum): value is { readonly name: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof (value as { readonly name: unknown }).name === 'string'
  );
}

function toDate(value: Datum | undefined): Date | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(
    typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  );
  if (match === null) return undefined;
  return new Date(Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)));
}
