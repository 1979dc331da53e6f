/** A theme's style sheets, made safe and whole once a run. */
import { sha256 } from '../hash.ts';
import { report } from '../messages.ts';
import type { DocumentKind, ExpandedDocument } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import type { ProjectPath } from '../paths.ts';
import { toProjectPath } from '../paths.ts';
import type { World } from '../world.ts';
import { assetBook } from './assets.ts';
import type { RenderContext } from './index.ts';
import { keepPack, shippedPacks } from './packs.ts';
import { sanitizeCss } from './safe-css.ts';

const preparedThemes = new WeakMap<World, Map<string, Promise<PreparedTheme>>>();

interface PreparedTheme {
  readonly css: string;
  readonly problems: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly note: string;
  }[];
}

/**
 * A style sheet of the theme with its pictures and fonts inside and nothing that fetches; undefined for the slides of
 * Marp's own. What is wrong with it is told of each document that takes it.
 */
export async function prepareTheme(
  theme: Theme,
  kind: DocumentKind,
  document: ExpandedDocument,
  context: RenderContext,
): Promise<string | undefined> {
  const style = kind === 'deck' ? theme.deckCss : theme.reportCss;
  if (style === undefined) return undefined;
  let themes = preparedThemes.get(context.world);
  if (themes === undefined) {
    themes = new Map();
    preparedThemes.set(context.world, themes);
  }
  let prepared = themes.get(style);
  if (prepared === undefined) {
    prepared = readTheme(theme.name, style, context);
    themes.set(style, prepared);
  }
  const { css, problems } = await prepared;
  for (const { rule, reason, note } of problems) {
    report(
      document.file,
      rule,
      document.frontMatter.place(['theme']),
      `${reason} (in the style of theme \`${theme.name}\`)`,
      { note },
    );
  }
  return css;
}

async function readTheme(
  name: string,
  css: string,
  context: RenderContext,
): Promise<PreparedTheme> {
  const problems: { rule: string; reason: string; note: string }[] = [];
  const { world } = context;
  // The same in every project, as long as the style sheet names no file: made when this package is compiled.
  const key = sha256(JSON.stringify(['style', css, context.limits]));
  const shipped = (await shippedPacks(world)).get(key);
  if (shipped !== undefined) return { css: shipped, problems };
  const book = assetBook({
    ...context,
    // A theme of this package has its files there, not in the project.
    world: {
      ...world,
      read: (path: ProjectPath) => world.read(path).catch(() => world.asset(path)),
    },
  });
  const files: string[] = [];
  const folder = toProjectPath(`themes/${name}/deck.css`);
  const safe = sanitizeCss(css, {
    importable: (imported) => /^[\w-]+$/u.test(imported),
    onFinding: ({ rule, reason, note }) => {
      problems.push({ rule, reason, note });
    },
    resource: (url, use) => {
      if (!url.startsWith('data:')) files.push(url);
      return folder === undefined
        ? url
        : book.want(url, folder, (problem) => problems.push(problem), use);
    },
  });
  await book.settle();
  const whole = book.fill(safe);
  if (files.length === 0 && problems.length === 0) keepPack(key, whole);
  return { css: whole, problems };
}
