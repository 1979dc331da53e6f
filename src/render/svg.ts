/** A drawing from a file: what a browser would run, follow or never finish is found before it is shown. */
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from './safe.ts';

/** What is wrong with an SVG file, in a few words; undefined where nothing is. */
export function svgProblem(text: string): string | undefined {
  // A few nested entities stand for gigabytes; no drawing program needs them.
  if (/<!ENTITY/iu.test(text)) return 'it declares entities';
  if (/<\?xml-stylesheet/iu.test(text)) return 'it names a style sheet';
  // Read as HTML, which takes prefixes as part of the name; `sanitize` looks behind them.
  const markup = text
    .replace(/^\ufeff/u, '')
    .replace(/<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/giu, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, '$1')
    .replace(/<(\/?)svg:/giu, '<$1');
  const found: string[] = [];
  try {
    sanitize(fromHtml(markup, { fragment: true }), {
      onFinding: ({ reason }) => found.push(reason),
      resource(url) {
        if (!/^\s*data:image\/(?:png|jpeg|gif|webp|avif)[;,]/iu.test(url)) {
          found.push(`Unexpected reference to another file`);
        }
        return url;
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'it is nested too deeply';
  }
  const [first] = found;
  return first === undefined
    ? undefined
    : first.replace(/^Unexpected /u, '').replace(/, expected[\s\S]*$/u, '');
}
