/** What a diagram shows, where its texts stand, and what is wrong with tables and files of DOT. */
import { describe, expect, test } from 'vitest';
import { drawDiagram } from '../../src/figures/diagram/draw.ts';
import { diagram } from '../../src/figures/diagram/kind.ts';
import type { FigureSpec } from '../../src/model/figure.ts';
import type { PlainRow } from './figure-drawing.ts';
import {
  linesOf,
  misplaced,
  pageStyle,
  seeded,
  slideStyle,
  specOf,
  tableOf,
} from './figure-drawing.ts';

const nodes = [
  { id: 'fr', label: 'France', group: 'West' },
  { id: 'da', label: 'Dassault Aviation', group: 'West' },
  { id: 'ua', label: 'Ukraine', group: 'East' },
  { id: 'af', label: 'Air Force', group: 'East' },
  { id: 'eu', label: 'European Union' },
];
const ties: readonly PlainRow[] = [
  { source: 'fr', target: 'ua', label: 'supplies', kind: 'agreed' },
  { source: 'da', target: 'af', label: 'could build for', kind: 'planned' },
  { source: 'ua', target: 'af' },
];

const spec = (
  options: Readonly<Record<string, string>> = {},
  more: Partial<FigureSpec> = {},
  rows: readonly PlainRow[] = ties,
): FigureSpec => specOf('diagram', rows, { options, ...more });

const withNodes = (
  options: Readonly<Record<string, string>> = {},
  more: Partial<FigureSpec> = {},
): FigureSpec => spec(options, { tables: { nodes: tableOf(nodes) }, ...more });

const dot = (text: string, options: Readonly<Record<string, string>> = {}): FigureSpec =>
  specOf('diagram', [], {
    options,
    columns: [],
    file: { path: 'data/diagrams/x.dot', text },
  });

const process = [
  { step: 'Letter', who: 'Ministers' },
  { step: 'Agreement', who: 'Parliaments' },
  { step: 'Contract', who: 'Industry' },
];

const textsOf = async (one: FigureSpec): Promise<readonly string[]> =>
  linesOf((await drawDiagram(one, slideStyle)).svg, slideStyle).map(({ text }) => text);

const reasons = (one: FigureSpec): readonly string[] =>
  diagram
    .check(one)
    .map(({ severity, option, reason }) => `${severity} ${option ?? ''}: ${reason}`);

