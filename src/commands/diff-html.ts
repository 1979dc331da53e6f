/** Changes as one page: facts, data and documents, and of every slide and section that changed a picture of before and after. */
import type {
  CellChange,
  DocumentChange,
  FactChange,
  FigureChange,
  PartChange,
  SourceChange,
  Standing,
  TextChange,
  WordChange,
} from '../model/change.ts';
import type { PictureArea, Sheet } from '../model/page.ts';
import type { ProjectReading } from '../model/reading.ts';
import { printable } from '../reporter.ts';
import { diffWords } from '../word-diff.ts';
import {
  fieldChanges,
  groupReasons,
  mistakePlace,
  partHead,
  partOf,
  partsLabel,
  shortCommit,
  shorten,
  sourceText,
  summaryOf,
  whereIn,
} from './change-words.ts';
import type { Compared } from './diff.ts';
import type { State, States } from './states.ts';

/** More pictures than this make a page that nobody can send; the rest is told in words. */
const mostPictures = 300;

export async function formatHtml(compared: Compared, states: States): Promise<string> {
  const { changes, before, after } = compared;
  const { facts, cells, sources, documents, broken } = changes;
  const documentParts: string[] = [];
  const room = { left: mostPictures };
  for (const document of documents) {
    const album = await takePictures(document, states, room);
    documentParts.push(formatDocument(document, album));
  }
  const title = `What changed from ${nameOf(before)} to ${nameOf(after)}`;
  const body = [
    `<h1>${escape(title)}</h1>`,
    `<p class="sum">${escape(capital(summaryOf(changes)))}.</p>`,
    ...section(
      'Mistakes that were not there before',
      list(
        broken.map((mistake) => `${code(mistakePlace(mistake))} ${escape(mistake.reason)}`),
      ).join('\n'),
    ),
    ...section(
      'Facts',
      table(['Fact', 'Before', 'After', 'Source', 'Shown on'], facts.map(factRow)),
    ),
    ...section('Tables', table(['Value', 'Before', 'After', 'Shown on'], cells.map(cellRow))),
    ...section('Sources', table(['Source', 'Before', 'After', 'Named in'], sources.map(sourceRow))),
    ...section('Documents', documentParts.join('\n')),
  ];
  return [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="UTF-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escape(title)}</title><style>${css}</style></head><body><main>`,
    ...body,
    '</main></body></html>',
    '',
  ].join('\n');
}

const css = `
:root{color-scheme:light;--ink:#1f2933;--muted:#52606d;--rule:#d3dae1;--tint:#f4f6f8;--old:#a61b1b;--new:#0b6b3a}
*{box-sizing:border-box}body{margin:0;background:#fff;color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:1480px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:26px;line-height:1.25;margin:0 0 8px}h2{font-size:20px;margin:40px 0 12px;padding-top:16px;border-top:2px solid var(--ink)}
h3{font-size:17px;margin:32px 0 4px}h4{font-size:15px;margin:24px 0 4px}.sum{font-size:18px;margin:0}
p{margin:4px 0}.why,.note{color:var(--muted)}ul{margin:4px 0 8px;padding-left:20px}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--rule)}
th{font-weight:600;color:var(--muted)}code{font:14px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
del{color:var(--old);text-decoration-thickness:1px;background:#fdf0f0}ins{color:var(--new);text-decoration:none;font-weight:600;background:#eefaf2}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:16px;margin:8px 0 24px}
figure{margin:0}figcaption{font-size:14px;color:var(--muted);margin-bottom:4px}
img{display:block;width:100%;height:auto;border:1px solid var(--rule)}
.none{display:grid;place-items:center;min-height:120px;height:calc(100% - 25px);border:1px dashed var(--rule);color:var(--muted)}
@media (max-width:800px){.pair{grid-template-columns:1fr}}
`.trim();

type Album = ReadonlyMap<PartChange, { readonly before?: string; readonly after?: string }>;

