/** Marp CLI's bespoke template: presenter view, overview, fragments. Its parts are cut out when this package is compiled. */
import type { World } from '../world.ts';

export interface BespokeParts {
  readonly css: string;
  /** Buttons on screen. */
  readonly controls: string;
  readonly script: string;
}

/** By what gives the files of this package: documents have worlds of their own, which share it. */
const read = new WeakMap<World['asset'], Promise<BespokeParts>>();

/** The parts of the template that this package was compiled with. */
export function bespokeParts(world: World): Promise<BespokeParts> {
  let parts = read.get(world.asset);
  if (parts === undefined) {
    parts = world.asset('build/bespoke.json').then((bytes) => {
      // Written by `bespokeTemplate` at compile time.
      return JSON.parse(Buffer.from(bytes).toString('utf8')) as BespokeParts;
    });
    read.set(world.asset, parts);
  }
  return parts;
}
