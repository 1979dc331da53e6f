/** A brand: `themes/<name>/` of the project, else of this package, as style sheets, fonts and tokens. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report, suggestion, UsageError } from './messages.ts';
import type { ExpandedDocument } from './model/document.ts';
import type { FontFace, Theme } from './model/theme.ts';
import { toProjectPath } from './paths.ts';
import type { ProjectPath } from './paths.ts';
import type { Layer } from './theme/layer.ts';
import { readLayer, themeFile, themeName } from './theme/layer.ts';
import { toTexts } from './theme/running-texts.ts';
import { overlay } from './theme/spec.ts';
import type { ThemeSpec } from './theme/spec.ts';
import { toTokens } from './theme/tokens.ts';
import type { World } from './world.ts';

/** Marp's own themes: decks may use them, reports fall back to the default theme. */
export const marpThemes = ['default', 'gaia', 'uncover'] as const;

/** Themes that ship with this package. */
export const ownThemes = ['chancery', 'gazette'] as const;

export interface ThemeShelf {
  /** The theme of this name; undefined where there is none. Read once, messages land on its files. */
  get(name: string): Promise<Theme | undefined>;
  /** Every name that `get` knows, sorted. */
  names(): Promise<readonly string[]>;
  /** Files of the themes read so far. */
  files(): readonly VFile[];
  /** Names of the theme and of those that it extends, as far as they could be followed. */
  layersOf(name: string): readonly string[];
}

export function themeShelf(world: World): ThemeShelf {
  const themes = new Map<string, Promise<Theme | undefined>>();
  const layers = new Map<string, Promise<Layer | undefined>>();
  const chains = new Map<string, readonly string[]>();
  const files: VFile[] = [];

  const inProject = async (name: string): Promise<boolean> => {
    const path = themeFile(name);
    return (
      path !== undefined && (await world.list(folder(`themes/${name}`))).some((at) => at === path)
    );
  };
  const layerOf = async (name: string, ships: boolean): Promise<Layer | undefined> => {
    const key = `${ships ? 'package' : 'project'} ${name}`;
    let layer = layers.get(key);
    if (layer === undefined) {
      layer = readLayer(world, name, ships, files);
      layers.set(key, layer);
    }
    return layer;
  };
  const names = async (): Promise<readonly string[]> => {
    const own = (await world.list(folder('themes'))).flatMap((path) => {
      const name = /^themes\/([^/]+)\/theme\.yaml$/u.exec(path)?.[1];
      return name !== undefined && themeName.test(name) ? [name] : [];
    });
    return [...new Set([...own, ...ownThemes, ...marpThemes])].sort();
  };

  /** The theme and what it extends, the theme first; undefined where one of them cannot be used. */
  const chainOf = async (name: string): Promise<readonly Layer[] | undefined> => {
    const chain: Layer[] = [];
    const seen: string[] = [];
    chains.set(name, seen);
    let wanted: string | undefined = name;
    let below: Layer | undefined;
    while (wanted !== undefined) {
      // A theme of the project may extend the one of this package that it stands in for.
      const ships: boolean =
        isOwn(wanted) && (wanted === below?.name || !(await inProject(wanted)));
      if (below !== undefined && (wanted !== below.name || !ships)) {
        if (seen.includes(wanted)) {
          reportCycle(below, wanted, seen);
          return undefined;
        }
        if (!ships && !(await inProject(wanted))) {
          reportBase(below, wanted, await names());
          return undefined;
        }
      }
      seen.push(wanted);
      const layer: Layer | undefined = await layerOf(wanted, ships);
      if (layer === undefined) return undefined;
      chain.push(layer);
      below = layer;
      wanted = layer.spec.extends;
    }
    return chain;
  };

  const load = async (name: string): Promise<Theme | undefined> => {
    if (!themeName.test(name)) return undefined;
    if (isOwn(name) || (await inProject(name))) {
      const chain = await chainOf(name);
      return chain === undefined ? undefined : toTheme(name, chain);
    }
    return marpThemes.some((own) => own === name) ? marpTheme(name) : undefined;
  };

  /** A Marp theme has no report and no fonts of its own, so it borrows the default brand's. */
  const marpTheme = async (name: string): Promise<Theme | undefined> => {
    const brand = await shelf.get(ownThemes[0]);
    if (brand === undefined) return undefined;
    return {
      ...brand,
      name,
      builtin: true,
      deckCss: undefined,
      texts: { ...brand.texts, deck: { header: undefined, footer: undefined } },
      slide: { width: 1280, height: 720 },
    };
  };

  const shelf: ThemeShelf = {
    get(name) {
      let theme = themes.get(name);
      if (theme === undefined) {
        theme = load(name);
        themes.set(name, theme);
      }
      return theme;
    },
    names,
    files: () => files,
    layersOf: (name) => chains.get(name) ?? [name],
  };
  return shelf;
}

