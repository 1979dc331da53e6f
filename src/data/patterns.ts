/** Regular expressions that a data package brings along: somebody else's code, run under a time limit. */
import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';

/** Milliseconds for a package: a sound pattern takes a few for 100,000 cells, an explosive one takes for ever. */
const limit = 2000;

/**
 * Which of the texts match the whole pattern; `endless` where it did not come to an end, `late` where earlier ones have
 * used up the time.
 */
export type PatternMatcher = (
  pattern: RegExp,
  texts: readonly string[],
) => readonly boolean[] | 'endless' | 'late';

const script = new Script('texts.map((text) => pattern.test(text))');

/** A matcher with a time of its own. */
export function patternMatcher(): PatternMatcher {
  let left = limit;
  let context: Context | undefined;
  return (pattern, texts) => {
    if (left < 1) return 'late';
    // Only what is left of the time depends on it, never a value.
    const start = performance.now();
    try {
      // A context costs a few milliseconds, so that all patterns share one, which holds nothing else.
      context ??= createContext({});
      Object.assign(context, { pattern, texts });
      const answers: unknown = script.runInContext(context, { timeout: Math.floor(left) });
      return Array.isArray(answers) ? answers.map((answer) => answer === true) : 'endless';
    } catch (error) {
      if (!isTimeout(error)) throw error;
      left = 0;
      return 'endless';
    } finally {
      left -= performance.now() - start;
    }
  };
}

/** The error may come from the other context, whose `Error` is not ours. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** The pattern, anchored at both ends as Table Schema has it; undefined where it is none. */
export function toPattern(source: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^(?:${source})$`, flags);
    } catch {
      // XML Schema's patterns know escapes that a Unicode expression refuses: try once more without.
    }
  }
  return undefined;
}
