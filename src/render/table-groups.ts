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

type Pages = ReadonlyMap<string, number>;
/** Words of heads by id. */
type Heads = Readonly<Record<string, string>>;

/**
 * The words of heads that are not yet as the pages want them, by id. Of each group at most one is set: it moves the rows after
 * it. What stands where no page begins any more goes at once.
 */
export function headsToSet(groups: readonly TableGroup[], pages: Pages, set: Heads): Heads {
  const heads: Record<string, string> = {};
  for (const group of groups) {
    for (const { head, wanted } of wrongHeads(group, pages, set)) {
      heads[head] = wanted;
      if (wanted !== '') break;
    }
  }
  return heads;
}

/** All heads that are set from the first wrong one on, emptied: what stands before them they cannot have moved. */
export function headsToDrop(groups: readonly TableGroup[], pages: Pages, set: Heads): Heads {
  const [wrong] = groups.flatMap((group) => wrongHeads(group, pages, set));
  if (wrong === undefined) return {};
  const heads = groups.flatMap(({ rows }) => rows.flatMap(({ head }) => head ?? []));
  const from = heads.slice(heads.indexOf(wrong.head));
  return Object.fromEntries(from.flatMap((head) => ((set[head] ?? '') === '' ? [] : [[head, '']])));
}

function wrongHeads(
  { label, rows }: TableGroup,
  pages: Pages,
  set: Heads,
): readonly { readonly head: string; readonly wanted: string }[] {
  return rows.flatMap(({ id, head }, index) => {
    const [before, page] = [pages.get(rows[index - 1]?.id ?? ''), pages.get(id)];
    if (head === undefined || before === undefined || page === undefined) return [];
    const wanted = page > before ? label : '';
    return (set[head] ?? '') === wanted ? [] : [{ head, wanted }];
  });
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter((cell) => isElement(cell));
}
