import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { checkSchema, knownKeys } from '../../src/syntax/schema.ts';
import type { SchemaName } from '../../src/syntax/schema.ts';
import { parseYaml } from '../../src/syntax/yaml.ts';

const names = ['brief', 'theme', 'front-matter', 'facts', 'sources', 'datapackage'] as const;

function check(schema: SchemaName, text: string) {
  const file = new VFile({ path: 'a.yaml', value: text });
  const parsed = parseYaml(file, { syntax: 'syntax', key: 'key', limit: 'limit' });
  const ok =
    parsed !== undefined &&
    checkSchema(parsed, schema, file, { value: 'value', unknownKey: 'unknown' });
  const messages = file.messages.map((message) => {
    const hint = message.note === undefined ? '' : ` (${message.note})`;
    return `${message.name.replace(/^a\.yaml:/u, '')} ${message.ruleId ?? ''}: ${message.reason}${hint}`;
  });
  expect(ok).toBe(messages.length === 0);
  return messages;
}

test.each(names)('%s is a sound schema in which every key is described', (name) => {
  const text = readFileSync(
    new URL(`../../src/schemas/${name}.schema.json`, import.meta.url),
    'utf8',
  );
  const schema = JSON.parse(text) as { title?: string; description?: string };
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  ajv.addVocabulary(['x-expected', 'x-unknown', 'x-open']);
  expect(() => ajv.compile(schema)).not.toThrow();
  expect(schema.title).toBeDefined();
  expect(schema.description).toMatch(/\.$/u);
});

describe('front matter', () => {
  test.each([
    ['nothing', ''],
    [
      'a plain Marp deck',
      'marp: true\ntheme: gaia\nclass: [lead, invert]\npaginate: true\nsize: 4:3\nmath: katex\nheadingDivider: [2, 3]\n_class: lead\nbackgroundImage: url(a.png)\nstyle: |\n  section { color: red }\n',
    ],
    [
      'what careless decks have',
      'marp: "true"\ntheme:\npaginate: "false"\nheader:\nheadingDivider: 2\n',
    ],
    [
      'numbers where people write numbers',
      'title: 2026\nversion: 1.2\nnumber: 7\ndate: 2026\nkeywords: [2026, law]\n',
    ],
    ['dates', 'date: 2026-02-14\ndatePublished: 2026-02\nfoo-x: 1\n'.replace('foo-x', 'x-foo')],
    ['a date in words', 'date: 14 February 2026\n'],
    ['a date with a time', 'date: 2026-02-14 10:30\n'],
    ['one author', 'author: Ada Lovelace\n'],
    [
      'several',
      'authors:\n  - Ada\n  - {name: Bob, role: Chair, org: Desk, contact: bob@example.org}\n',
    ],
    ['a marking by scheme', 'marking: {tlp: "TLP:AMBER"}\n'],
    ['reports', 'contents: false\nnumbered: true\npaper: Letter\ntoc-depth: 2\nlang: fr-FR\n'],
  ])('takes %s', (_, text) => {
    expect(check('front-matter', text)).toEqual([]);
  });

  test.each([
    [
      'titel: x',
      '1:1-1:6 unknown: Unexpected key `titel`, expected a known key (did you mean `title`?)',
    ],
    [
      'zzzzzz: x',
      '1:1-1:7 unknown: Unexpected key `zzzzzz`, expected a known key (a key of your own begins with `x-`)',
    ],
    ['title: [a]', '1:8-1:11 value: Unexpected list, expected text'],
    ['marp: maybe', '1:7-1:12 value: Unexpected `maybe`, expected `true` or `false`'],
    [
      'paginate: hld',
      '1:11-1:14 value: Unexpected `hld`, expected `true`, `false`, `hold` or `skip` (did you mean `hold`?)',
    ],
    ['headingDivider: [2, 9]', '1:21-1:22 value: Unexpected `9`, expected a number from 1 to 6'],
    [
      'paper: a4',
      '1:8-1:10 value: Unexpected `a4`, expected `A4` or `Letter` (did you mean `A4`?)',
    ],
    ['contents: yes', '1:11-1:14 value: Unexpected `yes`, expected `true` or `false`'],
    [
      'date: 2026-13-01',
      '1:7-1:17 value: Unexpected `2026-13-01`, expected a date such as `2026-02-14`',
    ],
    [
      'date: 2026-02-30',
      '1:7-1:17 value: Unexpected `2026-02-30`, expected a date such as `2026-02-14`',
    ],
    [
      'informationCutOff: soon',
      '1:20-1:24 value: Unexpected `soon`, expected a date such as `2026-02-14`, `2026-02` or `2026`',
    ],
    [
      'lang: English',
      '1:7-1:14 value: Unexpected `English`, expected a language such as `en` or `fr-FR`',
    ],
    // A misspelt key is one mistake, not a missing one as well.
    [
      'authors:\n  - nmae: B',
      '2:5-2:9 unknown: Unexpected key `nmae`, expected a known key (did you mean `name`?)',
    ],
    [
      'authors:\n  - role: B\n    org: C',
      '2:5-2:12 value: Unexpected item 1 without `name`, expected the key',
    ],
    ['author: {role: B}', '1:1-1:7 value: Unexpected `author` without `name`, expected the key'],
    ['- a\n- b', '1:1-1:4 value: Unexpected list, expected keys with values, as in `title: …`'],
  ])('refuses %j', (text, message) => {
    expect(check('front-matter', text)).toEqual([message]);
  });

  test('knows its keys', () => {
    expect(knownKeys('front-matter')).toEqual(
      expect.arrayContaining(['title', 'marp', '_class', 'paper']),
    );
  });
});

