/** A worker that draws what strangers describe: it has no more of the world than what it is sent, and can be ended at any moment. */
import { parentPort } from 'node:worker_threads';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from 'vega-lite';
import type { FigureStyle } from '../../model/figure.ts';
import type { Datum } from '../../model/table.ts';
import { toPlainText } from '../../facts/shape.ts';
import { mostMarks } from '../limits.ts';
import { measureText } from '../measure.ts';
import { cleanSvg } from './clean.ts';
import { localeTables, vegaConfig } from './config.ts';
import { drawShapes } from './map-shapes.ts';
import type { Answer, Request, SpecFault, VegaRequest } from './messages.ts';
import type { Schema } from './schema-walk.ts';
import { walkSchema } from './schema-walk.ts';
import { useUtc } from './utc.ts';

const port = parentPort;
if (port === null) throw new Error('figures must be drawn in a worker');

let today = 0;
useUtc(() => today);

const styles = new Map<number, FigureStyle>();
let style: FigureStyle;

// Texts take the room that the fonts of the page give them.
vega.textMetrics.width = (item: unknown, text: unknown): number => {
  // Vega's items carry these, as numbers or as CSS writes them.
  const { font, fontSize, fontWeight } = item as {
    font?: string;
    fontSize?: number;
    fontWeight?: number | string;
  };
  const weight = fontWeight === 'bold' || Number(fontWeight) >= 600 ? 600 : 400;
  const family = font === style.families.heading ? 'heading' : 'label';
  return measureText(
    style,
    typeof text === 'string'
      ? text
      : text === null || text === undefined
        ? ''
        : toPlainText(text as Datum),
    { family, size: fontSize ?? 11, weight },
  );
};

let schema: Schema | undefined;

let work: Promise<void> = Promise.resolve();
port.on('message', (request: Request) => {
  if (request.style !== undefined) styles.set(request.handle, request.style);
  // One at a time: Vega's counters and the style that texts are measured with belong to the figure that is drawn.
  work = work.then(async () => {
    const known = styles.get(request.handle);
    if (known === undefined) throw new Error('a style must be sent before it is named');
    style = known;
    port.postMessage(await answer(request));
  });
});
port.postMessage({ say: 'ready' } satisfies Answer);

async function answer(request: Request): Promise<Answer> {
  if (request.draw === 'map') return drawShapes(request);
  today = Date.parse(request.today);
  schema ??= (await import('vega-lite/vega-lite-schema.json')).default as Schema;
  // The data of the figure are there without being written.
  const faults = walkSchema(schema, { data: { values: [] }, ...(request.spec as object) });
  if (faults.length > 0) return { say: 'faults', faults };
  try {
    return await drawSpec(request);
  } catch (error) {
    const expression = findWrongExpression(request.spec, []);
    if (expression !== undefined) return { say: 'faults', faults: [expression] };
    return {
      say: 'faults',
      faults: [
        {
          path: [],
          of: 'value',
          severity: 'error',
          reason: `Unexpected spec that Vega-Lite cannot draw (${messageOf(error)}), expected one that it can`,
        },
      ],
    };
  }
}

/** Keys whose texts are expressions of Vega's. */
const expressionKeys = new Set(['calculate', 'filter', 'test', 'expr', 'labelExpr']);

