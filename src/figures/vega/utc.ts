/** Makes UTC the local time of this thread: charts of one day are the same wherever they are drawn. */

/** Replaces `Date`; `now` is the moment that it takes for the present. */
export function useUtc(now: () => number): void {
  const Real = Date;
  const isLocal = /^[-+]?\d{4}(?:-\d\d(?:-\d\d)?)?[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/u;
  const hasZone = /(?:Z|UTC|GMT|[-+]\d\d:?\d\d)\s*$/iu;
  const parse = (text: string): number => {
    if (isLocal.test(text)) return Real.parse(`${text.replace(' ', 'T')}Z`);
    // A day alone is one of UTC already; what else is written is local to the machine.
    if (hasZone.test(text) || /^[-+]?\d{4}(?:-\d\d){0,2}$/u.test(text)) return Real.parse(text);
    const time = Real.parse(`${text} UTC`);
    return Number.isNaN(time) ? Real.parse(text) : time;
  };
  class UtcDate extends Real {
    constructor(...values: readonly unknown[]) {
      if (values.length === 0) super(now());
      else if (values.length === 1) {
        const [value] = values;
        super(
          typeof value === 'string'
            ? parse(value)
            : value instanceof Real
              ? value.getTime()
              : Number(value),
        );
      } else {
        const [year = 0, month = 0, ...rest] = values.map(Number);
        super(Real.UTC(year, month, ...rest));
      }
    }

    static override now(): number {
      return now();
    }

    static override parse(text: string): number {
      return parse(text);
    }

    override getTimezoneOffset(): number {
      return 0;
    }
  }
  const methods = Real.prototype as unknown as Record<string, unknown>;
  for (const part of [
    'FullYear',
    'Month',
    'Date',
    'Day',
    'Hours',
    'Minutes',
    'Seconds',
    'Milliseconds',
  ]) {
    methods[`get${part}`] = methods[`getUTC${part}`];
    if (part !== 'Day') methods[`set${part}`] = methods[`setUTC${part}`];
  }
  globalThis.Date = UtcDate as DateConstructor;
}
