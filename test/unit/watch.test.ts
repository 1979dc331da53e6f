/** Work that never ends by itself is ended, and what comes after it is as if it had not been. */
import { describe, expect, test } from 'vitest';
import { OperationError } from '../../src/messages.ts';
import { toDeck } from '../../src/render/marp.ts';
import { toReport } from '../../src/render/report.ts';
import { underWatch } from '../../src/watch.ts';
import { contextOf, documentOf, messagesOf, themeOf } from './deck-fixture.ts';
import { reportBench, reportDocument } from './report-document.ts';

const watch = { name: 'decks/a.md', seconds: 60, characters: 100_000 };
const short = { ...watch, seconds: 0.2 };
const endless = (): never => {
  for (;;);
};

describe('work under watch', () => {
  test('gives what it gives, and throws what it throws', async () => {
    expect(await underWatch(watch, 'read', () => 7)).toBe(7);
    expect(await underWatch(watch, 'read', () => Promise.resolve(8))).toBe(8);
    const error = new TypeError('its own');
    const thrown = underWatch(watch, 'read', () => {
      throw error;
    });
    await expect(thrown).rejects.toBe(error);
  });

  test.each<readonly [string, () => unknown]>([
    ['a loop', endless],
    [
      'a loop that catches everything',
      () => {
        for (;;) {
          try {
            endless();
          } catch {
            // It cannot catch its end.
          }
        }
      },
    ],
    ['an expression that goes back and forth', () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`)],
    [
      'a comparison in a sort',
      () => Array.from({ length: 1000 }, (_, index) => index).sort(endless),
    ],
  ])('%s is ended, and named with its step', async (_, work) => {
    const ended: unknown = await underWatch(short, 'render', work).catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(OperationError);
    expect(ended).toMatchObject({
      message: 'decks/a.md took more than 0.2 s to render',
      hint: expect.stringContaining('`limits.pageSeconds`') as string,
    });
  });

  test('goes on beside work that is ended, in the order in which it came', async () => {
    const told: string[] = [];
    const pieces = ['one', 'two', 'three'].map((name) =>
      underWatch(name === 'two' ? short : watch, 'read', () => {
        told.push(name);
        return name === 'two' ? endless() : name;
      }),
    );
    const ends = await Promise.allSettled(pieces);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(told).toEqual(['one', 'two', 'three']);
  });

  test('leaves nothing behind', async () => {
    const names = (): readonly (string | symbol)[] => Reflect.ownKeys(globalThis);
    const before = names();
    await underWatch(watch, 'read', () => 1);
    await underWatch(short, 'read', endless).catch(() => undefined);
    expect(names()).toEqual(before);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });
});

/** Formulas take a second for every thousand; nothing stops a table from being wide and long. */
const formulas = `# A\n\n${`${'$$a '.repeat(3000)}\n\n`.repeat(60)}`;
const columns = 500;
const table = [
  `|${'a|'.repeat(columns)}`,
  `|${'-|'.repeat(columns)}`,
  ...Array.from({ length: 200 }, () => `|${'a|'.repeat(columns)}`),
].join('\n');

describe('a document that takes too long', () => {
  const deck = '# B\n\n$x^2$ and $\\alpha$\n\n```js\nlet a = 1;\n```\n\n---\n\n# C\n';

  test('spoils no deck after it', async () => {
    const fresh = await toDeck(documentOf(deck), themeOf(), contextOf());
    const context = contextOf();
    const limits = { ...context.limits, pageSeconds: 0.3 };
    await expect(toDeck(documentOf(formulas), themeOf(), { ...context, limits })).rejects.toThrow(
      / took more than 0\.3 s to render$/u,
    );
    expect(await toDeck(documentOf(deck), themeOf(), contextOf())).toEqual(fresh);
  });

  test('spoils no report after it', async () => {
    const { theme, context } = await reportBench();
    const text = '# B\n\n|a|b|\n|-|-|\n|1|2|\n\nNote[^n].\n\n[^n]: It.\n';
    const fresh = await toReport(reportDocument(text), theme, context);
    const limits = { ...context.limits, pageSeconds: 0.3 };
    await expect(
      toReport(reportDocument(`# A\n\n${table}\n`), theme, { ...context, limits }),
    ).rejects.toThrow(/ took more than 0\.3 s to render$/u);
    expect(await toReport(reportDocument(text), theme, context)).toEqual(fresh);
  });

  test('is told apart from one with a slide of too many parts', async () => {
    const document = documentOf(`# A\n\n${table}\n`);
    expect((await toDeck(document, themeOf(), contextOf())).slides).toEqual([]);
    expect(messagesOf(document)).toEqual([
      'undefined:undefined limit Unexpected slide of too many parts, expected at most some thousands',
    ]);
  });
});