/** Pictures of the parts of a document that changed, in both states. */
async function takePictures(
  document: DocumentChange,
  { before, after }: States,
  room: { left: number },
): Promise<Album> {
  const album = new Map<PartChange, { before?: string; after?: string }>();
  const parts = await partsToShow(document, before, after);
  for (const [side, state, source] of [
    ['before', before, document.from ?? document.source],
    ['after', after, document.source],
  ] as const) {
    const wanted = parts.filter((part) => part[side] !== undefined);
    if (wanted.length === 0 || room.left <= 0) continue;
    const { reading, world } = state;
    const job = await reading.sheet(source);
    if (job === undefined) continue;
    const sheet = await world.press.open(job);
    try {
      for (const part of wanted) {
        const url = await pictureOf(part, side, { sheet, reading, source });
        if (url === undefined || room.left <= 0) continue;
        room.left -= 1;
        album.set(part, { ...album.get(part), [side]: url });
      }
    } finally {
      await sheet.close();
    }
  }
  return album;
}

/** Of a document whose style is another the first parts as well, so that it is seen. */
async function partsToShow(
  { parts, style, source, from = source }: DocumentChange,
  before: State,
  after: State,
): Promise<readonly PartChange[]> {
  if (style !== true || parts.length > 0) return parts;
  const [old, now] = await Promise.all([
    before.reading.outline(from),
    after.reading.outline(source),
  ]);
  return (now?.parts ?? []).slice(0, 4).flatMap((part, index): readonly PartChange[] => {
    const other = old?.parts[index];
    if (other === undefined) return [];
    const { unit } = part;
    const nothing = { moved: false, values: [], texts: [], figures: [], look: true };
    return [{ change: 'changed', unit, before: { ...other }, after: { ...part }, ...nothing }];
  });
}

async function pictureOf(
  part: PartChange,
  side: 'before' | 'after',
  {
    sheet,
    reading,
    source,
  }: { readonly sheet: Sheet; readonly reading: ProjectReading; readonly source: string },
): Promise<string | undefined> {
  const place = part[side];
  if (place === undefined) return undefined;
  let area: PictureArea = { slide: place.index - 1 };
  if (part.unit === 'section') {
    const parts = (await reading.outline(source))?.parts ?? [];
    area = { from: parts[place.index - 1]?.id, until: parts[place.index]?.id };
  }
  const bytes = await sheet.picture(area);
  return `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`;
}

