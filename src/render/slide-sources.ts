/** Citations on slides: a number where each stands, and what the numbers mean in a line at the slide's foot. */
import { wordsOf } from '../citations/words.ts';
import type { CoreState, Pass } from './marp-rules.ts';
import type { Token } from './marp-token.ts';

/** Numbers the citations of each slide from 1; the same source and place has one number on a slide. */
export function placeSources(state: CoreState, { document, source }: Pass): void {
  const { tokens } = state;
  if (!source.text.includes(mark)) return;
  const words = wordsOf(document.lang);
  let slide = new SlideSources();
  /** Lines of the first block that cites. */
  let at: string | undefined;
  let lines: [number, number] | undefined;
  const seen = new WeakSet<Token>();

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.type === 'marpit_slide_open') {
      slide = new SlideSources();
      at = undefined;
    }
    if (token.map !== null) lines = token.map;
    const before = slide.size;
    if (token.type === 'html_block') token.content = slide.number(token.content);
    if (token.type === 'inline' && token.children !== null && !seen.has(token)) {
      seen.add(token);
      numberInline(token.children, slide);
    }
    if (before === 0 && slide.size > 0 && lines !== undefined) {
      const block = source.lines(lines[0], lines[1]);
      const first = document.citations.find(
        ({ marked: { start } }) => start >= block.start && start < block.end,
      );
      const range = first?.marked ?? block;
      at = `${String(range.start)}-${String(range.end)}`;
    }
    const ends = token.type === 'marpit_footer_open' || token.type === 'marpit_slide_close';
    if (!ends || slide.size === 0) continue;
    const line = lineOf(
      state,
      slide.texts,
      slide.size > 1 ? words.sources : words.source,
      words.colon,
    );
    if (at !== undefined) line[0]?.attrSet('data-at', at);
    tokens.splice(index, 0, ...line);
    index += line.length;
    slide = new SlideSources();
  }
}

const mark = '<sup class="cite" data-cite="';

class SlideSources {
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  get texts(): readonly string[] {
    return [...this.numbers.keys()];
  }

  /** HTML with numbers in its places. */
  number(html: string): string {
    return html.replaceAll(
      /(<\/sup>)?<sup class="cite" data-cite="([^"]*)">/gu,
      (_, closed: string | undefined, cited: string) =>
        `${closed ?? ''}<sup class="cite">${closed === undefined ? '' : ', '}${this.of(cited)}`,
    );
  }

  private of(attribute: string): string {
    const text = unescape(attribute);
    const known = this.numbers.get(text);
    if (known !== undefined) return String(known);
    this.numbers.set(text, this.numbers.size + 1);
    return String(this.numbers.size);
  }
}

function numberInline(children: Token[], slide: SlideSources): void {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'html_inline' || !child.content.startsWith(mark)) continue;
    const previous = children[index - 1];
    const joined = previous?.type === 'html_inline' && previous.content === '</sup>';
    child.content = joined
      ? slide.number(`</sup>${child.content}`).slice('</sup>'.length)
      : slide.number(child.content);
    // Superscript stands close to its word.
    if (previous?.type === 'softbreak') {
      previous.type = 'text';
      previous.content = '';
    } else if (previous?.type === 'text') previous.content = previous.content.trimEnd();
  }
}

/** `Sources: ¹ A, p. 3 ² B`, as tokens, so that its text is escaped like any other. */
function lineOf(
  { Token: Make }: CoreState,
  texts: readonly string[],
  label: string,
  colon: string,
): Token[] {
  const open = new Make('brief_sources_open', 'div', 1);
  open.block = true;
  open.attrSet('class', 'source cited');
  const inline = new Make('inline', '', 0);
  inline.block = true;
  const text = (content: string): Token => Object.assign(new Make('text', '', 0), { content });
  const html = (content: string): Token =>
    Object.assign(new Make('html_inline', '', 0), { content });
  inline.children = [
    text(label + colon),
    ...texts.flatMap((words, index) => [
      html(
        `${index === 0 ? '' : ' '}<span class="item"><sup class="cite">${String(index + 1)}</sup> `,
      ),
      text(words),
      html('</span>'),
    ]),
  ];
  const close = new Make('brief_sources_close', 'div', -1);
  close.block = true;
  return [open, inline, close];
}

/** What `escapeAttribute` wrote, or the author by hand. */
function unescape(attribute: string): string {
  return attribute.replaceAll(
    /&(?:(amp|lt|gt|quot)|#(\d{1,7}));/giu,
    (whole, name: string | undefined, code: string | undefined) =>
      name === undefined
        ? String.fromCodePoint(Math.min(Number(code), 0x10ffff))
        : (named[name.toLowerCase()] ?? whole),
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
