import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { memoryWorld } from '../world.ts';

const values = {
  cost: '{ value: 3234000000, unit: EUR }',
  grant: '{ value: 450000000, unit: USD }',
  fee: '{ value: 12500, unit: UAH }',
  debt: '{ value: -2300000000000, unit: EUR }',
  share: '{ value: 12.5, unit: "%" }',
  half: '{ value: 0.5 }',
  crowd: '{ value: 1234567 }',
  day: '{ value: 2026-02-09 }',
  month: '{ value: 2026-02 }',
  months: '{ value: { from: 12, to: 18 }, unit: months }',
};
const languages = ['en', 'en-GB', 'fr', 'uk', 'de', 'de-CH'];

async function check(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const facts = Object.entries(values).map(([id, fact]) => `${id}: ${fact}\n`);
  const world = memoryWorld({ files: { 'data/facts.yaml': facts.join(''), ...files } });
  const outcome = await build(world, { until: 'model' });
  return outcome.files.flatMap(({ messages }) =>
    messages.flatMap(({ ruleId, reason }) => (ruleId === 'consistency' ? reason : [])),
  );
}

describe('a value is the same in every language', () => {
  const manners = ['', '{format=compact}', '{unit=short}', '{unit=long}'];
  test.each(manners)(':value[…]%s, within a document', async (manner) => {
    const body = Object.keys(values).flatMap((id) =>
      languages.map((lang) => {
        const attributes = manner === '' ? `{lang=${lang}}` : manner.replace('}', ` lang=${lang}}`);
        return /^(?:day|month)/u.test(id) && manner.includes('compact')
          ? ''
          : `It is :value[${id}]${attributes}.\n\n`;
      }),
    );
    expect(await check({ 'reports/a.md': body.join('') })).toEqual([]);
  });

  test.each(languages)('a report in English and a deck in %s', async (lang) => {
    const body = Object.keys(values)
      .map((id) => `:value[${id}]${/^(?:day|month)/u.test(id) ? '' : '{format=compact}'}\n`)
      .join('\n');
    const found = await check({
      'reports/a.md': `---\nlang: en\n---\n\n${body}`,
      'decks/a.md': `---\nlang: ${lang}\n---\n\n# A\n\n${body}`,
    });
    expect(found).toEqual([]);
  });
});

test('other digits are another value in another language as well', async () => {
  const report =
    'It costs :value[cost]{format=compact}, or :value[cost]{format=compact digits=2 lang=fr}.\n';
  expect(await check({ 'reports/a.md': report })).toHaveLength(1);
});
