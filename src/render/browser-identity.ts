/** Which browser would serve, known without starting or unpacking one: part of what an output is made from. */
import { statSync } from 'node:fs';
import type { BrowserOptions } from './browser.ts';
import { browserPlaces } from './browser.ts';
import { embeddedVersion } from './embedded.ts';

/** The same text for the same program: its version where that is in the package, else its file's size and time. */
export async function browserIdentity(options: BrowserOptions): Promise<string> {
  for (const place of browserPlaces(options)) {
    if (place.kind === 'embedded') {
      const version = embeddedVersion();
      if (version !== undefined) return `embedded ${version}`;
      continue;
    }
    const program = await place.find();
    if (typeof program === 'string') continue;
    const { size, mtimeMs } = statSync(program.path);
    return `${program.kind} ${program.path} ${String(size)} ${String(mtimeMs)}`;
  }
  return 'none';
}