describe('what it shows', () => {
  test.each<[string, FigureSpec, readonly string[]]>([
    ['ids', spec({ label: 'label' }), ['fr', 'ua', 'da', 'af', 'supplies', 'could build for']],
    [
      'labels and groups',
      withNodes({ label: 'label' }),
      ['West', 'East', 'France', 'Ukraine', 'Air Force', 'supplies'],
    ],
    [
      'steps',
      spec({ type: 'process', label: 'step', detail: 'who' }, {}, process),
      ['Letter', 'Ministers', 'Contract'],
    ],
    ['a key', withNodes({ kind: 'kind' }), ['agreed', 'planned']],
  ])('%s', async (_, one, expected) => {
    expect(await textsOf(one)).toEqual(expect.arrayContaining([...expected]));
  });

  test('a group of one node with its own name is no box', async () => {
    const own = tableOf([
      { id: 'fr', label: 'France', group: 'France' },
      { id: 'da', label: 'Dassault Aviation', group: 'Industry' },
      { id: 'ua', label: 'Ukraine', group: 'Ukraine' },
      { id: 'af', label: 'Air Force', group: 'Ukraine' },
    ]);
    const drawn = await textsOf(withNodes({}, { tables: { nodes: own } }));
    expect(drawn.filter((text) => text === 'France')).toHaveLength(1);
    expect(drawn.filter((text) => text === 'Ukraine')).toHaveLength(2);
    expect(drawn).toContain('Industry');
  });

  test('nodes without ties are shown on demand', async () => {
    expect(await textsOf(withNodes())).not.toContain('European Union');
    expect(await textsOf(withNodes({ all: '' }))).toContain('European Union');
  });

  test('steps stand in order, and in a row where there is room', async () => {
    const lines = linesOf(
      (await drawDiagram(spec({ type: 'process', label: 'step' }, {}, process), slideStyle)).svg,
      slideStyle,
    );
    const lefts = ['Letter', 'Agreement', 'Contract'].map(
      (text) => lines.find((line) => line.text === text)?.left ?? 0,
    );
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    expect(new Set(lines.map(({ top }) => top)).size).toBe(1);
  });

  test.each(['right', 'down'] as const)('direction=%s is kept', async (direction) => {
    const lines = linesOf(
      (
        await drawDiagram(
          spec({ type: 'process', label: 'step', direction }, {}, process),
          slideStyle,
        )
      ).svg,
      slideStyle,
    );
    expect(new Set(lines.map(({ top }) => top)).size).toBe(direction === 'right' ? 1 : 3);
  });

  test('kinds are styles of lines, and styles name themselves', async () => {
    const { svg } = await drawDiagram(withNodes({ kind: 'kind' }), slideStyle);
    // Two lines and their samples in the key; the tie without a kind is solid.
    expect([...svg.matchAll(/stroke-dasharray/gu)]).toHaveLength(4);
    const rows = [
      { source: 'a', target: 'b', kind: 'dotted' },
      { source: 'b', target: 'c', kind: 'solid' },
    ];
    const own = await drawDiagram(spec({ kind: 'kind' }, {}, rows), slideStyle);
    expect([...own.svg.matchAll(/stroke-dasharray/gu)]).toHaveLength(1);
    expect(own.svg).not.toContain('>dotted<');
  });

  test('only what matters has the accent', async () => {
    const { svg } = await drawDiagram(withNodes({ highlight: 'Ukraine' }), slideStyle);
    const accented = linesOf(svg, slideStyle).filter(
      ({ fill }) => fill === slideStyle.colours.accent,
    );
    expect(accented.map(({ text }) => text)).toEqual(['Ukraine']);
    expect([...svg.matchAll(/stroke="#a8281f"/gu)]).toHaveLength(1);
  });

  test('several may matter', async () => {
    const { svg } = await drawDiagram(withNodes({ highlight: 'Ukraine|fr' }), slideStyle);
    const accented = linesOf(svg, slideStyle).filter(
      ({ fill }) => fill === slideStyle.colours.accent,
    );
    expect(accented).toHaveLength(2);
  });

  test('arrows may be left out', async () => {
    const arrows = async (options: Readonly<Record<string, string>>): Promise<number> =>
      [...(await drawDiagram(spec(options), slideStyle)).svg.matchAll(/Z" fill=/gu)].length;
    expect(await arrows({})).toBe(3);
    expect(await arrows({ undirected: '' })).toBe(0);
  });

  test('texts of authors stay texts', async () => {
    const rows = [{ source: '<b>&"', target: '] n9 [label=x', label: '\\N "' }];
    const drawn = await drawDiagram(spec({ label: 'label' }, {}, rows), slideStyle);
    expect(linesOf(drawn.svg, slideStyle).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['<b>&"', '] n9 [label=x', '\\N "']),
    );
  });
});

describe('texts', () => {
  test.each<[string, FigureSpec]>([
    ['ties and groups', withNodes({ label: 'label', kind: 'kind', all: '' })],
    ['steps', spec({ type: 'process', label: 'step', detail: 'who' }, {}, process)],
  ])('%s do not collide', async (_, one) => {
    for (const style of [slideStyle, pageStyle]) {
      const drawn = await drawDiagram(one, style);
      expect(drawn.faults).toEqual([]);
      expect(misplaced(drawn, style)).toEqual([]);
      expect(drawn.height).toBeLessThanOrEqual(style.height);
      expect(drawn.width).toBeLessThanOrEqual(style.width);
    }
  });

  test('of a hundred and fifty graphs none collides, and what does not fit is said', async () => {
    let faulty = 0;
    for (let seed = 0; seed < 150; seed += 1) {
      const random = seeded(seed);
      const style = seed % 2 === 0 ? slideStyle : pageStyle;
      const count = 3 + random(9);
      const known = Array.from({ length: count }, (_, index) => ({
        id: `n${index}`,
        label:
          ['Ministry of Defence', 'France', 'Міністерство оборони', 'EU', 'Industry'][random(5)] ??
          '',
        ...(random(2) === 0 && { group: `Group ${random(3)}` }),
      }));
      const rows = Array.from({ length: 1 + random(count + 3) }, () => ({
        source: `n${random(count)}`,
        target: `n${random(count)}`,
        ...(random(2) === 0 && {
          label: ['supplies', 'letter of intent', 'asks for help'][random(3)],
        }),
        kind: ['agreed', 'planned'][random(2)],
      }));
      const one = spec(
        { label: 'label', kind: 'kind', ...(random(3) === 0 && { all: '' }) },
        { tables: { nodes: tableOf(known) } },
        rows,
      );
      const drawn = await drawDiagram(one, style);
      if (drawn.faults.length > 0) {
        faulty += 1;
        continue;
      }
      expect(misplaced(drawn, style), `seed ${seed}`).toEqual([]);
      expect(drawn.height, `seed ${seed}`).toBeLessThanOrEqual(style.height);
      expect(drawn.width, `seed ${seed}`).toBeLessThanOrEqual(style.width);
      expect(
        linesOf(drawn.svg, style).every(({ size }) => size >= style.sizes.small - 0.01),
        `seed ${seed}`,
      ).toBe(true);
    }
    expect(faulty).toBeLessThan(60);
  });

  test('what is too large is an error with advice', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      source: `An organisation with the number ${index}`,
      target: `An organisation with the number ${index + 1}`,
    }));
    const { faults } = await drawDiagram(spec({}, {}, rows), pageStyle);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.severity).toBe('error');
    expect(faults[0]?.reason).toMatch(
      /^Unexpected diagram of \d+ × \d+ px, expected at most 453 × 300 px/u,
    );
    expect(faults[0]?.note).toContain('where=');
  });
});

