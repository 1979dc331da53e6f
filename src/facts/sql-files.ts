/** Files that only SQL may read. */
import type { Facts } from '../model/fact.ts';
import { stemOf, toProjectPath } from '../paths.ts';

/** Names, as tables, of the files below `data/` that statements name in quotes, whether those are sound or not. */
export function namesInSql({ facts }: Pick<Facts, 'facts'>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { derivation } of facts.values()) {
    if (derivation?.by !== 'sql') continue;
    for (const [, text = ''] of derivation.text.matchAll(/['"]([^'"]*\/[^'"]*)['"]/gu)) {
      const path = toProjectPath(text);
      if (path?.startsWith('data/') === true) names.add(stemOf(path));
    }
  }
  return names;
}
