/** Messages for people: one line, then an excerpt with a caret and a hint. */
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';

export interface Style {
  readonly colour: boolean;
  /** Columns of the terminal: excerpts keep within them, so that carets stay under their words. */
  readonly columns?: number | undefined;
}

/** All messages of all files, ordered by file, line and column; an empty text where there are none. */
export function formatMessages(files: readonly VFile[], style: Style): string {
  const byFile = new Map<VFile, VFileMessage[]>();
  for (const { file, message } of sortMessages(files)) {
    const messages = byFile.get(file);
    if (messages === undefined) byFile.set(file, [message]);
    else messages.push(message);
  }
  return [...byFile]
    .flatMap(([file, messages]) => {
      // Many messages are about one large file: it is split once.
      const lines = String(file.value).split(/\r\n|\n|\r/u);
      const shown = choose(messages);
      const more = messages.length - shown.length;
      return [
        ...shown.map((message) => formatMessage({ file, lines }, message, style)),
        ...(more === 0 ? [] : [`… and ${String(more)} more in ${printable(file.path)}\n`]),
      ];
    })
    .join('\n');
}

/** Nobody reads further in one file before mending it. */
const mostShown = 50;

/** The messages that are shown, in their order: errors come before warnings where there is no room for all. */
function choose(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  if (messages.length <= mostShown) return messages;
  const isError = ({ fatal }: VFileMessage): boolean => fatal === true;
  const chosen = new Set(
    [...messages.filter(isError), ...messages.filter((one) => !isError(one))].slice(0, mostShown),
  );
  return messages.filter((message) => chosen.has(message));
}

/** A file with its lines. */
interface Source {
  readonly file: VFile;
  readonly lines: readonly string[];
}

/** Messages of files in the order in which people read them: by path, then by place. */
export function sortMessages(
  files: readonly VFile[],
): { readonly file: VFile; readonly message: VFileMessage }[] {
  return files
    .flatMap((file) => file.messages.map((message) => ({ file, message })))
    .sort(
      (a, b) =>
        compare(a.file.path, b.file.path) ||
        (a.message.line ?? 0) - (b.message.line ?? 0) ||
        (a.message.column ?? 0) - (b.message.column ?? 0) ||
        compare(a.message.ruleId ?? '', b.message.ruleId ?? ''),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function formatMessage(
  { file, lines: all }: Source,
  message: VFileMessage,
  { colour, columns = 110 }: Style,
): string {
  const paint = (code: number, text: string): string =>
    colour ? `\u001b[${String(code)}m${text}\u001b[0m` : text;
  const [tone, severity] = message.fatal === true ? [31, 'error'] : [33, 'warning'];
  const [source, caret] = excerpt(all, message, columns);
  const lines = [
    `${paint(36, `${printable(file.path)}${placeOf(message)}`)}  ${paint(tone, severity)}  ${paint(2, message.ruleId ?? '')}  ${printable(message.reason)}`,
  ];
  if (source !== undefined) lines.push(paint(2, source));
  if (caret !== undefined) lines.push(paint(tone, caret));
  if (message.note !== undefined) lines.push(`   ${paint(32, 'hint:')} ${printable(message.note)}`);
  const { cause } = message;
  if (cause instanceof Error && cause.message !== '') {
    const at =
      cause instanceof VFileMessage && cause.file !== undefined
        ? `${printable(cause.file)}${placeOf(cause)}  `
        : '';
    lines.push(`   ${paint(2, 'see:')}  ${at}${printable(cause.message)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** `:line:column-line:column`, or nothing where the message is about the whole file. */
export function placeOf(message: VFileMessage): string {
  const { place } = message;
  if (place === undefined) return '';
  if (!('start' in place)) return `:${String(place.line)}:${String(place.column)}`;
  const { start, end } = place;
  return `:${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)}`;
}

/** The line of the message with a caret under it; a long line is cut around the place. */
function excerpt(
  lines: readonly string[],
  message: VFileMessage,
  columns: number,
): readonly string[] {
  const { place } = message;
  if (place === undefined || !('start' in place)) return [];
  const source = lines[place.start.line - 1];
  if (source === undefined) return [];
  // Ten columns are the line's number and two ellipses.
  const widest = Math.min(100, Math.max(30, columns - 10));
  const line = printable(source);
  const from = place.start.column - 1;
  const to = place.end.line === place.start.line ? place.end.column - 1 : line.length;
  const left = from < widest - 20 ? 0 : wholeFrom(line, from - 20);
  const right = left + lengthWithin(line.slice(left), widest);
  const number = String(place.start.line).padStart(5);
  const caret =
    ' '.repeat(columnsOf(line.slice(left, from))) +
    '^'.repeat(Math.max(1, columnsOf(line.slice(from, Math.min(to, right)))));
  return [
    `${number} | ${left > 0 ? '…' : ''}${line.slice(left, right)}${line.length > right ? '…' : ''}`,
    `${' '.repeat(5)} | ${left > 0 ? ' ' : ''}${caret}`,
  ];
}

/** `offset`, or one further where it would cut a character in two. */
function wholeFrom(line: string, offset: number): number {
  return /^[\udc00-\udfff]/u.test(line.slice(offset)) ? offset + 1 : offset;
}

/** How much of a text a terminal shows in so many columns. */
function lengthWithin(text: string, columns: number): number {
  let length = 0;
  let used = 0;
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) break;
    length += character.length;
  }
  return length;
}

/** Columns that a terminal gives to a text, counting a wide character as two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text)
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : /\p{M}/u.test(character)
          ? 0
          : 1;
  return columns;
}

/**
 * One line of somebody else's text, as a terminal may have it: a tab is a space; control characters, which could repaint
 * the screen or begin another line, and marks that turn the direction of writing are shown as U+FFFD, one for one.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
      '\ufffd',
    );
}