function isOwn(name: string): boolean {
  return ownThemes.some((own) => own === name);
}

function reportCycle({ file, parsed }: Layer, wanted: string, seen: readonly string[]): void {
  const circle = [...seen.slice(seen.indexOf(wanted)), wanted];
  report(
    file,
    'theme',
    parsed.place(['extends']),
    `Unexpected theme \`${wanted}\` that extends itself, expected one that ends in a whole theme`,
    { note: `the circle is ${circle.map((name) => `\`${name}\``).join(' → ')}` },
  );
}

function reportBase({ name, file, parsed }: Layer, wanted: string, names: readonly string[]): void {
  const bases = names.filter(
    (base) => base !== name && !marpThemes.some((marps) => marps === base),
  );
  const isMarps = marpThemes.some((marps) => marps === wanted);
  report(
    file,
    'theme',
    parsed.place(['extends']),
    `Unexpected theme \`${wanted}\`, expected one that has a \`theme.yaml\``,
    {
      note: isMarps
        ? 'a theme of Marp has no tokens; a deck names it with `theme:`'
        : (suggestion(wanted, bases) ?? listed(bases)),
      expected: bases,
    },
  );
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

/** A brand from its folder, then from what it extends. */
function toTheme(name: string, chain: readonly Layer[]): Theme {
  const spec = chain.reduceRight<ThemeSpec>((under, layer) => overlay(under, layer.spec), {});
  const tokens = toTokens(spec);
  const light = chain.find((layer) => layer.light !== undefined)?.light;
  // A brand with one logo would else show the logo of another on its dark slides.
  const dark = chain.find((layer) => layer.dark !== undefined || layer.light !== undefined)?.dark;
  const properties = [
    ...[...tokens].map(([token, value]) => `--${token.replaceAll('.', '-')}: ${value};`),
    ...[`--logo-light: ${image(light)};`, `--logo-dark: ${image(dark ?? light)};`],
  ].join('\n  ');
  const slide = { width: spec.slide?.width ?? 1280, height: spec.slide?.height ?? 720 };
  const styles = (kind: 'deck' | 'report'): string =>
    [...chain]
      .reverse()
      .flatMap((layer) => {
        const css = layer[kind];
        return css === undefined ? [] : [layer.name === name ? css : movedFrom(layer.name, css)];
      })
      .join('\n');
  return {
    name,
    builtin: false,
    layers: [...new Set(chain.map((layer) => layer.name))],
    deckCss:
      `/*\n@theme ${name}\n@size 16:9 ${px(slide.width)} ${px(slide.height)}\n@size 4:3 960px 720px\n*/\n` +
      `section {\n  width: ${px(slide.width)};\n  height: ${px(slide.height)};\n  ${properties}\n}\n${styles('deck')}`,
    reportCss: `:root {\n  ${properties}\n}\n${styles('report')}`,
    fonts: fontsOf(chain, spec),
    tokens,
    texts: toTexts(spec),
    logo: { light, dark: dark ?? light },
    slide,
  };
}

const px = (length: number): string => `${String(length)}px`;

const image = (url: string | undefined): string => (url === undefined ? 'none' : `url("${url}")`);

/** The theme's own fonts, and of those below it what the roles still name. */
function fontsOf(chain: readonly Layer[], { families }: ThemeSpec): readonly FontFace[] {
  const named = JSON.stringify(families ?? {});
  const fonts: FontFace[] = [];
  for (const [index, layer] of chain.entries()) {
    const taken = new Set(fonts.map(({ family }) => family));
    fonts.push(
      ...layer.fonts.filter(
        ({ family }) => !taken.has(family) && (index === 0 || named.includes(family)),
      ),
    );
  }
  return fonts;
}

/** A style sheet of another folder below `themes/`, its addresses as this folder sees them. */
function movedFrom(base: string, css: string): string {
  return css.replace(
    /(url\(\s*|@import\s+)(["']?)(?![a-z][a-z\d+.-]*:|[#/"'])(?=[^\s"')]*[/.])/giu,
    (_, before: string, quote: string) => `${before}${quote}../${base}/`,
  );
}

/** A folder that is a constant of this file, or a name that was checked. */
function folder(name: string): ProjectPath {
  const path = toProjectPath(name);
  if (path === undefined) throw new Error(`${name} must be a path inside the project`);
  return path;
}
