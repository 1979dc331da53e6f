/** A value that is shown: escaped for where it lands, and remembered with its provenance. */
import { holdWords } from '../citations/held-words.ts';
import type { Found } from '../facts/lookup.ts';
import type { Complaints } from './complaints.ts';
import type { Spot } from './directives/directive.ts';
import type { Landing } from './escape.ts';
import { escapeValue, isAutolink, isUnsafeUrl } from './escape.ts';
import { wrapValue } from './marked.ts';
import type { Made } from './offsets.ts';
import { made } from './offsets.ts';

export function showValue(
  found: Found,
  written: string,
  landing: Landing,
  spot: Spot,
  complaints: Complaints,
): Made {
  // An address and a formula are not set in lines.
  const text = landing.in === 'text' || landing.in === 'html' ? holdWords(written) : written;
  checkUrl(found, text, landing, spot, complaints);
  const plain = escapeValue(text, landing);
  const { marked, at } = wrapValue(found, text, plain, landing);
  return made(plain, spot, marked, {
    kind: 'value',
    at,
    shown: {
      path: found.path,
      fact: found.fact?.id,
      value: found.value,
      text,
      file: spot.source.file.path,
      place: spot.source.place(spot),
    },
  });
}

/** A piece without text: the words after it rest on the value, which is not shown itself. */
export function showBasis(found: Found, words: string, spot: Spot): Made {
  return made('', spot, '', {
    kind: 'value',
    at: 0,
    shown: {
      path: found.path,
      fact: found.fact?.id,
      value: found.value,
      text: words,
      file: spot.source.file.path,
      place: spot.source.place(spot),
      claim: true,
    },
  });
}

/** A value that becomes a link is one that people can follow and that runs nothing. */
function checkUrl(
  { path }: Found,
  text: string,
  landing: Landing,
  spot: Spot,
  complaints: Complaints,
): void {
  const url =
    landing.in === 'target' ? landing.part : landing.in === 'attribute' ? landing.url : undefined;
  if (url === 'whole' && isUnsafeUrl(text)) {
    complaints.add(
      spot,
      'unsafe-html',
      `Unexpected \`${text.slice(0, 40)}\` as a link, expected the address of a page`,
    );
  }
  if (landing.in === 'target' && landing.autolink && !isAutolink(text)) {
    complaints.add(
      spot,
      'value-format',
      `Unexpected value of \`${path}\` between \`<\` and \`>\`, expected a URL or an e-mail address`,
      { note: 'remove the angle brackets' },
    );
  }
}
