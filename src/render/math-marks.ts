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
  return html.replace(/<!--brief-math-->[\s\S]*?<!--\/brief-math-->/gu, ' ');
}
