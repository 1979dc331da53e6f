/** What a program and all that it starts, its browser among them, take of the machine: read from /proc, while they run. */
import { readFileSync, readdirSync } from 'node:fs';

/** Milliseconds from look to look: few in a short run, which is over soon; more in a long one, which would be slowed for nothing. */
const pauseAfter = (ms) => Math.min(250, Math.max(25, ms / 200));
/** Memory takes long to read, so it is read more seldom. */
const looksPerMemory = 2;
/** Of a second; the same on every Linux that Node runs on. */
const tick = 1 / 100;

export const isReadable = process.platform === 'linux';

/** Watches the tree below a process until `stop` tells its processor seconds and the most memory (MB) that it had at once. */
export function watchTree(pid) {
  const seconds = new Map();
  let memory = 0;
  let looks = 0;
  const look = () => {
    const pids = treeOf(pid, seconds);
    if (looks % looksPerMemory === 0)
      memory = Math.max(
        memory,
        pids.reduce((sum, at) => sum + memoryOf(at), 0),
      );
    looks += 1;
    timer = setTimeout(look, pauseAfter(performance.now() - begin));
  };
  const begin = performance.now();
  let timer;
  if (isReadable) look();
  return {
    stop() {
      clearTimeout(timer);
      if (!isReadable) return { processor: undefined, memory: undefined };
      const processor = [...seconds.values()].reduce((sum, each) => sum + each, 0);
      return { processor, memory };
    },
  };
}

/** The process and its descendants; notes what each has used of the processor so far. */
function treeOf(root, seconds) {
  const pids = [];
  const queue = [root];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    try {
      // After the name, which may hold anything: user and system time of the process, and when it began.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      seconds.set(`${pid} ${fields[19]}`, (Number(fields[11]) + Number(fields[12])) * tick);
      pids.push(pid);
      for (const task of readdirSync(`/proc/${pid}/task`)) {
        const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8');
        queue.push(...children.split(' ').filter(Boolean));
      }
    } catch {
      // It ended between two reads.
    }
  }
  return pids;
}

/** MB of a process; pages that it shares are divided among those that share them. */
function memoryOf(pid) {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
