/** Formulas bring glyphs, fonts and drawings of their own: marks around them keep them apart from the text of a slide. */

const start = '<!--brief-math-->';
const end = '<!--/brief-math-->';

/** A formula between its marks. */
export function markMath(html: string): string {
  return `${start}${html}${end}`;
}

/** The marks taken out again. */
export function unmarkMath(html: string): string {
  return html.replaceAll(start, '').replaceAll(end, '');
}

/** What is left of a slide without its formulas. */
export function withoutMaths(html: string): string {
  const [first = '', ...others] = html.split(start);
  return others.reduce((text, part) => {
    const close = part.indexOf(end);
    return text + (close === -1 ? part : ` ${part.slice(close + end.length)}`);
  }, first);
}
