/**
 * Preloaded into the program: its machine fails. The write number `FAULT_AT` to a file whose path holds `FAULT_IN` gets half of
 * its bytes there and then fails with `FAULT_CODE`, or the program is killed in it (`KILL`); with `FAULT_ALL` every further one
 * fails as well. The clock of the process is `FAULT_CLOCK` seconds off.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { env } = process;
const at = Number(env.FAULT_AT ?? 0);
const code = env.FAULT_CODE ?? 'ENOSPC';
const shift = Number(env.FAULT_CLOCK ?? 0) * 1000;
let count = 0;

/** Whether this write is the one that fails. */
function isFaulty(path) {
  if (at === 0 || !String(path).includes(env.FAULT_IN ?? '')) return false;
  count += 1;
  if (count === at) process.stderr.write('a fault was injected\n');
  return env.FAULT_ALL === undefined ? count === at : count >= at;
}

function fail(path) {
  if (code === 'KILL') process.kill(process.pid, 'SIGKILL');
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

const half = (data) => data.subarray(0, data.length / 2);
const { open, writeFile } = fs.promises;

fs.promises.open = async (path, flags, ...more) => {
  const handle = await open(path, flags, ...more);
  if (typeof flags === 'string' && flags.startsWith('w')) {
    const whole = handle.writeFile.bind(handle);
    handle.writeFile = async (data) => {
      if (!isFaulty(path)) return whole(data);
      await whole(half(data)).catch(() => undefined);
      throw fail(path);
    };
  }
  return handle;
};

fs.promises.writeFile = async (path, data, ...more) => {
  if (!isFaulty(path)) return writeFile(path, data, ...more);
  await writeFile(path, half(Buffer.from(data)), ...more).catch(() => undefined);
  throw fail(path);
};

if (shift !== 0) {
  const { now } = Date;
  const Real = Date;
  Real.now = () => now() + shift;
  globalThis.Date = class extends Real {
    constructor(...values) {
      super(...(values.length === 0 ? [Real.now()] : values));
    }
  };
}

syncBuiltinESMExports();
