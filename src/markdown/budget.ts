/** What one document may expand to: includes, levels, rows and characters, so that every expansion ends. */
import type { Complaints } from './complaints.ts';
import type { Spot } from './directives/directive.ts';

export interface ExpandLimits {
  /** Files that one document includes, each time counted. */
  readonly includes: number;
  /** Depth of containers and includes. */
  readonly nesting: number;
  /** Bytes of a file, and of what a document expands to. */
  readonly fileBytes: number;
  /** Rows that one directive writes. */
  readonly rows: number;
}

/** Each method tells whether there is enough left, and says so on the first spot where there is not. */
export class Budget {
  private readonly limits: ExpandLimits;
  private readonly complaints: Complaints;
  private includes = 0;
  private rowsLeft: number;
  private charactersLeft: number;

  constructor(limits: ExpandLimits, complaints: Complaints) {
    this.limits = limits;
    this.complaints = complaints;
    this.rowsLeft = limits.rows * 10;
    this.charactersLeft = limits.fileBytes;
  }

  get isSpent(): boolean {
    return this.charactersLeft < 0;
  }

  characters(count: number, spot: Spot): void {
    this.charactersLeft -= count;
    if (this.charactersLeft >= 0 || !this.complaints.once('characters')) return;
    this.complaints.add(
      spot,
      'limit',
      `Unexpected text of more than ${this.limits.fileBytes} characters, expected a shorter document`,
      {
        note: 'a loop repeats more than it should, or `limits.fileBytes` in `brief.yaml` is too low',
      },
    );
  }

  include(spot: Spot): boolean {
    const { includes } = this.limits;
    this.includes++;
    if (this.includes <= includes) return true;
    if (this.complaints.once('includes')) {
      this.complaints.add(
        spot,
        'limit',
        `Unexpected include number ${this.includes}, expected at most ${includes}`,
        { note: 'raise `limits.includes` in `brief.yaml` if that is meant' },
      );
    }
    return false;
  }

  level(depth: number, spot: Spot): boolean {
    const { nesting } = this.limits;
    if (depth < nesting) return true;
    this.complaints.add(
      spot,
      'limit',
      `Unexpected level ${nesting + 1} of containers and includes, expected at most ${nesting}`,
    );
    return false;
  }

  /** The rows that one directive asks for. */
  rowsOf(count: number, spot: Spot): boolean {
    const { rows } = this.limits;
    if (count <= rows) return true;
    this.complaints.add(spot, 'limit', `Unexpected ${count} rows, expected at most ${rows}`, {
      note: 'choose rows by `where` or `limit`, or raise `limits.rows` in `brief.yaml`',
    });
    return false;
  }

  /** Rows that are written, those of loops in loops counted each time. */
  rows(count: number, spot: Spot): boolean {
    if (this.rowsLeft < 0) return false;
    this.rowsLeft -= count;
    if (this.rowsLeft >= 0) return true;
    this.complaints.add(
      spot,
      'limit',
      `Unexpected loop in a loop of more than ${this.limits.rows * 10} rows in all, expected fewer`,
      { note: 'choose rows by `where` or `limit`' },
    );
    return false;
  }
}