describe('brief.yaml', () => {
  test('takes settings', () => {
    const text =
      'title: T\ntheme: chancery\nlang: en\nformats: [html, pdf, md]\nrules: {image-alt: off}\n' +
      'paths:\n  - match: reports/**\n    rules: {image-alt: error}\nlimits: {dataBytes: 1000, nesting: 8}\nx-own: 1\n';
    expect(check('brief', text)).toEqual([]);
    expect(check('brief', '# nothing yet\n')).toEqual([]);
  });

  test.each([
    ['formats: [pdf, docx]', '1:16-1:20 value: Unexpected `docx`, expected `html`, `pdf` or `md`'],
    [
      'formats: [pdf, pdf]',
      '1:16-1:19 value: Unexpected second `pdf`, expected each item once (it is also item 1)',
    ],
    ['formats: []', '1:10-1:12 value: Unexpected list, expected something in it'],
    [
      'rules: {image-alt: eror}',
      '1:20-1:24 value: Unexpected `eror`, expected `error`, `warning` or `off` (did you mean `error`?)',
    ],
    [
      'rules: {Image Alt: off}',
      '1:9-1:18 value: Unexpected key `Image Alt`, expected the name of a rule such as `image-alt`',
    ],
    ['paths:\n  - match: x', '2:5-2:13 value: Unexpected item 1 without `rules`, expected the key'],
    ['limits: {querySeconds: 601}', '1:24-1:27 value: Unexpected `601`, expected at most 600'],
    ['limits: {nesting: 100}', '1:19-1:22 value: Unexpected `100`, expected at most 64'],
    [
      'theem: x',
      '1:1-1:6 unknown: Unexpected key `theem`, expected a known key (did you mean `theme`?)',
    ],
    [
      'nonsense',
      '1:1-1:9 value: Unexpected `nonsense`, expected keys with values, as in `theme: chancery`',
    ],
  ])('refuses %j', (text, message) => {
    expect(check('brief', text)).toEqual([message]);
  });

  test('reports in the order of the file', () => {
    const messages = check('brief', 'zzz: 1\nformats: [docx]\nlang: "!"\nyyy: 2\n');
    expect(messages.map((message) => message.slice(0, 2))).toEqual(['1:', '2:', '3:', '4:']);
  });
});

describe('theme.yaml', () => {
  test.each([
    [
      'name: x\ncolours: {a: red}',
      '2:14-2:17 value: Unexpected `red`, expected a colour such as `#14213D`',
    ],
    [
      'name: x\ncolours: {a: {b: "#ggg"}}',
      '2:18-2:24 value: Unexpected `#ggg`, expected a colour such as `#14213D`',
    ],
    // Tokens become CSS: nothing may end the declaration.
    [
      'name: x\ncolours: {"x;y": "#fff"}',
      '2:11-2:16 value: Unexpected key `x;y`, expected letters, digits and hyphens',
    ],
    [
      'name: x\nspace: {a: "1px; x: y"}',
      '2:12-2:23 value: Unexpected `1px; x: y`, expected a number',
    ],
    [
      'name: x\nfamilies: {a: "url(http://x)"}',
      '2:15-2:30 value: Unexpected `url(http://x)`, expected a list of font families',
    ],
    [
      'name: x\nfonts: [{family: A, package: left-pad}]',
      '2:30-2:38 value: Unexpected `left-pad`, expected a package such as `@fontsource/source-serif-4`',
    ],
    ['name: x\npage: {size: A3}', '2:14-2:16 value: Unexpected `A3`, expected `A4` or `Letter`'],
    ['colours: {}', '1:1-1:12 value: Unexpected file without `name`, expected the key'],
  ])('refuses %j', (text, message) => {
    expect(check('theme', text)).toEqual([message]);
  });
});

