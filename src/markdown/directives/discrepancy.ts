import { made } from '../offsets.ts';
import type { TextDirective } from './directive.ts';
import { spotOf } from './directive.ts';

/** `:discrepancy[path]`: what a fact's `discrepancy` says, so that the reader knows that sources disagree. */
export const discrepancy = {
  name: 'discrepancy',
  form: 'text',
  doc: 'what the fact says of its sources where they disagree: the rule `discrepancy` is content with it',
  label: 'path of the fact, such as `rafale.horizon`',
  attributes: [],
  expand(call, landing, expander) {
    const { directive, source } = call;
    const { label } = directive;
    const spot = spotOf(call);
    const asWritten = [made(source.text.slice(spot.start, spot.end), spot)];
    if (label === undefined) {
      const end = directive.start + directive.colons + directive.name.length;
      expander.complain(
        { source, start: directive.start, end },
        'directive-syntax',
        'Unexpected `:discrepancy` without a path, expected `:discrepancy[path]`',
        { note: 'as in `:discrepancy[rafale.horizon]`' },
      );
      return asWritten;
    }
    const range = (start: number, end: number) => ({
      start: label.start + start,
      end: label.start + end,
    });
    const found = expander.find(source.text.slice(label.start, label.end), range, call);
    if (found === undefined) return asWritten;
    const { fact, path } = found;
    const text = fact?.discrepancy?.replaceAll(/\s+/gu, ' ').trim();
    if (fact === undefined || text === undefined || text === '') {
      expander.complain(
        { source, ...label },
        'missing-value',
        `Unexpected \`${path}\` without a discrepancy, expected a fact that has one`,
        {
          note:
            fact === undefined
              ? 'only facts have one: see `data/facts.yaml`'
              : 'write what the sources say under `discrepancy` in `data/facts.yaml`',
        },
      );
      return asWritten;
    }
    const shown = { ...found, value: text, path: `${fact.id}.discrepancy` };
    return [expander.value(shown, text, landing, spot)];
  },
} satisfies TextDirective;
