/** From what the browser measured to messages at the lines that caused it. */
import { report } from '../messages.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Measurement, PageFinding } from '../model/page.ts';
import { brandRules } from './brand/brand.ts';

/** Rules that speak only where pages were laid out. */
export const pageRules: ReadonlySet<string> = new Set([
  'slide-overflow',
  'page-overflow',
  'broken-image',
  'blank-page',
  ...brandRules.map(({ id }) => id),
]);

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Reports overflow, broken images and blank output on the files that the text came from; `size` is a slide's. */
export function reportFindings(
  document: ExpandedDocument,
  { findings, characters }: Omit<Measurement, 'looks'>,
  size: PageSize,
): void {
  for (const finding of findings) {
    const { file, place } = placeOf(document, finding.at);
    if (finding.kind === 'broken-image') {
      report(
        file,
        'broken-image',
        place,
        `Unexpected image \`${finding.what}\` that cannot be drawn, expected one that can`,
        {
          note: 'open the file in a picture viewer: it may be damaged or empty',
        },
      );
      continue;
    }
    const isDeck = document.kind === 'deck';
    report(
      file,
      isDeck ? 'slide-overflow' : 'page-overflow',
      place,
      isDeck ? slideReason(finding, size) : pageReason(finding),
      { note: noteOn(document, finding) },
    );
  }
  if (characters === 0) {
    report(document.file, 'blank-page', undefined, 'Unexpected blank output, expected text on it', {
      note: 'run `briefwright doctor`: the browser may have no fonts',
    });
  }
}

function slideReason({ over, page }: PageFinding, { width, height }: PageSize): string {
  const sides = (
    [
      [over.bottom, 'below the end'],
      [over.right, 'beyond the right edge'],
      [over.top, 'above the top'],
      [over.left, 'beyond the left edge'],
    ] as const
  ).filter(([length]) => length > 0);
  const excess = sides.map(([length, side]) => `${px(length)} ${side}`).join(' and ');
  return `Unexpected ${excess} of slide ${String(page + 1)}, expected it to fit in ${String(width)} × ${px(height)}`;
}

/** Text runs on to the next page, so a report has only two limits: the text's width, and for a picture the page's height. */
function pageReason({ over }: PageFinding): string {
  const wider = Math.max(over.right, over.left);
  return wider > 0
    ? `Unexpected ${px(wider)} beyond the ${over.right >= over.left ? 'right' : 'left'} edge of the text, expected it to be no wider than the text`
    : `Unexpected ${px(Math.max(over.bottom, over.top))} below the end of the page, expected it to be no taller than a page`;
}

function px(length: number): string {
  return `${String(Math.ceil(length))} px`;
}

const elementNames: Readonly<Record<string, string>> = {
  p: 'paragraph',
  ul: 'list',
  ol: 'list',
  li: 'list item',
  table: 'table',
  pre: 'code block',
  img: 'picture',
  figure: 'figure',
  svg: 'figure',
  blockquote: 'quotation',
  aside: 'call-out',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** `list: line 1 of …` as people call it: the list “line 1 of …”. */
function nameOf({ what }: PageFinding): string {
  const [, tag = '', words = ''] = /^([a-z][a-z0-9-]*):? ?([^]*)$/u.exec(what) ?? [];
  const name = elementNames[tag] ?? (tag === '' ? 'content' : `\`${tag}\``);
  return words === '' ? `the ${name}` : `the ${name} “${shorten(words)}”`;
}

/** The first words, whole, with an ellipsis where there were more. */
function shorten(words: string): string {
  const most = 40;
  const characters = Array.from(words);
  if (characters.length <= most) return words;
  const cut = characters.slice(0, most).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

function noteOn(document: ExpandedDocument, finding: PageFinding): string {
  return document.kind === 'deck' && finding.rows !== undefined
    ? tableAdvice(document, finding.rows)
    : `${nameOf(finding)} does not fit: ${advice(document, finding)}`;
}

function advice({ kind }: ExpandedDocument, { over, what }: PageFinding): string {
  const tag = /^[a-z][a-z0-9-]*/u.exec(what)?.[0];
  const isTall = over.bottom > 0 || over.top > 0;
  if (tag === 'figure' || tag === 'svg')
    return 'show less in it (`where`, `limit`), or give it a `height`';
  if (tag === 'img') return 'make the picture smaller';
  if (kind === 'deck' && isTall) return 'split the slide or shorten it';
  if (tag === 'table') return 'take fewer columns or shorter words';
  if (tag === 'pre') return 'break its lines';
  return 'shorten its longest word, or let it break';
}

/** How many rows fit; one of ours can go on from slide to slide. */
function tableAdvice(
  document: ExpandedDocument,
  { fit, of, at }: NonNullable<PageFinding['rows']>,
): string {
  const { file, place } = placeOf(document, at);
  const start = place?.start.offset ?? 0;
  const end = place?.end.offset ?? start;
  const written = String(file).slice(start, end);
  const rows = `${String(fit)} of ${String(of)} rows of the table fit`;
  if (fit === 0) return `no row of the table fits: shorten what stands beside it`;
  if (!written.startsWith('::table{')) return `${rows}: move the others to another slide`;
  return /[\s{]split=/u.test(written)
    ? `${rows}: write \`split=${String(fit)}\``
    : `${rows}: write \`split=${String(fit)}\` or \`split=auto\`, or choose them by \`limit=${String(fit)}\``;
}

function placeOf(
  document: ExpandedDocument,
  at: string | undefined,
):
  | ReturnType<ExpandedDocument['marked']['origin']>
  | { file: ExpandedDocument['file']; place: undefined } {
  const match = /^(\d+)-(\d+)$/u.exec(at ?? '');
  if (match === null) return { file: document.file, place: undefined };
  return document.marked.origin(Number(match[1]), Number(match[2]));
}
