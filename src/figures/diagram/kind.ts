/** `::diagram`: what it may be asked for, and what is wrong with what it is asked for. */
import type { FigureKind } from '../../model/figure.ts';
import { readGraph } from './read.ts';

export const diagram: FigureKind = {
  name: 'diagram',
  doc: 'who is tied to whom, or the steps of a process: boxes and arrows from a table of ties, or from a file of DOT',
  from: 'optional',
  options: [
    {
      name: 'type',
      doc: '`relations`, or `process`: each row of the table is a step that follows the one before',
      check: (value) =>
        ['relations', 'process'].includes(value) ? undefined : '`relations` or `process`',
    },
    {
      name: 'origin',
      doc: 'column of the nodes that ties begin at, else `source`',
      column: 'one',
      usual: 'source',
    },
    {
      name: 'target',
      doc: 'column of the nodes that ties end at, else `target`',
      column: 'one',
      usual: 'target',
    },
    { name: 'label', doc: 'column with what a tie or a step is called', column: 'one' },
    { name: 'detail', doc: 'column with more to say of a step, set small', column: 'one' },
    {
      name: 'kind',
      doc: 'column with kinds of ties, each a style of line that a key explains; or `solid`, `dashed` and `dotted` themselves',
      column: 'one',
    },
    {
      name: 'nodes',
      doc: 'table of nodes with columns `id`, `label` or `name`, and `group`',
      table: true,
    },
    { name: 'node', doc: 'column of `nodes` that ties refer to, else `id`' },
    { name: 'name', doc: 'column of `nodes` with what readers call them, else `label` or `name`' },
    { name: 'group', doc: 'column of `nodes` by which they stand together, else `group`' },
    { name: 'about', doc: 'column of `nodes` with more to say, set small' },
    { name: 'all', doc: 'shows nodes without ties as well', flag: true },
    { name: 'undirected', doc: 'ties are lines without arrows', flag: true },
    { name: 'highlight', doc: 'label or id of the node that matters; several with `|` between' },
    {
      name: 'direction',
      doc: '`right` or `down`; else whichever fits',
      check: (value) => (['right', 'down'].includes(value) ? undefined : '`right` or `down`'),
    },
    {
      name: 'file',
      doc: 'file of DOT that is drawn in the looks of the brand',
      file: ['.dot', '.gv'],
    },
  ],
  check: (spec) => readGraph(spec).faults,
  draw: async (spec, style) => (await import('./draw.ts')).drawDiagram(spec, style),
};
