/** Imports point one way: a layer knows only those to its left. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Left never imports right; within a layer a folder may import itself only, unless `together` says otherwise. */
const layers: readonly (readonly string[])[] = [
  ['paths', 'messages', 'hash', 'model', 'schemas'],
  ['world', 'watch'],
  ['syntax', 'likelihood'],
  ['config', 'theme'],
  ['data'],
  ['facts'],
  ['citations'],
  ['claims', 'figures'],
  ['markdown'],
  ['rules', 'render', 'pdf'],
  ['documents', 'output-difference', 'in-order', 'inputs', 'pdf-meta', 'lineage', 'ledger-file'],
  ['ledger', 'data-inputs'],
  ['manifest'],
  ['ground', 'shard', 'job', 'asked'],
  ['cache', 'word-diff'],
  ['part-changes'],
  ['run'],
  ['document-text'],
  ['document-build'],
  ['build', 'trace', 'merge', 'reading', 'changes', 'report-pages', 'affected'],
  ['reporter', 'node-world', 'node-cache', 'git-world'],
  ['json', 'reporters', 'options', 'library', 'warm-up'],
  ['commands'],
  ['cli', 'index'],
];

/** Neighbours of one layer that may know each other. */
const together: readonly (readonly [string, string])[] = [
  ['messages', 'paths'],
  ['model', 'paths'],
  ['model', 'messages'],
  ['render', 'pdf'],
  ['library', 'options'],
  ['node-cache', 'node-world'],
];

const source = resolve(import.meta.dirname, '../../src');

test('imports point one way', () => {
  const wrong: string[] = [];
  for (const file of walk(source)) {
    const from = layerOf(file);
    for (const target of importsOf(file)) {
      const to = layerOf(target);
      if (from.name === to.name) continue;
      const allowed =
        from.index > to.index || together.some(([a, b]) => a === from.name && b === to.name);
      if (!allowed) wrong.push(`${relative(source, file)} imports ${relative(source, target)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('rules and render do not see each other', () => {
  const wrong = walk(source).filter((file) => {
    const { name } = layerOf(file);
    const other = name === 'rules' ? 'render' : name === 'render' ? 'rules' : undefined;
    return other !== undefined && importsOf(file).some((target) => layerOf(target).name === other);
  });
  expect(wrong).toEqual([]);
});

function layerOf(file: string): { readonly name: string; readonly index: number } {
  const name = relative(source, file).split(/[\\/]/u)[0]?.replace(/\.ts$/u, '') ?? '';
  const index = layers.findIndex((layer) => layer.includes(name));
  expect(index, `${name} must stand in a layer`).toBeGreaterThanOrEqual(0);
  return { name, index };
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].flatMap(([, path]) =>
    path === undefined ? [] : [resolve(dirname(file), path)],
  );
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = join(folder, name);
    if (statSync(full).isDirectory()) return walk(full);
    return name.endsWith('.ts') ? [full] : [];
  });
}
