// src/render/source-text.ts
function sourceText(text) {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  const lineStart = (line) => starts[line] ?? text.length;
  const taken = /* @__PURE__ */ new Map();
  return {
    text,
    lineStart,
    lines: (from, to) => trimmed(text, lineStart(from), lineStart(to)),
    find(needles, range) {
      const wanted = needles.filter((needle) => needle !== "");
      for (const needle of wanted) {
        const key = `${String(range.start)}-${String(range.end)} ${needle}`;
        const from = taken.get(key) ?? range.start;
        const next = text.indexOf(needle, from);
        const at = next >= 0 && next + needle.length <= range.end ? next : text.indexOf(needle, range.start);
        if (at < 0 || at + needle.length > range.end) continue;
        taken.set(key, at + needle.length);
        return { start: at, end: at + needle.length };
      }
      for (const needle of wanted) {
        const before = text.lastIndexOf(needle, range.end);
        const at = before >= 0 ? before : text.indexOf(needle);
        if (at >= 0) return { start: at, end: at + needle.length };
      }
      return range;
    }
  };
}
function trimmed(text, start, end) {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

export {
  sourceText,
  trimmed
};
