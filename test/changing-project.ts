/** A small project that uses a bit of everything, and random changes of it: all from a seed, so that a failure comes back. */

export type Sources = Map<string, string | Uint8Array>;

/** Random numbers that begin anew with each seed. */
export interface Dice {
  /** A whole number from 0 up to, not including, `sides`. */
  roll(sides: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32: a few lines, and the same everywhere. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const roll = (sides: number): number => Math.floor(next() * sides);
  return {
    roll,
    pick<Item>(items: readonly Item[]): Item {
      if (items.length === 0) throw new Error('there must be something to pick from');
      // An item may be undefined.
      return items[roll(items.length)] as Item;
    },
  };
}

const dot = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><circle cx="4" cy="4" r="3" fill="${colour}"/></svg>\n`;

const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info><title>Plain notes</title><id>plain</id></info>
  <citation><layout delimiter="; "><text variable="title" font-style="italic"/><text variable="locator" prefix=", "/></layout></citation>
  <bibliography><layout suffix="."><text variable="title"/></layout></bibliography>
</style>
`;

/** The project before the first change. */
export function firstProject(): Sources {
  return new Map<string, string | Uint8Array>(
    Object.entries({
      'brief.yaml': 'theme: house\nlang: en\nidentifiers: [Mirage 2000]\n',
      'data/facts.yaml': [
        'cost: { label: Cost, value: 3234000000, unit: EUR, source: letter, asOf: 2026-01-10 }',
        'share: { label: Share, value: 12.46, unit: "%", source: letter, grade: F2 }',
        'planned: { label: Planned, value: 100, unit: pieces, source: audit, locator: p. 3, note: As told }',
        'signed: { label: Signed, value: 2026-02-09, source: letter }',
        'total: { label: Total, query: "$sum(stock.rounds)", source: audit }',
        'secret: { label: Held back, value: 77, source: audit, notBefore: 2026-03-01 }',
        'spare: { label: Spare, value: 5, source: audit, expires: 2026-02-20 }',
        '',
      ].join('\n'),
      'data/sources.json': `${JSON.stringify([
        { id: 'letter', type: 'document', title: 'Letter of intent' },
        {
          id: 'audit',
          type: 'report',
          title: 'Audit of stocks',
          URL: 'https://example.org/a',
          custom: { accessed: '2026-02-14' },
        },
      ])}\n`,
      'data/stock.csv':
        'id,name,rounds,made\na,Alpha,1250,2024\nb,Beta,640,2025\nc,Gamma,110,2026\n',
      'data/plan.json': '{"phase": {"name": "one", "year": 2027}, "hidden": 3}\n',
      'data/datapackage.yaml': [
        'name: stocks',
        'resources:',
        '  - name: stock',
        '    path: stock.csv',
        '    title: Stock',
        '    source: audit',
        '    schema:',
        '      primaryKey: id',
        '      fields:',
        '        - { name: id, type: string }',
        '        - { name: name, type: string, title: Name }',
        '        - { name: rounds, type: integer, title: Rounds, unit: rounds }',
        '        - { name: made, type: year, title: Made }',
        '',
      ].join('\n'),
      'decks/plan.md': [
        '---',
        'title: The plan',
        '---',
        '',
        '# The plan costs :value[cost]',
        '',
        'It was signed on :value[signed] and covers :value[planned]{unit=long} [@letter, para. 2].',
        '',
        '![A dot](../pictures/dot.svg)',
        '',
        '---',
        '',
        '## A second slide, with :value[stock.a.rounds] rounds',
        '',
        '::table{from=stock columns="name,rounds" caption="Stock"}',
        '',
        '<!-- A note of :value[share]. -->',
        '',
      ].join('\n'),
      'decks/loop.md': [
        '---',
        'title: One by one',
        'theme: gazette',
        'date: 2026-02-01',
        '---',
        '',
        ':::each{from=stock as=row}',
        '',
        '## :value[row.name]',
        '',
        'There are :value[row.rounds] rounds of a Mirage 2000.',
        '',
        '---',
        '',
        ':::',
        '',
        '# The end',
        '',
      ].join('\n'),
      'reports/brief.md': [
        '---',
        'title: The brief',
        'lang: en',
        'brief-disable: [{ rule: bare-number, reason: A name, text: Section 12 }]',
        '---',
        '',
        '## What it costs',
        '',
        'The share is :value[share]{cite}, see Section 12. Phase :value[plan.phase.name] begins.',
        '',
        '::include{file=../parts/_common.md}',
        '',
        '::chart{type=bar from=stock x=name y=rounds title="Rounds by kind" source="audit"}',
        '',
        '::sources{}',
        '',
      ].join('\n'),
      'reports/second.md': [
        '---',
        'title: A second',
        '---',
        '',
        '## All of :value[total]',
        '',
        '::include{file=../parts/_common.md}',
        '',
        '![A dot](../pictures/dot.svg)',
        '',
      ].join('\n'),
      'parts/_common.md': 'What both say: :value[planned] pieces [@audit].\n',
      'pictures/dot.svg': dot('#123456'),
      'styles/plain.csl': style,
      'themes/house/theme.yaml': [
        'name: house',
        'extends: gazette',
        'colours: { accent: "#7A1F5C" }',
        'logo: { light: arms.svg }',
        'footer: { deck: "House · {title}" }',
        '',
      ].join('\n'),
      'themes/house/arms.svg': dot('#7A1F5C'),
    }),
  );
}

/** How a build is asked for. */
export interface Asked {
  readonly formats: readonly ('html' | 'md')[];
  readonly theme: string | undefined;
  readonly provenance: 'full' | 'public' | 'none' | undefined;
  readonly strict: boolean;
  readonly today: string;
  readonly isGiven: boolean;
  readonly files: readonly string[] | undefined;
}

export const firstAsked: Asked = {
  formats: ['html', 'md'],
  theme: undefined,
  provenance: undefined,
  strict: false,
  today: '2026-02-14',
  isGiven: false,
  files: undefined,
};

/** Changes something about how the build is asked for. */
export function askAnew(asked: Asked, dice: Dice, files: Sources): Asked {
  const documents = [...files.keys()].filter((path) => /^(?:decks|reports)\/[^_]/u.test(path));
  switch (dice.roll(8)) {
    case 0:
      return { ...asked, formats: dice.pick([['html'], ['md'], ['html', 'md'], ['md', 'html']]) };
    case 1:
      return { ...asked, theme: dice.pick([undefined, 'gazette', 'chancery', 'default']) };
    case 2:
      return { ...asked, provenance: dice.pick([undefined, 'full', 'public', 'none']) };
    case 3:
      return { ...asked, strict: !asked.strict };
    case 4:
      return {
        ...asked,
        today: dice.pick(['2026-02-14', '2026-02-15', '2026-03-02', '2027-01-01']),
      };
    case 5:
      return { ...asked, isGiven: !asked.isGiven };
    case 6:
      return documents.length === 0 ? asked : { ...asked, files: [dice.pick(documents)] };
    default:
      return firstAsked;
  }
}

/** Changes a file, or several, and says what was done. */
export function change(files: Sources, dice: Dice, named?: string): string {
  const name = named ?? dice.pick(Object.keys(ways));
  ways[name]?.(files, dice);
  return name;
}

type Way = (files: Sources, dice: Dice) => void;

function edit(files: Sources, path: string, to: (text: string) => string): void {
  const content = files.get(path);
  if (content !== undefined) files.set(path, to(Buffer.from(content).toString('utf8')));
}

function swap(path: string, from: RegExp, ...texts: readonly string[]): Way {
  return (files, dice) => {
    edit(files, path, (text) => text.replace(from, () => dice.pick(texts)));
  };
}

const documents = ['decks/plan.md', 'decks/loop.md', 'reports/brief.md', 'reports/second.md'];

const ways: Readonly<Record<string, Way>> = {
  'cell that is shown': (files, dice) => {
    edit(files, 'data/stock.csv', (text) =>
      text.replace(/^a,([^,]*),\d+/mu, `a,$1,${dice.pick(['1250', '1251', '99', '640'])}`),
    );
  },
  'cell that two show': swap(
    'data/stock.csv',
    /^b,[^,]*/mu,
    'b,Beta',
    'b,Bravo',
    'b,"B, eta"',
    'b,<b>B</b>',
  ),
  'cell that is not read': swap('data/plan.json', /"hidden": \d+/u, '"hidden": 3', '"hidden": 4'),
  'cell of an object': swap('data/plan.json', /"name": "[^"]*"/u, '"name": "one"', '"name": "two"'),
  'column that is charted': swap(
    'data/stock.csv',
    /^c,Gamma,\d+/mu,
    'c,Gamma,110',
    'c,Gamma,111',
    'c,Gamma,5000',
  ),
  'column that is not shown': swap('data/stock.csv', /,20\d\d$/mu, ',2024', ',2023', ',2022'),
  'row more': (files, dice) => {
    edit(files, 'data/stock.csv', (text) => `${text}d${String(dice.roll(4))},Delta,7,2026\n`);
  },
  'row less': (files) => {
    edit(files, 'data/stock.csv', (text) => text.replace(/^d\d,.*\n/mu, ''));
  },
  'rows in another order': (files) => {
    edit(files, 'data/stock.csv', (text) => {
      const [head = '', ...rows] = text.trim().split('\n');
      return `${[head, ...rows.reverse()].join('\n')}\n`;
    });
  },
  'broken row': swap(
    'data/stock.csv',
    /^b,.*$/mu,
    'b,Beta,640,2025',
    'b,Beta,640',
    'b,Beta,many,2025',
  ),
  'fact that is shown': swap('data/facts.yaml', /(?<=planned: .*value: )\d+/u, '100', '101', '114'),
  'fact by its text alone': swap(
    'data/facts.yaml',
    /(?<=cost: .*value: )\d+/u,
    '3234000000',
    '3234000001',
  ),
  'fact that nobody shows': swap('data/facts.yaml', /(?<=spare: .*value: )\d+/u, '5', '6', '1250'),
  'label of a fact': swap(
    'data/facts.yaml',
    /label: (?:Planned|Foreseen)/u,
    'label: Planned',
    'label: Foreseen',
  ),
  'note of a fact': swap('data/facts.yaml', /note: As \w+/u, 'note: As told', 'note: As heard'),
  'grade of a fact': swap('data/facts.yaml', /grade: F\d/u, 'grade: F2', 'grade: F6'),
  'source of a fact': swap(
    'data/facts.yaml',
    /(?<=planned: .*source: )\w+/u,
    'audit',
    'letter',
    'nobody',
  ),
  'locator of a fact': swap(
    'data/facts.yaml',
    /locator: p\. \d/u,
    'locator: p. 3',
    'locator: p. 4',
  ),
  'day of a fact': swap('data/facts.yaml', /asOf: 20\d\d/u, 'asOf: 2026', 'asOf: 2024'),
  'embargo of a fact': swap(
    'data/facts.yaml',
    /notBefore: 2026-\d\d/u,
    'notBefore: 2026-03',
    'notBefore: 2026-01',
  ),
  'query of a fact': swap('data/facts.yaml', /\$(?:sum|max)\(/u, '$sum(', '$max('),
  'comment among the facts': (files, dice) => {
    edit(files, 'data/facts.yaml', (text) => `# ${String(dice.roll(9))}\n${text}`);
  },
  'facts in another order': (files) => {
    edit(files, 'data/facts.yaml', (text) => `${text.trim().split('\n').reverse().join('\n')}\n`);
  },
  'title of a source': swap(
    'data/sources.json',
    /"title":"Audit[^"]*"/u,
    '"title":"Audit of stocks"',
    '"title":"Audit, revised"',
  ),
  'address of a source': swap(
    'data/sources.json',
    /example\.org\/\w/u,
    'example.org/a',
    'example.org/b',
  ),
  'source more': (files, dice) => {
    edit(files, 'data/sources.json', (text) =>
      text.replace(
        /\]\s*$/u,
        `,{"id":"s${String(dice.roll(99))}","type":"report","title":"More"}]\n`,
      ),
    );
  },
  'title of a column': swap(
    'data/datapackage.yaml',
    /title: (?:Rounds|Shells)/u,
    'title: Rounds',
    'title: Shells',
  ),
  'unit of a column': swap('data/datapackage.yaml', /unit: \w+/u, 'unit: rounds', 'unit: shells'),
  'title of a table': swap(
    'data/datapackage.yaml',
    /title: (?:Stock|Store)\n/u,
    'title: Stock\n',
    'title: Store\n',
  ),
  'source of a table': swap(
    'data/datapackage.yaml',
    /source: \w+/u,
    'source: audit',
    'source: letter',
  ),
  'words of a document': (files, dice) => {
    edit(files, dice.pick(documents), (text) =>
      text.replace(/\n$/u, ` word${String(dice.roll(5))}\n`),
    );
  },
  'line above the text': (files, dice) => {
    edit(files, dice.pick(documents), (text) =>
      text.replace(/\n---\n/u, `\nx-own: ${String(dice.roll(5))}\n---\n`),
    );
  },
  'empty line in the text': (files, dice) => {
    edit(files, dice.pick(documents), (text) => text.replace(/\n---\n/u, '\n---\n\n'));
  },
  'bare number': (files, dice) => {
    edit(
      files,
      dice.pick(documents),
      (text) => `${text}\nAlso ${dice.pick(['1250', '640', '4711', '12'])} pieces.\n`,
    );
  },
  'words of an include': (files, dice) => {
    files.set(
      'parts/_common.md',
      `What ${dice.pick(['both', 'all'])} say: :value[planned] pieces [@audit].\n`,
    );
  },
  'mistake in an include': swap(
    'parts/_common.md',
    /:value\[\w+\]/u,
    ':value[planned]',
    ':value[planed]',
    ':value[secret]',
  ),
  'include without its value': (files) => {
    files.set('parts/_common.md', 'Nothing with 640 rounds and a [link]().\n');
  },
  picture: (files, dice) => {
    files.set('pictures/dot.svg', dot(dice.pick(['#123456', '#654321'])));
  },
  'picture gone': (files) => {
    files.delete('pictures/dot.svg');
  },
  'picture with a name nearby': (files) => {
    files.set('pictures/dott.svg', dot('#000000'));
  },
  'picture with a script': (files) => {
    files.set(
      'pictures/dot.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    );
  },
  'colour of the theme': swap(
    'themes/house/theme.yaml',
    /accent: "#\w+"/u,
    'accent: "#7A1F5C"',
    'accent: "#1F7A5C"',
    'accent: "#FFFFEE"',
  ),
  'what the theme extends': swap(
    'themes/house/theme.yaml',
    /extends: \w+/u,
    'extends: gazette',
    'extends: chancery',
    'extends: nobody',
  ),
  'footer of the theme': swap(
    'themes/house/theme.yaml',
    /House · \{\w+\}/u,
    'House · {title}',
    'House · {date}',
  ),
  'logo of the theme': (files, dice) => {
    files.set('themes/house/arms.svg', dot(dice.pick(['#7A1F5C', '#222222'])));
  },
  'style of the theme': (files, dice) => {
    files.set(
      'themes/house/deck.css',
      `section { --x: ${String(dice.roll(3))}; background: url(spot.svg); }\n`,
    );
  },
  'picture of the style': (files, dice) => {
    files.set('themes/house/spot.svg', dot(dice.pick(['#111111', '#999999'])));
  },
  'style gone': (files) => {
    files.delete('themes/house/deck.css');
    files.delete('themes/house/spot.svg');
  },
  'report style of the theme': (files, dice) => {
    files.set('themes/house/report.css', `.x { order: ${String(dice.roll(3))} }\n`);
  },
  'theme of the package is stood in for': (files, dice) => {
    if (files.has('themes/gazette/theme.yaml')) files.delete('themes/gazette/theme.yaml');
    else
      files.set(
        'themes/gazette/theme.yaml',
        `name: gazette\nextends: gazette\ncolours: { accent: "#${dice.pick(['224466', '664422'])}" }\n`,
      );
  },
  settings: (files, dice) => {
    const lines = [
      `theme: ${dice.pick(['house', 'gazette', 'chancery'])}`,
      `lang: ${dice.pick(['en', 'en', 'fr', 'de'])}`,
      dice.pick(['identifiers: [Mirage 2000]', 'identifiers: []', '# none']),
      dice.pick(['', 'provenance: full', 'provenance: none']),
      dice.pick(['', 'citation-style: styles/plain.csl']),
      dice.pick(['', 'maxAge: 90 days', 'maxAge: 1 year']),
      dice.pick(['', 'limits: { rows: 2 }', 'limits: { pixels: 10 }', 'limits: { includes: 1 }']),
      dice.pick([
        '',
        'units: { pieces: { en: { one: piece, other: pieces of it }, symbol: pcs } }',
      ]),
      dice.pick([
        '',
        'rules: { missing-image: warning, unsafe-html: warning }',
        'rules: { image-alt: off, bare-number: error }',
        'rules: { unused-fact: error, unused-source: off, bare-number: warning }',
        'rules: { unknown-fact: warning, unknown-path: warning, slide-title: error }',
        'paths: [{ match: "reports/**", rules: { bare-number: off, figure-source: error } }]',
        'rules: { no-such-rule: off }',
      ]),
    ];
    files.set('brief.yaml', `${lines.filter((line) => line !== '').join('\n')}\n`);
  },
  'style of citations': swap(
    'styles/plain.csl',
    /delimiter="[^"]*"/u,
    'delimiter="; "',
    'delimiter=" and "',
  ),
  'style of citations, of one document': (files, dice) => {
    edit(files, 'reports/brief.md', (text) =>
      text.replace(
        /^(?:citation-style: .*\n)?brief-disable/mu,
        `${dice.pick(['', 'citation-style: styles/plain.csl\n', 'citation-style: styles/none.csl\n'])}brief-disable`,
      ),
    );
  },
  'day of a document': swap(
    'decks/loop.md',
    /^date: .*$/mu,
    'date: 2026-02-01',
    'date: 2026-03-01',
    'date: ""',
    'x-date: none',
  ),
  'level of a document': swap(
    'decks/plan.md',
    /^title: The plan(?:\nprovenance: \w+)?$/mu,
    'title: The plan',
    'title: The plan\nprovenance: full',
    'title: The plan\nprovenance: none',
  ),
  'language of a document': swap(
    'reports/brief.md',
    /^lang: \w+$/mu,
    'lang: en',
    'lang: de',
    'lang: fr',
  ),
  silence: (files, dice) => {
    edit(files, 'reports/brief.md', (text) =>
      text.replace(
        /^brief-disable: .*$/mu,
        dice.pick([
          'brief-disable: [{ rule: bare-number, reason: A name, text: Section 12 }]',
          'brief-disable: [{ rule: figure-source, text: From the stock, reason: Why }]',
          'brief-disable: [{ rule: stale, text: The share, reason: Why }, { rule: unreferenced, text: From the stock, reason: Because }]',
          'brief-disable: [{ rule: figure-source, reason: A name, text: Section 12 }]',
        ]),
      ),
    );
  },
  'theme of a document': swap(
    'decks/loop.md',
    /^theme: .*$/mu,
    'theme: gazette',
    'theme: house',
    'theme: uncover',
    'theme: gazete',
  ),
  chart: swap(
    'reports/brief.md',
    /::chart\{type=\w+/u,
    '::chart{type=bar',
    '::chart{type=line',
    '::chart{type=bars',
  ),
  timeline: (files, dice) => {
    edit(
      files,
      'reports/second.md',
      (text) =>
        `${text}\n::timeline{from=stock date=made label=name${dice.pick(['', ' today=off'])} title="When"}\n`,
    );
  },
  'document more': (files, dice) => {
    const kind = dice.pick(['decks', 'reports']);
    files.set(
      `${kind}/new${String(dice.roll(3))}.md`,
      `---\ntitle: New\n---\n\n## New :value[${dice.pick(['cost', 'spare', 'total'])}]\n\ntext\n`,
    );
  },
  'document less': (files, dice) => {
    const own = [...files.keys()].filter((path) => /^(?:decks|reports)\//u.test(path));
    if (own.length > 2) files.delete(dice.pick(own));
  },
  'document renamed': (files, dice) => {
    const own = [...files.keys()].filter((path) => /^(?:decks|reports)\//u.test(path));
    const path = own.length === 0 ? undefined : dice.pick(own);
    if (path === undefined) return;
    const content = files.get(path);
    files.delete(path);
    if (content !== undefined)
      files.set(path.replace(/(?:-b)?\.md$/u, path.endsWith('-b.md') ? '.md' : '-b.md'), content);
  },
  'everything as it was': (files) => {
    files.clear();
    for (const [path, content] of firstProject()) files.set(path, content);
  },
};

/** Damages an output, or the list of them, as a hand or a disk would. */
export function tamper(outputs: Map<string, Uint8Array>, dice: Dice): string {
  const path = outputs.size === 0 ? undefined : dice.pick([...outputs.keys()].sort());
  if (path === undefined) return 'nothing';
  switch (dice.roll(3)) {
    case 0:
      outputs.delete(path);
      return `${path} deleted`;
    case 1:
      outputs.set(path, Buffer.from('by hand\n'));
      return `${path} edited`;
    default: {
      const bytes = Uint8Array.from(outputs.get(path) ?? []);
      bytes[dice.roll(bytes.length)] = 35;
      outputs.set(path, bytes);
      return `${path} flipped`;
    }
  }
}
