import type { Binding } from '../../model/document.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import type { ContainerDirective } from './directive.ts';
import { attributeOf, spotOf } from './directive.ts';
import { from, selection } from './selection.ts';

/** `:::each{from=… as=…}`: the body once per row, with the row under a name. */
export const each = {
  name: 'each',
  form: 'container',
  doc: 'its body once per row; inside, the row goes by its name, as in `:value[item.name]`',
  attributes: [
    from,
    {
      name: 'as',
      doc: 'name of the row inside, `item` where there is none',
      check: (text) =>
        /^[\p{L}\p{N}_-]+$/u.test(text) ? undefined : 'a name of letters, digits, `_` and `-`',
    },
    ...selection,
  ],
  async expand(call, container, expander) {
    const { source } = call;
    const name = attributeOf(call, 'as') === undefined ? 'item' : expander.text(call, 'as')?.text;
    const chosen = expander.rows(call);
    const spot = spotOf(call);
    if (name === undefined || chosen === undefined) return [];
    if (!expander.spend(chosen.rows.length, spot)) return [];

    const { before, after } = container.gap;
    const gap = (line: typeof before): Piece[] =>
      line === undefined
        ? []
        : [made(container.prefix.trimEnd() + source.newline, { source, ...line })];
    const between =
      chosen.rows.length > 1 && container.isSeveralBlocks()
        ? [made(container.prefix.trimEnd() + source.newline, spot)]
        : [];
    const pieces: Piece[] = gap(before);
    for (const [number, { row, index }] of chosen.rows.entries()) {
      if (number > 0) pieces.push(...between);
      const binding: Binding = { table: chosen.table, row, index };
      const body = await expander.body(container, call, new Map([[name, binding]]));
      for (const piece of body) pieces.push(piece);
    }
    pieces.push(...gap(after));
    return pieces;
  },
} satisfies ContainerDirective;
