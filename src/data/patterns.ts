/** Regular expressions that a data package brings along: somebody else's code, run under a time limit. */
import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';

/** Milliseconds for one column: a sound pattern takes a few for 100,000 cells, an explosive one takes for ever. */
const limit = 2000;

const script = new Script('texts.map((text) => pattern.test(text))');

let context: Context | undefined;

/** Which of the texts match the whole pattern; undefined where it did not come to an end. */
export function matchAll(pattern: RegExp, texts: readonly string[]): readonly boolean[] | undefined {
  try {
    // A context costs a few milliseconds, so that all patterns share one, which holds nothing else.
    context ??= createContext({});
    Object.assign(context, { pattern, texts });
    const answers: unknown = script.runInContext(context, { timeout: limit });
    return Array.isArray(answers) ? answers.map((answer) => answer === true) : undefined;
  } catch (error) {
    if (isTimeout(error)) return undefined;
    throw error;
  }
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
