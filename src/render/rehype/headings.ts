/** Headings of a report: an outline without gaps below the title, ids that links find, numbers where asked for. */
import type { Element, Root } from 'hast';
import type { Section } from '../../model/report.ts';
import { element, hasClass, idOf, textOf } from './element.ts';
import { SKIP, visit } from './visit.ts';

export interface HeadingOptions {
  readonly numbered: boolean;
  /** The heading that is the report's title: it stays `h1`, all others stand below it. */
  readonly title: Element | undefined;
  /** Receives the headings in order. */
  readonly onSection: (section: Section) => void;
}

/** The author's headings: those of quotations and boxes belong to what is quoted, but keep the outline all the same. */
export function rehypeHeadings({ numbered, title, onSection }: HeadingOptions) {
  return (tree: Root): void => {
    const taken = new Set(idsOf(tree));
    const outer: {
      readonly depth: number;
      readonly level: number;
      /** An annex names itself: neither it nor what stands below it counts. */
      readonly isAnnex: boolean;
      count: number;
    }[] = [{ depth: 0, level: 1, isAnnex: false, count: 0 }];
    visit(tree, 'element', (heading) => {
      if (isGenerated(heading)) return SKIP;
      const depth = depthOf(heading);
      if (depth === undefined) return;
      const text = textOf(heading);
      const id = idOf(heading) ?? uniqueId(slug(text), taken);
      heading.properties['id'] = id;

      let number: string | undefined;
      if (heading !== title) {
        // Below the nearest heading before it that the author wrote larger.
        let parent = outer.at(-1);
        while (parent !== undefined && parent.depth >= depth && outer.length > 1) {
          outer.pop();
          parent = outer.at(-1);
        }
        if (parent === undefined) throw new Error('the outline must keep its root');
        const isAnnex = parent.isAnnex || hasClass(heading, 'annex');
        if (!isAnnex) parent.count++;
        const level = Math.min(parent.level + 1, 6);
        outer.push({ depth, level, isAnnex, count: 0 });
        heading.tagName = `h${String(level)}`;
        if (numbered && !isAnnex) {
          number = outer
            .slice(0, -1)
            .map(({ count }) => String(count))
            .join('.');
          heading.children.unshift(element('span', { className: ['number'] }, number), {
            type: 'text',
            value: ' ',
          });
        }
      }
      onSection({
        id,
        depth,
        number,
        title: text,
        start: heading.position?.start.offset ?? 0,
        end: heading.position?.end.offset ?? 0,
      });
      return undefined;
    });
  };
}

/** The id that GitHub gives a heading: what authors write into links. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** `1` to `6` for a heading. */
export function depthOf({ tagName }: Element): number | undefined {
  const match = /^h([1-6])$/u.exec(tagName);
  return match === null ? undefined : Number(match[1]);
}

export function idsOf(tree: Root): readonly string[] {
  const ids: string[] = [];
  visit(tree, 'element', (node) => {
    const id = idOf(node);
    if (id !== undefined) ids.push(id);
  });
  return ids;
}

/** The list of notes has a heading of its own, which is not the author's. */
function isGenerated(node: Element): boolean {
  return 'dataFootnotes' in node.properties;
}

function uniqueId(wanted: string, taken: Set<string>): string {
  const base = wanted === '' ? 'section' : wanted;
  let id = base;
  for (let count = 1; taken.has(id); count++) id = `${base}-${String(count)}`;
  taken.add(id);
  return id;
}
