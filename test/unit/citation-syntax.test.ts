/** The grammar of citations, as Pandoc has it. */
import { describe, expect, test } from 'vitest';
import { printLocator, toLocator } from '../../src/citations/locator.ts';
import { parseCitation } from '../../src/citations/syntax.ts';
import { wordsOf } from '../../src/citations/words.ts';
import { scanCitations } from '../../src/markdown/citation-scan.ts';

/** `prefix|key|locator|suffix` for each source, `-` before a key without its author. */
function parse(text: string): string | undefined {
  const parsed = parseCitation(text);
  if (parsed === undefined) return undefined;
  const items = parsed.items.map(
    ({ prefix, bare, key, locator = '', suffix }) =>
      `${prefix}|${bare ? '-' : ''}${key}|${locator}|${suffix}`,
  );
  const strays = parsed.strays.map(({ start, end }) => `stray ${text.slice(start, end)}`);
  return [...items, ...strays].join(' ; ');
}

describe('what stands between the brackets', () => {
  test.each([
    ['@a', '|a||'],
    ['-@a', '|-a||'],
    ['@a, p. 3', '|a|p. 3|'],
    ['@a, pp. 33-35', '|a|pp. 33-35|'],
    ['@a, pp. 33, 35-37, and nowhere else', '|a|pp. 33, 35-37|, and nowhere else'],
    ['@a, 33', '|a|33|'],
    ['@a p. 3', '|a|p. 3|'],
    ['@a, para. 5', '|a|para. 5|'],
    ['@a, paras 3 to 6', '|a|paras 3 to 6|'],
    ['@a, § 12', '|a|§ 12|'],
    ['@a, §§ 12–14', '|a|§§ 12–14|'],
    ['@a, ¶ 3', '|a|¶ 3|'],
    ['@a, chap. iv', '|a|chap. iv|'],
    ['@a, art. 5(a)', '|a|art. 5(a)|'],
    ['@a, fig. B2', '|a|fig. B2|'],
    ['@a, S. 12', '|a|S. 12|'],
    ['@a, абз. 4', '|a|абз. 4|'],
    ['@a, date line', '|a||, date line'],
    ['@a, page turner', '|a||, page turner'],
    ['@a and elsewhere', '|a||and elsewhere'],
    ['@a, {date line}', '|a|date line|'],
    ['@a{ii, A, D-Z}, with a suffix', '|a|ii, A, D-Z|, with a suffix'],
    ['@a, {pp. iv; vi}; @b', '|a|pp. iv; vi| ; |b||'],
    ['@a, {}', '|a||'],
    ['see @a, pp. 3-5', 'see|a|pp. 3-5|'],
    ['see also @a; @b', 'see also|a|| ; |b||'],
    [
      'see @doe99, pp. 33-35 and elsewhere; -@smith04, chap. 1',
      'see|doe99|pp. 33-35|and elsewhere ; |-smith04|chap. 1|',
    ],
    ['@a;\n@b', '|a|| ; |b||'],
    ['@rueter:2024', '|rueter:2024||'],
    ['@foo_bar.baz', '|foo_bar.baz||'],
    ['@10.1000/xyz123, p. 1', '|10.1000/xyz123|p. 1|'],
    ['@{https://example.org/a;b}, p. 2', '|https://example.org/a;b|p. 2|'],
    ['@a.', '|a||.'],
    ['@foo--bar', '|foo||--bar'],
    ['@Ітан-2024', '|Ітан-2024||'],
    ['(see @a)', '(see|a||)'],
    ['email me', undefined],
    ['me@example.org', undefined],
    ['@', undefined],
    ['\\@a', undefined],
    ['@a; and others', '|a|| ; stray and others'],
    ['@a;', '|a|| ; stray '],
    ['@a, { p. 3', '|a||, { p. 3'],
    ['@a {x; @b', '|a||{x ; |b||'],
  ])('%s', (text, expected) => {
    expect(parse(text)).toBe(expected);
  });

  test('places of keys', () => {
    const [first, second] = parseCitation('see @ab, p. 1; -@{c d}; @ef')?.items ?? [];
    expect(first?.range).toEqual({ start: 5, end: 7 });
    expect(second?.key).toBe('ef');
  });
});

describe('a locator is printed in the words of the document', () => {
  test.each([
    ['para. 3', 'en', 'para.\u00a03'],
    ['paras 3 to 6', 'en', 'paras\u00a03–6'],
    ['para. 3-6', 'fr', 'par.\u00a03–6'],
    ['pp. 12--14', 'de', 'S.\u00a012–14'],
    ['S. 4', 'en', 'p.\u00a04'],
    ['chap. 2', 'uk', 'гл.\u00a02'],
    ['§ 12', 'en', 'sec.\u00a012'],
    ['art. 5 and 7', 'en', 'arts\u00a05 and 7'],
    ['33', 'en', 'p.\u00a033'],
    ['date line', 'fr', 'date line'],
    ['para. 3, second sentence', 'en', 'para. 3, second sentence'],
    ['table 2', 'de', 'Tab.\u00a02'],
  ])('%s in %s', (text, lang, expected) => {
    expect(printLocator(toLocator(text), wordsOf(lang))).toBe(expected);
  });
});

describe('what could be a citation in a text', () => {
  const found = (text: string): readonly string[] =>
    scanCitations(text, 0, []).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

  test.each([
    ['a [@a] b', ['citation [@a]']],
    ['a [@a, p. 3; @b].', ['citation [@a, p. 3; @b]']],
    ['[@a](https://example.org)', []],
    ['[@a]: https://example.org', []],
    ['As in [@a]: it says', ['citation [@a]']],
    ['> [@a]: https://example.org\n\n[@a] and [text][@a]', []],
    ['[@a][@b]', ['citation [@a]', 'citation [@b]']],
    ['[@a][ref]\n\n[ref]: https://example.org', []],
    ['[@a][ref]', ['citation [@a]']],
    ['[^@a]', []],
    ['\\[@a]', ['escaped \\']],
    ['\\\\[@a]', ['citation [@a]']],
    ['[see [@a] there]', ['citation [@a]']],
    ['[x] @a [y]', []],
    ['[@a\n\nb]', []],
    ['> [see @a,\n> p. 3]', ['citation [see @a,\n> p. 3]']],
    ['me@example.org [me@example.org]', []],
    ['@a alone', []],
    [`[@a ${'x'.repeat(3000)}]`, []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['brackets that nothing closes', '[@a '.repeat(50_000)],
    ['backslashes', `${'\\'.repeat(200_000)}x [@a]`],
    ['brackets in brackets', '['.repeat(200_000)],
    ['keys without an end', `[@${'a:'.repeat(100_000)}]`],
    ['semicolons', `[@a${';'.repeat(1500)}]`.repeat(100)],
    ['numbers', `[@a, p. ${'1,'.repeat(900)}]`.repeat(50)],
    ['definitions', '[@a]: x\n'.repeat(20_000)],
  ])('%s are read in one pass', (_, text) => {
    const start = performance.now();
    scanCitations(text, 0, []);
    // Far beyond what one pass takes, far below what a square of it would.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
