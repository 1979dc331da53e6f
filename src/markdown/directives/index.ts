/** All directives. Help texts, hints and the tables of the handbook come from this list. */
import { figureKinds } from '../../figures/index.ts';
import type { Vocabulary } from '../scan.ts';
import { assert } from './assert.ts';
import { callout } from './callout.ts';
import { columns } from './columns.ts';
import { comparison } from './comparison.ts';
import type { DirectiveSpec } from './directive.ts';
import { discrepancy } from './discrepancy.ts';
import { each } from './each.ts';
import { figureDirective } from './figure.ts';
import { include } from './include.ts';
import { keyFigures } from './key-figures.ts';
import { likelihoodKey } from './likelihood-key.ts';
import { likelihood } from './likelihood.ts';
import { matrix } from './matrix.ts';
import { quotation } from './quotation.ts';
import { reserved } from './reserved.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import { trend } from './trend.ts';
import { value } from './value.ts';

export const directives: readonly DirectiveSpec[] = [
  value,
  table,
  include,
  sources,
  each,
  columns,
  matrix,
  comparison,
  keyFigures,
  quotation,
  callout,
  discrepancy,
  trend,
  assert,
  likelihood,
  likelihoodKey,
  ...figureKinds.map(figureDirective),
];

export const vocabulary: Vocabulary = {
  known: new Map(directives.map(({ name, form }) => [name, form])),
  reserved,
  silent: new Set(
    directives.flatMap((one) => (one.form === 'leaf' && one.silent === true ? one.name : [])),
  ),
};