function nameOf({ name, commit }: Compared['before']): string {
  return commit === undefined ? `the ${name}` : `${name} (${shortCommit(commit)})`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function section(title: string, content: string): readonly string[] {
  return content === '' ? [] : [`<h2>${title}</h2>`, content];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

function factRow(fact: FactChange): readonly string[] {
  const { id, before, after, shown } = fact;
  const state = after ?? before;
  const label = state?.record.label;
  const others = fieldChanges(fact).map(
    ({ name, before: was, after: is }) =>
      `<br>${escape(name)}: <del>${escape(was)}</del> <ins>${escape(is)}</ins>`,
  );
  return [
    `${code(id)}${label === undefined ? '' : `<br>${escape(label)}`}${others.join('')}`,
    before === undefined ? '<em>new</em>' : escape(before.text),
    after === undefined ? '<em>withdrawn</em>' : `<b>${escape(after.text)}</b>`,
    state === undefined ? '' : escape(sourceText(state)),
    formatShown(shown),
  ];
}

function cellRow({ path, before, after, shown }: CellChange): readonly string[] {
  return [
    code(path),
    before === undefined ? '<em>new</em>' : escape(before),
    after === undefined ? '<em>removed</em>' : `<b>${escape(after)}</b>`,
    formatShown(shown),
  ];
}

function sourceRow({ id, before, after, documents }: SourceChange): readonly string[] {
  return [
    code(id),
    before === undefined ? '<em>new</em>' : escape(before.text),
    after === undefined ? '<em>withdrawn</em>' : escape(after.text),
    documents.length === 0 ? 'nowhere' : documents.map(code).join('<br>'),
  ];
}

function formatShown(shown: readonly Standing[]): string {
  if (shown.length === 0) return '<em>nowhere</em>';
  return shown
    .map(
      ({ document, parts }) =>
        `${code(document)}${parts.length === 0 ? '' : `: ${escape(partsLabel(parts))}`}`,
    )
    .join('<br>');
}

function formatDocument(document: DocumentChange, album: Album): string {
  const { source, title, reasons, blocked, frontMatter, parts } = document;
  const why = groupReasons(reasons).map(
    ({ what, names, more }) =>
      `${[escape(what), names.map(code).join(', ')].filter((text) => text !== '').join(' ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
  );
  // Pictures of parts that no list tells stand at the end.
  const others = [...album.keys()].filter((part) => !parts.includes(part));
  return [
    `<h3>${escape(title)}: ${escape(whereIn(document))}</h3>`,
    `<p class="why">${code(source)}${why.length === 0 ? '' : ` · ${why.join('; ')}`}</p>`,
    ...(blocked === true ? ['<p><b>It has mistakes, and is not built as it is now.</b></p>'] : []),
    ...list(
      frontMatter.map(
        ({ key, before = '', after = '' }) =>
          `${code(key)}: ${formatWords(diffWords(before, after))}`,
      ),
    ),
    ...[...parts, ...others].map((part) => formatPart(part, album)),
  ].join('\n');
}

function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`];
}

function formatPart(part: PartChange, album: Album): string {
  const { title, number } = partOf(part);
  const isNamed = number !== undefined && title !== '';
  const { values, figures, texts, look, change } = part;
  const pictures = album.get(part);
  const isWhole = change === 'added' || change === 'removed';
  return [
    `<h4>${escape(capital(partHead(part)))}${isNamed ? `: ${escape(title)}` : ''}</h4>`,
    // Where a picture shows all of it, its words would be told twice.
    ...(isWhole && pictures !== undefined
      ? []
      : list([
          ...values.map(
            ({ path, before, after }) =>
              `<del>${escape(before)}</del> <ins>${escape(after)}</ins> ${code(path)}`,
          ),
          ...figures.map(formatFigure),
          ...texts.map(formatText),
          ...(look ? ['looks different, says the same'] : []),
        ])),
    ...(pictures === undefined
      ? []
      : [
          `<div class="pair">${picture('Before', part, pictures.before)}${picture('After', part, pictures.after)}</div>`,
        ]),
  ].join('\n');
}

function picture(side: 'Before' | 'After', part: PartChange, url: string | undefined): string {
  const place = side === 'Before' ? part.before : part.after;
  const shown =
    url === undefined
      ? `<div class="none">${place === undefined ? (side === 'Before' ? 'was not there' : 'is no longer there') : 'no picture'}</div>`
      : `<img src="${url}" alt="${escape(`${side}: ${partHead(part)}`)}">`;
  return `<figure><figcaption>${side}</figcaption>${shown}</figure>`;
}

function formatFigure({ kind, title, change, cells, rows, drawing }: FigureChange): string {
  const name = `${escape(kind)}${title === '' ? '' : ` “${escape(title)}”`}`;
  if (change !== 'changed') return `${name} ${change}`;
  const said = [
    ...cells.map(
      ({ row, column, before, after }) =>
        `${escape(row === '' ? column : `${row}, ${column}`)} <del>${escape(before)}</del> <ins>${escape(after)}</ins>`,
    ),
    ...rows.added.map((row) => `<ins>${escape(row)}</ins>`),
    ...rows.removed.map((row) => `<del>${escape(row)}</del>`),
    ...(drawing ? ['drawn in another way'] : []),
  ];
  return `${name}: ${said.join('; ')}`;
}

function formatText({ kind, change, before, after, words }: TextChange): string {
  const mark = kind === 'text' || kind === 'row' ? '' : `${kind}: `;
  if (change === 'added') return `${mark}<ins>${escape(after ?? '')}</ins>`;
  if (change === 'removed') return `${mark}<del>${escape(before ?? '')}</del>`;
  if (before === after) return `${mark}${escape(after ?? '')} (another one)`;
  return mark + formatWords(words ?? []);
}

function formatWords(words: readonly WordChange[]): string {
  return words
    .map(({ kind, text }) =>
      kind === 'same'
        ? escape(text)
        : kind === 'added'
          ? `<ins>${escape(text)}</ins>`
          : `<del>${escape(text)}</del>`,
    )
    .join('');
}

function code(text: string): string {
  return `<code>${escape(text)}</code>`;
}

/** Somebody else's text: no markup, and no sign that could turn the direction of what stands around it. */
function escape(text: string): string {
  return shorten(printable(text.replace(/[\t\r\n]+/gu, ' ')), 5000)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
