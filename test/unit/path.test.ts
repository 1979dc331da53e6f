import { describe, expect, test } from 'vitest';
import { formatPath, parsePath } from '../../src/facts/path.ts';

function names(text: string): readonly string[] | string {
  const parsed = parsePath(text);
  return 'segments' in parsed ? parsed.segments.map((segment) => segment.text) : parsed.problem;
}

describe('paths', () => {
  test.each([
    ['rafale', ['rafale']],
    ['rafale.planned', ['rafale', 'planned']],
    ['équipement.Міраж_2000-5.année', ['équipement', 'Міраж_2000-5', 'année']],
    ['equipment."samp/t".status', ['equipment', 'samp/t', 'status']],
    ['a."b.c"."d\\"e"', ['a', 'b.c', 'd"e']],
    ['a."\\u00e9\\n"', ['a', 'é\n']],
    ['𝒜.x', ['𝒜', 'x']],
    ['events.2026-02-09.title', ['events', '2026-02-09', 'title']],
    ['""', ['']],
  ])('reads %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ['', 0, 0, 'Unexpected empty path, expected names with dots between them'],
    ['  ', 0, 2, 'Unexpected empty path, expected names with dots between them'],
    ['a.', 1, 2, 'Unexpected end of the path, expected a name after `.`'],
    ['.a', 0, 1, 'Unexpected `.`, expected a name'],
    ['a..b', 2, 3, 'Unexpected `.`, expected a name'],
    ['a b', 1, 2, 'Unexpected space, expected a `.` or the end of the path'],
    ['a[0]', 1, 2, 'Unexpected `[`, expected a `.` or the end of the path'],
    ['a.😀', 2, 4, 'Unexpected `😀`, expected a name'],
    ['a.\u0000', 2, 3, 'Unexpected U+0000, expected a name'],
    ['a.`', 2, 3, 'Unexpected `, expected a name'],
    ['a."b', 2, 4, 'Unexpected string without its closing quote, expected `"`'],
    ['a."\\x"', 2, 6, 'Unexpected string `"\\x"`, expected a JSON string'],
    ['a."b"c', 5, 6, 'Unexpected `c`, expected a `.` or the end of the path'],
    ['a."b\nc"', 2, 7, 'Unexpected string `"b\nc"`, expected a JSON string'],
  ])('points into %j', (text, start, end, problem) => {
    expect(parsePath(text)).toMatchObject({ problem, start, end });
  });

  test('keeps the offsets of each name, quotes included', () => {
    expect(parsePath('ab."c.d".e')).toEqual({
      segments: [
        { text: 'ab', start: 0, end: 2 },
        { text: 'c.d', start: 3, end: 8 },
        { text: 'e', start: 9, end: 10 },
      ],
    });
  });

  test.each([[['a', 'b']], [['samp/t', 'x']], [['a.b', '', '"\\']], [['é', '𝒜', ' ']]])(
    'reads %j as it wrote it',
    (path) => {
      expect(names(formatPath(path))).toEqual(path);
    },
  );

  test('takes a path of a million characters in its stride', () => {
    expect(names('a.'.repeat(500_000) + 'a')).toHaveLength(500_001);
    expect(names(`"${'\\"'.repeat(200_000)}`)).toBe(
      'Unexpected string without its closing quote, expected `"`',
    );
  });
});
