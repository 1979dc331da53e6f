/** Expanded Markdown -> slides. The only file that knows Marp: how it is set up, what it is given, what it would pass over in silence. */
import type { Marp as MarpClass } from '@marp-team/marp-core';
import type { Element, Root } from 'hast';
import { report as reportOn } from '../messages.ts';
import type { Deck, ImageUse } from '../model/deck.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { FigureUse } from '../model/figure.ts';
import type { Theme } from '../model/theme.ts';
import type { Watch } from '../watch.ts';
import { underWatch } from '../watch.ts';
import { assetBook } from './assets.ts';
import { drawCharacters } from './deck-characters.ts';
import { deckReporter } from './deck-reporter.ts';
import type { DeckReporter } from './deck-reporter.ts';
import { prepareTheme } from './theme-style.ts';
import { elementCss } from './element-styles.ts';
import { emojiCss } from './emoji.ts';
import { watchOf } from './index.ts';
import type { RenderContext } from './index.ts';
import { labelsOf } from './labels.ts';
import { embedMathFonts, katexFolder } from './katex.ts';
import { toCallouts } from './marp-alerts.ts';
import { checkSize } from './marp-directives.ts';
import {
  checkComments,
  checkStyles,
  finish,
  frontMatterOf,
  htmlMarker,
  fillMargins,
  markHtml,
  moveCaptions,
  renameScopes,
} from './marp-rules.ts';
import type { CoreState, Job, MarpFields, Pass, RenderRule } from './marp-rules.ts';
import type { Token } from './marp-token.ts';
import { unmarkMath } from './math-marks.ts';
import { placeSources } from './slide-sources.ts';
import { isPortable, keepPack, packKey, shippedPacks } from './packs.ts';
import type { Packs } from './packs.ts';
import { sourceText } from './source-text.ts';
import type { TextRange } from './source-text.ts';

/** The slides of a document in `theme`. What is wrong becomes messages on the document's files, at the place it came from. */
export async function toDeck(
  document: ExpandedDocument,
  theme: Theme,
  context: RenderContext,
): Promise<Deck> {
  const book = assetBook(context);
  const source = sourceText(document.marked.text);
  const reporter = deckReporter(document, source, book);
  const themeCss = await prepareTheme(theme, 'deck', document, context);
  const [engine, packs] = await Promise.all([marpEngine(), shippedPacks(context.world)]);

  const watch = watchOf(document, context);
  const rendered = await underWatch(watch, 'render', () =>
    engine.render({ document, theme, themeCss, source, reporter }, packs),
  ).catch((error: unknown) => {
    // Marp hands all parts of a slide to one call, and calls itself for what is nested.
    if (!(error instanceof RangeError)) throw error;
    reportOn(
      document.file,
      'limit',
      undefined,
      'Unexpected slide of too many parts, expected at most some thousands',
      { note: 'show fewer rows and columns, or make several slides of it' },
    );
    return nothing;
  });
  const slides = await cleanSlides(rendered, reporter, watch);
  const figures = await drawOnSlides(slides, rendered, document, theme);
  await book.settle();

  const { inHtml, inTree } = await drawCharacters(
    document,
    theme,
    context,
    rendered.slides,
    reporter,
  );
  const html = slides
    .map((slide) => {
      if ('html' in slide) return inHtml(slide.html);
      inTree(slide.tree);
      return slide.toHtml();
    })
    .join('\n');
  const filled = book.fillShared(html);
  const css = book.fillShared(await embedMathFonts(rendered.css, context.world));
  const variables = book.variables();
  if (rendered !== nothing && !rendered.slides.some(({ hasContent }) => hasContent)) {
    reporter.tell(
      { start: 0, end: 0 },
      'empty-document',
      'Unexpected deck without content, expected at least one slide with text or a picture',
      {
        note: 'write a heading, as in `# What this brief is about`',
      },
    );
  }

  return {
    of: 'deck',
    slides: rendered.slides.map(({ index, notes, title, range }) => ({
      index,
      notes,
      title,
      start: range.start,
      end: range.end,
    })),
    images: rendered.images,
    figures,
    html: filled,
    css: [variables === '' ? '' : `:root{${variables}}`, baseCss, css]
      .filter((part) => part !== '')
      .join('\n'),
    ...rendered.size,
    scaling: /\sdata-auto-scaling/u.test(html),
  };
}

