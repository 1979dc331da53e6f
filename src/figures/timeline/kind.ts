/** `::timeline`: what it may be asked for, and what is wrong with what it is asked for. */
import type { FigureKind } from '../../model/figure.ts';
import { readEvents } from './events.ts';

export const timeline: FigureKind = {
  name: 'timeline',
  doc: 'events and periods on a line of time: past ones solid, planned ones open or hatched, with the day marked',
  from: 'required',
  options: [
    {
      name: 'date',
      doc: 'column of dates: days, months or years, each drawn as long as it is; or periods such as `2025/2035`',
      required: true,
      column: 'one',
    },
    { name: 'label', doc: 'column that says what happens', required: true, column: 'one' },
    { name: 'end', doc: 'column with the last day, month or year of what lasts', column: 'one' },
    { name: 'detail', doc: 'column with more to say, set small under the label', column: 'one' },
    {
      name: 'lane',
      doc: 'column by which events are grouped, one lane under the other',
      column: 'one',
    },
    {
      name: 'planned',
      doc: 'column that says what is planned: yes or no, or a status such as `planned`; where it says nothing, the day of the build decides',
      column: 'one',
    },
    { name: 'key', doc: 'column by which `highlight` names an event', column: 'one' },
    { name: 'highlight', doc: 'label or key of the event that matters; several with `|` between' },
    {
      name: 'scale',
      doc: '`time`, or `even`: steps in order at even distances, for events that time would crowd',
      check: (value) => (['time', 'even'].includes(value) ? undefined : '`time` or `even`'),
    },
    {
      name: 'today',
      doc: '`off` leaves out the line of the day',
      check: (value) => (['on', 'off'].includes(value) ? undefined : '`on` or `off`'),
    },
  ],
  shows: ({ options }) =>
    ['date', 'end', 'label', 'detail', 'lane', 'planned'].flatMap((name) => options[name] ?? []),
  check: (spec) => readEvents(spec).faults,
  draw: async (spec, style) => (await import('./draw.ts')).drawTimeline(spec, style),
};
