/** The YAML at the top of a document: where it is, what it says. */
import { VFile } from 'vfile';
import { report } from '../messages.ts';
import type { ScaleName } from '../likelihood/scales.ts';
import { isScaleName } from '../likelihood/scales.ts';
import type { Expansion, FrontMatter } from '../model/document.ts';
import type { Datum } from '../model/table.ts';
import type { Range } from '../syntax/parsed.ts';
import { checkSchema } from '../syntax/schema.ts';
import { parseYaml } from '../syntax/yaml.ts';
import type { Written } from './offsets.ts';

/** The YAML between two lines `---`, the first of which is the text's first, and the offset after the second. */
export function findFrontMatter(
  text: string,
): { readonly yaml: Range; readonly end: number } | undefined {
  const open = /^---[ \t]*(?:\r\n|\r|\n)/u.exec(text)?.[0];
  if (open === undefined) return undefined;
  const close = /(?:^|\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|$)/u.exec(text.slice(open.length));
  if (close === null) return undefined;
  const start = open.length;
  const lead = /^(?:\r\n|\r|\n)/u.exec(close[0])?.[0].length ?? 0;
  return {
    yaml: { start, end: start + close.index + lead },
    end: start + close.index + close[0].length,
  };
}

const keyLine = /^["']?[A-Za-z_][\w.-]*["']?[ \t]*:(?:[ \t]|$)/u;

/** Reports front matter that Markdown would print as text: below the first line, or without its end. */
export function checkFrontMatterPlace(source: Written): void {
  const { file, text } = source;
  if (findFrontMatter(text) !== undefined) return;
  const match =
    /^((?:[ \t]*(?:\r\n|\r(?!\n)|\n))*)(---)[ \t]*((?:\r\n|\r(?!\n)|\n)+)([^\r\n]*)/u.exec(text);
  if (match === null) return;
  const [, lead = '', fence = '', , first = ''] = match;
  if (!keyLine.test(first)) return;
  const at = { start: lead.length, end: lead.length + fence.length };
  if (findFrontMatter(text.slice(lead.length)) === undefined) {
    report(
      file,
      'front-matter',
      source.place(at),
      'Unexpected front matter without its end, expected a line `---` after it',
    );
  } else if (lead !== '') {
    report(
      file,
      'front-matter',
      source.place(at),
      'Unexpected front matter below an empty line, expected it on the first line',
      {
        note: 'remove the empty lines above it',
      },
    );
  }
}

/** The language that a document declares, read before its directives are expanded, since values are written in it. */
export function declaredLanguage(text: string): string | undefined {
  const yaml = findFrontMatter(text)?.yaml;
  if (yaml === undefined) return undefined;
  const found =
    /^(?:lang|language)[ \t]*:[ \t]*(["']?)([A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*)\1[ \t]*(?:#.*)?$/mu.exec(
      text.slice(yaml.start, yaml.end).replaceAll(/\r\n?/gu, '\n'),
    )?.[2];
  return found !== undefined && isLanguage(found) ? found : undefined;
}

/** The CSL style that a document names, read before its citations have a text, and where it is named. */
export function declaredStyle(text: string): ({ readonly path: string } & Range) | undefined {
  const yaml = findFrontMatter(text)?.yaml;
  if (yaml === undefined) return undefined;
  const match = /^citation-style[ \t]*:[ \t]*(["']?)([^\r\n"'#]*?)\1[ \t]*(?:#.*)?$/mu.exec(
    text.slice(yaml.start, yaml.end).replaceAll('\r', '\n'),
  );
  const path = match?.[2] ?? '';
  if (match === null || path === '') return undefined;
  const start = yaml.start + match.index + match[0].indexOf(path);
  return { path, start, end: start + path.length };
}

/** The scale of likelihood that a document declares, read before its directives are expanded, since they depend on it. */
export function declaredScale(text: string): ScaleName | undefined {
  const yaml = findFrontMatter(text)?.yaml;
  if (yaml === undefined) return undefined;
  const found = /^likelihood-scale[ \t]*:[ \t]*(["']?)([a-z\d]+)\1[ \t]*(?:#.*)?$/mu.exec(
    text.slice(yaml.start, yaml.end).replaceAll(/\r\n?/gu, '\n'),
  )?.[2];
  return found !== undefined && isScaleName(found) ? found : undefined;
}

/** The day that a document is dated, which figures show as today: what is planned is so as of the brief. */
export function declaredDay(text: string): string | undefined {
  const yaml = findFrontMatter(text)?.yaml;
  if (yaml === undefined) return undefined;
  return /^date[ \t]*:[ \t]*(["']?)(\d{4}-\d{2}-\d{2})\1[ \t]*(?:#.*)?$/mu.exec(
    text.slice(yaml.start, yaml.end).replaceAll(/\r\n?/gu, '\n'),
  )?.[2];
}

/** Whether `tag` is a well-formed BCP 47 tag. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const rules = { syntax: 'front-matter', key: 'front-matter', limit: 'front-matter' };

/** Front matter of the expanded text, checked; messages stand where the author wrote what they are about. */
export function readFrontMatter(expansion: Expansion, path: string): FrontMatter {
  const { text } = expansion;
  const yaml = findFrontMatter(text)?.yaml;
  if (yaml === undefined) return { data: {}, start: 0, end: 0, place: () => undefined };

  const draft = new VFile({ path, value: text });
  const parsed = parseYaml(draft, rules, yaml);
  if (parsed !== undefined && parsed.value !== null) {
    checkSchema(parsed, 'front-matter', draft, {
      value: 'front-matter-value',
      unknownKey: 'front-matter-key',
    });
  } else if (parsed?.value === null && /\S/u.test(text.slice(yaml.start, yaml.end))) {
    const start = yaml.start + text.slice(yaml.start).search(/\S/u);
    const end = start + (/^[^\r\n]*/u.exec(text.slice(start))?.[0].length ?? 0);
    const { file, place } = expansion.origin(start, end);
    report(
      file,
      'front-matter',
      place,
      'Unexpected front matter that is all comment, expected `key: value`',
      {
        note: '`---` on the first line opens front matter, not a slide: put an empty line before it',
      },
    );
  }
  for (const message of draft.messages) {
    const at = message.place;
    const start = at !== undefined && 'start' in at ? at.start.offset : at?.offset;
    const end = at !== undefined && 'end' in at ? at.end.offset : at?.offset;
    const { file, place } = expansion.origin(start ?? yaml.start, end ?? start ?? yaml.start);
    report(file, message.ruleId ?? 'front-matter', place, message.reason, {
      note: message.note ?? undefined,
      expected: message.expected,
      cause: message.cause instanceof Error ? message.cause : undefined,
    });
  }
  return {
    data: isRecord(parsed?.value) ? parsed.value : {},
    ...yaml,
    place(keys) {
      const at = parsed?.place(keys);
      return at === undefined
        ? undefined
        : expansion.origin(at.start.offset ?? yaml.start, at.end.offset ?? yaml.start).place;
    },
  };
}

function isRecord(value: Datum | undefined): value is { readonly [key: string]: Datum } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
