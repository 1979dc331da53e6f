/** A brand: `themes/<name>/` of the project, else of this package, as style sheets, fonts and tokens. */
import type { Position } from 'unist';
import { VFile } from 'vfile';
import { report, suggestion, UsageError } from './messages.ts';
import type { ExpandedDocument } from './model/document.ts';
import type { Datum } from './model/table.ts';
import type { FontFace, Theme } from './model/theme.ts';
import { resolveFrom, toProjectPath } from './paths.ts';
import type { ProjectPath } from './paths.ts';
import { decode } from './syntax/decode.ts';
import type { Parsed } from './syntax/parsed.ts';
import { checkSchema } from './syntax/schema.ts';
import { parseYaml } from './syntax/yaml.ts';
import type { World } from './world.ts';
import { ReadError } from './world.ts';

/** Marp's own themes: decks may use them, reports fall back to the default theme. */
export const marpThemes = ['default', 'gaia', 'uncover'] as const;

/** Themes that ship with this package. */
export const ownThemes = ['chancery'] as const;

export interface ThemeShelf {
  /** The theme of this name; undefined where there is none. Read once, messages land on its files. */
  get(name: string): Promise<Theme | undefined>;
  /** Every name that `get` knows, sorted. */
  names(): Promise<readonly string[]>;
  /** Files of the themes read so far. */
  files(): readonly VFile[];
}

export function themeShelf(world: World): ThemeShelf {
  const themes = new Map<string, Promise<Theme | undefined>>();
  const files: VFile[] = [];
  return {
    get(name) {
      const known = themes.get(name);
      if (known !== undefined) return known;
      const loading = loadTheme(world, name, files);
      themes.set(name, loading);
      return loading;
    },
    async names() {
      const own = (await world.list(folder('themes'))).flatMap((path) => {
        const name = /^themes\/([^/]+)\/theme\.yaml$/u.exec(path)?.[1];
        return name !== undefined && themeName.test(name) ? [name] : [];
      });
      return [...new Set([...own, ...ownThemes, ...marpThemes])].sort();
    },
    files: () => files,
  };
}

/**
 * The names that settings and command line give: what `brief.yaml` gets wrong is a message there, what the command line
 * gets wrong is wrong usage.
 */
export async function checkThemeNames(
  shelf: ThemeShelf,
  {
    theme,
    file,
    themePlace,
  }: {
    readonly theme: string;
    readonly file: VFile | undefined;
    readonly themePlace: Position | undefined;
  },
  given: string | undefined,
): Promise<void> {
  const names = await shelf.names();
  if (given !== undefined && !names.includes(given)) {
    throw new UsageError(`no theme \`${given}\``, {
      hint: suggestion(given, names) ?? listed(names),
    });
  }
  if (file !== undefined && themePlace !== undefined && !names.includes(theme)) {
    reportUnknown(file, themePlace, theme, names);
  }
}

/**
 * The theme of a document: `chosen` where the command line insists, else what its front matter names, else `chosen`.
 * Undefined, with a message where the name is the document's own, where there is no such theme or it cannot be used.
 */
export async function chooseTheme(
  shelf: ThemeShelf,
  document: ExpandedDocument,
  chosen: string,
  insists: boolean,
): Promise<Theme | undefined> {
  const named = insists ? undefined : document.frontMatter.data['theme'];
  const name = typeof named === 'string' && named !== '' ? named : chosen;
  const theme = await shelf.get(name);
  if (theme !== undefined || name !== named) return theme;
  const names = await shelf.names();
  // A theme that is there but broken has its own messages.
  if (names.includes(name)) return undefined;
  reportUnknown(document.file, document.frontMatter.place(['theme']), name, names);
  // The default theme stands in, so that further mistakes of the document are found in the same run.
  return shelf.get(ownThemes[0]);
}

function reportUnknown(
  file: VFile,
  place: Position | undefined,
  name: string,
  names: readonly string[],
): void {
  report(file, 'unknown-theme', place, `Unexpected theme \`${name}\`, expected one that exists`, {
    note: suggestion(name, names) ?? listed(names),
    expected: names,
  });
}

