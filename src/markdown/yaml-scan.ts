/** The scalars of a YAML text and how each is written. */
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Range } from '../syntax/parsed.ts';

export interface YamlScalar extends Range {
  readonly style: 'plain' | 'double' | 'single' | 'block';
  /** The key at the top whose whole value this is. */
  readonly key: string | undefined;
}

/** Undefined where the text is not YAML. */
export function yamlScalars(
  text: string,
): { readonly scalars: readonly YamlScalar[]; readonly keys: readonly string[] } | undefined {
  const document = parseDocument(text, { version: '1.2', logLevel: 'silent', uniqueKeys: false });
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  const top = new Map<unknown, string>();
  const keys: string[] = [];
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      const name = isScalar(key) ? String(key.value) : '';
      keys.push(name);
      if (value !== null) top.set(value, name);
    }
  }
  const scalars: YamlScalar[] = [];
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [0, 0];
      const style = node.type === undefined ? undefined : styles.get(node.type);
      if (style !== undefined) scalars.push({ start, end, style, key: top.get(node) });
    },
  });
  return { scalars, keys };
}

const styles: ReadonlyMap<string, YamlScalar['style']> = new Map([
  ['PLAIN', 'plain'],
  ['QUOTE_DOUBLE', 'double'],
  ['QUOTE_SINGLE', 'single'],
  ['BLOCK_LITERAL', 'block'],
  ['BLOCK_FOLDED', 'block'],
]);

/** Whether `text`, written without quotes, is exactly this one text (or, where allowed, one number or truth value). */
export function isPlain(text: string, typed: boolean): boolean {
  if (/[\\"\r\n]|--|^\s|\s$/u.test(text)) return false;
  const document = parseDocument(`[${text}]`, { version: '1.2', logLevel: 'silent' });
  if (document.errors.length > 0) return false;
  const { contents } = document;
  const [only, more] = isSeq(contents) ? contents.items : [];
  if (!isScalar(only) || more !== undefined || only.type !== 'PLAIN') return false;
  const { value } = only;
  if (typeof value === 'string') return value === text && !ambiguous.test(text);
  return (
    typed && (typeof value === 'number' || typeof value === 'boolean') && String(value) === text
  );
}

/** Words that other versions of YAML read as truth values, nothing, dates or numbers. */
const ambiguous = /^(?:y|n|yes|no|on|off|true|false|null|~|[-+.\d][-+.\d_:eExXoO]*)$/iu;
