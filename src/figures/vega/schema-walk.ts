/**
 * Reads a value against a JSON Schema and says what a person would: of the many branches of Vega-Lite's schema only the one
 * that was meant. ajv says that none of them fits, and takes seconds to compile it.
 */
import { nearest, suggestion } from '../../messages.ts';
import type { Datum } from '../../model/table.ts';
import type { SpecFault } from './messages.ts';

/** The part of JSON Schema that Vega-Lite's uses. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly const?: Datum;
  readonly enum?: readonly Datum[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

type Path = readonly (string | number)[];

interface Finding extends SpecFault {
  /** How far it is from what the branch asks for. */
  readonly weight: number;
}

export function walkSchema(root: Schema, value: Datum): readonly SpecFault[] {
  const definitions = root.definitions ?? {};
  const memo = new Map<Schema, Map<Datum, readonly Finding[]>>();
  return read(root, value, []).map(({ path, of, severity, reason, note, expected }) => ({
    path,
    of,
    severity,
    reason,
    note,
    ...(expected && { expected }),
  }));

  function resolve(schema: Schema): Schema {
    let at = schema;
    while (at.$ref !== undefined) {
      const name = decodeURIComponent(at.$ref.replace('#/definitions/', ''));
      at = definitions[name] ?? {};
    }
    return at;
  }

  function read(schema: Schema, value: Datum, path: Path): readonly Finding[] {
    const at = resolve(schema);
    if (typeof value !== 'object' || value === null) return readNew(at, value, path);
    // A part is read against the same definition in many branches; it stands in one place only.
    const known = memo.get(at) ?? new Map<Datum, readonly Finding[]>();
    memo.set(at, known);
    const before = known.get(value);
    if (before !== undefined) return before;
    const findings = readNew(at, value, path);
    known.set(value, findings);
    return findings;
  }

  function readNew(schema: Schema, value: Datum, path: Path): readonly Finding[] {
    if (schema.anyOf !== undefined) return readAny(schema.anyOf, value, path);
    if (schema.const !== undefined) {
      return schema.const === value
        ? []
        : [wrong(path, value, listOf([schema.const]), 6, [schema.const])];
    }
    if (schema.enum !== undefined) {
      return schema.enum.includes(value)
        ? []
        : [
            wrong(
              path,
              value,
              listOf(schema.enum),
              typeof value === typeof schema.enum[0] ? 2 : 50,
              schema.enum,
            ),
          ];
    }
    if (schema.type !== undefined && !hasType(value, schema.type)) {
      return [wrong(path, value, typeWords(schema.type), 50)];
    }
    if (typeof value === 'number') {
      if (schema.minimum !== undefined && value < schema.minimum)
        return [wrong(path, value, `${schema.minimum} or more`, 1)];
      if (schema.maximum !== undefined && value > schema.maximum)
        return [wrong(path, value, `${schema.maximum} or less`, 1)];
    }
    if (Array.isArray(value)) return readItems(schema, value as readonly Datum[], path);
    if (typeof value === 'object' && value !== null)
      return readMap(schema, value as Readonly<Record<string, Datum>>, path);
    return [];
  }

  function readItems({ items }: Schema, value: readonly Datum[], path: Path): readonly Finding[] {
    if (items === undefined) return [];
    return value.flatMap((item, index) => {
      const schema = Array.isArray(items) ? (items as readonly Schema[])[index] : (items as Schema);
      return schema === undefined ? [] : read(schema, item, [...path, index]);
    });
  }

  function readMap(
    { properties = {}, required = [], additionalProperties }: Schema,
    value: Readonly<Record<string, Datum>>,
    path: Path,
  ): readonly Finding[] {
    const findings: Finding[] = [];
    for (const name of required) {
      if (value[name] !== undefined) continue;
      findings.push({
        path,
        of: 'value',
        severity: 'error',
        weight: 4,
        reason: `Unexpected object without \`${name}\`, expected it`,
      });
    }
    for (const [key, item] of Object.entries(value)) {
      const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (schema !== undefined) findings.push(...read(schema, item, [...path, key]));
      else if (additionalProperties === false) {
        const names = Object.keys(properties);
        const close = nearest(key, names);
        findings.push({
          path: [...path, key],
          of: 'key',
          severity: 'error',
          weight: 3,
          reason: `Unexpected key \`${key}\`, expected one that Vega-Lite knows here`,
          note:
            suggestion(key, names) ??
            (names.length <= 12
              ? `known are ${names.map((name) => `\`${name}\``).join(', ')}`
              : 'see the documentation of Vega-Lite'),
          expected: close,
        });
      } else if (typeof additionalProperties === 'object')
        findings.push(...read(additionalProperties, item, [...path, key]));
    }
    return findings;
  }

  /** The findings of the branch that is nearest to the value. */
  function readAny(branches: readonly Schema[], value: Datum, path: Path): readonly Finding[] {
    let best: readonly Finding[] = [];
    let least = Number.POSITIVE_INFINITY;
    const choices: Datum[] = [];
    for (const branch of branches) {
      const at = resolve(branch);
      choices.push(...(at.enum ?? (at.const === undefined ? [] : [at.const])));
      const findings = read(branch, value, path);
      if (findings.length === 0) return [];
      const weight = findings.reduce(
        (sum, finding) => sum + finding.weight / (1 + 0.1 * (finding.path.length - path.length)),
        0,
      );
      if (weight < least) {
        least = weight;
        best = findings;
      }
    }
    const [only] = best;
    // A word that is none of several lists is best met with all of them.
    if (typeof value === 'string' && only?.path === path && choices.length > 0)
      return [wrong(path, value, listOf(choices), 2, choices)];
    return best;
  }
}

function wrong(
  path: Path,
  value: Datum,
  expected: string,
  weight: number,
  choices: readonly Datum[] = [],
): Finding {
  const texts = choices.filter((choice) => typeof choice === 'string');
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const shown =
    typeof value === 'object' && value !== null
      ? Array.isArray(value)
        ? 'list'
        : 'object'
      : `\`${written.length > 40 ? `${written.slice(0, 40)}…` : written}\``;
  return {
    path,
    of: 'value',
    severity: 'error',
    weight,
    reason: `Unexpected ${shown}, expected ${expected}`,
    ...(typeof value === 'string' &&
      texts.length > 0 && { note: suggestion(value, texts), expected: nearest(value, texts) }),
  };
}

function listOf(choices: readonly Datum[]): string {
  const texts = [
    ...new Set(
      choices.map(
        (choice) => `\`${typeof choice === 'string' ? choice : JSON.stringify(choice)}\``,
      ),
    ),
  ];
  return texts.length > 8 ? `one of ${texts.slice(0, 8).join(', ')}, …` : texts.join(', ');
}

function typeWords(type: string | readonly string[]): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    boolean: '`true` or `false`',
    object: 'an object',
    array: 'a list',
    null: '`null`',
    integer: 'a whole number',
  };
  return [type]
    .flat()
    .map((name) => words[name] ?? name)
    .join(' or ');
}

function hasType(value: Datum, type: string | readonly string[]): boolean {
  const own = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return [type]
    .flat()
    .some((name) => name === own || (name === 'integer' && Number.isInteger(value)));
}
