/** Front matter of a report as what stands on its cover and at its end: plain text, complete. */
import type { ExpandedDocument } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import type { Datum } from '../model/table.ts';
import type { Theme } from '../model/theme.ts';
import { first, formatDate, toPeople, toText } from './front-text.ts';
import { labelsOf } from './labels.ts';

/** A line of the imprint. */
export interface Detail {
  readonly label: string;
  readonly values: readonly string[];
}

export interface Front {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly series: string | undefined;
  readonly number: string | undefined;
  readonly date: string | undefined;
  readonly authors: readonly string[];
  readonly marking: string | undefined;
  /** Boxes of the cover: a title, paragraphs, points. */
  readonly boxes: readonly {
    readonly kind: 'summary' | 'decision' | 'change';
    readonly title: string;
    readonly lead: readonly string[];
    readonly paragraphs: readonly string[];
    readonly points: readonly string[];
  }[];
  readonly imprint: readonly Detail[];
  /** What stands after the text: disclaimer, licence, where it is published. */
  readonly closing: readonly Detail[];
  readonly disclaimer: readonly string[];
  readonly description: string | undefined;
  readonly keywords: readonly string[];
  /** undefined where the number of sections decides. */
  readonly contents: boolean | undefined;
  /** Levels of headings in the contents; undefined where their number decides. */
  readonly contentsDepth: number | undefined;
  readonly numbered: boolean;
  readonly sectionPages: boolean;
  readonly paper: 'A4' | 'Letter';
}

export function readFront(document: ExpandedDocument, report: Report, theme: Theme): Front {
  const { data } = document.frontMatter;
  const labels = labelsOf(document.lang);
  const text = (...keys: readonly string[]): string | undefined => first(data, keys, toText);
  const day = (...keys: readonly string[]): string | undefined => {
    const value = text(...keys);
    return value === undefined ? undefined : formatDate(value, document.lang);
  };
  const people = (...keys: readonly string[]): readonly string[] =>
    first(data, keys, toPeople) ?? [];
  const number = text('number', 'productId');
  const date = day('date', 'datePublished');
  const authors = people('authors', 'author');
  const bluf = text('bluf');
  const summary = toParagraphs(data['summary']);

  const detail = (label: string, ...values: readonly (string | undefined)[]): Detail => ({
    label,
    values: values.filter((value) => value !== undefined),
  });
  return {
    title: text('title') ?? report.sections[0]?.title ?? document.name,
    subtitle: text('subtitle'),
    series: text('series'),
    number,
    date,
    authors,
    marking: toMarking(data['marking']),
    boxes: [
      {
        kind: 'summary' as const,
        title: bluf === undefined ? labels.summary : labels.bottomLine,
        lead: bluf === undefined ? [] : [bluf],
        paragraphs: summary.paragraphs,
        points: [...summary.points, ...toList(data['keyPoints'])],
      },
      textBox('decision', labels.decisionSought, text('decisionSought')),
      textBox('change', labels.changeSinceLast, text('changeSinceLast')),
    ].filter(({ lead, paragraphs, points }) => lead.length + paragraphs.length + points.length > 0),
    imprint: [
      detail(labels.authors, ...authors),
      detail(labels.date, date),
      detail(labels.updated, day('dateUpdated')),
      detail(labels.cutOff, day('informationCutOff')),
      detail(labels.number, number),
      detail(labels.version, text('version')),
      detail(labels.status, text('status')),
      detail(labels.audience, ...toList(data['audience'])),
      detail(labels.reviewer, ...people('reviewer')),
      detail(labels.clearedBy, ...people('clearedBy')),
      detail(labels.handling, text('handling')),
    ].filter(({ values }) => values.length > 0),
    closing: [
      detail(labels.licence, text('licence')),
      detail('DOI', text('doi')),
      detail('URL', text('url')),
    ].filter(({ values }) => values.length > 0),
    disclaimer: toParagraphs(data['disclaimer']).paragraphs,
    description: text('description') ?? text('subtitle'),
    keywords: toKeywords(data['keywords']),
    contents: toFlag(data['contents']),
    contentsDepth: toDepth(data['toc-depth']),
    numbered: isNumbered(document),
    sectionPages: toFlag(data['section-pages']) ?? false,
    paper: paperOf(document, theme),
  };
}

/** Whether the front matter asks for numbers before headings. */
export function isNumbered({ frontMatter }: ExpandedDocument): boolean {
  return toFlag(frontMatter.data['numbered']) ?? false;
}

/** The title that the front matter gives. */
export function declaredTitle({ frontMatter }: ExpandedDocument): string | undefined {
  return toText(frontMatter.data['title']);
}

/** What stands at the head of every page: the title up to its colon where it is long, whole words of it in any case. */
export function shortTitle(title: string): string {
  const longest = 68;
  if (title.length <= longest) return title;
  const [head = title] = title.split(/[:–—]\s/u);
  if (head.length <= longest) return head.trim();
  return `${head.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}

type BoxKind = Front['boxes'][number]['kind'];

function textBox(kind: BoxKind, title: string, text: string | undefined): Front['boxes'][number] {
  return { kind, title, lead: [], paragraphs: text === undefined ? [] : [text], points: [] };
}

function toList(value: Datum | undefined): readonly string[] {
  const items = Array.isArray(value) ? (value as readonly Datum[]) : [value];
  return items.flatMap((item) => toText(item) ?? []);
}

/** A list is points; text is paragraphs, parted by empty lines. */
function toParagraphs(value: Datum | undefined): {
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
} {
  if (Array.isArray(value)) return { paragraphs: [], points: toList(value) };
  if (typeof value !== 'string') return { paragraphs: toList(value), points: [] };
  return { paragraphs: value.split(/\n\s*\n/u).flatMap((part) => toText(part) ?? []), points: [] };
}

function toKeywords(value: Datum | undefined): readonly string[] {
  return toList(value).flatMap((item) =>
    item
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
}

function toMarking(value: Datum | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return toText(value);
  const marking = value as Readonly<Record<string, Datum>>;
  const parts = ['us', 'gscp', 'tlp'].flatMap((key) => toText(marking[key]) ?? []);
  return parts.length === 0 ? undefined : parts.join(' · ');
}

function toFlag(value: Datum | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true') return true;
  return value === 'false' ? false : undefined;
}

function toDepth(value: Datum | undefined): number | undefined {
  const depth = Number(value ?? undefined);
  return Number.isInteger(depth) && depth >= 1 && depth <= 6 ? depth : undefined;
}

/** The paper that a report is printed on: what its front matter says, else the theme's. */
export function paperOf(
  { frontMatter }: ExpandedDocument,
  { tokens }: Pick<Theme, 'tokens'>,
): 'A4' | 'Letter' {
  return toPaper(frontMatter.data['paper']) ?? toPaper(tokens.get('page.size')) ?? 'A4';
}

function toPaper(value: Datum | undefined): 'A4' | 'Letter' | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.toLowerCase();
  if (name === 'a4') return 'A4';
  return name === 'letter' ? 'Letter' : undefined;
}
