/** What a brand writes at the head and foot of every slide and page, with placeholders for what front matter says. */
import type { VFile } from 'vfile';
import { report, suggestion } from '../messages.ts';
import type { ThemeTexts } from '../model/theme.ts';
import type { Parsed } from '../syntax/parsed.ts';
import type { RunningSpec, ThemeSpec } from './spec.ts';

/** Keys of the front matter that a running line may show; `page` is the page of a report and how many there are. */
const placeholders = [
  'title',
  'subtitle',
  'series',
  'number',
  'date',
  'status',
  'authors',
  'version',
] as const;

const placeholder = /\{([^{}]*)\}/gu;

/** Every placeholder that stands for nothing is a message at its text. */
export function checkTexts(spec: ThemeSpec, parsed: Parsed, file: VFile): void {
  for (const line of ['header', 'footer'] as const) {
    const texts = [
      { keys: [line, 'deck'], text: spec[line]?.deck, known: placeholders },
      ...(['left', 'right'] as const).map((side) => ({
        keys: [line, 'report', side],
        text: spec[line]?.report?.[side],
        known: [...placeholders, 'page'],
      })),
    ];
    for (const { keys, text, known } of texts) {
      for (const [, name = ''] of text?.matchAll(placeholder) ?? []) {
        if (known.some((one) => one === name)) continue;
        report(
          file,
          'theme',
          parsed.place(keys),
          `Unexpected placeholder \`{${name}}\`, expected a key of the front matter`,
          {
            note:
              name === 'page'
                ? 'the page of a slide is `paginate: true` in the front matter'
                : (suggestion(name, known) ??
                  `there are ${known.map((one) => `\`{${one}}\``).join(', ')}`),
            expected: known,
          },
        );
      }
    }
  }
}

export function toTexts({ header, footer }: ThemeSpec): ThemeTexts {
  const line = (spec: RunningSpec | undefined, left: string, right: string) => ({
    left: spec?.left ?? left,
    right: spec?.right ?? right,
  });
  return {
    deck: { header: header?.deck, footer: footer?.deck },
    report: {
      header: line(header?.report, '{title}', '{series}'),
      footer: line(footer?.report, '{number} · {date}', '{page}'),
    },
  };
}

/**
 * A running line with its placeholders filled. Parts are set off by a middle dot; a part whose placeholders all stand for
 * nothing is left out with its dot.
 */
export function fillText(text: string, valueOf: (name: string) => string | undefined): string {
  return text
    .split(' · ')
    .flatMap((part) => {
      const names = [...part.matchAll(placeholder)].map(([, name = '']) => name);
      const isEmpty = names.length > 0 && names.every((name) => (valueOf(name) ?? '') === '');
      return isEmpty ? [] : [part.replace(placeholder, (_, name: string) => valueOf(name) ?? '')];
    })
    .join(' · ')
    .trim();
}
