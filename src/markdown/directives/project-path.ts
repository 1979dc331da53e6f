/** A file of the project that a directive names. */
import type { ProjectPath } from '../../paths.ts';
import { resolveFrom, toProjectPath } from '../../paths.ts';

/**
 * The path that is meant: from the project's root where it begins with `/` or where there is no `base`, else from `base`.
 * Undefined where it is none inside the project, which `complain` is told; `expected` is what it should have been.
 */
export function projectPath(
  written: string,
  {
    attribute,
    base,
    expected,
  }: {
    readonly attribute: string;
    readonly base: ProjectPath | undefined;
    readonly expected: string;
  },
  complain: (reason: string, note?: string) => void,
): ProjectPath | undefined {
  const text = written.trim();
  if (text === '') {
    complain(`Unexpected empty \`${attribute}\`, expected the path of a file`);
    return undefined;
  }
  if (/^(?:[a-z][a-z\d+.-]+:|[\\/]{2})/iu.test(text)) {
    complain(
      `Unexpected address \`${written}\`, expected a file of the project`,
      'nothing is fetched: save it into the project',
    );
    return undefined;
  }
  const path =
    base === undefined || text.startsWith('/')
      ? toProjectPath(text.replace(/^\/+/u, ''))
      : resolveFrom(base, text);
  if (path === undefined) {
    complain(
      `Unexpected \`${written}\` outside the project, expected a file inside it`,
      'copy the file into the project',
    );
    return undefined;
  }
  if (path === '') {
    complain(`Unexpected folder \`${written}\`, expected a file`);
    return undefined;
  }
  // Settings of tools stand there, and passwords.
  if (path.split('/').some((part) => part.startsWith('.'))) {
    complain(
      `Unexpected hidden file \`${written}\`, expected ${expected}`,
      'files and folders whose name begins with a dot are not shown',
    );
    return undefined;
  }
  return path;
}
