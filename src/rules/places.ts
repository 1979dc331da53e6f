/** Values at the places where a document shows them. */
import type { Shown } from '../model/document.ts';

/** Uses of values, one for each path and place: a loop and a table show many at one place. */
export function* usesOf<Use extends Pick<Shown, 'path' | 'file' | 'place'>>({
  shown,
}: {
  readonly shown: readonly Use[];
}): Generator<Use> {
  const seen = new Set<string>();
  for (const use of shown) {
    const { file, path, place } = use;
    const key = `${file}\0${String(place.start.line)}:${String(place.start.column)}\0${path}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield use;
  }
}