describe('tables with mistakes', () => {
  test.each<[string, FigureSpec, readonly string[]]>([
    ['none', withNodes({ label: 'label', kind: 'kind', highlight: 'ua' }), []],
    [
      'an unknown node',
      withNodes({}, tableOf([{ source: 'fr', target: 'uaa' }])),
      ['error nodes: Unexpected node `uaa` in a tie, expected a node of the table'],
    ],
    [
      'no columns of ties',
      spec({ target: 'to' }, {}, [{ from: 'a', to: 'b' }]),
      [
        'error : Unexpected diagram without `origin`, expected the column of nodes that ties begin at',
      ],
    ],
    [
      'a process without labels',
      spec({ type: 'process' }, {}, process),
      ['error : Unexpected process without `label`, expected the column that names its steps'],
    ],
    [
      'an unknown column of nodes',
      withNodes({ group: 'grp' }),
      ['error group: Unexpected column `grp`, expected a column of the table of nodes'],
    ],
    [
      'an unknown highlight',
      withNodes({ highlight: 'Ukrain' }),
      ['error highlight: Unexpected `Ukrain`, expected a node of the diagram'],
    ],
    [
      'half a tie',
      spec({}, {}, [
        { source: 'a', target: 'b' },
        { source: 'c', target: undefined },
      ]),
      [
        'warning origin: Unexpected 1 of 2 ties without both ends, expected a source and a target each',
      ],
    ],
    [
      'too many kinds',
      spec(
        { kind: 'kind' },
        {},
        Array.from({ length: 5 }, (_, index) => ({ source: 'a', target: 'b', kind: `k${index}` })),
      ),
      ['error kind: Unexpected 5 kinds of ties, expected at most 4'],
    ],
    [
      'too many nodes',
      spec(
        {},
        {},
        Array.from({ length: 70 }, (_, index) => ({ source: 'a', target: `b${index}` })),
      ),
      ['error : Unexpected diagram of 71 nodes, expected at most 60'],
    ],
    [
      'too many ties',
      spec(
        {},
        {},
        Array.from({ length: 121 }, () => ({ source: 'a', target: 'b' })),
      ),
      ['error : Unexpected diagram of 121 ties, expected at most 120'],
    ],
    [
      'no rows',
      spec({}, { columns: tableOf(ties).columns }, []),
      ['warning from: Unexpected diagram without rows, expected at least one'],
    ],
    [
      'nothing at all',
      spec({}, { columns: [] }, []),
      ['error : Unexpected diagram without data, expected `from` or `file`'],
    ],
    [
      'a table and a file',
      spec({}, { file: { path: 'x.dot', text: 'graph {}' } }),
      ['error file: Unexpected `file` beside `from`, expected one of them'],
    ],
  ])('%s', (_, one, expected) => {
    expect(reasons(one)).toEqual(expected);
  });

  test('the nearest node is named', () => {
    const [fault] = diagram.check(withNodes({}, tableOf([{ source: 'franc', target: 'ua' }])));
    expect(fault?.expected).toBeDefined();
    const near = diagram.check(
      specOf('diagram', [{ source: 'ukrane', target: 'ukraine' }], {
        tables: { nodes: tableOf([{ id: 'ukraine' }, { id: 'france' }]) },
      }),
    );
    expect(near[0]?.note).toBe('did you mean `ukraine`?');
  });

  test.each([
    ['en', 'No data'],
    ['fr', 'Aucune donnée'],
    ['de', 'Keine Daten'],
    ['uk', 'Немає даних'],
  ])('nothing to show is said in %s', async (lang, text) => {
    const one = spec({}, { lang, columns: tableOf(ties).columns }, []);
    expect(await textsOf(one)).toEqual([text]);
  });
});

