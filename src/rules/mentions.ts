/** Names that documents mention in directives, whether or not they show their values. */
import type { VFile } from 'vfile';

/**
 * Dotted names anywhere in the authors' text, each with its beginnings; other names where a directive may hold them; ids after
 * an `@`. An assertion or a condition reads facts that it does not show; what is only mentioned counts as used.
 */
export function mentionsIn(files: readonly VFile[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of files) {
    const text = String(file).replaceAll('`', '');
    for (const [name] of text.matchAll(dotted)) {
      for (let end = name.indexOf('.'); end !== -1; end = name.indexOf('.', end + 1))
        found.add(name.slice(0, end));
      found.add(name);
    }
    for (const [inside] of text.matchAll(/[[{][^\]}\r\n]{1,4000}|=[ \t]*(?:"[^"]*"|'[^']*')/gu)) {
      for (const [name] of inside.matchAll(/[\p{L}\p{N}_-]+/gu)) found.add(name);
    }
    for (const [, id = ''] of text.matchAll(/@\{?([^\s,;\]}]+)/gu)) found.add(id);
  }
  return found;
}

const dotted = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+){1,32}/gu;