/** Marp's script for fitted headings and shrunk code, for decks whose `scaling` is true. */
export async function scalingScript(): Promise<string> {
  return (await marpEngine()).script();
}

/** What themes may rely on; `:where` lets every theme say otherwise. */
const baseCss = [
  ':where(.columns){display:grid;grid-template-columns:var(--columns);grid-auto-columns:minmax(0,1fr);grid-auto-flow:column;gap:1.5em;align-items:start}',
  ':where(.column){min-width:0}',
  ':where(.column > :first-child){margin-top:0}',
  ':where(.caption,caption){font-weight:600;text-align:start;caption-side:top}',
  ':where(.source){font-size:.7em}',
  ':where(.brief-figure){margin:0}',
  ':where(.drawing > svg){display:block;max-width:100%;height:auto}',
  ':where(section > .cited){margin-top:auto}',
  ':where(.cite){font-size:.65em;line-height:0}',
  '.brief-removed{outline:1px dashed currentcolor;padding:0 .25em;font:italic .8em sans-serif}',
  elementCss,
  emojiCss,
].join('\n');

/** A stand-in for slides that could not be made, of which their author has been told. */
const nothing: Rendered = { slides: [], images: [], css: '', size: { width: 1280, height: 720 } };

interface SlideDraft {
  readonly index: number;
  /** With the line of its slide break: what lies before it belongs to the slide before. */
  readonly range: TextRange;
  readonly title: string;
  readonly notes: readonly string[];
  readonly hasContent: boolean;
  /** As Marp wrote it, with stand-ins for pictures. */
  readonly html: string;
  /** Whether it holds raw HTML that has to be read as a tree. */
  readonly raw: boolean;
}

interface Rendered {
  readonly slides: readonly SlideDraft[];
  readonly images: readonly ImageUse[];
  readonly css: string;
  readonly size: { readonly width: number; readonly height: number };
}

type CleanSlide =
  | { readonly html: string }
  | {
      readonly tree: Root;
      readonly toHtml: () => string;
      readonly placeOf: (node: Element) => TextRange;
    };

async function cleanSlides(
  { slides, images }: Rendered,
  reporter: DeckReporter,
  watch: Watch,
): Promise<readonly CleanSlide[]> {
  if (!slides.some(({ raw }) => raw)) return slides.map(({ html }) => ({ html: unmarkMath(html) }));
  const { cleanSlide, limitCopies } = await import('./slide-tree.ts');
  return underWatch(watch, 'make safe', () => {
    const cleaned = slides.map((slide) => {
      if (!slide.raw) return { html: unmarkMath(slide.html) };
      return cleanSlide(slide.html, slide.range, {
        text: reporter.document.marked.text,
        tell: reporter.tell,
        want: reporter.want,
        // The model is this stage's own until it is returned.
        onImage: (image) => (images as ImageUse[]).push(image),
      });
    });
    // The slides stand in one page, in which a drawing may copy one of another slide.
    limitCopies(cleaned.flatMap((slide) => ('tree' in slide ? [slide] : [])));
    return cleaned;
  });
}

/** Drawings where figures stand, once their slides are safe; and what there is to know of them. */
async function drawOnSlides(
  slides: readonly CleanSlide[],
  { size }: Rendered,
  document: ExpandedDocument,
  theme: Theme,
): Promise<readonly FigureUse[]> {
  if (document.figures.length === 0) return [];
  const { drawFigures } = await import('./draw-figures.ts');
  const { figureUses, stampFigures } = await import('./figure-uses.ts');
  const page = { document, theme, slide: size };
  const uses = await Promise.all(
    slides.map(async (slide) => {
      if (!('tree' in slide)) return [];
      await drawFigures(slide.tree, page);
      stampFigures(slide.tree, slide.placeOf);
      return figureUses(slide.tree, slide.placeOf);
    }),
  );
  return uses.flat();
}

interface Engine {
  /** Synchronous, so that documents never meet inside Marp, which keeps its state on the instance. */
  render(job: Job, packs: Packs): Rendered;
  script(): string;
}

