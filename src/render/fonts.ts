/** The theme's fonts as styles: only the faces whose characters a document uses, inside the file. */
import type { FontFace, Theme } from '../model/theme.ts';

/** Elements that style sheets set in the face for code. */
export const codeElements: ReadonlySet<string> = new Set(['code', 'kbd', 'pre', 'samp']);

/**
 * `@font-face` rules for the faces of `theme` whose range meets the characters of `text`. Digits and the punctuation of page
 * numbers are always among them: style sheets make those. Faces for code are left out where the document shows none.
 */
export async function fontCss(theme: Theme, text: string, showsCode: boolean): Promise<string> {
  const codes = codePoints(`${text}0123456789./:-– `);
  const faces = theme.fonts.filter(
    ({ ranges, isForCode = false }) =>
      (showsCode || !isForCode) &&
      codes.some((code) => ranges.some(([from, to]) => from <= code && code <= to)),
  );
  return (await Promise.all(faces.map(toRule))).join('\n');
}

/** The code points of `text`, each once, in ascending order; what is never drawn is left out. */
export function codePoints(text: string): readonly number[] {
  const codes = new Set<number>();
  // Text is mostly ASCII: a table of flags is several times quicker than a set for that part.
  const ascii = new Uint8Array(128);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 128) {
      ascii[unit] = 1;
      continue;
    }
    const code = text.codePointAt(at) ?? unit;
    if (code > 0xffff) at += 1;
    codes.add(code);
  }
  ascii.forEach((used, unit) => {
    if (used === 1 && unit > 32 && unit < 127) codes.add(unit);
  });
  return [...codes].sort((a, b) => a - b);
}

const rules = new WeakMap<FontFace, Promise<string>>();

function toRule(face: FontFace): Promise<string> {
  let rule = rules.get(face);
  if (rule === undefined) {
    rule = makeRule(face);
    rules.set(face, rule);
  }
  return rule;
}

async function makeRule(face: FontFace): Promise<string> {
  const bytes = await face.read();
  const [type, format] = formatOf(bytes);
  const range = face.unicodeRange === undefined ? '' : `unicode-range:${face.unicodeRange};`;
  // `block`: a page is measured and printed with its fonts or not at all.
  return (
    `@font-face{font-family:${JSON.stringify(face.family)};font-style:${face.style};font-weight:${String(face.weight)};font-display:block;${range}` +
    `src:url(data:font/${type};base64,${Buffer.from(bytes).toString('base64')}) format("${format}")}`
  );
}

function formatOf(bytes: Uint8Array): readonly [string, string] {
  switch (Buffer.from(bytes.subarray(0, 4)).toString('latin1')) {
    case 'wOF2':
      return ['woff2', 'woff2'];
    case 'wOFF':
      return ['woff', 'woff'];
    case 'OTTO':
      return ['otf', 'opentype'];
    default:
      return ['ttf', 'truetype'];
  }
}
