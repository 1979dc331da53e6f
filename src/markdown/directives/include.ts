import { resolveFrom, toProjectPath } from '../../paths.ts';
import { made } from '../offsets.ts';
import type { LeafDirective } from './directive.ts';
import { spotOf, valueSpot } from './directive.ts';

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
    if (file.text.trim() === '') {
      expander.complain(spot, 'include', 'Unexpected empty `file`, expected the path of a file');
      return [];
    }
    if (/^(?:[a-z][a-z\d+.-]+:|[\\/]{2})/iu.test(file.text.trim())) {
      expander.complain(
        spot,
        'include',
        `Unexpected address \`${file.text}\`, expected a file of the project`,
        { note: 'remote files are not included: save it into the project' },
      );
      return [];
    }
    const path = file.text.startsWith('/')
      ? toProjectPath(file.text.replace(/^\/+/u, ''))
      : resolveFrom(source.path, file.text);
    if (path === undefined) {
      expander.complain(
        spot,
        'include',
        `Unexpected \`${file.text}\` outside the project, expected a file inside it`,
        { note: 'copy the file into the project' },
      );
      return [];
    }
    if (path === '') {
      expander.complain(spot, 'include', `Unexpected folder \`${file.text}\`, expected a file`);
      return [];
    }
    // Settings of tools stand there, and passwords.
    if (path.split('/').some((part) => part.startsWith('.'))) {
      expander.complain(
        spot,
        'include',
        `Unexpected hidden file \`${file.text}\`, expected a Markdown file`,
        { note: 'files and folders whose name begins with a dot are not shown' },
      );
      return [];
    }
    const pieces = await expander.include(path, spot, around);
    if (pieces === undefined) return [made('', spotOf(call))];
    return pieces;
  },
} satisfies LeafDirective;
