/** A deck as the compiler would hand it to the renderer, without directives: what stands in the text is where it stands. */
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { ExpandedDocument } from '../../src/model/document.ts';
import type { Datum } from '../../src/model/table.ts';
import type { FontFace, Theme } from '../../src/model/theme.ts';
import type { ProjectPath } from '../../src/paths.ts';
import { toProjectPath } from '../../src/paths.ts';
import type { RenderContext } from '../../src/render/index.ts';
import { readAsset } from '../../src/node-world.ts';
import { memoryWorld } from '../world.ts';
import { parse } from 'yaml';

export function pathOf(text: string): ProjectPath {
  const path = toProjectPath(text);
  if (path === undefined) throw new Error(`${text} must be a path inside the project`);
  return path;
}

export function documentOf(text: string, path = 'decks/sample.md'): ExpandedDocument {
  const file = new VFile({ path, value: text });
  const places = location(file);
  const [, yaml = ''] = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text) ?? [];
  const data = (parse(yaml, { strict: false }) ?? {}) as Record<string, Datum>;
  const expansion = {
    text,
    origin: (start: number, end: number) => {
      const [from, to] = [places.toPoint(start), places.toPoint(end)];
      if (from === undefined || to === undefined)
        throw new Error(`offsets ${String(start)}-${String(end)} must lie in the text`);
      return { file, place: { start: from, end: to } };
    },
    isWritten: () => true,
  };
  return {
    kind: 'deck',
    path: pathOf(path),
    name: 'sample',
    file,
    files: [file],
    frontMatter: { data, start: 0, end: 0, place: () => undefined },
    lang: typeof data['lang'] === 'string' ? data['lang'] : 'en',
    plain: expansion,
    marked: expansion,
    shown: [],
    citations: [],
    judged: [],
    silences: [],
    figures: [],
    tables: [],
    reads: { facts: [], values: new Map(), whole: [], allSources: false },
  };
}

export const serif = '@fontsource/source-serif-4/files/source-serif-4';

export function faceOf(
  subset: string,
  ranges: readonly (readonly [number, number])[],
  stem = serif,
): FontFace {
  return {
    family: 'Source Serif 4',
    weight: 400,
    style: 'normal',
    unicodeRange: ranges.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(','),
    ranges,
    id: '',
    read: () => readAsset(`fonts/${stem}-${subset}-400-normal.woff2`),
  };
}

export const fonts = [
  faceOf('latin', [
    [0, 0xff],
    [0x2000, 0x206f],
  ]),
  faceOf('cyrillic', [
    [0x400, 0x45f],
    [0x490, 0x491],
  ]),
];

/** As a theme that says nothing of its running lines. */
const plainTexts: Theme['texts'] = {
  deck: { header: undefined, footer: undefined },
  report: {
    header: { left: '{title}', right: '{series}' },
    footer: { left: '{number} · {date}', right: '{page}' },
  },
};

export function themeOf(parts: Partial<Theme> = {}): Theme {
  return {
    name: 'plain',
    builtin: false,
    deckCss:
      '/* @theme plain\n@size 16:9 1280px 720px\n@size 4:3 960px 720px\n*/ section { width: 1280px; height: 720px; font-family: "Source Serif 4" }',
    reportCss: '',
    fonts,
    tokens: new Map(),
    layers: [parts.name ?? 'plain'],
    texts: plainTexts,
    logo: { light: undefined, dark: undefined },
    slide: { width: 1280, height: 720 },
    ...parts,
  };
}

export const marpTheme = (name: string): Theme =>
  themeOf({ name, builtin: true, deckCss: undefined });

export function contextOf(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): RenderContext {
  return {
    world: memoryWorld({ files }),
    limits: { fileBytes: 1_000_000, pixels: 1_000_000, pageSeconds: 60 },
    severityOf: () => 'error',
    isPrinted: true,
    provenance: { level: 'public', note: () => undefined },
  };
}

/** `line:column rule reason`, in the order of the report. */
export function messagesOf(document: ExpandedDocument): readonly string[] {
  return document.file.messages.map(
    ({ line, column, ruleId, reason }) =>
      `${String(line)}:${String(column)} ${ruleId ?? ''} ${reason}`,
  );
}

/** A png of one white pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);