function listed(names: readonly string[]): string {
  return `the themes are ${names.map((name) => `\`${name}\``).join(', ')}`;
}

/** What a theme may be called: a name that is one folder below `themes/`. */
const themeName = /^[\p{L}\p{N}_-]+$/u;

async function loadTheme(world: World, name: string, files: VFile[]): Promise<Theme | undefined> {
  const path = themeName.test(name) ? toProjectPath(`themes/${name}/theme.yaml`) : undefined;
  if (path === undefined) return undefined;
  const shelf = await findShelf(world, path, name);
  if (shelf === undefined) {
    return marpThemes.some((own) => own === name) ? marpTheme(world, name, files) : undefined;
  }

  const file = new VFile({ path });
  files.push(file);
  const parsed = await readThemeFile(shelf, path, file);
  if (parsed === undefined) return undefined;
  // The schema has just vouched for the shape.
  const spec = parsed.value as unknown as ThemeSpec;

  const fonts = (
    await Promise.all(
      spec.fonts?.map((font, index) =>
        loadFamily(world, shelf, path, font, { file, parsed, index }),
      ) ?? [],
    )
  ).flat();
  const [deck, reportCss, light, dark] = await Promise.all([
    readText(shelf, path, spec.deck ?? 'deck.css', ['deck'], file, parsed),
    readText(shelf, path, spec.report ?? 'report.css', ['report'], file, parsed),
    readLogo(shelf, path, spec.logo?.light, ['logo', 'light'], file, parsed),
    readLogo(shelf, path, spec.logo?.dark, ['logo', 'dark'], file, parsed),
  ]);
  const tokens = toTokens(spec);
  const properties = [
    ...[...tokens].map(([token, value]) => `--${token.replaceAll('.', '-')}: ${value};`),
    ...(light === undefined ? [] : [`--logo-light: url("${light}");`]),
    ...(dark === undefined ? [] : [`--logo-dark: url("${dark}");`]),
  ].join('\n  ');
  const slide = { width: spec.slide?.width ?? 1280, height: spec.slide?.height ?? 720 };

  return {
    name,
    builtin: false,
    deckCss:
      `/*\n@theme ${name}\n@size 16:9 ${px(slide.width)} ${px(slide.height)}\n@size 4:3 960px 720px\n*/\n` +
      `section {\n  width: ${px(slide.width)};\n  height: ${px(slide.height)};\n  ${properties}\n}\n${deck}`,
    reportCss: `:root {\n  ${properties}\n}\n${reportCss}`,
    fonts,
    tokens,
    logo: { light, dark },
    slide,
  };
}

/** A Marp theme has no report and no fonts of its own, so it borrows the default brand's. */
async function marpTheme(world: World, name: string, files: VFile[]): Promise<Theme | undefined> {
  const brand = await loadTheme(world, ownThemes[0], files);
  if (brand === undefined) return undefined;
  return { ...brand, name, builtin: true, deckCss: undefined, slide: { width: 1280, height: 720 } };
}

interface ThemeSpec {
  readonly colours?: Tree;
  readonly series?: readonly string[];
  readonly fonts?: readonly FontSpec[];
  readonly families?: Tree;
  readonly scale?: { readonly slide?: Tree; readonly report?: Tree };
  readonly space?: Tree;
  readonly slide?: { readonly width?: number; readonly height?: number; readonly margin?: Tree };
  readonly page?: Tree;
  readonly logo?: { readonly light?: string; readonly dark?: string };
  readonly deck?: string;
  readonly report?: string;
}

interface Tree {
  readonly [key: string]: Datum;
}

interface FontSpec {
  readonly family: string;
  readonly package?: string;
  readonly files?: readonly {
    readonly file: string;
    readonly weight: number;
    readonly style: 'normal' | 'italic';
    readonly range?: string;
  }[];
  readonly weights?: readonly number[];
  readonly styles?: readonly ('normal' | 'italic')[];
}

/** Each group of `theme.yaml`: the prefix of its tokens and the unit of its plain numbers. */
const groups: readonly {
  readonly of: (spec: ThemeSpec) => Datum | undefined;
  readonly prefix: string;
  readonly unit: string;
}[] = [
  { of: (spec) => spec.colours, prefix: 'colour', unit: '' },
  { of: (spec) => spec.series, prefix: 'series', unit: '' },
  { of: (spec) => spec.families, prefix: 'family', unit: '' },
  { of: (spec) => spec.scale?.slide, prefix: 'slide', unit: 'px' },
  { of: (spec) => spec.slide, prefix: 'slide', unit: 'px' },
  { of: (spec) => spec.scale?.report, prefix: 'report', unit: 'pt' },
  { of: (spec) => spec.space, prefix: 'space', unit: 'px' },
  { of: (spec) => spec.page, prefix: 'page', unit: 'mm' },
];

/** `colours: { onInk: { text: … } }` becomes `colour.onInk.text`; a list counts from 1. */
function toTokens(spec: ThemeSpec): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const add = (prefix: string, value: Datum | undefined, unit: string): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value))
      value.forEach((item: Datum, index) => {
        add(`${prefix}.${String(index + 1)}`, item, unit);
      });
    else if (typeof value === 'object')
      for (const [key, item] of Object.entries(value)) add(`${prefix}.${key}`, item, unit);
    else tokens.set(prefix, typeof value === 'number' ? `${String(value)}${unit}` : String(value));
  };
  for (const group of groups) add(group.prefix, group.of(spec), group.unit);
  return tokens;
}

const px = (length: number): string => `${String(length)}px`;

/** Where the theme's own files are read from. */
type Shelf = (path: ProjectPath) => Promise<Uint8Array>;

async function findShelf(
  world: World,
  path: ProjectPath,
  name: string,
): Promise<Shelf | undefined> {
  if ((await world.list(folder(`themes/${name}`))).includes(path)) return (at) => world.read(at);
  return ownThemes.some((own) => own === name) ? (at) => world.asset(at) : undefined;
}

async function readThemeFile(
  shelf: Shelf,
  path: ProjectPath,
  file: VFile,
): Promise<Parsed | undefined> {
  const text = await decodeFile(shelf, path);
  if (typeof text !== 'string') {
    report(file, 'theme', undefined, text.reason);
    return undefined;
  }
  file.value = text;
  const parsed = parseYaml(file, { syntax: 'theme', key: 'theme', limit: 'theme' });
  if (parsed === undefined) return undefined;
  return checkSchema(parsed, 'theme', file, { value: 'theme', unknownKey: 'theme' })
    ? parsed
    : undefined;
}

async function decodeFile(
  shelf: Shelf,
  path: ProjectPath,
): Promise<string | { readonly reason: string }> {
  try {
    const decoded = decode(await shelf(path));
    return 'text' in decoded
      ? decoded.text
      : { reason: `Unexpected ${decoded.problem} in \`${path}\`, expected UTF-8` };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {
      reason: `Unexpected file \`${path}\`, expected one that can be read: ${error.message}`,
    };
  }
}

