/** What is drawn, as SVG: short, with ids that follow from its content, and with a box for each text. */
import { exactText } from '../drawing.ts';
import { sha256 } from '../../hash.ts';
import type { FigureStyle, TextFont } from '../../model/figure.ts';
import { measureText } from '../measure.ts';

export interface Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextManner {
  readonly size?: number;
  readonly weight?: TextFont['weight'];
  readonly family?: TextFont['family'];
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** What `y` means: the middle of all lines (default), the top of the first one, or its base line. */
  readonly at?: 'middle' | 'top' | 'base';
}

export interface ShapeManner {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string | undefined;
  /** Set apart by what is drawn around it, not by its colour: its contrast to what lies below says nothing. */
  readonly cased?: boolean;
}

/** How a filled shape is told from others without its colour. */
export type Texture = 'planned' | 'dots' | 'bars' | 'lines' | 'cross';

/** Height of a line of text, and how far its base line and its capitals are from the top, in units of its size. */
export const lineHeight = 1.2;
const ascent = 0.92;
const middle = 0.34;

export class Sketch {
  readonly style: FigureStyle;
  readonly boxes: Box[] = [];
  private readonly body: string[] = [];
  private readonly textures = new Map<string, string>();

  constructor(style: FigureStyle) {
    this.style = style;
  }

  font({ size = this.style.sizes.label, weight = 400, family = 'label' }: TextManner): TextFont {
    return { size, weight, family };
  }

  measure(text: string, manner: TextManner = {}): number {
    return measureText(this.style, text, this.font(manner));
  }

  text(x: number, y: number, text: string | readonly string[], manner: TextManner = {}): void {
    const lines = typeof text === 'string' ? [text] : text;
    const font = this.font(manner);
    const { anchor = 'start', at = 'middle', fill = this.style.colours.text } = manner;
    const step = font.size * lineHeight;
    const first =
      at === 'base'
        ? y
        : at === 'top'
          ? y + font.size * ascent
          : y + font.size * middle - ((lines.length - 1) * step) / 2;
    for (const [index, line] of lines.entries()) {
      const width = this.measure(line, font);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const top = first + index * step - font.size * 0.74;
      this.boxes.push({ text: line, x: left, y: top, width, height: font.size * 0.96 });
    }
    const { families, sizes, colours } = this.style;
    const attributes =
      attribute('x', x) +
      attribute('y', first) +
      (font.size === sizes.label ? '' : attribute('font-size', font.size)) +
      (font.weight === 400 ? '' : attribute('font-weight', font.weight)) +
      (font.family === 'label' ? '' : attribute('font-family', families.heading)) +
      (fill === colours.text ? '' : attribute('fill', fill)) +
      (anchor === 'start' ? '' : attribute('text-anchor', anchor));
    const [only = ''] = lines;
    const content =
      lines.length === 1
        ? escape(only)
        : lines
            .map(
              (line, index) =>
                `<tspan${attribute('x', x)}${index === 0 ? '' : attribute('dy', step)}>${escape(line)}</tspan>`,
            )
            // Readers that take the text out of a file need something between the lines.
            .join(' ');
    this.body.push(`<text${attributes}>${content}</text>`);
  }

  rect(x: number, y: number, width: number, height: number, manner: ShapeManner): void {
    const size = attribute('width', Math.max(0, width)) + attribute('height', Math.max(0, height));
    this.body.push(`<rect${attribute('x', x)}${attribute('y', y)}${size}${shape(manner)}/>`);
  }

  line(x1: number, y1: number, x2: number, y2: number, manner: ShapeManner): void {
    this.path(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, manner);
  }

  circle(x: number, y: number, radius: number, manner: ShapeManner): void {
    this.body.push(
      `<circle${attribute('cx', x)}${attribute('cy', y)}${attribute('r', radius)}${shape(manner)}/>`,
    );
  }

  /** A line of the grid. */
  rule(x1: number, y1: number, x2: number, y2: number, dash?: string): void {
    const { colours, strokes } = this.style;
    this.line(x1, y1, x2, y2, { stroke: colours.rule, width: strokes.rule, dash });
  }

