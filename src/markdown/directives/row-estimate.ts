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
  /** What else stands on its slide: on the first above it, on the last below it. */
  readonly above: string;
  readonly below: string;
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
  const { rows, around, extra = [], above, below } = table;
  const widths = columnWidths(table);
  const [headCells = [], ...cells] = rows;
  const own = Object.values(around).reduce((sum, length) => sum + lines(length, small), 0);
  const room = slide.height - own - head - line * (linesOf(headCells, widths) - 1);
  const heights = cells.map((row, number) => {
    const height = heightOf(row, widths) + (extra[number] ?? 0) * (line + rowPadding);
    // What stands below the table goes with its last row.
    return number === cells.length - 1 ? height + textHeight(below) : height;
  });
  const taken = textHeight(above);
  const fillTo = (most: number): readonly number[] =>
    fill(heights, (part) => Math.min(most, part === 0 ? room - taken : room));
  const greedy = fillTo(room);
  // As many slides, none of them fuller than needed: the last is not left with a single row.
  for (let most = line + rowPadding; most < room; most += line) {
    const even = fillTo(most);
    if (even.length === greedy.length) return withoutWidow(even, heights, room);
  }
  return withoutWidow(greedy, heights, room);
}

/** No row stands alone on the last slide where the one before can spare another. */
function withoutWidow(
  parts: readonly number[],
  heights: readonly number[],
  room: number,
): readonly number[] {
  const [before = 0, last = 0] = parts.slice(-2);
  const [one = 0, other = 0] = heights.slice(-2);
  const canMove = parts.length > 1 && last === 1 && before > 2 && one + other <= room;
  return canMove ? [...parts.slice(0, -2), before - 1, 2] : parts;
}

function textHeight(text: string): number {
  return text
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/u)
    .reduce((sum, block) => sum + lines(block.trim().length, paragraph), 0);
}

/** The rows of each part where every part has the same number. */
export function divideByCount(rows: number, most: number): readonly number[] {
  return Array.from({ length: Math.ceil(rows / most) }, (_, part) =>
    Math.min(most, rows - part * most),
  );
}

function fill(heights: readonly number[], room: (part: number) => number): readonly number[] {
  const parts: number[] = [];
  let left = room(0);
  let count = 0;
  for (const height of heights) {
    if (count > 0 && height > left) {
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

/** Shares of the width that columns take in every part, with the padding of their cells: else each part has its own. */
export function columnShares(table: EstimatedTable): readonly number[] {
  return columnWidths(table).map((width) => width + cellPadding / character);
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
