/** The graph that a directive asks for, from its tables or its file. */
import type { FigureSpec } from '../../model/figure.ts';
import type { Read } from './data.ts';
import { readTables } from './data.ts';
import { readDot } from './dot-graph.ts';

export function readGraph(spec: FigureSpec): Read {
  const { file, columns } = spec;
  if (file !== undefined && columns.length > 0) {
    return only({
      option: 'file',
      reason: 'Unexpected `file` beside `from`, expected one of them',
      note: 'a diagram comes from a table or from a file',
    });
  }
  if (file !== undefined) return readDot(file, spec);
  if (columns.length === 0 && spec.rows.length === 0 && spec.options['from'] === undefined) {
    // An empty table still has columns.
    return only({
      option: undefined,
      reason: 'Unexpected diagram without data, expected `from` or `file`',
      note: 'ties stand in a table with columns `source` and `target`; a drawing of your own in a file of DOT',
    });
  }
  return readTables(spec);
}

function only(fault: { option: string | undefined; reason: string; note: string }): Read {
  return { graph: undefined, faults: [{ severity: 'error', ...fault }] };
}
