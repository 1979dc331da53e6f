/** Marp's directives in comments: what Marp would pass over without a word. */
import { distance } from 'fastest-levenshtein';
import { nearest } from '../messages.ts';

export interface DirectiveFinding {
  readonly rule: 'unknown-marp-directive' | 'unknown-theme';
  readonly reason: string;
  readonly note: string | undefined;
  readonly expected: readonly string[];
  /** What to look for in the comment: the key, or its value. */
  readonly text: string;
}

export interface DirectiveContext {
  /** Sizes that the theme of the deck knows. */
  readonly sizes: readonly string[];
  /** Themes that a comment may name. */
  readonly themes: readonly string[];
}

/** Apply to a slide and those after it, with `_` to one slide only. */
const local = [
  'backgroundColor',
  'backgroundImage',
  'backgroundPosition',
  'backgroundRepeat',
  'backgroundSize',
  'class',
  'color',
  'footer',
  'header',
  'paginate',
  'transition',
];
/** Apply to the whole deck; the last ones are Marp CLI's. */
const global = [
  'headingDivider',
  'lang',
  'math',
  'size',
  'style',
  'theme',
  'marp',
  'title',
  'description',
  'author',
  'keywords',
  'image',
  'url',
];
const known = new Set([...local, ...local.map((name) => `_${name}`), ...global]);
/** Directives whose value is prose, so that its length says nothing. */
const prose = new Set([
  'footer',
  'header',
  'title',
  'description',
  'author',
  'keywords',
  'style',
  'backgroundImage',
]);

/** What is wrong with a comment that Marp parsed to `directives`; nothing for a note. */
export function checkDirectives(
  directives: unknown,
  context: DirectiveContext,
): readonly DirectiveFinding[] {
  if (typeof directives !== 'object' || directives === null || Array.isArray(directives)) return [];
  const entries = Object.entries(directives);
  const isKnown = entries.some(([key]) => known.has(key));
  // `Side: they want …` is a note; only a comment in which every key nearly is a directive was meant as one.
  if (!isKnown && !entries.every(([key, value]) => misspelt(key, value) !== undefined)) return [];
  return entries.flatMap(([key, value]) =>
    known.has(key) ? checkValue(key, value, context) : [unknownKey(key, value)],
  );
}

function unknownKey(key: string, value: unknown): DirectiveFinding {
  const near = misspelt(key, value) ?? nearest(key, known, 1)[0];
  return {
    rule: 'unknown-marp-directive',
    reason: `Unexpected directive \`${key}\` in a comment, expected one that Marp knows`,
    note:
      near === undefined
        ? 'write what is to be said in a comment of its own: beside a directive Marp drops it'
        : `did you mean \`${near}\`?`,
    expected: near === undefined ? [] : [near],
    text: key,
  };
}

/** The directive that a key nearly spells, or undefined where it is another word. */
function misspelt(key: string, value: unknown): string | undefined {
  if (key === '' || /\s/u.test(key)) return undefined;
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    const edits = distance(key.toLowerCase(), name.toLowerCase());
    if (
      edits <= (Math.min(key.length, name.length) > 4 ? 2 : 1) &&
      (best === undefined || edits < best.edits)
    ) {
      best = { name, edits };
    }
  }
  if (best === undefined) return undefined;
  const isProse = typeof value === 'string' && value.trim().split(/\s+/u).length > 3;
  return isProse && !prose.has(best.name.replace(/^_/u, '')) ? undefined : best.name;
}

function checkValue(key: string, value: unknown, context: DirectiveContext): DirectiveFinding[] {
  const text = typeof value === 'string' ? value : '';
  const wrong = (
    expected: string,
    names: readonly string[],
    rule: DirectiveFinding['rule'] = 'unknown-marp-directive',
  ): DirectiveFinding[] => {
    const [near] = nearest(text, names, 1);
    return [
      {
        rule,
        reason: `Unexpected \`${key}: ${text}\`, expected ${expected}`,
        note: near === undefined ? undefined : `did you mean \`${near}\`?`,
        expected: near === undefined ? names : [near, ...names.filter((name) => name !== near)],
        text: text === '' ? key : text,
      },
    ];
  };
  switch (key.replace(/^_/u, '')) {
    case 'paginate':
      return ['true', 'false', 'hold', 'skip'].includes(text.toLowerCase())
        ? []
        : wrong('`true`, `false`, `hold` or `skip`', ['true', 'false', 'hold', 'skip']);
    case 'headingDivider': {
      const levels = Array.isArray(value) ? value.map(String) : [text];
      return text === 'false' || levels.every((level) => /^[1-6]$/u.test(level.trim()))
        ? []
        : wrong('a level from 1 to 6, a list of levels, or `false`', []);
    }
    case 'math':
      return ['mathjax', 'katex'].includes(text)
        ? []
        : wrong('`mathjax` or `katex`', ['mathjax', 'katex']);
    case 'size':
      return checkSize(text, context.sizes);
    case 'theme':
      return context.themes.includes(text)
        ? []
        : wrong(`the theme of this deck or one of Marp’s own`, context.themes, 'unknown-theme').map(
            (finding) => ({
              ...finding,
              note: finding.note ?? `choose it in the front matter, as in \`theme: ${text}\``,
            }),
          );
    case 'header':
    case 'footer':
      return typeof value === 'string' ? [] : wrong('text', []);
    default:
      return [];
  }
}

/** What is wrong with a size, which Marp passes over where the theme does not know it. */
export function checkSize(text: string, sizes: readonly string[]): DirectiveFinding[] {
  if (sizes.includes(text)) return [];
  const [near] = nearest(text, sizes, 1);
  return [
    {
      rule: 'unknown-marp-directive',
      reason: `Unexpected size \`${text}\`, expected one that the theme knows`,
      note:
        sizes.length === 0
          ? 'leave it out: the theme has one size'
          : `${near === undefined ? 'the theme knows' : `did you mean \`${near}\`? The theme knows`} ${sizes.map((size) => `\`${size}\``).join(', ')}`,
      expected: near === undefined ? sizes : [near, ...sizes.filter((size) => size !== near)],
      text,
    },
  ];
}
