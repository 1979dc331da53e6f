/** The options of the command line: one table, from which parsing, help and suggestions come. */
import { suggestion, UsageError } from './messages.ts';

export interface OptionSpec {
  readonly name: string;
  /** Its one-letter form, without the dash. */
  readonly short: string | undefined;
  /** Placeholder of its value in the help; undefined for a switch. */
  readonly value: string | undefined;
  readonly doc: string;
}

const option = (
  name: string,
  value: string | undefined,
  doc: string,
  short?: string,
): OptionSpec => ({ name, short, value, doc });

export const options = {
  root: option(
    'root',
    'DIR',
    'the project folder (default: the nearest with brief.yaml, decks/ or reports/)',
  ),
  out: option('out', 'DIR', 'where outputs go (default: dist, from the project folder)', 'o'),
  format: option('format', 'LIST', 'html, pdf, md, separated by commas (default: html,pdf)'),
  theme: option('theme', 'NAME', 'the theme of every document'),
  provenance: option(
    'provenance',
    'LEVEL',
    'what outputs say of where values come from: full, public or none (default: public)',
  ),
  now: option(
    'now',
    'DATE',
    'the day on which freshness is judged, YYYY-MM-DD (default: today, UTC)',
  ),
  jobs: option('jobs', 'N', 'documents under way at once (default: 3)'),
  browser: option('browser', 'PATH', 'the Chrome or Chromium to use'),
  requireSandbox: option(
    'require-sandbox',
    undefined,
    'fail where the browser cannot have its sandbox',
  ),
  noCache: option('no-cache', undefined, 'make everything anew, and keep nothing'),
  cacheUrl: option('cache-url', 'URL', 'an HTTP store with GET and PUT that builds share'),
  explain: option('explain', undefined, 'why each output was rendered or kept'),
  pages: option('pages', undefined, 'also lay out the pages in the browser'),
  checkReproducible: option(
    'check-reproducible',
    undefined,
    'build twice in different surroundings, compare, and write nothing',
  ),
  page: option('page', 'N', 'a page of a built report'),
  slide: option('slide', 'N', 'a slide of a built deck'),
  since: option('since', 'REF', 'a commit of git: what changed since then'),
  markdown: option('markdown', undefined, 'Markdown for a comment on a pull request'),
  html: option('html', undefined, 'one page of HTML, with pictures of before and after'),
  exitCode: option('exit-code', undefined, 'exit status 1 where there is a difference'),
  strict: option('strict', undefined, 'warnings count as errors'),
  shard: option(
    'shard',
    'I/N',
    'one part of the documents, such as 1/3; `briefwright merge` joins the outputs',
  ),
  reporter: option(
    'reporter',
    'NAME',
    'messages for a machine, on standard output: github (annotations), sarif or junit',
  ),
  json: option('json', undefined, 'one JSON object on standard output'),
  quiet: option('quiet', undefined, 'no progress and no summary', 'q'),
  noColor: option('no-color', undefined, 'no colours (NO_COLOR is honoured)'),
  help: option('help', undefined, 'this help', 'h'),
  version: option('version', undefined, 'the version', 'v'),
} as const satisfies Record<string, OptionSpec>;

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
    const equals = word.indexOf('=');
    const head = equals === -1 ? word : word.slice(0, equals);
    const spec = findOption(head, allowed);
    if (spec === undefined) throw unknownOption(head, allowed);
    const { name } = spec;
    if (values.has(name)) throw new UsageError(`option \`--${name}\` is given twice`);
    if (spec.value === undefined) {
      if (equals !== -1) throw new UsageError(`option \`--${name}\` takes no value`);
      values.set(name, true);
      continue;
    }
    const value = equals === -1 ? queue.shift() : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals === -1 && value.startsWith('--'))) {
      throw new UsageError(`option \`--${name}\` needs a value`, {
        hint: `--${name} ${spec.value}`,
      });
    }
    values.set(name, value);
  }
  return { words, values };
}

/** Where the first word stands that is no option and no option's value; -1 where there is none, or an unknown option comes before it. */
export function findWord(argv: readonly string[]): number {
  const all = Object.values(options);
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--') return -1;
    if (!word.startsWith('-') || word === '-') return index;
    const spec = findOption(word.split('=', 1)[0] ?? '', all);
    if (spec === undefined) return -1;
    if (spec.value !== undefined && !word.includes('=')) index += 1;
  }
  return -1;
}

/** The option of `--name` or `-n`. */
function findOption(head: string, allowed: readonly OptionSpec[]): OptionSpec | undefined {
  return allowed.find(
    ({ name, short }) => head === `--${name}` || (short !== undefined && head === `-${short}`),
  );
}

function unknownOption(head: string, allowed: readonly OptionSpec[]): UsageError {
  const name = head.replace(/^-+/u, '');
  if (findOption(head, Object.values(options)) !== undefined)
    return new UsageError(`option \`${head}\` is not one of this command`, {
      hint: `it takes ${allowed.map((known) => `\`--${known.name}\``).join(', ')}`,
    });
  // A single letter is near to every short name.
  const near =
    name.length > 1
      ? suggestion(
          name,
          allowed.map((known) => known.name),
        )
      : undefined;
  return new UsageError(`unknown option \`${head}\``, {
    hint: near?.replace('`', '`--') ?? '`briefwright --help` lists them',
  });
}

/** Lines of help for a list of options, aligned. */
export function formatOptions(list: readonly OptionSpec[]): string {
  const heads = list.map(
    ({ name, short, value }) =>
      `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
  );
  const width = Math.max(...heads.map((head) => head.length));
  return list.map(({ doc }, index) => `  ${(heads[index] ?? '').padEnd(width)}  ${doc}`).join('\n');
}
