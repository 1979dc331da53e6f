/** The edition of a report for the screen: one file, readable on a phone and with a screen reader. */
import type { ElementContent, Root } from 'hast';
import { unified } from 'unified';
import rehypeStringify from 'rehype-stringify';
import type { ExpandedDocument } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import type { Theme } from '../model/theme.ts';
import { underWatch } from '../watch.ts';
import { emojiCss } from './emoji.ts';
import { fontCss } from './fonts.ts';
import { watchOf } from './index.ts';
import type { RenderContext } from './index.ts';
import { labelsOf } from './labels.ts';
import { element, hasClass, idOf, isElement } from './rehype/element.ts';
import { linkEditions } from './rehype/links.ts';
import { removeStamps } from './rehype/stamps.ts';
import { visit } from './rehype/visit.ts';
import { readFront } from './report-front.ts';
import type { Front } from './report-front.ts';
import { noteCss, noteValues } from './value-notes.ts';
import {
  charactersOf,
  closingOf,
  contentsEntries,
  contentsOf,
  coverOf,
  entriesOf,
  showsCode,
  splitTitle,
} from './report-parts.ts';

/** Nothing is fetched and nothing runs, whatever the text holds. */
const policy =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export async function reportHtml(
  document: ExpandedDocument,
  report: Report,
  theme: Theme,
  context: RenderContext,
): Promise<string> {
  const { world, provenance } = context;
  const labels = labelsOf(document.lang);
  const front = readFront(document, report, theme);
  const { title, body } = splitTitle(report);
  const text: Root = { type: 'root', children: [...body] };
  linkEditions(text);
  makeScrollable(text);

  const listed = contentsEntries(front, entriesOf(body));
  const marking =
    front.marking === undefined
      ? undefined
      : element('p', { className: ['marking'] }, front.marking);
  const page: readonly ElementContent[] = [
    element('a', { className: ['skip'], href: '#brief-text' }, labels.skip),
    ...(marking === undefined ? [] : [marking]),
    coverOf(front, title, theme, 'block'),
    element(
      'div',
      { className: ['layout'] },
      listed.length > 0 ? contentsOf(listed, labels) : undefined,
      element('main', { id: 'brief-text', tabIndex: -1 }, ...(text.children as ElementContent[])),
    ),
    ...[closingOf(front, labels), marking].filter((part) => part !== undefined),
  ];
  noteValues(page, provenance, document.lang);
  const fonts = await fontCss(theme, charactersOf(page), showsCode(page));
  return underWatch(watchOf(document, context), 'write', () =>
    toHtml(
      front,
      {
        lang: document.lang,
        className: ['screen'],
        generator: `Briefwright ${world.versions.briefwright}`,
        css: `${fonts}\n${report.css}\n${noteCss}`,
      },
      page,
    ),
  );
}

export interface HeadOptions {
  readonly lang: string;
  readonly className: readonly string[];
  readonly generator: string;
  readonly css: string;
  /** Whether `data-at` stays, for what the browser measures. */
  readonly stamped?: boolean;
}

/** A whole page around `nodes`, with the metadata of the front matter. */
export function toHtml(
  front: Front,
  { lang, className, generator, css, stamped = false }: HeadOptions,
  nodes: readonly ElementContent[],
): string {
  const meta = (name: string, content: string | undefined): ElementContent | undefined =>
    content === undefined || content === '' ? undefined : element('meta', { name, content });
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element(
        'html',
        { lang },
        element(
          'head',
          {},
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, front.title),
          meta('description', front.description),
          meta('author', front.authors.join('; ')),
          meta('keywords', front.keywords.join(', ')),
          meta('generator', generator),
          element('style', {}, escapeStyle(`${css}\n${emojiCss}`)),
        ),
        element('body', { className: ['report', ...className] }, ...nodes),
      ),
    ],
  };
  if (!stamped) removeStamps(page);
  // Nothing is raw in a report's tree but the drawings put into it.
  return `${unified().use(rehypeStringify, { allowDangerousHtml: true }).stringify(page)}\n`;
}

/** Nothing inside a style sheet may close the element that holds it. */
function escapeStyle(css: string): string {
  return css.replace(/<(?=\/style|!--)/giu, '\\3c ');
}

/** What may be wider than a phone scrolls by itself, also for people who use a keyboard. */
function makeScrollable(tree: Root): void {
  let count = 0;
  let figures = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'pre') {
      node.properties['tabIndex'] = 0;
      return;
    }
    if (hasClass(node, 'drawing') && isElement(parent, 'figure')) {
      node.properties['tabIndex'] = 0;
      const caption = parent.children.find((child) => isElement(child, 'figcaption'));
      if (!isElement(caption)) return;
      const id = idOf(caption) ?? `brief-figure-${String(++figures)}`;
      caption.properties['id'] = id;
      Object.assign(node.properties, { role: 'region', ariaLabelledBy: [id] });
      return;
    }
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return;
    if (isElement(parent) && hasClass(parent, 'scroll')) return;
    const caption = node.children.find((child) => isElement(child, 'caption'));
    const scroll = element('div', { className: ['scroll'], tabIndex: 0 });
    if (isElement(caption)) {
      const id = idOf(caption) ?? `brief-table-${String(++count)}`;
      caption.properties['id'] = id;
      Object.assign(scroll.properties, { role: 'region', ariaLabelledBy: [id] });
    }
    parent.children[index] = { ...scroll, children: [node] };
  });
}
