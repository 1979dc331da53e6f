/** Groups of rows that go on from page to page: where they do, their name stands again above the first row of the page. */
import type { Element, ElementContent, Root } from 'hast';
import { figureWords } from '../markdown/directives/figure-words.ts';
import { element, hasClass, idOf, isElement, textOf } from './rehype/element.ts';
import { SKIP, visit } from './rehype/visit.ts';

export interface TableGroup {
  /** What stands again: the name, and that it goes on. */
  readonly label: string;
  readonly rows: readonly GroupRow[];
}

interface GroupRow {
  readonly id: string;
  /** The id of the empty head above the row; none above the first, which the name of the group heads. */
  readonly head: string | undefined;
}

/** What a page needs so that a head without words takes no room, and one with words stays with its row. */
export const groupCss =
  'tr.continued:has(> th:empty) { display: none } tr.continued { break-after: avoid }';

/** Puts an empty head above every row that may come to stand first on a page. */
export function openGroups(nodes: readonly ElementContent[], lang: string): readonly TableGroup[] {
  const root: Root = { type: 'root', children: [...nodes] };
  const groups: TableGroup[] = [];
  visit(root, 'element', (body) => {
    if (body.tagName !== 'tbody') return;
    const rows = body.children.filter((row): row is Element => isElement(row, 'tr'));
    const [name, first, ...others] = rows;
    if (name === undefined || !hasClass(name, 'group') || others.length === 0) return SKIP;
    if (first === undefined) return SKIP;
    const key = `brief-group-${String(groups.length)}`;
    const nameRow = (row: Element, index: number): string => {
      const id = idOf(row) ?? `${key}-${String(index)}`;
      row.properties['id'] = id;
      return id;
    };
    const placed: GroupRow[] = [{ id: nameRow(first, 0), head: undefined }];
    others.forEach((row, index) => {
      const head = `${key}-head-${String(index + 1)}`;
      placed.push({ id: nameRow(row, index + 1), head });
      const cell = element('th', {
        id: head,
        scope: 'rowgroup',
        colSpan: cellsOf(name)[0]?.properties['colSpan'],
      });
      body.children.splice(
        body.children.indexOf(row),
        0,
        element('tr', { className: ['group', 'continued'] }, cell),
      );
    });
    groups.push({
      label: `${textOf(name).trim()}\u00a0(${figureWords(lang).continued})`,
      rows: placed,
    });
    return SKIP;
  });
  return groups;
}

/**
 * The words of heads that are not yet as the pages want them, by id. Of each group only the first, since whatever is set
 * there moves the rows after it.
 */
export function headsToSet(
  groups: readonly TableGroup[],
  pages: ReadonlyMap<string, number>,
  set: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const heads: Record<string, string> = {};
  for (const { label, rows } of groups) {
    for (const [index, { id, head }] of rows.entries()) {
      const [before, page] = [pages.get(rows[index - 1]?.id ?? ''), pages.get(id)];
      if (head === undefined || before === undefined || page === undefined) continue;
      const wanted = page > before ? label : '';
      if ((set[head] ?? '') === wanted) continue;
      heads[head] = wanted;
      break;
    }
  }
  return heads;
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter((cell) => isElement(cell));
}
