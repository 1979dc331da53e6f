import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { report } from '../../src/messages.ts';
import { formatMessages, printable } from '../../src/reporter.ts';

test.each([
  ['plain – text, 文字, 😀, é', 'plain – text, 文字, 😀, é'],
  ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
  ['\u009b2J', '\ufffd2J'],
  ['a\nb\r\nc\u2028d', 'a\ufffdb\ufffd\ufffdc\ufffdd'],
  ['a\tb', 'a b'],
  [
    '\u202egnp.exe\u202c \u2066x\u2069 \u200e\u200f\u061c',
    '\ufffdgnp.exe\ufffd \ufffdx\ufffd \ufffd\ufffd\ufffd',
  ],
  ['', ''],
])('%j is printed as %j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

function fileOf(path: string, text: string): VFile {
  return new VFile({ path, value: text });
}

const place = (line: number, column: number, length: number) => ({
  start: { line, column },
  end: { line, column: column + length },
});

test('what a project wrote reaches the terminal clean, our colours do not change', () => {
  const escape = '\u001b[2J\u202e';
  const file = fileOf(`decks/${escape}\n.md`, `one\ntwo ${escape} three\n`);
  report(file, 'a', place(2, 5, 4), `Unexpected ${escape}, expected less`, {
    note: `not ${escape}`,
    cause: new Error(`there ${escape}`),
  });
  const plain = formatMessages([file], { colour: false });
  expect(plain).not.toMatch(/[\u001b\u202e]/u);
  expect(plain.split('\n')).toHaveLength(6);
  expect(plain).toContain('    2 | two \ufffd[2J\ufffd three\n      |     ^^^^\n');
  const coloured = formatMessages([file], { colour: true });
  expect(coloured.replaceAll(/\u001b\[(?:\d+)m/gu, '')).toBe(plain);
});

test('fifty messages of a file are printed, errors first, then how many there are', () => {
  const file = fileOf('a.md', 'x\n'.repeat(30_000));
  for (let line = 1; line <= 20_000; line += 1) {
    const message = report(
      file,
      'a',
      place(line, 1, 1),
      `Unexpected ${String(line)}, expected none`,
    );
    message.fatal = line > 19_990;
  }
  const start = performance.now();
  const text = formatMessages([file, fileOf('b.md', '')], { colour: false });
  expect(performance.now() - start).toBeLessThan(3000);
  expect(text.match(/Unexpected/gu)).toHaveLength(50);
  expect(text.match(/ error /gu)).toHaveLength(10);
  expect(text).toContain('Unexpected 40,');
  expect(text).not.toContain('Unexpected 41,');
  expect(text.trimEnd()).toMatch(/… and 19950 more in a\.md$/u);
});
