import type { HLJSApi, LanguageFn } from 'highlight.js';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { indexLanguages, lazyHighlighter } from '../../src/render/highlighter.ts';

const load = createRequire(import.meta.resolve('@marp-team/marp-core'));
const core = load('highlight.js/lib/core') as HLJSApi;
const names = (load('highlight.js') as HLJSApi).listLanguages();
const definitionOf = (name: string): LanguageFn =>
  load(`highlight.js/lib/languages/${name}`) as LanguageFn;
const all = core.newInstance();
const index = indexLanguages(all, new Map(names.map((name) => [name, definitionOf(name)])));

/** Pieces of many languages, so that those inside others are met. */
const sample = `#!/usr/bin/env node
# Title \`code\`
POST /a HTTP/1.1
content-type: application/json

{"answer": 42, "list": [1, 2.5, null]}
<?php echo "<b>$a</b>"; ?><script>const a = \`x \${1 + b}\`;</script><style>a:hover { color: #fff }</style>
<% if (a) { %> {{#if b}} {% for c in d %} @(e) %><p class="f">&amp;</p>
def g(h): return "i" # j
SELECT k FROM l WHERE m = 'n'; -- o
\`\`\`js
let p = /q/g;
\`\`\`
$ ls -la | grep r
>>> print("s")
-- + t
`;

test('knows all languages and their other names', () => {
  expect(names.length).toBeGreaterThan(150);
  expect(Object.keys(index.needs)).toEqual(names);
  const lazy = lazyHighlighter(core.newInstance(), index, definitionOf);
  for (const written of [...names, ...Object.keys(index.aliases), 'JS', 'Html', 'C++']) {
    expect([written, lazy.getLanguage(written)?.name]).toEqual([
      written,
      all.getLanguage(written)?.name,
    ]);
  }
});

test.each(['', 'nonsense', 'constructor', '__proto__', 'toString'])(
  'knows no language %j',
  (written) => {
    const loaded: string[] = [];
    const lazy = lazyHighlighter(core.newInstance(), index, (name) => {
      loaded.push(name);
      return definitionOf(name);
    });
    expect(lazy.getLanguage(written)).toBeUndefined();
    expect(loaded).toEqual([]);
  },
);

const marked = new Map(
  names.map((language) => [
    language,
    all.highlight(sample, { language, ignoreIllegals: true }).value,
  ]),
);

test.each(['in reverse', 'each alone'])('marks code as if all were there, %s', (how) => {
  const fresh = (): ReturnType<typeof lazyHighlighter> =>
    lazyHighlighter(core.newInstance(), index, definitionOf);
  const shared = fresh();
  for (const language of names.toReversed()) {
    const lazy = how === 'each alone' ? fresh() : shared;
    const { value } = lazy.highlight(sample, { language, ignoreIllegals: true });
    expect([language, value]).toEqual([language, marked.get(language)]);
  }
});

test('loads a language with those inside it, and no others', () => {
  const loaded: string[] = [];
  const lazy = lazyHighlighter(core.newInstance(), index, (name) => {
    loaded.push(name);
    return definitionOf(name);
  });
  lazy.highlight('let a = 1;', { language: 'js' });
  lazy.highlight('let a = 1;', { language: 'javascript' });
  expect(loaded).toEqual(['css', 'graphql', 'xml', 'javascript'].toSorted(byRegistration));
});

function byRegistration(a: string, b: string): number {
  return names.indexOf(a) - names.indexOf(b);
}
