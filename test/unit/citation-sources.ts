/** Sources and items for the tests of citations. */
import type { Source } from '../../src/model/fact.ts';
import type { CitedItem } from '../../src/model/document.ts';
import type { StyledItem } from '../../src/citations/style.ts';

const point = { line: 1, column: 1, offset: 0 };

export function sourceOf(id: string, item: Readonly<Record<string, unknown>>): Source {
  const { type, title } = item;
  return {
    id,
    type: String(type),
    title: typeof title === 'string' ? title : undefined,
    // The tests write JSON.
    item: { id, ...item },
    place: { start: point, end: point },
  };
}

export function styled(source: Source, item: Partial<CitedItem>, bare = false): StyledItem {
  return {
    source,
    bare,
    item: {
      source: source.id,
      locator: undefined,
      prefix: '',
      suffix: '',
      grade: undefined,
      ...item,
    },
  };
}
