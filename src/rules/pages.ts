/** From what the browser measured to messages at the lines that caused it. */
import { report } from '../messages.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Measurement, PageFinding } from '../model/page.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Reports overflow, broken images and blank output on the files that the text came from. */
export function reportFindings(
  document: ExpandedDocument,
  { findings, characters }: Measurement,
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
    const where = document.kind === 'deck' ? `slide ${String(finding.page + 1)}` : 'the page';
    report(
      file,
      document.kind === 'deck' ? 'slide-overflow' : 'page-overflow',
      place,
      `Unexpected ${excess(finding)} of ${where}, expected it to fit in ${String(size.width)} × ${String(size.height)} px`,
      {
        note: `\`${finding.what}\` does not fit: ${advice(document, finding)}`,
      },
    );
  }
  if (characters === 0) {
    report(document.file, 'blank-page', undefined, 'Unexpected blank output, expected text on it', {
      note: 'run `briefwright doctor`: the browser may have no fonts',
    });
  }
}

/** `84 px below and 12 px right`. */
function excess({ over }: PageFinding): string {
  const sides = (
    [
      [over.bottom, 'below the end'],
      [over.right, 'beyond the right edge'],
      [over.top, 'above the top'],
      [over.left, 'beyond the left edge'],
    ] as const
  ).filter(([length]) => length > 0);
  return sides.map(([length, side]) => `${String(Math.ceil(length))} px ${side}`).join(' and ');
}

function advice(document: ExpandedDocument, { over }: PageFinding): string {
  if (document.kind === 'report') return 'fewer columns, shorter words, or a smaller picture';
  return over.bottom > 0 || over.top > 0
    ? 'split the slide or shorten it'
    : 'fewer columns, or a smaller picture';
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
