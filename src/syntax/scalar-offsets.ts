/** Where the characters of a YAML text stand in the file that it was written in. */

/**
 * The offset, in the source of a scalar (from its quote, its `|` or `>`, or its first letter), of the character at `offset`
 * of its value; undefined where the two do not fit together, as for an alias. Escapes count as the character that they
 * stand for, a folded line break as the space that it becomes. The end of the value is the end of its last character.
 */
export function sourceOffset(source: string, value: string, offset: number): number | undefined {
  const style = source[0];
  const quote = style === '"' || style === "'" ? style : undefined;
  let at = quote === undefined ? 0 : 1;
  if (style === '|' || style === '>') at = endOfLine(source, 0);

  for (let index = 0; ;) {
    if (index >= value.length) return offset === index ? at : undefined;
    const length = spaceAt(value, index);
    if (length > 0 && source[at] !== '\\') {
      // A run of blanks is written as one: of other blanks where a line was folded or indented.
      const written = spaceAt(source, at);
      if (written === 0) return undefined;
      if (offset < index + length) return at + Math.min(offset - index, written - 1);
      // In double quotes an escape may go on where the blanks end.
      const read = style === '"' ? blanksBefore(source, at + written, length, written) : length;
      index += read;
      at += written;
      continue;
    }
    at = skip(source, at, value[index] ?? '', style);
    const taken = take(source, at, value, index, quote);
    if (taken === undefined) return undefined;
    if (offset < index + taken.value) return at;
    index += taken.value;
    at += taken.source;
  }
}

/** How many of the value's blanks the written ones stand for: all, but for those that an escape after them gives. */
function blanksBefore(source: string, end: number, length: number, written: number): number {
  return source[end] === '\\' ? Math.min(length, written) : length;
}

/** Indentation, folded lines and escaped line breaks that leave nothing in the value. */
function skip(source: string, from: number, wanted: string, style: string | undefined): number {
  let at = from;
  for (;;) {
    if (source[at] !== wanted && spaceAt(source, at) > 0) at += spaceAt(source, at);
    else if (style === '"' && source[at] === '\\' && /[\r\n]/u.test(source[at + 1] ?? '')) {
      at += 1 + spaceAt(source, at + 1);
    } else return at;
  }
}

/** How many characters of source and value the next piece takes; undefined where they differ. */
function take(
  source: string,
  at: number,
  value: string,
  index: number,
  quote: string | undefined,
): { readonly source: number; readonly value: number } | undefined {
  if (quote === "'" && source[at] === "'" && source[at + 1] === "'" && value[index] === "'")
    return { source: 2, value: 1 };
  if (quote === '"' && source[at] === '\\') {
    const escape = /^\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|.)/su.exec(
      source.slice(at, at + 10),
    );
    if (escape === null) return undefined;
    const wide = escape[0][1] === 'U' && (value.codePointAt(index) ?? 0) > 0xffff;
    return { source: escape[0].length, value: wide ? 2 : 1 };
  }
  return source[at] === value[index] ? { source: 1, value: 1 } : undefined;
}

function spaceAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && ' \t\r\n'.includes(text[end] ?? 'x')) end++;
  return end - at;
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/\r\n|\r|\n/u);
  return end === -1
    ? text.length
    : from + end + (text[from + end] === '\r' && text[from + end + 1] === '\n' ? 2 : 1);
}
