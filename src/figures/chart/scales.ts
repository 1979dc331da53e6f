/** From values to places, and round values for the marks of an axis. */

export interface Domain {
  readonly from: number;
  readonly to: number;
}

export type Scale = (value: number) => number;

export function linear({ from, to }: Domain, start: number, end: number): Scale {
  const span = to - from;
  return (value) =>
    span === 0 ? (start + end) / 2 : start + ((value - from) / span) * (end - start);
}

export interface Ticks {
  readonly domain: Domain;
  readonly step: number;
  readonly values: readonly number[];
}

/** Some `count` round values that reach over all of the domain, which they widen; ends that are `fixed` stay. */
export function niceTicks(
  { from, to }: Domain,
  count: number,
  fixed: { readonly from?: boolean; readonly to?: boolean } = {},
): Ticks {
  const span = to - from || Math.abs(to) || 1;
  const raw = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = raw / power;
  const step =
    (factor <= 1
      ? 1
      : factor <= 2
        ? 2
        : factor <= 2.5 && power >= 10
          ? 2.5
          : factor <= 5
            ? 5
            : 10) * power;
  const first =
    fixed.from === true ? Math.ceil(from / step - 1e-9) : Math.floor(from / step + 1e-9);
  const last = fixed.to === true ? Math.floor(to / step + 1e-9) : Math.ceil(to / step - 1e-9);
  const values: number[] = [];
  for (let index = first; index <= last; index += 1)
    values.push(Number((index * step).toPrecision(12)));
  return {
    domain: {
      from: fixed.from === true ? from : Math.min(from, values[0] ?? from),
      to: fixed.to === true ? to : Math.max(to, values.at(-1) ?? to),
    },
    step,
    values,
  };
}

/**
 * Places for labels of the given heights that would like to stand at `wanted`, within `from` and `to`: in the same order,
 * none over another, each as near as can be. Undefined where they do not fit.
 */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  { from, to }: Domain,
): readonly number[] | undefined {
  if (heights.reduce((sum, height) => sum + height, 0) > to - from + 0.01) return undefined;
  const order = wanted
    .map((_, index) => index)
    .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const groups: { members: number[]; height: number; top: number }[] = [];
  for (const index of order) {
    const height = heights[index] ?? 0;
    groups.push({ members: [index], height, top: (wanted[index] ?? 0) - height / 2 });
    // Neighbours that touch become one group around the mean of what its members want.
    for (;;) {
      const last = groups.at(-1);
      const before = groups.at(-2);
      if (last === undefined) break;
      last.top = Math.max(from, Math.min(to - last.height, last.top));
      if (before === undefined || before.top + before.height <= last.top) break;
      groups.pop();
      before.members.push(...last.members);
      before.height += last.height;
      let offset = 0;
      let sum = 0;
      for (const member of before.members) {
        sum += (wanted[member] ?? 0) - offset - (heights[member] ?? 0) / 2;
        offset += heights[member] ?? 0;
      }
      before.top = sum / before.members.length;
    }
  }
  const places: number[] = [];
  for (const { members, top } of groups) {
    let at = top;
    for (const member of members) {
      places[member] = at + (heights[member] ?? 0) / 2;
      at += heights[member] ?? 0;
    }
  }
  return places;
}
