/** Offsets of a text as lines and columns. */
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Range } from './parsed.ts';

/** Turns ranges of the file's text, as it stands at the first use, into positions. Offsets beyond it mean its end. */
export function placer(file: VFile): (range: Range) => Position {
  let index: ReturnType<typeof location> | undefined;
  const toPoint = (offset: number): Point => {
    index ??= location(file);
    const end = typeof file.value === 'string' ? file.value.length : String(file).length;
    const inside = Math.max(0, Math.min(offset, end));
    return index.toPoint(inside) ?? { line: 1, column: 1, offset: 0 };
  };
  return ({ start, end }) => ({ start: toPoint(start), end: toPoint(end) });
}
