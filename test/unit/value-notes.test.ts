import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Provenance, ValueNote } from '../../src/model/ledger.ts';
import { noteSlides, noteValues } from '../../src/render/value-notes.ts';

const note: ValueNote = {
  label: 'Aircraft <foreseen>',
  asOf: '2025-11',
  sources: [
    { id: 'letter', text: 'Letter "of" intent, 2026', url: 'https://example.org/?a=1&b=2' },
    { id: 'other', text: 'Other' },
  ],
  locator: 'para. 5',
  grade: 'C3',
};
const known: Provenance = {
  level: 'public',
  note: (path) => (path === 'unknown' ? undefined : note),
};
const fact = '<data class="fact" value="100" data-fact="rafale.planned">about 100</data>';
const cell = '<data class="value" value="7" data-path="systems.a.count">7</data>';

/** The same for a slide's HTML and for a report's tree: both editions tell the same. */
const ways: readonly (readonly [
  string,
  (html: string, provenance: Provenance, lang: string) => string,
])[] = [
  ['a deck', noteSlides],
  [
    'a report',
    (html, provenance, lang) => {
      const tree = fromHtml(html, { fragment: true });
      noteValues(
        tree.children.filter((node): node is ElementContent => node.type !== 'doctype'),
        provenance,
        lang,
      );
      return unified().use(rehypeStringify).stringify(tree);
    },
  ],
];

interface Told {
  readonly shown: Element;
  readonly from: Element;
}

function toldIn(html: string): Told[] {
  const found: Told[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (node) => {
    const names = node.properties['className'];
    if (!Array.isArray(names) || !names.includes('brief-value')) return;
    const [shown, from] = node.children.filter(
      (child): child is Element => child.type === 'element',
    );
    if (shown === undefined || from === undefined)
      throw new Error('a told value must have two parts');
    found.push({ shown, from });
  });
  return found;
}

describe.each(ways)('in %s', (_, tell) => {
  test('a fact tells its label, date, source, place and grade', () => {
    const [told, ...more] = toldIn(tell(`<p>There are ${fact} aircraft</p>`, known, 'en'));
    expect(more).toEqual([]);
    expect(told && toString(told.from).normalize('NFKC')).toBe(
      'Aircraft <foreseen>. As of November 2025. Source: Letter "of" intent, 2026; Other, para. 5. Admiralty grade C3.',
    );
    expect(told?.shown.properties).toMatchObject({
      tabIndex: 0,
      ariaDescribedBy: [told?.from.properties['id']],
    });
    expect(told?.from.properties).toMatchObject({ role: 'tooltip', hidden: true });
    expect(told && toString(told.shown)).toBe('about 100');
  });

  test('a source with an address is a link to it, one without is text', () => {
    const [told] = toldIn(tell(`<p>${fact}</p>`, known, 'en'));
    const links: string[] = [];
    if (told !== undefined)
      visit(told.from, 'element', (node) => {
        if (node.tagName === 'a') links.push(String(node.properties['href']));
      });
    expect(links).toEqual(['https://example.org/?a=1&b=2']);
  });

  test('ids are each there once', () => {
    const ids = toldIn(tell(`<p>${fact} ${fact}</p><h2>${fact}</h2>`, known, 'en')).map(
      ({ from }) => from.properties['id'],
    );
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  test.each([
    ['a number from a table, in text', `<p>${cell}</p>`, 1],
    ['a number in a cell of a table', `<table><tbody><tr><td>${cell}</td></tr></tbody></table>`, 0],
    ['a fact in a cell of a table', `<table><tbody><tr><td>${fact}</td></tr></tbody></table>`, 1],
    [
      'a number after a table',
      `<table><tbody><tr><td>1</td></tr></tbody></table><p>${cell}</p>`,
      1,
    ],
    ['words from a table', `<p>${cell.replace('value="7"', 'value="joint"')}</p>`, 0],
    ['a value in a link', `<p><a href="#x">see ${fact}</a></p>`, 0],
    ['a value after a link', `<p><a href="#x">see</a> ${fact}</p>`, 1],
    ['a value of which nothing is known', `<p>${fact.replace('rafale.planned', 'unknown')}</p>`, 0],
    ['an element of the author', '<p><data value="1">one</data></p>', 0],
    ['a value whose number is a date', `<p>${cell.replace('value="7"', 'value="2026-02"')}</p>`, 1],
  ])('%s', (_name, html, count) => {
    const told = tell(html, known, 'en');
    expect(toldIn(told)).toHaveLength(count);
    // What is not told stays as it was.
    if (count === 0) expect(told).toBe(html);
  });

  test('nothing is left of the marks where nothing leaves the house, but what a style may name', () => {
    const none: Provenance = { ...known, level: 'none' };
    expect(
      tell(`<p>There are ${fact} and ${cell}, <data value="1">one</data></p>`, none, 'en'),
    ).toBe(
      '<p>There are <span class="fact">about 100</span> and <span class="value">7</span>, <data value="1">one</data></p>',
    );
  });

  test.each([
    ['fr', 'Source : Letter', 'novembre 2025'],
    ['de-AT', 'Quelle: Letter', 'November 2025'],
    ['uk', 'Джерело: Letter', 'листопад 2025'],
    ['pt', 'Source: Letter', '2025'],
  ])('speaks %s', (lang, source, date) => {
    const [told] = toldIn(tell(`<p>${fact}</p>`, known, lang));
    const text = told === undefined ? '' : toString(told.from).normalize('NFKC');
    expect(text).toContain(source);
    expect(text.toLowerCase()).toContain(date.toLowerCase());
  });

  test('paths with marks of HTML are asked for as they are', () => {
    const asked: string[] = [];
    const asking: Provenance = {
      level: 'public',
      note: (path, id) => {
        asked.push(`${path} ${String(id)}`);
        return note;
      },
    };
    const path = '<data class="value" value="1" data-path="t.&#x22;a>&amp;b&#x22;.c">1</data>';
    tell(`<p>${path}</p>`, asking, 'en');
    expect(asked).toEqual(['t."a>&b".c undefined']);
  });
});

test('what looks like a value in a style or a comment is left alone', () => {
  const html = `<style>p::after{content:'${fact.replaceAll('"', '')}'}</style><!-- ${fact} --><p>x</p>`;
  expect(noteSlides(html, known, 'en')).toBe(html);
});
