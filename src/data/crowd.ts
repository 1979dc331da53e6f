/** One slip in a program can make a mistake of every row: beyond a number, messages of a kind are counted only. */
import type { VFile } from 'vfile';
import { report } from '../messages.ts';

/** Messages of one rule in one file. */
const most = 200;

/** What was found, by file and rule, whether or not there is a message. */
const found = new WeakMap<VFile, Map<string, number>>();

/** Whether one more message of the rule finds room in the file. It is counted either way, so ask once for each. */
export function hasRoom(file: VFile, rule: string): boolean {
  const counts = found.get(file) ?? new Map<string, number>();
  found.set(file, counts);
  const count = (counts.get(rule) ?? 0) + 1;
  counts.set(rule, count);
  return count <= most;
}

/** Ends the messages of a file: each rule that found no room for all gets a last one that says how many more there are. */
export function closeCrowd(file: VFile): void {
  const shown = new Map<string, number>();
  const more = new Map<string, number>();
  for (const [rule, count] of found.get(file) ?? []) if (count > most) more.set(rule, count - most);
  found.delete(file);
  const kept = file.messages.filter(({ ruleId = '' }) => {
    const count = (shown.get(ruleId) ?? 0) + 1;
    shown.set(ruleId, count);
    // Those who read JSON and YAML do not ask.
    if (count > most) more.set(ruleId, (more.get(ruleId) ?? 0) + 1);
    return count <= most;
  });
  if (kept.length < file.messages.length) file.messages.splice(0, Infinity, ...kept);
  for (const [rule, count] of more) {
    report(
      file,
      rule,
      undefined,
      `Unexpected ${String(count)} further mistakes of the kind \`${rule}\`, expected none`,
      { note: `the first ${String(most)} have messages of their own` },
    );
  }
}
