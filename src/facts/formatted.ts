/** What the parts of `format` share: a value, the manner asked for, the mistake found. */
import type { Qualifier } from '../model/fact.ts';
import type { ColumnType, Datum } from '../model/table.ts';
import type { Gender, OwnUnits } from '../model/unit.ts';
import type { Case, Language } from './language.ts';
import type { ScaleName } from './scales.ts';
import { toPlainText } from './shape.ts';
import type { UnitDisplay } from './units.ts';
import type { Kind } from './value-formats.ts';

export interface FormattedValue {
  readonly value: Datum;
  readonly type: ColumnType;
  readonly unit: string | undefined;
  readonly qualifier: Qualifier;
}

/** What an author may say about how a value is printed. */
export const attributes = ['format', 'digits', 'unit', 'scale', 'gender', 'case', 'lang'] as const;
export type Attribute = (typeof attributes)[number];

export interface FormatProblem {
  /** What to point at. */
  readonly attribute: Attribute | 'value';
  readonly rule: string;
  readonly reason: string;
  readonly note?: string | undefined;
  readonly expected?: readonly string[];
}

export interface Value extends FormattedValue {
  readonly kind: Kind;
  /** The value, or the two ends of a range. */
  readonly ends: readonly [Datum] | readonly [Datum, Datum];
}

export interface Manner {
  readonly locale: string;
  /** Undefined where the grammar of the language is not known. */
  readonly language: Language | undefined;
  readonly digits: number | undefined;
  readonly display: UnitDisplay | undefined;
  readonly scale: ScaleName | undefined;
  readonly gender: Gender | undefined;
  readonly grammar: Case;
  readonly own: OwnUnits;
}

/** A mistake in the grammar of messages. */
export function problem(
  attribute: FormatProblem['attribute'],
  unexpected: string,
  expected: string,
  {
    rule = 'value-format',
    note,
    expected: candidates,
  }: { rule?: string; note?: string | undefined; expected?: readonly string[] } = {},
): FormatProblem {
  return {
    attribute,
    rule,
    reason: `Unexpected ${unexpected}, expected ${expected}`,
    ...(note !== undefined && { note }),
    ...(candidates !== undefined && { expected: candidates }),
  };
}

/** The value itself, where it is short enough to help. */
export function shownValue(value: Datum): string {
  if (value === null || typeof value === 'object') return '';
  const text = toPlainText(value).split(/[\r\n]/u, 1)[0] ?? '';
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return short.includes('`') ? '' : ` \`${short}\``;
}