/** The first expression that cannot be read: Vega says what is wrong with it, and not which it is. */
function findWrongExpression(part: Datum, path: SpecFault['path']): SpecFault | undefined {
  const key = path.at(-1);
  if (typeof part === 'string' && typeof key === 'string' && expressionKeys.has(key)) {
    try {
      vega.parseExpression(part);
    } catch (error) {
      return {
        path,
        of: 'value',
        severity: 'error',
        reason: `Unexpected expression that cannot be read (${messageOf(error)}), expected one of Vega's`,
        note: 'such as `datum.price * 2`',
      };
    }
  }
  if (typeof part !== 'object' || part === null) return undefined;
  for (const [name, item] of Object.entries(part)) {
    const found = findWrongExpression(item, [...path, Array.isArray(part) ? Number(name) : name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function drawSpec(request: VegaRequest): Promise<Answer> {
  const warnings: string[] = [];
  const top = toTopLevel(request);
  const view = await renderFitted(request, top, warnings);
  const root = (view.scenegraph() as unknown as { readonly root: SceneMark }).root;
  const marks = countMarks(root);
  if (marks > mostMarks) {
    view.finalize();
    return {
      say: 'faults',
      faults: [
        {
          path: ['mark'],
          of: 'value',
          severity: 'error',
          reason: `Unexpected ${marks} marks in a chart, expected at most ${mostMarks}`,
          note: 'show sums (`aggregate`, `bin`), or fewer rows (`where`, `limit`): nobody reads so many',
        },
      ],
    };
  }
  const svg = await view.toSVG();
  view.finalize();
  const { width, height } = sizeOf(svg);
  const { families, sizes } = style;
  return {
    say: 'svg',
    svg: cleanSvg(svg, {
      width,
      height,
      alt: request.alt,
      title: request.title,
      family: families.label,
      size: sizes.small,
    }),
    width,
    height,
    faults: [
      ...warnings.filter((warning) => isLoss.test(warning)).map(toWarning),
      ...checkSize(width, height),
    ],
  };
}

/** Renders what has panels until the whole fills its room: labels that reach out make the first guess too wide. */
async function renderFitted(
  request: VegaRequest,
  spec: TopLevelSpec,
  warnings: string[],
): Promise<vega.View> {
  const probed = await probe(request, spec);
  if (probed === undefined) return render(request, spec, undefined, warnings);
  const guess = cellsFor(probed, { width: 0, height: 0 });
  const first = await render(request, spec, guess, []);
  const { width, height } = sizeOf(await first.toSVG());
  first.finalize();
  const excess = {
    width: Math.max(0, width - style.width),
    height: Math.max(0, height - style.height),
  };
  return render(request, spec, cellsFor(probed, excess), warnings);
}

interface Cells {
  readonly width: number;
  readonly height: number;
}

async function render(
  request: VegaRequest,
  spec: TopLevelSpec,
  cells: Cells | undefined,
  warnings: string[],
): Promise<vega.View> {
  const config = vegaConfig(style, cells);
  const { spec: compiled } = compile(spec, { config, logger: collect(warnings) });
  const failures: string[] = [];
  // The same numbers in each run, and in each pass of one.
  vega.setRandom(vega.randomLCG(1));
  // The syntax tree of expressions is interpreted: no function is made of what an author wrote.
  const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
    expr: expressionInterpreter,
    loader: noLoader,
    logger: collect(failures),
    renderer: 'none',
  });
  // The view's own option takes tables, and has no place for how ticks are written.
  (view as unknown as { locale(locale: unknown): void }).locale(toLocale(request.lang));
  await view.runAsync();
  const [failure] = failures;
  if (failure !== undefined) throw new Error(failure);
  return view;
}

/** Sizes of the whole for two sizes of its panels; undefined where it has no panels, or sizes of its author's. */
async function probe(
  request: VegaRequest,
  spec: TopLevelSpec,
): Promise<readonly [Cells, Cells] | undefined> {
  if (isSingle(request.spec) || /"(?:width|height)":/u.test(JSON.stringify(request.spec)))
    return undefined;
  const whole = async (side: number): Promise<Cells> => {
    const view = await render(request, spec, { width: side, height: side }, []);
    const size = sizeOf(await view.toSVG());
    view.finalize();
    return size;
  };
  return [await whole(80), await whole(130)];
}

/** The size of panels with which the whole fills its room. */
function cellsFor(probed: readonly [Cells, Cells], excess: Cells): Cells {
  const fit = (side: keyof Cells): number => {
    const [small, large] = probed;
    const count = (large[side] - small[side]) / 50;
    if (count < 0.5) return 80;
    return Math.max(
      style.sizes.small * 4,
      Math.floor((style[side] - excess[side] - (small[side] - 80 * count)) / count),
    );
  };
  return { width: fit('width'), height: fit('height') };
}

function sizeOf(svg: string): Cells {
  const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Whether it is one chart, which fills the room, and not several. */
function isSingle(spec: Datum): boolean {
  const { mark, layer, encoding } = spec as Readonly<Record<string, Datum>>;
  const channels = Object.keys((encoding ?? {}) as object);
  return (
    (mark !== undefined || layer !== undefined) &&
    !channels.some((name) => ['row', 'column', 'facet'].includes(name))
  );
}

/** The spec with its data and its size. */
function toTopLevel({ spec, rows, tables }: VegaRequest): TopLevelSpec {
  // That it is one was seen by the schema.
  const own = spec as Readonly<Record<string, Datum>>;
  const isStepped = typeof own['width'] === 'object' || typeof own['height'] === 'object';
  const fit = { type: isStepped ? 'pad' : 'fit', contains: 'padding' };
  const whole = {
    ...(isSingle(spec) && { width: style.width, height: style.height, autosize: fit }),
    ...own,
    ...(own['width'] === 'container' && { width: style.width }),
    ...(own['height'] === 'container' && { height: style.height }),
    ...(own['data'] === undefined && rows !== undefined && { data: { values: rows } }),
    datasets: { ...tables, ...(own['datasets'] as object | undefined) },
  };
  return whole as unknown as TopLevelSpec;
}

const refuse = (): Promise<never> => Promise.reject(new Error('a figure fetches nothing'));
const noLoader = {
  options: {},
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
} as unknown as vega.Loader;

interface SceneMark {
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly SceneItem[];
}
type SceneItem = SceneMark;

/** Axes, legends and titles are no data. */
function countMarks({ marktype, role = '', items = [] }: SceneMark): number {
  if (/^(?:axis|legend|title|row|column)/u.test(role)) return 0;
  let count = marktype === undefined || marktype === 'group' ? 0 : items.length;
  for (const item of items)
    count += (item.items ?? []).reduce((sum, mark) => sum + countMarks(mark), 0);
  return count;
}

function collect(messages: string[]): vega.LoggerInterface {
  const logger: vega.LoggerInterface = {
    level: () => logger,
    error: (...parts) => {
      messages.push(parts.map(messageOf).join(' '));
      return logger;
    },
    warn: (...parts) => {
      messages.push(parts.map(messageOf).join(' '));
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

/** Vega-Lite also says which of two equal ways it took; what counts is what it leaves out. */
const isLoss = /drop|ignor|invalid|incompatible|not support|cannot|unable|unrecognized|does not/iu;

function toWarning(message: string): SpecFault {
  return {
    path: [],
    of: 'value',
    severity: 'warning',
    reason: `Unexpected part of the spec (${message.replace(/\.$/u, '')}), expected one that Vega-Lite draws as written`,
  };
}

function checkSize(width: number, height: number): readonly SpecFault[] {
  return (['width', 'height'] as const).flatMap((name): readonly SpecFault[] => {
    const drawn = Math.ceil(name === 'width' ? width : height);
    const most = style[name] * (name === 'height' && style.medium === 'page' ? 2.2 : 1);
    if (drawn <= most + 1) return [];
    return [
      {
        path: [name],
        of: 'value',
        severity: 'warning',
        reason: `Unexpected figure of ${drawn} px in ${name}, expected at most ${Math.round(most)} px`,
        note: `leave out \`${name}\` to fill the room, or give the panels less`,
      },
    ];
  });
}

function messageOf(error: unknown): string {
  return (
    (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 200) ?? ''
  );
}

const locales = new Map<string, unknown>();

/** Making one takes longer than using it. */
function toLocale(lang: string): unknown {
  const known = locales.get(lang) ?? makeLocale(lang);
  locales.set(lang, known);
  return known;
}

function makeLocale(lang: string): unknown {
  const { number, time, ticks } = localeTables(lang);
  const locale = vega.locale(number, time) as Record<string, (specifier?: unknown) => unknown>;
  const withTicks =
    (name: string) =>
    (specifier?: unknown): unknown =>
      locale[name]?.(
        specifier === undefined || typeof specifier === 'object'
          ? { ...ticks, ...(specifier as object | undefined) }
          : specifier,
      );
  return { ...locale, timeFormat: withTicks('timeFormat'), utcFormat: withTicks('utcFormat') };
}
