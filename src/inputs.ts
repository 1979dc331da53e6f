/** What a run read, with hashes: the raw material of the manifest and, later, of the cache's keys. */
import { sha256 } from './hash.ts';
import type { ProjectPath } from './paths.ts';
import type { World } from './world.ts';

export interface RecordingWorld extends World {
  /** Files read through this world so far, each once, with the hash of what was read; sorted by path. */
  inputs(): readonly { readonly path: ProjectPath; readonly sha256: string }[];
}

/** The same world, with a memory of what was read through it. */
export function recordInputs(world: World): RecordingWorld {
  const read = new Map<ProjectPath, string>();
  return {
    ...world,
    async read(path, options) {
      const bytes = await world.read(path, options);
      if (!read.has(path)) read.set(path, sha256(bytes));
      return bytes;
    },
    async disk(path) {
      const file = await world.disk(path);
      if (!read.has(path)) read.set(path, await file.sha256());
      return file;
    },
    inputs() {
      return [...read]
        .map(([path, hash]) => ({ path, sha256: hash }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
