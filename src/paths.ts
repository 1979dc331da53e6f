/** Paths inside a project: posix, relative to its root, never above it. */

declare const brand: unique symbol;

/** A normalised path relative to the project's root, with `/`, without a leading slash, `.` or `..`. */
export type ProjectPath = string & { readonly [brand]: 'ProjectPath' };

/** `text` as a project path, or undefined where it leaves the root or is absolute. Backslashes count as slashes. */
export function toProjectPath(text: string): ProjectPath | undefined {
  const slashed = text.replaceAll('\\', '/');
  if (slashed.startsWith('/') || /^[a-z]:/i.test(slashed) || slashed.includes('\0'))
    return undefined;
  const parts: string[] = [];
  for (const part of slashed.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  // Every segment was normalised above, which is what the brand promises.
  return parts.join('/') as ProjectPath;
}

/** `reference` as written in the file `from`, from the project's root; undefined where it leaves the root. */
export function resolveFrom(from: ProjectPath, reference: string): ProjectPath | undefined {
  const folder = folderOf(from);
  return toProjectPath(folder === '' ? reference : `${folder}/${reference}`);
}

/** The folder that holds `path`, `''` for the root. */
export function folderOf(path: ProjectPath): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** File name without folder and without its last extension. */
export function stemOf(path: ProjectPath): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Lower-case extension without its dot, `''` where there is none. */
export function extensionOf(path: ProjectPath): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