async function readText(
  shelf: Shelf,
  theme: ProjectPath,
  reference: string,
  keys: readonly string[],
  file: VFile,
  parsed: Parsed,
): Promise<string> {
  const path = resolveFrom(theme, reference);
  const text =
    path === undefined
      ? { reason: `Unexpected \`${reference}\`, expected a file of the theme` }
      : await decodeFile(shelf, path);
  if (typeof text === 'string') return text;
  report(file, 'theme', parsed.place(keys), text.reason);
  return '';
}

async function readLogo(
  shelf: Shelf,
  theme: ProjectPath,
  reference: string | undefined,
  keys: readonly string[],
  file: VFile,
  parsed: Parsed,
): Promise<string | undefined> {
  if (reference === undefined) return undefined;
  const path = resolveFrom(theme, reference);
  const type = reference.endsWith('.svg')
    ? 'image/svg+xml'
    : reference.endsWith('.png')
      ? 'image/png'
      : undefined;
  if (path === undefined || type === undefined) {
    report(
      file,
      'theme',
      parsed.place(keys),
      `Unexpected logo \`${reference}\`, expected an svg or png file of the theme`,
    );
    return undefined;
  }
  try {
    return `data:${type};base64,${Buffer.from(await shelf(path)).toString('base64')}`;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    report(
      file,
      'theme',
      parsed.place(keys),
      `Unexpected logo \`${reference}\`, expected a file that can be read: ${error.message}`,
    );
    return undefined;
  }
}

interface FontPlace {
  readonly file: VFile;
  readonly parsed: Parsed;
  readonly index: number;
}

