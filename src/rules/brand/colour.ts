/** Arithmetic of colours: contrast as WCAG 2.2 defines it, and which colours look alike. */

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Of `#rgb` or `#rrggbb`, with or without an opacity, which is left out; undefined for anything else. */
export function parseColour(text: string): Rgb | undefined {
  const digits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const long = digits.length < 6 ? digits.replace(/./gu, '$&$&') : digits;
  const part = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** A channel from 0 to 255 as the amount of light from 0 to 1. */
function light(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance: 0 for black, 1 for white. */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** With one decimal, or with two where it only just misses what is needed: too little never reads as if it were enough. */
export function ratioText(ratio: number, needed: number): string {
  const [one, two] = [ratio.toFixed(1), (Math.floor(ratio * 100) / 100).toFixed(2)];
  return ratio < needed && Number(one) >= needed ? two : one;
}

/**
 * How different two colours look; 0 for the same, 1 for black and white. Distance in OKLab, in which hue counts double: a
 * darker grey stands in for a pale one sooner than a red does.
 */
export function difference(one: Rgb, other: Rgb): number {
  const [a, b] = [toOklab(one), toOklab(other)];
  return Math.hypot(a[0] - b[0], 2 * (a[1] - b[1]), 2 * (a[2] - b[2]));
}

function toOklab(colour: Rgb): readonly [number, number, number] {
  const [red, green, blue] = [light(colour[0]), light(colour[1]), light(colour[2])];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Whether a colour is one of two or lies between them, as a tint does: within two steps of each channel. */
export function isBetween(colour: Rgb, one: Rgb, other: Rgb): boolean {
  const span = [other[0] - one[0], other[1] - one[1], other[2] - one[2]] as const;
  const length = span[0] ** 2 + span[1] ** 2 + span[2] ** 2;
  const along =
    length === 0
      ? 0
      : ((colour[0] - one[0]) * span[0] +
          (colour[1] - one[1]) * span[1] +
          (colour[2] - one[2]) * span[2]) /
        length;
  const share = Math.min(1, Math.max(0, along));
  return ([0, 1, 2] as const).every(
    (index) => Math.abs(one[index] + share * span[index] - colour[index]) <= 2,
  );
}
