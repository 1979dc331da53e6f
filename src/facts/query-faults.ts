/** What goes wrong in JSONata, in the words of our messages. */

export interface QueryFault {
  readonly rule: 'fact-query' | 'fact-limit';
  readonly problem: string;
  readonly note: string | undefined;
  /** Where, in the text of the query; undefined where the engine does not tell. */
  readonly offset: number | undefined;
}

export function isFault(result: object): result is QueryFault {
  return 'problem' in result;
}

/** An error as JSONata throws it: a plain object with a code, or one of JavaScript's own. */
export interface EngineError {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Behind the token that is wrong. */
  readonly position?: number | undefined;
  readonly token?: string | number | boolean | undefined;
  readonly value?: string | number | boolean | undefined;
}

/** Whatever the engine threw, as plain data that can be sent. */
export function toEngineError(error: unknown): EngineError {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const { code, message, position, token, value } = error as Readonly<Record<string, unknown>>;
  return {
    code: typeof code === 'string' ? code : undefined,
    message: typeof message === 'string' ? message : undefined,
    position: typeof position === 'number' ? position : undefined,
    token: plain(token),
    value: plain(value),
  };
}

function plain(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string') return value.slice(0, 200);
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** An error of the engine as a message says it. */
export function explainFault(thrown: unknown, text: string): QueryFault {
  const error = toEngineError(thrown);
  const at = startOf(error, text);
  const limit = limits[error.code ?? ''] ?? limitOf(error.message);
  if (limit !== undefined) return { rule: 'fact-limit', offset: at, ...limit };
  if (error.message?.startsWith('Invalid regular expression') === true) {
    return {
      rule: 'fact-query',
      problem: 'Unexpected regular expression, expected one of JavaScript',
      note: firstLine(error),
      offset: undefined,
    };
  }
  const told = faults[error.code ?? '']?.(error, at === undefined ? '' : tokenAt(text, at));
  return {
    rule: 'fact-query',
    problem: told?.problem ?? 'Unexpected failure of the query, expected a value',
    note: told === undefined ? `JSONata says: ${firstLine(error)}` : told.note,
    offset: at ?? (error.code === 'S0203' || error.code === 'S0207' ? text.length : undefined),
  };
}

function firstLine({ message, code }: EngineError): string {
  return (message ?? code ?? 'nothing').split('\n', 1)[0] ?? '';
}

type Words = { readonly problem: string; readonly note: string | undefined };

const tooDeep: Words = {
  problem: 'Unexpected depth of the query, expected one that comes to an end',
  note: 'a function that calls itself must stop at some point',
};

const limits: Readonly<Record<string, Words>> = {
  D1011: tooDeep,
  D2014: {
    problem: 'Unexpected list of more than ten million items, expected a shorter one',
    note: 'a range `[a..b]` is made whole before it is used',
  },
};

function limitOf(message: string | undefined): Words | undefined {
  if (message === undefined) return undefined;
  if (message.includes('call stack')) return tooDeep;
  return /string length|array (?:buffer )?length/iu.test(message) ? outOfMemory : undefined;
}

/** Said of a query whose worker ran out of memory as well. */
export const outOfMemory: Words = {
  problem: 'Unexpected need for memory, expected a query that keeps less',
  note: 'look for lists or texts that grow without end',
};

const emptyCells = 'an empty cell is null: leave such rows out, as in `equipment[number != null]`';

/** What each code means for the author; what stands here is what queries over tables run into. */
const faults: Readonly<Record<string, (error: EngineError, token: string) => Words>> = {
  S0101: () => ({
    problem: 'Unexpected text without its closing quote, expected the same quote again',
    note: undefined,
  }),
  S0102: (_, token) => ({
    problem: `Unexpected number \`${token}\`, expected one that can be kept`,
    note: undefined,
  }),
  S0103: ({ token }) => ({
    problem: `Unexpected escape \`\\${String(token)}\`, expected one of JSON`,
    note: 'a backslash is written `\\\\`',
  }),
  S0105: () => ({
    problem: 'Unexpected name without its closing backtick, expected one',
    note: undefined,
  }),
  S0106: () => ({ problem: 'Unexpected comment without its end, expected `*/`', note: undefined }),
  S0201: (error, token) => ({
    problem: `Unexpected ${quoted(error, token)}, expected an operator or the end of the query`,
    note: undefined,
  }),
  S0202: (error, token) => ({
    problem: `Unexpected ${quoted(error, token)}, expected \`${String(error.value)}\``,
    note: undefined,
  }),
  S0203: ({ value }) => ({
    problem: `Unexpected end of the query, expected \`${String(value)}\``,
    note: undefined,
  }),
  S0204: (error, token) => ({
    problem: `Unexpected ${quoted(error, token)}, expected an operator`,
    note: undefined,
  }),
  S0207: () => ({ problem: 'Unexpected end of the query, expected a value', note: undefined }),
  S0211: (error, token) => ({
    problem: `Unexpected ${quoted(error, token)}, expected a value before it`,
    note: undefined,
  }),
  S0217: () => ({ problem: 'Unexpected `%`, expected a step with a parent', note: undefined }),
  S0301: () => ({
    problem: 'Unexpected empty regular expression, expected a pattern',
    note: undefined,
  }),
  S0302: () => ({
    problem: 'Unexpected regular expression without its end, expected `/`',
    note: 'a division needs a value before it',
  }),
  T0410: ({ token }) => ({
    problem: `Unexpected argument of \`$${String(token)}\`, expected another type`,
    note: emptyCells,
  }),
  T0411: ({ token }) => ({
    problem: `Unexpected argument of \`$${String(token)}\`, expected another type`,
    note: emptyCells,
  }),
  T0412: ({ token }) => ({
    problem: `Unexpected item in the list for \`$${String(token)}\`, expected all of one type`,
    note: emptyCells,
  }),
  D1001: () => ({
    problem: 'Unexpected infinite number, expected one that can be kept',
    note: 'look for a division by zero',
  }),
  D1002: () => ({ problem: 'Unexpected value after `-`, expected a number', note: emptyCells }),
  T1003: () => ({
    problem: 'Unexpected key of an object, expected text',
    note: 'as in `{ $string(year): number }`',
  }),
  T1005: ({ token }) => ({
    problem: `Unexpected call of \`${String(token)}\`, expected a function`,
    note: `did you mean \`$${String(token)}\`?`,
  }),
  T1006: ({ token }) => ({
    problem: `Unexpected call of ${token === undefined ? 'a value' : `\`$${String(token)}\``}, expected a function`,
    note: undefined,
  }),
  T2001: ({ token }) => ({
    problem: `Unexpected value before \`${String(token)}\`, expected a number`,
    note: emptyCells,
  }),
  T2002: ({ token }) => ({
    problem: `Unexpected value after \`${String(token)}\`, expected a number`,
    note: emptyCells,
  }),
  T2007: () => ({
    problem: 'Unexpected values of different types, expected one type to sort by',
    note: emptyCells,
  }),
  T2008: () => ({
    problem: 'Unexpected value to sort by, expected numbers or text',
    note: emptyCells,
  }),
  T2009: ({ token }) => ({
    problem: `Unexpected values of different types around \`${String(token)}\`, expected one type`,
    note: undefined,
  }),
  T2010: ({ token }) => ({
    problem: `Unexpected value beside \`${String(token)}\`, expected numbers or text`,
    note: emptyCells,
  }),
  D3030: ({ value }) => ({
    problem: `Unexpected ${value === undefined ? 'value' : `\`${String(value)}\``}, expected text that is a number`,
    note: undefined,
  }),
  D3060: () => ({
    problem: 'Unexpected negative number for `$sqrt`, expected one from 0',
    note: undefined,
  }),
  D3137: ({ message }) => ({ problem: 'Unexpected `$error`, expected a value', note: message }),
  D3138: () => ({
    problem: 'Unexpected second match for `$single`, expected one',
    note: undefined,
  }),
  D3139: () => ({
    problem: 'Unexpected lack of a match for `$single`, expected one',
    note: undefined,
  }),
  D3141: ({ message }) => ({
    problem: 'Unexpected failure of `$assert`, expected it to hold',
    note: message,
  }),
};

function quoted({ token }: EngineError, found: string): string {
  const shown = found === '' ? (typeof token === 'string' ? token : '') : found;
  if (shown === '' || shown === '(end)') return 'end of the query';
  return shown.includes('`') ? shown : `\`${shown}\``;
}

/** The engine gives the offset behind a token, or for what is not closed the end of the text. */
function startOf({ position, token, code }: EngineError, text: string): number | undefined {
  if (position === undefined || code === 'S0203' || code === 'S0207') return undefined;
  if (code === 'S0106' || code === 'S0102') return position;
  if (code === 'S0101') return text.search(/["'](?![\s\S]*["'])/u);
  const shown = typeof token === 'string' || typeof token === 'number' ? String(token) : '';
  for (const name of [shown, `$${shown}`, `\`${shown}\``].reverse()) {
    const start = position - name.length;
    if (shown !== '' && start >= 0 && text.slice(start, position) === name) return start;
  }
  // A call's position is that of its bracket: the name stands before it.
  const call = /\$?[\p{L}\p{N}_]+\s*\($/u.exec(text.slice(0, position));
  return call === null ? Math.max(0, position - 1) : call.index;
}

/** The word or sign that stands at an offset of a query. */
export function tokenAt(text: string, offset: number): string {
  const found =
    /^(?:`[^`]*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\$*[\p{L}\p{N}_]+|\$+|[:!<>~?]=?[:?>]?|\.\.|.)/su.exec(
      text.slice(offset),
    );
  return found?.[0] ?? '';
}