describe('facts.yaml', () => {
  test('takes facts of every kind', () => {
    const text =
      'rafale.planned:\n  value: 100\n  qualifier: about\n  asOf: 2025-11\n  source: [a, b]\n  grade: C3\n  confidence: low\n' +
      'année.début: {value: 2026, asOf: 2026, x-own: 1}\nlist: {value: [a, b]}\nquery: {query: "$sum(a)"}\nno: {value: null}\n';
    expect(check('facts', text)).toEqual([]);
  });

  test.each([
    [
      'bad id: {value: 1}',
      '1:1-1:7 value: Unexpected key `bad id`, expected letters, digits, `_`, `-` and dots between them',
    ],
    [
      'a..b: {value: 1}',
      '1:1-1:5 value: Unexpected key `a..b`, expected letters, digits, `_`, `-` and dots between them',
    ],
    ['a: 5', '1:4-1:5 value: Unexpected `5`, expected keys such as `value` and `source`'],
    [
      'a: {value: 1, qualifer: about}',
      '1:15-1:23 unknown: Unexpected key `qualifer`, expected a known key (did you mean `qualifier`?)',
    ],
    [
      'a: {value: 1, asOf: 2025-13}',
      '1:21-1:28 value: Unexpected `2025-13`, expected a date such as `2026-02-14`, `2026-02` or `2026`',
    ],
    [
      'a: {value: 1, grade: Z9}',
      '1:22-1:24 value: Unexpected `Z9`, expected a grade from `A1` to `F6`',
    ],
    [
      'a: {value: 1, source: [x, x]}',
      '1:27-1:28 value: Unexpected second `x`, expected each item once (it is also item 1)',
    ],
  ])('refuses %j', (text, message) => {
    expect(check('facts', text)).toEqual([message]);
  });
});

describe('sources.json', () => {
  test('takes what Zotero exports', () => {
    const text = JSON.stringify([
      {
        id: 'http://zotero.org/users/1/items/AB',
        type: 'article-newspaper',
        title: 'T',
        'container-title': 'N',
        author: [
          { family: 'Dupont', given: 'A.', 'non-dropping-particle': 'de' },
          { literal: 'Desk' },
        ],
        issued: { 'date-parts': [['2026', 2, 14]] },
        'citation-key': 'dupont2026',
        custom: { grade: 'C', accessed: '2026-02-15', archived: 'https://example.org/a' },
        _tooling: 'what other programs add',
      },
    ]);
    expect(check('sources', text)).toEqual([]);
  });

  test.each([
    [
      '[{"id":"a","type":"webpge"}]',
      '1:19-1:27 value: Unexpected `webpge`, expected a known value (did you mean `webpage`?)',
    ],
    [
      '[{"id":"a","type":"book","titel":"x"}]',
      '1:26-1:33 unknown: Unexpected key `titel`, expected a known key (did you mean `title`?)',
    ],
    ['[{"type":"book"}]', '1:2-1:17 value: Unexpected item 1 without `id`, expected the key'],
    [
      '[{"id":"a","type":"book","issued":"2026"}]',
      '1:35-1:41 value: Unexpected `2026`, expected a date such as `{"date-parts": [[2026, 2, 14]]}`',
    ],
    ['{"id":"a"}', '1:1-1:11 value: Unexpected map of keys, expected a list of CSL-JSON items'],
  ])('refuses %j', (text, message) => {
    expect(check('sources', text)).toEqual([message]);
  });
});

test('a data package may carry keys of its own, but no slips of the pen', () => {
  const text =
    'resources:\n  - path: a.csv\n    homepage_de: x\n    schema:\n      fields:\n        - {name: x, type: integr, uuid: 1}\n        - {name: y, constraints: {requird: true}}\n';
  expect(check('datapackage', text)).toEqual([
    expect.stringMatching(
      /^6:27-6:33 value: Unexpected `integr`, .*\(did you mean `integer`\?\)$/u,
    ),
    '7:35-7:42 unknown: Unexpected key `requird`, expected a known key (did you mean `required`?)',
  ]);
});