async function loadFamily(
  world: World,
  shelf: Shelf,
  theme: ProjectPath,
  font: FontSpec,
  at: FontPlace,
): Promise<FontFace[]> {
  const weights = font.weights ?? [400];
  const styles = font.styles ?? ['normal'];
  if (font.package === undefined) {
    const faces = (font.files ?? []).map(async ({ file, weight, style, range }, index) => {
      const read = await readFont(shelf, theme, file, at, index);
      return read === undefined
        ? []
        : [
            {
              family: font.family,
              weight,
              style,
              unicodeRange: range,
              ranges: toRanges(range),
              read: () => Promise.resolve(read),
            },
          ];
    });
    return (await Promise.all(faces)).flat();
  }

  const name = font.package;
  const id = name.slice(name.indexOf('/') + 1);
  let subsets: Record<string, string>;
  try {
    // Every @fontsource package holds this file: subset name -> unicode-range.
    subsets = JSON.parse(
      Buffer.from(await world.asset(`fonts/${name}/unicode.json`)).toString('utf8'),
    ) as Record<string, string>;
  } catch {
    report(
      at.file,
      'theme',
      at.parsed.place(['fonts', at.index, 'package']),
      `Unexpected font package \`${name}\`, expected one that is installed`,
      {
        note: suggestion(name, installedFonts) ?? `install it: npm install ${name}`,
      },
    );
    return [];
  }
  const faces = weights.flatMap((weight) => styles.map((style) => ({ weight, style })));
  const fileOf = (subset: string, { weight, style }: (typeof faces)[number]): string =>
    `fonts/${name}/files/${id}-${subset}-${String(weight)}-${style}.woff2`;
  const [anySubset = 'latin'] = Object.keys(subsets);
  const present = await Promise.all(
    faces.map((face) =>
      world.asset(fileOf('latin' in subsets ? 'latin' : anySubset, face)).then(
        () => true,
        () => false,
      ),
    ),
  );
  faces.forEach(({ weight, style }, index) => {
    if (present[index] === true) return;
    report(
      at.file,
      'theme',
      at.parsed.place(['fonts', at.index, style === 'normal' ? 'weights' : 'styles']),
      `Unexpected weight ${String(weight)} (${style}) of \`${name}\`, expected one that the package has`,
      { note: `see which there are in \`node_modules/${name}/files\`` },
    );
  });
  return Object.entries(subsets).flatMap(([subset, range]) =>
    faces.flatMap((face, index) =>
      present[index] === true
        ? {
            family: font.family,
            weight: face.weight,
            style: face.style,
            unicodeRange: range,
            ranges: toRanges(range),
            read: once(() => world.asset(fileOf(subset, face))),
          }
        : [],
    ),
  );
}

/** A font file of the theme; undefined, with a message at its place, where there is none. */
async function readFont(
  shelf: Shelf,
  theme: ProjectPath,
  reference: string,
  { file, parsed, index }: FontPlace,
  number: number,
): Promise<Uint8Array | undefined> {
  const place = parsed.place(['fonts', index, 'files', number, 'file']);
  const path = resolveFrom(theme, reference);
  if (path === undefined) {
    report(file, 'theme', place, `Unexpected \`${reference}\`, expected a font of the theme`);
    return undefined;
  }
  try {
    const bytes = await shelf(path);
    if (fontMarks.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))) return bytes;
    report(
      file,
      'theme',
      place,
      `Unexpected file \`${reference}\` that holds no font, expected woff2, ttf or otf`,
    );
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    report(
      file,
      'theme',
      place,
      `Unexpected font \`${reference}\`, expected a file that can be read: ${error.message}`,
    );
  }
  return undefined;
}

/** The first four bytes of a font, whatever its name says. */
const fontMarks = /^(?:wOF2|wOFF|OTTO|true|\x00\x01\x00\x00)$/u;

/** Font packages that this package brings along. */
const installedFonts = ['@fontsource/source-serif-4', '@fontsource/source-sans-3'];

/** `U+0460-052F,U+20B4,U+4??` as inclusive ranges; everything where there is no range. */
function toRanges(range: string | undefined): readonly (readonly [number, number])[] {
  if (range === undefined) return [[0, 0x10ffff]];
  return range.split(',').flatMap((part) => {
    const match = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/iu.exec(part);
    if (match?.[1] === undefined) return [];
    const from = Number.parseInt(match[1].replaceAll('?', '0'), 16);
    return [[from, Number.parseInt(match[2] ?? match[1].replaceAll('?', 'F'), 16)] as const];
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** A folder that is a constant of this file. */
function folder(name: string): ProjectPath {
  const path = toProjectPath(name);
  if (path === undefined) throw new Error(`${name} must be a path inside the project`);
  return path;
}
