/** Projects that are heavy on facts: what the bench times, and what anybody can look at with a profiler. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbered, times } from './words.js';

const statuses = ['joint', 'national', 'planned', 'delivered'];

/** Rules about evidence: those whose work grows with what a project has of data. */
const evidenceRules = [
  'bare-number',
  'fact-source',
  'unused-fact',
  'unused-source',
  'stale',
  'embargo',
  'consistency',
  'source-diversity',
  'discrepancy',
];

/** 10,000 facts over 100 tables of 1,000 rows, shown in 200 documents. */
export function makeFactsProject(project, { withRules }) {
  for (const folder of ['data', 'decks']) mkdirSync(join(project, folder), { recursive: true });
  if (!withRules)
    writeFileSync(
      join(project, 'brief.yaml'),
      `rules:\n${evidenceRules.map((rule) => `  ${rule}: off\n`).join('')}`,
    );
  for (let table = 0; table < 100; table += 1) {
    const rows = times(
      1000,
      (row) =>
        `r${row},Programme ${row} of ${table},${statuses[(row + table) % 4]},${(row * 7 + table) % 500},${((row * 13 + table) % 9000) / 10},2026-${String((row % 12) + 1).padStart(2, '0')}-01`,
    );
    writeFileSync(
      join(project, `data/${tableName(table)}.csv`),
      `id,name,status,number,price,date\n${rows.join('\n')}\n`,
    );
  }

  const facts = [
    ...times(6000, (n) => fact(`literal.n${n}`, `value: ${n % 997}`)),
    ...times(3000, (n) =>
      fact(`lookup.n${n}`, `query: ${tableName(n % 100)}[id='r${(n * 17) % 1000}'].number`),
    ),
    ...times(900, (n) =>
      fact(
        `reference.n${n}`,
        n % 2 === 0
          ? `query: $fact('lookup.n${n}')`
          : `query: literal.n${n} * 2 + literal.n${n + 1}`,
      ),
    ),
    ...times(100, (n) => fact(`sum.n${n}`, `query: $sum(${tableName(n)}[status='joint'].number)`)),
  ];
  writeFileSync(join(project, 'data/facts.yaml'), facts.join(''));
  writeFileSync(
    join(project, 'data/sources.json'),
    '[{ "id": "letter", "type": "document", "title": "Letter of intent" }]',
  );

  for (let deck = 0; deck < 200; deck += 1) {
    const values = times(
      5,
      (line) => `- ${times(10, (n) => `:value[${idOf(deck * 50 + line * 10 + n)}]`).join('; ')}`,
    );
    writeFileSync(
      join(project, `decks/${numbered('deck-', deck)}.md`),
      `---\ntitle: Facts\nlang: en\n---\n\n# Facts\n\n${values.join('\n')}\n`,
    );
  }
  return project;
}

/** One fact over a csv file of 50 MB that nothing else reads. */
export function makeSqlProject(project) {
  for (const folder of ['data', 'decks']) mkdirSync(join(project, folder), { recursive: true });
  const row = (n) =>
    `${n},${statuses[n % 4]},${(n * 31) % 10000},${((n * 7) % 100000) / 100},2026-01-${String((n % 28) + 1).padStart(2, '0')},Row ${n} of many\n`;
  const lines = ['id,status,number,price,date,text\n'];
  for (let bytes = 0, n = 0; bytes < 50 * 1024 * 1024; n += 1) {
    const line = row(n);
    lines.push(line);
    bytes += line.length;
  }
  writeFileSync(join(project, 'data/big.csv'), lines.join(''));
  writeFileSync(
    join(project, 'data/facts.yaml'),
    "all.total:\n  sql: SELECT sum(number) FROM 'data/big.csv' WHERE status = 'joint'\n",
  );
  writeFileSync(
    join(project, 'decks/one.md'),
    '---\ntitle: One\n---\n\n# One\n\n:value[all.total]\n',
  );
  return project;
}

const tableName = (number) => numbered('table', number);
const fact = (id, how) =>
  `${id}:\n  label: A number\n  ${how}\n  source: letter\n  asOf: 2026-01\n`;

function idOf(number) {
  for (const [family, count] of [
    ['literal', 6000],
    ['lookup', 3000],
    ['reference', 900],
    ['sum', 100],
  ]) {
    if (number < count) return `${family}.n${number}`;
    number -= count;
  }
  throw new Error('there are 10,000 facts');
}
