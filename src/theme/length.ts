/** Lengths of CSS in pixels. */

export const pxPerMm = 96 / 25.4;
const units: Readonly<Record<string, number>> = {
  mm: pxPerMm,
  cm: pxPerMm * 10,
  in: 96,
  pt: 96 / 72,
  px: 1,
};

/** A length as tokens have it; undefined where it is none, or depends on something else. */
export function toPixels(length: string | undefined): number | undefined {
  const match = /^(\d*\.?\d+)(mm|cm|in|pt|px)$/u.exec(length ?? '');
  const unit = units[match?.[2] ?? ''];
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
