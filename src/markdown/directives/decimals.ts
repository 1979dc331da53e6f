/** Numbers below each other by their decimal sign. */
import { formatValue } from '../../facts/format.ts';

/** The decimal sign of a language. */
export function decimalSign(lang: string): string {
  const half = { value: 0.5, type: 'number', unit: undefined, qualifier: 'exact' } as const;
  const result = formatValue(half, { lang });
  return ('text' in result ? /\P{Nd}+/u.exec(result.text)?.[0] : undefined) ?? '.';
}

/**
 * For each printed number of a column what is missing behind it for its decimal sign to stand below the others: `.00`
 * behind `4` where another is `3.25`. Undefined where nothing is missing, and everywhere where the numbers end in
 * different words, which stand below each other in no way.
 */
export function decimalPads(
  texts: readonly (string | undefined)[],
  sign: string,
): readonly (string | undefined)[] {
  const parts = texts.map((text) => (text === undefined ? undefined : endOf(text, sign)));
  const known = parts.filter((part) => part !== undefined);
  const longest = Math.max(0, ...known.map(({ fraction }) => fraction.length));
  const tails = new Set(known.map(({ tail }) => tail));
  if (longest === 0 || tails.size > 1) return texts.map(() => undefined);
  return parts.map((part) => {
    if (part === undefined) return undefined;
    const missing = '0'.repeat(longest - part.fraction.length);
    if (missing === '') return undefined;
    return part.fraction === '' ? sign + missing : missing;
  });
}

/** The fraction of the last number in a text and what stands behind it; undefined where there is no number. */
function endOf(
  text: string,
  sign: string,
): { readonly fraction: string; readonly tail: string } | undefined {
  const [, digits, tail = ''] = /([\p{Nd}.,]*\p{Nd})(\P{Nd}*)$/u.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const at = digits.lastIndexOf(sign);
  return { fraction: at < 0 ? '' : digits.slice(at + sign.length), tail };
}
