/** How many rows of a table a slide holds: a guess from characters, before anything is laid out. */

/** What the guess goes by, in plain text. */
export interface EstimatedTable {
  /** The printed cells of each row, the head first. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that come with each of them: the heading of its group, the sum. */
  readonly extra?: readonly number[];
  /** Shares of the width; undefined where the widths follow from the cells. */
  readonly widths: readonly number[] | undefined;
  /** Characters of its caption, its source line and its notes. */
  readonly around: { readonly caption: number; readonly source: number; readonly notes: number };
  /** What else stands on the first slide, below its heading. */
  readonly beside: string;
}

/**
 * A slide of 1280 by 720 px in the theme `chancery`: what is left of it below a title of two lines and above the foot.
 * Another theme, or words that break badly, make the guess wrong: then the measured page says how many rows do fit.
 */
const slide = { height: 424, width: 1136 } as const;
/** At 20 px. */
const character = 9.6;
const line = 24;
const rowPadding = 24;
const cellPadding = 24;
const head = 36;
/** Of text above or below a table, at 24 px. */
const paragraph = { characters: 90, line: 32, gap: 24 } as const;
/** Of caption, source line and notes. */
const small = { characters: 130, line: 24, gap: 16 } as const;

/** The rows of each slide's part: as many as fit, and about as many on the last as on the others. */
export function divideByHeight(table: EstimatedTable): readonly number[] {
  const { rows, around, beside } = table;
  const widths = columnWidths(table);
  const heights = rows.map((cells) => heightOf(cells, widths));
  const own =
    Object.values(around).reduce((sum, length) => sum + lines(length, small), 0) +
    head +
    line * (linesOf(rows[0] ?? [], widths) - 1);
  const extra = beside
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/u)
    .reduce((sum, block) => sum + lines(block.trim().length, paragraph), 0);

  const body = heights
    .slice(1)
    .map((height, row) => height + (table.extra?.[row] ?? 0) * (line + rowPadding));
  const greedy = fill(body, (part) => slide.height - own - (part === 0 ? extra : 0));
  if (greedy.length < 2) return greedy;
  // The same number of slides with rows spread evenly, where that fits as well.
  const most = Math.ceil(body.length / greedy.length);
  const even = fill(body, (part) => slide.height - own - (part === 0 ? extra : 0), most);
  return even.length === greedy.length ? even : greedy;
}

/** The rows of each part where every part has the same number. */
export function divideByCount(rows: number, most: number): readonly number[] {
  return Array.from({ length: Math.ceil(rows / most) }, (_, part) =>
    Math.min(most, rows - part * most),
  );
}

function fill(
  heights: readonly number[],
  room: (part: number) => number,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const parts: number[] = [];
  let left = room(0);
  let count = 0;
  for (const height of heights) {
    if (count > 0 && (height > left || count >= most)) {
      parts.push(count);
      left = room(parts.length);
      count = 0;
    }
    left -= height;
    count++;
  }
  return count > 0 ? [...parts, count] : parts;
}

function lines(
  length: number,
  {
    characters,
    line: height,
    gap,
  }: { readonly characters: number; readonly line: number; readonly gap: number },
): number {
  return length === 0 ? 0 : Math.ceil(length / characters) * height + gap;
}

function heightOf(cells: readonly string[], widths: readonly number[]): number {
  return linesOf(cells, widths) * line + rowPadding;
}

function linesOf(cells: readonly string[], widths: readonly number[]): number {
  return Math.max(
    1,
    ...cells.map((text, column) => Math.ceil(text.length / Math.max(1, widths[column] ?? 1))),
  );
}

/** Characters that each column takes: those of its longest cell where all fit, else less of what is long. */
function columnWidths({ rows, widths }: EstimatedTable): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const room = (slide.width - count * cellPadding) / character;
  if (widths !== undefined) {
    const sum = widths.reduce((total, width) => total + width, 0);
    return widths.map((width) => Math.floor((room * width) / sum));
  }
  const longest = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const all = longest.reduce((sum, length) => sum + length, 0);
  if (all <= room) return longest;
  // Browsers share by the longest text of each column; a short column keeps its width.
  const short = longest.map((length) => (length <= room / count / 2 ? length : 0));
  const rest = room - short.reduce((sum, length) => sum + length, 0);
  const wanted = longest.reduce((sum, length, column) => sum + (short[column] ? 0 : length), 0);
  return longest.map((length, column) =>
    short[column] ? length : Math.max(1, Math.floor((rest * length) / wanted)),
  );
}