describe('DOT', () => {
  test('structure and texts are kept, looks are the brand’s', async () => {
    const one = dot(`// a comment
      strict digraph "a b" {
        graph [rankdir=LR, bgcolor=yellow]; node [shape=ellipse color="red" fontname="Comic Sans"]
        a -> b -> { c; d } [label="goes" + " to"]; a -> b
# a line of a preprocessor
        subgraph cluster_x { label="Inner group"; c [label=<Third<br/>line &amp; more>] d [label="Four\\nth"] }
        e [shape=diamond label="\\N?"] /* another */
        a:port:n -> e [style=dashed dir=both]
      }`);
    expect(diagram.check(one)).toEqual([]);
    const { svg } = await drawDiagram(one, slideStyle);
    const lines = linesOf(svg, slideStyle).map(({ text }) => text);
    expect(lines.toSorted()).toEqual(
      [
        'a',
        'b',
        'Third',
        'line & more',
        'Four',
        'th',
        'e?',
        'Inner group',
        ...Array<string>(3).fill('goes to'),
      ].toSorted(),
    );
    expect(svg).not.toMatch(/red|Comic|yellow/u);
    expect([...svg.matchAll(/<ellipse/gu)]).toHaveLength(4);
    // Three ties with an arrow each, and one with two.
    expect([...svg.matchAll(/Z" fill="#56616e"/gu)]).toHaveLength(5);
  });

  test('lines without arrows', async () => {
    const { svg } = await drawDiagram(dot('graph { a -- b -- c }'), slideStyle);
    expect([...svg.matchAll(/Z" fill=/gu)]).toHaveLength(0);
    expect([...svg.matchAll(/<rect/gu)]).toHaveLength(3);
  });

  test.each([
    ['digraph { a -> }', '}', 'Unexpected `}`, expected a node'],
    ['digraph { a -> b', 'b', 'Unexpected end of the file, expected `}`'],
    ['digraph { a -- b }', '--', 'Unexpected `--`, expected `->`'],
    ['graph { a -> b }', '->', 'Unexpected `->`, expected `--`'],
    ['digraf { a }', 'digraf', 'Unexpected `digraf`, expected `digraph` or `graph`'],
    ['digraph { a [label=] }', ']', 'Unexpected `]`, expected a value'],
    [
      'digraph { a [label="x }',
      '"',
      'Unexpected end of the file in a text, expected a closing `"`',
    ],
    ['digraph { a % b }', '%', 'Unexpected `%`, expected DOT'],
    ['digraph { a } b', 'b', 'Unexpected `b`, expected the end of the file'],
    ['digraph { node -> b }', 'node', 'Unexpected `node`, expected a node'],
    ['digraph { /* a }', '/*', 'Unexpected end of the file in a comment, expected `*/`'],
    ['', '', 'Unexpected end of the file, expected `digraph` or `graph`'],
    [`digraph ${'{'.repeat(60)}`, '{', 'Unexpected `{`, expected subgraphs at most 20 deep'],
    [
      'digraph { a [image="/etc/passwd"] }',
      'image="/etc/passwd"',
      'Unexpected attribute `image`, expected no images, links or files of the machine',
    ],
    [
      'digraph { URL="https://x.org"; a }',
      'URL="https://x.org"',
      'Unexpected attribute `URL`, expected no images, links or files of the machine',
    ],
    [
      'digraph { edge [headhref=x]; a }',
      'headhref=x',
      'Unexpected attribute `headhref`, expected no images, links or files of the machine',
    ],
    ['digraph { layout=neato; a }', 'layout=neato', 'Unexpected layout `neato`, expected `dot`'],
    [
      'digraph { a [shape=record] }',
      'shape=record',
      'Unexpected shape `record`, expected `box`, `ellipse`, `diamond` or `plain`',
    ],
    [
      'digraph { a [label=<<TABLE></TABLE>>] }',
      '<<TABLE></TABLE>>',
      'Unexpected table or image in a label, expected text',
    ],
  ])('%j is wrong at its place', (text, wrong, reason) => {
    const [fault] = diagram.check(dot(text));
    expect(fault?.severity).toBe('error');
    expect(fault?.reason).toBe(reason);
    expect(text.slice(fault?.inFile?.start, fault?.inFile?.end)).toBe(wrong);
  });

  test.each([
    ['nodes', `digraph { ${Array.from({ length: 80 }, (_, index) => `n${index}`).join(';')} }`],
    [
      'ties',
      `digraph { {${'abcdefghijkl'.split('').join(' ')}} -> {${'mnopqrstuvwx'.split('').join(' ')}} }`,
    ],
    ['ties', `digraph { ${Array.from({ length: 200 }, () => 'a -> b').join(';')} }`],
  ])('too many %s are an error before anything is laid out', (what, text) => {
    expect(diagram.check(dot(text)).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(
        new RegExp(`^Unexpected diagram of \\d+ ${what}, expected at most`, 'u'),
      ),
    ]);
  });

  test('whatever the file, it is read in time', () => {
    const started = performance.now();
    for (const piece of ['{', 'a->', '"', '<', '/*', '\\', 'a[b=', '{a b}->', '#\n', '-', '"a"+']) {
      diagram.check(dot(`digraph {${piece.repeat(190_000 / piece.length)}`));
    }
    expect(diagram.check(dot('x'.repeat(300_000)))[0]?.option).toBe('file');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('the largest graph that is let in is laid out in time', async () => {
    const random = seeded(3);
    const rows = Array.from({ length: 120 }, (_, index) => ({
      source: `n${index % 60}`,
      target: `n${random(60)}`,
      label: 'tie',
    }));
    const started = performance.now();
    await drawDiagram(spec({ label: 'label' }, {}, rows), slideStyle);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('a graph without nodes has no data', async () => {
    const one = dot('digraph {}');
    expect(reasons(one)).toEqual([
      'warning file: Unexpected graph without nodes, expected at least one',
    ]);
    expect(await textsOf(one)).toEqual(['No data']);
  });
});

describe('the alternative', () => {
  test.each([
    [
      'en',
      'Diagram of 4 nodes and 3 ties. Groups: West; East. France supplies Ukraine; Dassault Aviation could build for Air Force; Ukraine → Air Force.',
    ],
    [
      'fr',
      'Schéma de 4 éléments et 3 liens. Groupes : West; East. France supplies Ukraine; Dassault Aviation could build for Air Force; Ukraine → Air Force.',
    ],
    [
      'de',
      'Schaubild mit 4 Elementen und 3 Verbindungen. Gruppen: West; East. France supplies Ukraine; Dassault Aviation could build for Air Force; Ukraine → Air Force.',
    ],
    [
      'uk',
      'Схема: 4 елементи і 3 зв’язки. Групи: West; East. France supplies Ukraine; Dassault Aviation could build for Air Force; Ukraine → Air Force.',
    ],
  ])('of relations in %s', async (lang, expected) => {
    const { alt, svg } = await drawDiagram(withNodes({ label: 'label' }, { lang }), slideStyle);
    expect(alt.replaceAll('\u00A0', ' ')).toBe(expected);
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`aria-label="${alt}"`);
  });

  test.each([
    ['en', 'Process of 3 steps. 1. Letter; 2. Agreement; 3. Contract.'],
    ['fr', 'Processus en 3 étapes. 1. Letter; 2. Agreement; 3. Contract.'],
    ['de', 'Ablauf in 3 Schritten. 1. Letter; 2. Agreement; 3. Contract.'],
    ['uk', 'Процес: 3 кроки. 1. Letter; 2. Agreement; 3. Contract.'],
  ])('of a process in %s', async (lang, expected) => {
    const one = spec({ type: 'process', label: 'step' }, { lang }, process);
    expect((await drawDiagram(one, slideStyle)).alt).toBe(expected);
  });

  test('is the author’s where there is one', async () => {
    expect((await drawDiagram(spec({}, { alt: 'Mine' }), slideStyle)).alt).toBe('Mine');
  });
});

describe('the drawing', () => {
  test('is the same in any order', async () => {
    const all = [
      withNodes({ label: 'label', kind: 'kind' }),
      spec({ type: 'process', label: 'step' }, {}, process),
      dot('digraph { a -> b; b -> c [label=x]; c -> a }'),
    ];
    const draw = async (one: FigureSpec): Promise<string> =>
      (await diagram.draw(one, slideStyle)).svg;
    const first = await Promise.all(all.map(draw));
    const second = await Promise.all(all.toReversed().map(draw));
    expect(second.toReversed()).toEqual(first);
    expect(await draw(all[0] ?? spec())).toBe(first[0]);
    const ids = first.map((svg) => /id="(fig-[0-9a-f]{8})-1"/u.exec(svg)?.[1]);
    expect(new Set(ids).size).toBe(3);
  });

  test('has no coordinate finer than hundredths, and no style but attributes', async () => {
    const { svg, width, height } = await drawDiagram(withNodes({ label: 'label' }), slideStyle);
    expect(svg).not.toMatch(/\d\.\d{3}/u);
    expect(svg).not.toMatch(/NaN|undefined|\{heading\}|style=|<style|url\(/u);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`);
  });
});
