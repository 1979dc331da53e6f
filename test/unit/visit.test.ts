import type { Element, ElementContent, Root } from 'hast';
import { visit as visitUnist } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { element } from '../../src/render/rehype/element.ts';
import { SKIP, visit } from '../../src/render/rehype/visit.ts';

const tree = (): Root => ({
  type: 'root',
  children: [
    { type: 'doctype' },
    element('a', {}, 'one', element('b', {}, element('c', {}, 'two'))),
    { type: 'comment', value: 'three' },
    element('a', {}),
    element('d', {}, element('a', {}, 'four'), 'five'),
  ],
});

type Walk = (
  tree: Root,
  type: 'element',
  visitor: (
    node: Element,
    index: number | undefined,
    parent: Element | Root | undefined,
  ) => undefined | typeof SKIP | [typeof SKIP, number],
) => void;

const visitors: readonly [string, Parameters<Walk>[2]][] = [
  ['goes everywhere', () => undefined],
  ['passes over children', ({ tagName }) => (tagName === 'b' ? SKIP : undefined)],
  ['passes over the next sibling', (_, index) => [SKIP, (index ?? 0) + 2]],
  [
    'follows what a visitor inserts and removes',
    ({ tagName }, index, parent) => {
      if (tagName === 'd') return undefined;
      const siblings = (parent?.children ?? []) as ElementContent[];
      if (tagName === 'a') siblings.splice(index ?? 0, 1, element('e', {}), element('f', {}, 'g'));
      if (tagName === 'f') siblings.splice((index ?? 0) + 1, 1);
      return tagName === 'a' ? [SKIP, index ?? 0] : undefined;
    },
  ],
];

test.each(visitors)('%s, as unist-util-visit does', (_, visitor) => {
  const run = (walk: Walk): unknown => {
    const root = tree();
    const steps: string[] = [];
    walk(root, 'element', (node, index, parent) => {
      steps.push(`${node.tagName} ${String(index)} ${String(parent?.type)}`);
      return visitor(node, index, parent);
    });
    return { steps, root };
  };
  expect(run(visit)).toEqual(run(visitUnist as Walk));
});

test('finds texts, and a tree that is what it looks for', () => {
  const texts: string[] = [];
  visit(tree(), 'text', ({ value }) => {
    texts.push(value);
  });
  expect(texts).toEqual(['one', 'two', 'four', 'five']);
  const seen: unknown[] = [];
  visit(element('a', {}), 'element', (...all) => {
    seen.push(all);
  });
  expect(seen).toEqual([[element('a', {}), undefined, undefined]]);
});
