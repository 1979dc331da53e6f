/** What a figure is to draw the eye to, by name. */
import { nearest, suggestion } from '../messages.ts';
import type { FigureFault, FigureSpec } from '../model/figure.ts';

/** The names in `highlight`, between `|`. */
export function highlightsOf({ options }: Pick<FigureSpec, 'options'>): readonly string[] {
  return (options['highlight'] ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Names that nothing in the figure has. */
export function unknownHighlights(
  spec: Pick<FigureSpec, 'options'>,
  known: readonly string[],
  expected: string,
): readonly FigureFault[] {
  return highlightsOf(spec)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      return {
        severity: 'error',
        option: 'highlight',
        reason: `Unexpected \`${name}\`, expected ${expected}`,
        note: suggestion(name, known),
        expected: near.length > 0 ? near : known.slice(0, 10),
      };
    });
}
