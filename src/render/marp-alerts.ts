/** `> [!NOTE] Title` becomes a call-out on slides, as it becomes a box in reports. */
import type { Labels } from './labels.ts';
import type { CoreState } from './marp-rules.ts';
import type { Token } from './marp-token.ts';

interface AlertKind {
  readonly callout: 'note' | 'warning' | 'decision';
  readonly label: (labels: Labels) => string;
}

const kinds: ReadonlyMap<string, AlertKind> = new Map<string, AlertKind>([
  ['NOTE', { callout: 'note', label: (labels) => labels.note }],
  ['TIP', { callout: 'note', label: (labels) => labels.tip }],
  ['IMPORTANT', { callout: 'decision', label: (labels) => labels.important }],
  ['WARNING', { callout: 'warning', label: (labels) => labels.warning }],
  ['CAUTION', { callout: 'warning', label: (labels) => labels.caution }],
]);

/** Changes the quotations that begin with a mark of GitHub's into call-outs with a title. */
export function toCallouts(state: CoreState, labels: Labels): void {
  const { tokens } = state;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const [quote, paragraph, inline, end] = tokens.slice(at, at + 4);
    if (quote?.type !== 'blockquote_open' || paragraph?.type !== 'paragraph_open') continue;
    const lead = inline?.children?.[0];
    if (inline?.children === null || inline === undefined || lead?.type !== 'text') continue;
    const mark = /^\[!([A-Za-z]+)\][ \t]*/u.exec(lead.content);
    const kind = kinds.get(mark?.[1]?.toUpperCase() ?? '');
    const close = closeOf(tokens, at);
    if (mark === null || kind === undefined || close === undefined || end === undefined) continue;

    lead.content = lead.content.slice(mark[0].length);
    const title = takeLine(inline.children).filter(
      ({ type, content }) => type !== 'text' || content !== '',
    );
    if (title.length === 0) {
      const words = new state.Token('text', '', 0);
      words.content = kind.label(labels);
      title.push(words);
    }
    quote.tag = 'aside';
    close.tag = 'aside';
    quote.attrSet('class', `callout callout-${kind.callout}`);
    const heading = [
      new state.Token('paragraph_open', 'p', 1),
      new state.Token('inline', '', 0),
      new state.Token('paragraph_close', 'p', -1),
    ] as const;
    heading[0].attrSet('class', 'callout-title');
    heading[1].children = title;
    for (const token of heading) {
      token.block = true;
      token.map = paragraph.map;
    }
    // What follows the mark on its own line was all of the paragraph.
    tokens.splice(at + 1, inline.children.length === 0 ? 3 : 0, ...heading);
  }
}

/** Takes the tokens of the first line away, with the break after it. */
function takeLine(children: Token[]): Token[] {
  const end = children.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak');
  const line = children.splice(0, end < 0 ? children.length : end + 1);
  return end < 0 ? line : line.slice(0, -1);
}

function closeOf(tokens: readonly Token[], open: number): Token | undefined {
  let depth = 0;
  for (const token of tokens.slice(open)) {
    if (token.type === 'blockquote_open' || token.type === 'blockquote_close') {
      depth += token.nesting;
      if (depth === 0) return token;
    }
  }
  return undefined;
}
