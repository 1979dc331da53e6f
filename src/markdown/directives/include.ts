import { made } from '../offsets.ts';
import type { LeafDirective } from './directive.ts';
import { spotOf, valueSpot } from './directive.ts';
import { projectPath } from './project-path.ts';

/** `::include{file=…}`: another Markdown file in this place, its directives resolved as if they stood here. */
export const include = {
  name: 'include',
  form: 'leaf',
  doc: 'another Markdown file, without its front matter',
  attributes: [
    {
      name: 'file',
      doc: 'its path from this file, or from the project’s root where it begins with `/`',
      required: true,
    },
  ],
  async expand(call, expander) {
    const { source, around } = call;
    const file = expander.text(call, 'file');
    if (file === undefined) return [];
    const spot = valueSpot(call, 'file');
    const path = projectPath(
      file.text,
      { attribute: 'file', base: source.path, expected: 'a Markdown file' },
      (reason, note) => {
        expander.complain(spot, 'include', reason, { note });
      },
    );
    if (path === undefined) return [];
    const pieces = await expander.include(path, spot, around);
    if (pieces === undefined) return [made('', spotOf(call))];
    return pieces;
  },
} satisfies LeafDirective;
