/** Dates as files write them, to ISO 8601 text. */

/** Whether the day exists in its month. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

export type DateKind = 'date' | 'datetime' | 'time';

/** The text as an ISO date, time or both; undefined where it is not written in the format. */
export function toIso(text: string, kind: DateKind, format: string): string | undefined {
  if (format.includes('%')) {
    const reader = toReader(format);
    const parts = reader && readParts(text, reader);
    return parts && writeParts(parts, kind);
  }
  const match = iso[kind].exec(text);
  if (match === null) return undefined;
  const { year, month, day, hour, minute, second } = match.groups ?? {};
  if (year !== undefined && !isDay(Number(year), Number(month), Number(day))) return undefined;
  // 24:00 is no time of a clock, and 60 the rare second that clocks insert.
  const real = Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 && Number(second ?? 0) <= 60;
  return real ? text : undefined;
}

/** Whether a format is one of Table Schema's for the type. */
export function isDateFormat(format: string): boolean {
  return format === 'default' || format === 'any' || toReader(format) !== undefined;
}

const day = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`;
const clock = String.raw`(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.\d+)?`;
const zone = String.raw`(?:Z|[+-]\d{2}:\d{2})?`;

const iso: Readonly<Record<DateKind, RegExp>> = {
  date: new RegExp(`^${day}$`, 'u'),
  datetime: new RegExp(`^${day}T${clock}${zone}$`, 'u'),
  time: new RegExp(`^${clock}${zone}$`, 'u'),
};

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The directives of strptime, always in English and never in the machine's language. */
const directives: Readonly<Record<string, string>> = {
  Y: '(?<Y>\\d{4})',
  y: '(?<y>\\d{2})',
  m: '(?<m>\\d{1,2})',
  d: '(?<d>\\d{1,2})',
  B: `(?<B>${months.join('|')})`,
  b: `(?<b>${months.map((month) => month.slice(0, 3)).join('|')})`,
  A: '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  a: '(?:mon|tue|wed|thu|fri|sat|sun)',
  H: '(?<H>\\d{1,2})',
  I: '(?<I>\\d{1,2})',
  p: '(?<p>am|pm)',
  M: '(?<M>\\d{1,2})',
  S: '(?<S>\\d{1,2})',
  f: '(?<f>\\d{1,6})',
  z: '(?<z>Z|[+-]\\d{2}:?\\d{2})',
  '%': '%',
};

function toReader(format: string): RegExp | undefined {
  let known = format.includes('%');
  const source = format.replace(/%(.?)|[^%]+/gsu, (part, name: string | undefined) => {
    if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
    const directive = directives[name];
    if (directive === undefined) known = false;
    return directive ?? '';
  });
  if (!known) return undefined;
  try {
    return new RegExp(`^${source}$`, 'iu');
  } catch {
    // The same directive twice.
    return undefined;
  }
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: string;
  readonly zone: string;
}

function readParts(text: string, reader: RegExp): Parts | undefined {
  const found = reader.exec(text)?.groups;
  if (found === undefined) return undefined;
  const number = (name: string, missing: number): number =>
    found[name] === undefined ? missing : Number(found[name]);
  const named = (name: 'B' | 'b'): number | undefined => {
    const prefix = found[name]?.toLowerCase().slice(0, 3);
    return prefix === undefined
      ? undefined
      : months.findIndex((month) => month.startsWith(prefix)) + 1;
  };
  const short = number('y', 0);
  // As POSIX has it: 69 to 99 are of the last century.
  const year = found['y'] === undefined ? number('Y', 1900) : short + (short < 69 ? 2000 : 1900);
  const twelve = number('I', 0) % 12;
  const half = found['p']?.toLowerCase() === 'pm' ? 12 : 0;
  const offset = found['z']?.toUpperCase() ?? '';
  const parts = {
    year,
    month: named('B') ?? named('b') ?? number('m', 1),
    day: number('d', 1),
    hour: found['I'] === undefined ? number('H', 0) : twelve + half,
    minute: number('M', 0),
    second: number('S', 0),
    fraction: found['f'] === undefined ? '' : `.${found['f']}`,
    zone: /^[+-]\d{4}$/u.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset,
  };
  const real = parts.hour < 24 && parts.minute < 60 && parts.second <= 60 && number('I', 1) <= 12;
  return real && isDay(parts.year, parts.month, parts.day) ? parts : undefined;
}

function writeParts(parts: Parts, kind: DateKind): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = `${String(parts.year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}`;
  const time = `${two(parts.hour)}:${two(parts.minute)}:${two(parts.second)}${parts.fraction}`;
  if (kind === 'date') return date;
  return kind === 'time' ? `${time}${parts.zone}` : `${date}T${time}${parts.zone}`;
}