  /** The line on which bars stand. */
  axis(x1: number, y1: number, x2: number, y2: number): void {
    const { colours, strokes } = this.style;
    this.line(x1, y1, x2, y2, { stroke: colours.text, width: strokes.axis });
  }

  path(d: string, { fill = 'none', ...manner }: ShapeManner): void {
    this.body.push(`<path d="${d}"${shape({ fill, ...manner })}/>`);
  }

  /** A fill of this colour with a texture; a reference that `finish` resolves. */
  texture(kind: Texture, colour: string): string {
    const key = `${kind} ${colour}`;
    const known = this.textures.get(key);
    if (known !== undefined) return known;
    const reference = `url(#${placeholder}${this.textures.size + 1})`;
    this.textures.set(key, reference);
    return reference;
  }

  finish(width: number, height: number, alt: string, title: string): string {
    const { families, sizes, colours } = this.style;
    const defs = [...this.textures].map(([key, reference]) => {
      const [kind = '', colour = ''] = key.split(' ');
      return toPattern(kind, reference.slice(5, -1), colour, colours.paper, sizes.small / 16);
    });
    const size = `${attribute('width', width)}${attribute('height', height)}`;
    return withIds(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}"${size} role="img"` +
        `${attribute('aria-label', alt)}${attribute('font-family', families.label)}` +
        `${attribute('font-size', sizes.label)}${attribute('fill', colours.text)} ${exactText}>` +
        `<title>${escape(title)}</title><desc>${escape(alt)}</desc>` +
        `${defs.length > 0 ? `<defs>${defs.join('')}</defs>` : ''}${this.body.join('')}</svg>`,
    );
  }
}

/** Stands before the number of an id until the hash of the drawing is known. */
export const placeholder = 'fig-@-';

/** Ids that begin with the hash of what was drawn: unique in a document, and the same in every run. */
export function withIds(svg: string): string {
  return svg.replaceAll(placeholder, `fig-${sha256(svg).slice(0, 8)}-`);
}

/** Two decimals are a hundredth of a pixel. */
export function round(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/u, '');
  return text === '-0' ? '0' : text;
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function attribute(name: string, value: number | string): string {
  return ` ${name}="${typeof value === 'number' ? round(value) : escape(value)}"`;
}

function shape({ fill, stroke, width = 1, dash, cased = false }: ShapeManner): string {
  return (
    (fill === undefined ? '' : attribute('fill', fill)) +
    (stroke === undefined ? '' : attribute('stroke', stroke)) +
    (stroke === undefined || width === 1 ? '' : attribute('stroke-width', width)) +
    (dash === undefined ? '' : attribute('stroke-dasharray', dash)) +
    (cased ? attribute('aria-hidden', 'true') : '')
  );
}

function toPattern(kind: string, id: string, colour: string, paper: string, unit: number): string {
  const size = round((kind === 'planned' ? 7 : 8) * unit);
  const half = round(4 * unit);
  const ground = `<rect width="${size}" height="${size}" fill="${kind === 'planned' ? paper : colour}"/>`;
  const stroke = (d: string, ink: string, width: number): string =>
    `<path d="${d}" stroke="${ink}" stroke-width="${round(width * unit)}"/>`;
  const marks: Readonly<Record<string, string>> = {
    planned: stroke(`M${half} 0V${size}`, colour, 2.4),
    dots: `<circle cx="${half}" cy="${half}" r="${round(1.6 * unit)}" fill="${paper}"/>`,
    bars: stroke(`M${half} 0V${size}`, paper, 1.6),
    lines: stroke(`M0 ${half}H${size}`, paper, 1.6),
    cross: stroke(`M${half} 0V${size}M0 ${half}H${size}`, paper, 1.2),
  };
  const turned = kind === 'planned' ? ' patternTransform="rotate(45)"' : '';
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turned}>${ground}${marks[kind] ?? ''}</pattern>`;
}