interface MarkdownIt {
  readonly core: {
    readonly ruler: Record<
      'after' | 'before',
      (at: string, name: string, rule: (state: CoreState) => void) => void
    > & {
      push(name: string, rule: (state: CoreState) => void): void;
    };
  };
  readonly inline: { readonly ruler: Toggle };
  readonly block: { readonly ruler: Toggle };
  readonly renderer: {
    readonly rules: Record<string, RenderRule | undefined>;
    renderInlineAsText(tokens: Token[], options: unknown, env: unknown): string;
  };
  validateLink: (url: string) => boolean;
}

interface Toggle {
  enable(name: string): void;
  disable(name: string): void;
}

interface MarpModule {
  readonly Marp: typeof MarpClass;
}

let engine: Promise<Engine> | undefined;

/** One instance a process: setting Marp up parses its three themes, some 40 ms. */
function marpEngine(): Promise<Engine> {
  return (engine ??= createEngine());
}

async function createEngine(): Promise<Engine> {
  // A CommonJS module: Node names its exports, the bundle has them below `default`.
  const imported: Partial<MarpModule> & { readonly default: unknown } =
    await import('@marp-team/marp-core');
  const { Marp } =
    imported.Marp === undefined ? (imported.default as MarpModule) : { Marp: imported.Marp };
  let instance = setUpEngine(Marp);
  return {
    render(job, packs) {
      // What the instance keeps between its steps is of the document that it was taken away from.
      if (instance.isTorn()) instance = setUpEngine(Marp);
      return instance.render(job, packs);
    },
    script: () => instance.script(),
  };
}

interface MarpEngine extends Engine {
  /** Whether a document was being rendered and has not come to an end: it took too long. */
  isTorn(): boolean;
}

