/** What the runs of a case came to: medians and spreads of its commands, and which of its targets they meet. */

/** `runs` are unsampled measurements by command, `sampled` those with processor time and memory, `bytes` of outputs. */
export function resultsOf({ isOfParts = false }, { runs, sampled, bytes }) {
  const names = Object.keys(runs);
  const [ours, ...others] = names;
  const wall = (name) => median(runs[name]?.map((run) => run.wall));
  return {
    names,
    ours,
    wall,
    spread: (name) => spreadOf(runs[name].map((run) => run.wall)),
    processor: (name) => median(sampled[name]?.map((run) => run.processor)),
    memory: (name) => median(sampled[name]?.map((run) => run.memory)),
    bytes: (name) => bytes[name],
    /** The fastest of the others. */
    best: isOfParts ? undefined : others.toSorted((a, b) => wall(a) - wall(b))[0],
  };
}

/** Every target with its value; `isMet` is undefined where what it asks for could not be measured. */
export function judge(targets, results) {
  return targets.map(({ text, limit, unit, value }) => {
    const number = value(results);
    const isKnown = Number.isFinite(number);
    return {
      text,
      limit,
      unit,
      value: isKnown ? number : undefined,
      isMet: isKnown ? number <= limit : undefined,
    };
  });
}

/** Of a case as plain data, for `--json`. */
export function toRecord({ name, missing }, results, verdicts) {
  const { names, ours, best } = results;
  return {
    name,
    missing,
    best,
    commands: Object.fromEntries(
      names.map((each) => [
        each,
        {
          wall: { median: results.wall(each), ...results.spread(each) },
          processor: results.processor(each),
          memory: results.memory(each),
          bytes: results.bytes(each),
        },
      ]),
    ),
    ratios: ratiosTo(results, best),
    targets: verdicts,
  };

  function ratiosTo(of, other) {
    if (other === undefined) return undefined;
    return Object.fromEntries(
      ['wall', 'processor', 'memory', 'bytes'].map((field) => [
        field,
        of[field](ours) / of[field](other),
      ]),
    );
  }
}

/** Undefined where nothing was measured. */
function median(numbers) {
  const known = numbers?.filter((number) => number !== undefined) ?? [];
  if (known.length === 0) return undefined;
  const sorted = known.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function spreadOf(numbers) {
  return { least: Math.min(...numbers), most: Math.max(...numbers), runs: numbers.length };
}
