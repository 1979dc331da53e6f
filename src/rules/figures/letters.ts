/** Letters and digits for patterns that look for figures. */

/**
 * Inside of a class: letters of Latin, Greek and Cyrillic. `\p{L}` has 600 ranges, half of them outside the plane that
 * UTF-16 writes in one unit, and a pattern that names it thirty times takes longer to compile than a briefing to search.
 */
export const letters =
  'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0370-\u0374\u0376-\u037D\u037F\u0386\u0388-\u03F5\u03F7-\u0481\u048A-\u052F\u1E00-\u1EFF';

/** Inside of a class: `letters` and what counts. */
export const lettersAndDigits = String.raw`${letters}\d\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189`;

/** The text as the classes know it: letters of other scripts become `a`, other digits those of ASCII; its length stays. */
export function inPlainLetters(text: string): string {
  if (!/[^\0-\u052F\u1E00-\u218F\u2200-\u22FF\uFFFC]/u.test(text)) return text;
  return text
    .replaceAll(/\p{Nd}/gu, (digit) => digitOf(digit).repeat(digit.length))
    .replaceAll(new RegExp(String.raw`(?![${letters}])\p{L}`, 'gu'), (letter) =>
      'a'.repeat(letter.length),
    );
}

/** Digits of a script stand in a row that begins at zero. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
