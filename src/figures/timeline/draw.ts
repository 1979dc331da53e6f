/** A timeline as SVG: the widest labels first, then narrower, then smaller, until they fit. */
import type { DrawnFigure, FigureFault, FigureSpec, FigureStyle } from '../../model/figure.ts';
import { heightOf, svgOf, textMarks } from '../drawing.ts';
import { timelineAlt } from './alt.ts';
import { readEvents, withDates } from './events.ts';
import { layOutFlags } from './flags.ts';
import type { Attempt, Layout, Scene } from './layout.ts';
import { layOutRows } from './rows.ts';
import { layOutColumns, layOutList } from './steps.ts';
import { timelineWords } from './words.ts';

export function drawTimeline(spec: FigureSpec, style: FigureStyle): DrawnFigure {
  const words = timelineWords(spec.lang);
  const events = withDates(readEvents(spec).events, spec);
  const alt = spec.alt ?? timelineAlt(spec, events);
  const scene: Scene = {
    spec,
    style,
    words,
    events,
    today: spec.options['today'] === 'off' ? undefined : Date.parse(spec.today),
  };
  const { layout, faults } =
    events.length === 0 ? { layout: emptyLayout(scene), faults: [] } : bestLayout(scene);
  const height = Math.ceil(layout.height);
  return {
    svg: svgOf(layout.marks, {
      title: words.name,
      alt,
      lang: spec.lang,
      width: style.width,
      height,
      style,
    }),
    width: style.width,
    height,
    alt,
    faults,
  };
}

function bestLayout(scene: Scene): { layout: Layout; faults: readonly FigureFault[] } {
  const { style, spec } = scene;
  const isEven = spec.options['scale'] === 'even';
  let least: Layout | undefined;
  for (const layout of isEven ? steps(scene) : scaled(scene)) {
    if (outside(layout, style) === 0 && layout.height <= style.height)
      return { layout, faults: [] };
    if (
      least === undefined ||
      outside(layout, style) < outside(least, style) ||
      (outside(layout, style) === outside(least, style) && layout.height < least.height)
    )
      least = layout;
  }
  if (least === undefined) throw new Error('a timeline must have a layout');
  return { layout: least, faults: [tooMany(scene, least)] };
}

function* steps(scene: Scene): Generator<Layout> {
  const { sizes } = scene.style;
  for (const size of [sizes.label, sizes.small]) {
    const columns = layOutColumns(scene, size);
    if (columns !== undefined) yield columns;
  }
  for (const size of [sizes.label, sizes.small]) yield layOutList(scene, size);
}

/** Labels all keep off the day's line, or stand where they read best and it passes behind them. */
function* scaled(scene: Scene): Generator<Layout> {
  for (const size of [scene.style.sizes.label, scene.style.sizes.small]) {
    if (scene.today !== undefined) {
      for (const layout of attempts(scene, { size, avoidsToday: true }))
        if (!layout.crossesToday) yield layout;
    }
    yield* attempts(scene, { size, avoidsToday: false });
  }
}

function* attempts(
  scene: Scene,
  { size, avoidsToday }: Pick<Attempt, 'size' | 'avoidsToday'>,
): Generator<Layout> {
  const common = { size, avoidsToday };
  const hasLanes = scene.events.some(({ lane }) => lane !== '');
  for (const width of hasLanes ? [] : [15, 12, 9]) {
    const flags = layOutFlags(scene, { ...common, width: size * width, date: 'above' });
    if (flags !== undefined) yield flags;
  }
  for (const width of [18, 13])
    yield layOutRows(scene, { ...common, width: size * width, date: 'above' });
  for (const width of [34, 22])
    yield layOutRows(scene, { ...common, width: size * width, date: 'before' });
}

/** How many labels leave the figure at its sides. */
function outside({ labels }: Layout, { width }: FigureStyle): number {
  return labels.filter(({ left, right }) => left < -0.5 || right > width + 0.5).length;
}

function tooMany({ style, events, spec }: Scene, layout: Layout): FigureFault {
  const over = layout.height - style.height;
  const bottom = Math.max(...layout.labels.map((label) => label.bottom));
  const below = layout.labels.filter((label) => label.bottom > bottom - over).length;
  const wide = outside(layout, style);
  const lost = Math.min(events.length, Math.max(1, wide, over > 0 ? below : 0));
  const size = `${Math.round(style.width)} × ${Math.round(style.height)} px`;
  const advice = [
    ...(wide > 0 ? ['shorten the longest words'] : []),
    'shorten the labels',
    'show fewer events with `where=` or `limit=`',
    ...(spec.options['scale'] === 'even'
      ? []
      : ['set the steps at even distances with `scale=even`']),
  ];
  return {
    severity: 'error',
    option: 'label',
    reason: `Unexpected ${lost} of ${events.length} labels without room in ${size}, expected labels that fit`,
    note: `${advice.join(', ')}, or make two figures of it`,
  };
}

function emptyLayout({ style, words }: Scene): Layout {
  const { colours, sizes } = style;
  const paragraphs = [
    {
      lines: [words.noData],
      font: { family: 'label', size: sizes.label, weight: 400 } as const,
      fill: colours.muted,
    },
  ];
  const pad = sizes.label;
  const height = heightOf(paragraphs) + 2 * pad;
  return {
    marks:
      `<rect x="0" y="0" width="${String(style.width)}" height="${String(Math.ceil(height))}" fill="${colours.tint}"/>` +
      textMarks(paragraphs, { x: style.width / 2, top: pad, anchor: 'middle' }),
    labels: [],
    crossesToday: false,
    height,
  };
}
