/** An expanded document made from Markdown alone, for tests of what comes after the expansion. */
import { location } from 'vfile-location';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import type { ExpandedDocument, Expansion, FrontMatter, Shown } from '../../src/model/document.ts';
import type { Datum } from '../../src/model/table.ts';
import type { Theme } from '../../src/model/theme.ts';
import type { ProjectPath } from '../../src/paths.ts';
import { toProjectPath } from '../../src/paths.ts';
import type { RenderContext } from '../../src/render/index.ts';
import { themeShelf } from '../../src/theme.ts';
import type { MemoryWorld } from '../world.ts';
import { memoryWorld } from '../world.ts';

export function reportDocument(text: string, name = 'sample'): ExpandedDocument {
  const path = toPath(`reports/${name}.md`);
  const file = new VFile({ path, value: text });
  const places = location(file);
  const point = (offset: number) => {
    const found = places.toPoint(offset);
    if (found === undefined) throw new Error(`${String(offset)} must be an offset of the text`);
    return found;
  };
  const expansion: Expansion = {
    text,
    origin: (start, end) => ({ file, place: { start: point(start), end: point(end) } }),
    isWritten: () => true,
  };
  const fences = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text);
  const frontMatter: FrontMatter = {
    // The tests write maps.
    data: (fences === null ? {} : parse(fences[1] ?? '')) as Readonly<Record<string, Datum>>,
    start: fences === null ? 0 : 4,
    end: fences === null ? 0 : fences[0].length,
    place: () => undefined,
  };
  const shown = [...text.matchAll(/<data [^>]*>([^<]*)<\/data>/gu)].map((match): Shown => {
    const offset = match.index + match[0].indexOf('>') + 1;
    return {
      path: match[1] ?? '',
      fact: undefined,
      value: match[1] ?? '',
      text: match[1] ?? '',
      file: path,
      place: { start: point(offset), end: point(offset) },
      offset,
    };
  });
  const { lang } = frontMatter.data;
  return {
    kind: 'report',
    path,
    name,
    file,
    files: [file],
    frontMatter,
    lang: typeof lang === 'string' ? lang : 'en',
    plain: expansion,
    marked: expansion,
    shown,
    citations: [],
    judged: [],
    silences: [],
    figures: [],
    tables: [],
    reads: { facts: [], values: new Map(), whole: [], allSources: false },
  };
}

export interface Bench {
  readonly world: MemoryWorld;
  readonly theme: Theme;
  readonly context: RenderContext;
}

/** A world with these files, the default theme of the package and generous limits. */
export async function reportBench(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Bench> {
  const world = memoryWorld({ files });
  const theme = await themeShelf(world).get('chancery');
  if (theme === undefined) throw new Error('the default theme must load');
  return {
    world,
    theme,
    context: {
      world,
      limits: { fileBytes: 1_000_000, pixels: 1_000_000, pageSeconds: 60 },
      severityOf: () => 'error',
      isPrinted: true,
      provenance: { level: 'public', note: () => undefined },
    },
  };
}

/** `rule line:column-line:column` of every message. */
export function messagesOf({ files }: ExpandedDocument): readonly string[] {
  return files.flatMap((file) =>
    file.messages.map(({ ruleId, place }) => {
      if (place === undefined || !('start' in place)) return ruleId ?? '';
      const { start, end } = place;
      return `${ruleId ?? ''} ${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)}`;
    }),
  );
}

function toPath(text: string): ProjectPath {
  const path = toProjectPath(text);
  if (path === undefined) throw new Error(`${text} must be a path inside the project`);
  return path;
}
