/** Projects of decks: plain ones, which Marp takes as well, and ones that live on data. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbered, pick, sentence, times } from './words.js';

const slidesOfDeck = 12;

/** Decks in plain Marp Markdown: lists, tables, a picture twice, formulas, code, notes. Marp's own theme, so that both lay out the same pages. */
export function makePlainProject(project, decks) {
  mkdirSync(join(project, 'decks'), { recursive: true });
  writeFileSync(
    join(project, 'decks/square.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#2f5d8a"/></svg>',
  );
  for (let deck = 1; deck <= decks; deck += 1) {
    writeFileSync(
      join(project, 'decks', deckName(deck)),
      `---\nmarp: true\ntheme: default\ntitle: Deck ${deck}\nlang: en\n---\n\n${times(slidesOfDeck, (index) => plainSlide(deck, index + 1)).join('\n---\n\n')}`,
    );
  }
  return project;
}

function plainSlide(deck, number) {
  const body = [
    `- Point ${number}.1 of deck ${deck}, long enough to fill a line of a slide\n- Point two\n- Point three`,
    `| a | b | c |\n|---|---|---|\n${times(5, (row) => `| ${row} | ${row * 7} | text ${row} |`).join('\n')}`,
    '![w:300 A square](square.svg) ![w:300 The same square](square.svg)\n\n$$ \\bar{x} = \\frac{1}{n} \\sum x_i $$',
    '```js\nexport const answer = 42;\nconsole.log(answer);\n```',
  ][number % 4];
  return `## Slide ${number} of deck ${deck} says one thing\n\n${body}\n\n<!-- Notes of slide ${number}. -->\n`;
}

const tablesOfProject = 20;
const factsOfDeck = 5;
const regions = ['north', 'south', 'east', 'west', 'centre'];

/**
 * Decks that show five facts each, a table and a chart, on twenty tables of 200 rows. The fact `shared.rate` is shown on
 * three of them.
 */
export function makeDataProject(project, decks) {
  for (const folder of ['data', 'decks']) mkdirSync(join(project, folder), { recursive: true });
  for (let table = 0; table < tablesOfProject; table += 1) {
    const rows = times(
      200,
      (row) =>
        `r${row},${pick(regions, row + table)},${(row * 7 + table) % 500},${((row * 13 + table) % 9000) / 10},${2000 + (row % 25)}-01-01`,
    );
    writeFileSync(
      join(project, `data/${numbered('series', table)}.csv`),
      `id,region,number,price,date\n${rows.join('\n')}\n`,
    );
  }
  const facts = times(decks * factsOfDeck, (n) =>
    fact(
      `programme.n${n}`,
      n % factsOfDeck === 0
        ? `query: ${numbered('series', n % tablesOfProject)}[id='r${n % 200}'].number`
        : `value: ${n % 997}`,
    ),
  );
  writeFileSync(
    join(project, 'data/facts.yaml'),
    `${fact('shared.rate', 'value: 1000')}${facts.join('')}`,
  );
  writeFileSync(
    join(project, 'data/sources.json'),
    '[{ "id": "letter", "type": "document", "title": "Letter of intent" }]',
  );
  const showShared = new Set([1, Math.ceil(decks / 2), decks]);
  for (let deck = 1; deck <= decks; deck += 1) {
    const slides = times(slidesOfDeck, (index) =>
      dataSlide(deck, index, index === 0 && showShared.has(deck)),
    );
    writeFileSync(
      join(project, 'decks', deckName(deck)),
      `---\ntitle: Deck in figures\nlang: en\n---\n\n${slides.join('\n---\n\n')}`,
    );
  }
  return project;
}

/** Gives the shared fact a value that it has not had before. */
export function changeSharedValue(project, value) {
  const path = join(project, 'data/facts.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(/(^shared\.rate:\n {2}label: .*\n {2}value: ).*/mu, `$1${value}`),
  );
}

function dataSlide(deck, index, isSharedShown) {
  const table = numbered('series', (deck + index) % tablesOfProject);
  const value = (n) => `:value[programme.n${(deck - 1) * factsOfDeck + n}]`;
  const body = [
    `- ${sentence(deck + index)} Planned are ${value(0)} pieces${isSharedShown ? ', at a rate of :value[shared.rate]' : ''}.\n- ${sentence(deck + index + 1)} The count is ${value(1)}.\n- ${sentence(deck + index + 2)} Agreed are ${value(2)}, sought ${value(3)} and discussed ${value(4)}.`,
    `::table{from=${table} columns="id,region,number,price" where="region=${pick(regions, deck)}" sort=-number limit=6}`,
    `::chart{from=${table} type=bar x=id y=number limit=8 title="The largest programmes" source="Own count"}`,
    `${sentence(deck + index)} ${sentence(deck + index + 3)}\n\n- ${sentence(deck)}\n- ${sentence(index)}`,
  ][index % 8 < 4 ? index % 4 : 3];
  return `## ${sentence(deck * 3 + index)}\n\n${body}\n\n<!-- ${sentence(index)} -->\n`;
}

const deckName = (deck) => `deck-${String(deck).padStart(2, '0')}.md`;
const fact = (id, how) =>
  `${id}:\n  label: Pieces of a programme\n  ${how}\n  source: letter\n  asOf: 2026-01\n`;
