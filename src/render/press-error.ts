/** Why the browser did not do what it was asked. */
import { OperationError } from '../messages.ts';

/** The browser could not be started, died, or took longer than its time limit; the next `open` begins anew. */
export class PressError extends OperationError {
  readonly kind: 'timeout' | 'crash' | 'launch';

  constructor(
    kind: PressError['kind'],
    message: string,
    options: { hint?: string; cause?: unknown } = {},
  ) {
    super(message, options);
    this.name = 'PressError';
    this.kind = kind;
  }
}
