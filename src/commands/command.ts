/** A command of the command line. */
import type { OptionSpec, OptionValues } from '../options.ts';

/** What a command may touch of the process it runs in. */
export interface Terminal {
  /** What the command was asked for. */
  out(text: string): void;
  /** Progress, messages and the summary. */
  err(text: string): void;
  /** Standard error is a terminal: progress may rewrite its line. */
  readonly interactive: boolean;
  /** Columns of standard error; undefined where it is no terminal. */
  readonly columns: number | undefined;
  /** Columns of standard output; undefined where it is no terminal. */
  readonly width: number | undefined;
  readonly colour: { readonly out: boolean; readonly err: boolean };
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the process started, for the summary only. */
  elapsed(): number;
  /** Registers what must happen when the user interrupts the run. */
  onInterrupt(cleanUp: () => void): void;
}

export interface Invocation {
  readonly words: readonly string[];
  readonly values: OptionValues;
  readonly terminal: Terminal;
}

export interface Command {
  readonly name: string;
  /** How the command is written, without the program's name. */
  readonly usage: string;
  readonly doc: string;
  readonly options: readonly OptionSpec[];
  /** Loads and runs the command; resolves to the exit status. */
  run(invocation: Invocation): Promise<number>;
}
