/** Colours computed from the theme's: lighter ones, and whether two can be told apart. */

/** `share` of the first colour over the second; both `#rrggbb`. */
export function mix(colour: string, ground: string, share: number): string {
  const [a, b] = [channels(colour), channels(ground)];
  const mixed = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The faintest mix of `colour` that keeps the contrast of graphical objects (WCAG 1.4.11) on `ground`. */
export function faintest(colour: string, ground: string, least = 3): string {
  for (let share = 0.3; share < 1; share += 0.05) {
    const mixed = mix(colour, ground, share);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return colour;
}

/** The one of several colours that reads best on `ground`. */
export function readableOn(ground: string, colours: readonly string[]): string {
  let best = colours[0] ?? '#000000';
  for (const colour of colours) {
    if (contrast(colour, ground) > contrast(best, ground)) best = colour;
  }
  return best;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) || 0);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
