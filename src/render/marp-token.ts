/** The part of a markdown-it token that is of use here; Marp types its tokens as `any`. */

export interface Token {
  type: string;
  tag: string;
  content: string;
  markup: string;
  hidden: boolean;
  nesting: -1 | 0 | 1;
  block: boolean;
  map: [number, number] | null;
  children: Token[] | null;
  meta: TokenMeta | null;
  attrs: [string, string][] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

export interface TokenMeta {
  marpitSlide?: number;
  marpitCommentParsed?: string;
  marpitParsedDirectives?: unknown;
  /** Of a slide: what its directives say, before they are applied. */
  marpitDirectives?: Record<string, unknown>;
  marpitImage?: {
    readonly url: string;
    readonly background?: boolean;
    readonly options: readonly {
      readonly content: string;
      readonly leading: string;
      readonly consumed: boolean;
    }[];
  };
  marpCoreScriptTokens?: Token[];
  /** Offsets `start-end` of a block of HTML, as they stand in the marker before it. */
  briefAt?: string;
}

/** Text that a reader sees of inline tokens, as for a title: without tags, an image as its alternative. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      if (token.type === 'image') return token.hidden ? '' : altOf(token);
      return ['text', 'code_inline', 'marp_emoji', 'marp_unicode_emoji', 'text_special'].includes(
        token.type,
      )
        ? token.content
        : '';
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Alternative text of an image, Marp's keywords for size and filter removed. */
export function altOf(token: Token): string {
  const options = token.meta?.marpitImage?.options;
  if (options === undefined) return token.content;
  return options
    .filter(({ consumed }) => !consumed)
    .map(({ leading, content }) => leading + content)
    .join('')
    .trim();
}
