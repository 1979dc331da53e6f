/** The options of the command line: one table, from which parsing, help and suggestions come. */
import { suggestion, UsageError } from './messages.ts';

export interface OptionSpec {
  readonly name: string;
  /** Placeholder of its value in the help; undefined for a switch. */
  readonly value: string | undefined;
  readonly doc: string;
}

const option = (name: string, value: string | undefined, doc: string): OptionSpec => ({
  name,
  value,
  doc,
});

export const options = {
  root: option(
    'root',
    'DIR',
    'the project folder (default: the nearest with brief.yaml, decks/ or reports/)',
  ),
  out: option('out', 'DIR', 'where outputs go (default: dist, from the project folder)'),
  format: option('format', 'LIST', 'html, pdf, md, separated by commas (default: html,pdf)'),
  theme: option('theme', 'NAME', 'the theme of every document'),
  now: option(
    'now',
    'DATE',
    'the day on which freshness is judged, YYYY-MM-DD (default: today, UTC)',
  ),
  jobs: option('jobs', 'N', 'documents under way at once (default: 2)'),
  browser: option('browser', 'PATH', 'the Chrome or Chromium to use'),
  requireSandbox: option(
    'require-sandbox',
    undefined,
    'fail where the browser cannot have its sandbox',
  ),
  pages: option('pages', undefined, 'also lay out the pages in the browser'),
  strict: option('strict', undefined, 'warnings count as errors'),
  json: option('json', undefined, 'one JSON object on standard output'),
  quiet: option('quiet', undefined, 'no progress and no summary'),
  noColor: option('no-color', undefined, 'no colours (NO_COLOR is honoured)'),
  help: option('help', undefined, 'this help'),
  version: option('version', undefined, 'the version'),
} as const satisfies Record<string, OptionSpec>;

/** Options that DESIGN promises for later: naming one says so instead of guessing at a misspelling. */
const reserved = [
  'no-cache',
  'explain',
  'provenance',
  'since',
  'shard',
  'reporter',
  'check-reproducible',
  'cache-url',
];

export type OptionValues = ReadonlyMap<string, string | true>;

export interface Arguments {
  readonly words: readonly string[];
  readonly values: OptionValues;
}

/** Splits `argv` into words and options; `--name value`, `--name=value`, and `--` before words that begin with a dash. */
export function parseArguments(argv: readonly string[], allowed: readonly OptionSpec[]): Arguments {
  const words: string[] = [];
  const values = new Map<string, string | true>();
  const queue = [...argv];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--') {
      words.push(...queue.splice(0));
      continue;
    }
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    const given =
      { '-h': '--help', '-v': '--version', '-o': '--out', '-q': '--quiet' }[word] ?? word;
    const equals = given.indexOf('=');
    const name = equals === -1 ? given.slice(2) : given.slice(2, equals);
    const spec = given.startsWith('--') ? allowed.find((known) => known.name === name) : undefined;
    if (spec === undefined) throw unknownOption(word, name, allowed);
    if (values.has(name)) throw new UsageError(`option \`--${name}\` is given twice`);
    if (spec.value === undefined) {
      if (equals !== -1) throw new UsageError(`option \`--${name}\` takes no value`);
      values.set(name, true);
      continue;
    }
    const value = equals === -1 ? queue.shift() : given.slice(equals + 1);
    if (value === undefined || value === '' || (equals === -1 && value.startsWith('--'))) {
      throw new UsageError(`option \`--${name}\` needs a value`, {
        hint: `--${name} ${spec.value}`,
      });
    }
    values.set(name, value);
  }
  return { words, values };
}

function unknownOption(word: string, name: string, allowed: readonly OptionSpec[]): UsageError {
  if (reserved.includes(name))
    return new UsageError(`option \`--${name}\` is reserved for a later version`);
  const near = suggestion(
    name,
    allowed.map((known) => known.name),
  );
  return new UsageError(`unknown option \`${word}\``, {
    hint: near?.replace('`', '`--') ?? 'briefwright --help lists them',
  });
}

/** Lines of help for a list of options, aligned. */
export function formatOptions(list: readonly OptionSpec[]): string {
  const heads = list.map(({ name, value }) =>
    value === undefined ? `--${name}` : `--${name} ${value}`,
  );
  const width = Math.max(...heads.map((head) => head.length));
  return list.map(({ doc }, index) => `  ${(heads[index] ?? '').padEnd(width)}  ${doc}`).join('\n');
}