function setUpEngine(Marp: typeof MarpClass): MarpEngine {
  let pass: Pass | undefined;
  let script = '';

  const marp = new Marp({
    // The element that Marp CLI's template and its script look for.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Marpit reads its properties and no more
    container: { tag: 'div', id: ':$p' },
    // Everything comes through here and is made safe afterwards on the finished tree, where nothing hides between tokens.
    html: true,
    // Shortcodes become characters; `emoji.ts` draws them from files, Marp would fetch them from a CDN.
    emoji: { shortcode: true, unicode: false },
    // Taken off the tokens again by `finish`, for the page that needs it.
    script: true,
    // Costs a third of a render and saves 3 kB.
    minifyCSS: false,
    math: { katexFontPath: katexFolder },
  });
  // Marpit documents these fields of the instance, its types keep some protected.
  const fields = marp as unknown as MarpFields;
  const markdown = marp.markdown as MarkdownIt;
  const { themeSet } = marp;

  // Links are looked at in `finish`, where they have a place; markdown-it would leave a refused one as text.
  markdown.validateLink = () => true;

  const during = (work: (state: CoreState, job: Pass) => void) => (state: CoreState) => {
    if (!state.inlineMode && pass !== undefined) work(state, pass);
  };
  const { ruler } = markdown.core;
  ruler.after(
    'marpit_directives_global_parse',
    'brief_directives',
    during((state, job) => {
      const chosen = checkComments(state.tokens, job, {
        themes: [...themeSet.themes()]
          .map(({ name }) => name)
          .filter((name) => marpsOwn.has(name) || name === job.theme.name),
        sizes: sizesOf(themeSet.getThemeMeta(job.theme.name, 'size')),
      });
      const { size } = job.document.frontMatter.data;
      if (typeof size === 'string') {
        for (const { rule, reason, note, expected, text } of checkSize(
          size,
          sizesOf(themeSet.getThemeMeta(job.theme.name, 'size')),
        )) {
          job.reporter.tell(job.source.find([text], job.frontMatter), rule, reason, {
            note,
            expected,
          });
        }
      }
      fields.lastGlobalDirectives = {
        ...fields.lastGlobalDirectives,
        // The front matter's theme was resolved before, or overruled.
        theme: chosen ?? job.theme.name,
        // Marp CLI takes the language from the machine where there is none.
        lang: fields.lastGlobalDirectives['lang'] ?? job.document.lang,
      };
    }),
  );
  ruler.before(
    'marpit_directives_apply',
    'brief_margins',
    during((state, job) => {
      fillMargins(state.tokens, job);
    }),
  );
  ruler.before(
    'marpit_style_assign',
    'brief_styles',
    during((state, job) => {
      checkStyles(state.tokens, fields, job, (name) => themeSet.has(name));
    }),
  );
  ruler.before(
    'marpit_collect',
    'brief_callouts',
    during((state, job) => {
      toCallouts(state, labelsOf(job.document.lang));
    }),
  );
  ruler.before('marpit_collect', 'brief_captions', during(moveCaptions));
  ruler.before('marpit_collect', 'brief_sources', during(placeSources));
  ruler.push(
    'brief_finish',
    during((state, job) => {
      renameScopes(state.tokens, fields);
      script = finish(state.tokens, job) ?? script;
    }),
  );
  markHtml(markdown.renderer.rules);
  keepEscaped(markdown.renderer);

  // Packing a theme costs more than everything else of a render: the same theme, size and styles give the same CSS.
  const packed = new Map<string, string>();
  let shipped: Packs = packed;
  const pack = themeSet.pack.bind(themeSet);
  themeSet.pack = (name, options) => {
    const theme = themeSet.get(name ?? '', true);
    const key = packKey(theme, options);
    let css = packed.get(key) ?? shipped.get(key);
    if (css === undefined) {
      // Gaia asks a font service for its fonts.
      css = pack(name, options).replace(/@import\s+(?:url\()?\s*["']?https?:[^;]*;/giu, '');
      if (isPortable(theme, options)) keepPack(key, css);
    }
    if (packed.size >= 32) packed.clear();
    packed.set(key, css);
    return css;
  };

  const added = new Map<string, string>();
  return {
    isTorn: () => pass !== undefined,
    render(job, packs) {
      shipped = packs;
      const { theme, themeCss, source, document } = job;
      if (themeCss !== undefined && added.get(theme.name) !== themeCss) {
        themeSet.add(themeCss);
        added.set(theme.name, themeCss);
      }
      const noMaths =
        document.frontMatter.data['math'] === false ||
        document.frontMatter.data['math'] === 'false';
      markdown.inline.ruler[noMaths ? 'disable' : 'enable']('marp_math_inline');
      markdown.block.ruler[noMaths ? 'disable' : 'enable']('marp_math_block');

      const frontMatter = frontMatterOf(source.text);
      const current: Pass = { ...job, images: [], drafts: [], frontMatter };
      pass = current;
      try {
        const { html, css, comments } = marp.render(source.text, { htmlAsArray: true });
        return {
          slides: current.drafts.map(({ range, title, raw, content }, index) => ({
            index,
            range,
            title,
            raw,
            hasContent: content,
            notes: (comments[index] ?? []).filter((note) => note.trim() !== ''),
            html: raw ? (html[index] ?? '') : (html[index] ?? '').replace(htmlMarker, ''),
          })),
          images: current.images,
          css,
          size: sizeOf(html[0] ?? ''),
        };
      } finally {
        pass = undefined;
      }
    },
    script() {
      if (script === '') {
        pass = undefined;
        const tokens = (marp.markdown as { parse(text: string, env: object): Token[] }).parse(
          '# A',
          {},
        );
        script = tokens
          .flatMap(({ meta }) => meta?.marpCoreScriptTokens ?? [])
          .map(({ content }) => content)
          .join('');
      }
      return script;
    },
  };
}

/** The text of a picture is made without the characters that a backslash or a reference stands for. */
function keepEscaped(renderer: MarkdownIt['renderer']): void {
  const asText = renderer.renderInlineAsText.bind(renderer);
  renderer.renderInlineAsText = (tokens, options, env) =>
    tokens
      .map((token) =>
        token.type === 'text_special' ? token.content : asText([token], options, env),
      )
      .join('');
}

const marpsOwn = new Set(['default', 'gaia', 'uncover']);

function sizesOf(meta: string | readonly string[] | undefined): readonly string[] {
  const entries = meta === undefined ? [] : typeof meta === 'string' ? [meta] : meta;
  return [
    ...new Set(
      entries
        .filter((entry) => !entry.endsWith(' false'))
        .map((entry) => entry.split(/\s+/u, 1)[0] ?? ''),
    ),
  ];
}

/** Width and height of a slide, as its drawing says. */
function sizeOf(html: string): { readonly width: number; readonly height: number } {
  const [, width = '1280', height = '720'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(html) ?? [];
  return { width: Number(width), height: Number(height) };
}
