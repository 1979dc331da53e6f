/** The records of a run as text: for a terminal case by case, and as one table of Markdown. */

export function inLines({ name, missing, commands, best, ratios, targets }) {
  const width = Math.max(...Object.keys(commands).map((each) => each.length));
  return [
    '',
    name,
    ...Object.entries(commands).map(([each, { wall, processor, memory, bytes }]) =>
      [
        `  ${each.padEnd(width)}  ${seconds(wall.median)} (${wall.least.toFixed(2)} to ${wall.most.toFixed(2)}, ${wall.runs} runs)`,
        ...(processor === undefined ? [] : [`processor ${seconds(processor)}`]),
        ...(memory === undefined ? [] : [`memory ${Math.round(memory)} MB`]),
        ...(bytes === undefined ? [] : [size(bytes)]),
      ].join(', '),
    ),
    ...(ratios === undefined ? [] : [`  ratio to ${best}: ${ratiosIn(ratios)}`]),
    ...targets.map((target) => `  ${inWords(target)}`),
    ...missing.map((peer) => `  not here, so not timed: ${peer}`),
  ].join('\n');
}

/** The table of the README beside this file. */
export function inMarkdown(records) {
  const rows = records.map(({ name, commands, best, ratios, targets }) => {
    const [ours] = Object.values(commands);
    const other = best === undefined ? undefined : commands[best];
    return [
      name,
      inCell(ours),
      other === undefined ? '' : `${best}: ${inCell(other)}`,
      ...['wall', 'processor', 'memory', 'bytes'].map((field) => share(ratios?.[field])),
      targets.map(inWords).join('<br>'),
    ];
  });
  const head = [
    'case',
    'Briefwright',
    'fastest other',
    'wall',
    'processor',
    'memory',
    'bytes',
    'targets',
  ];
  return [head, head.map((_, index) => (index === 0 || index === 7 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function inWords({ text, limit, unit, value, isMet }) {
  const most = `${text}: at most ${limit}${unit}`;
  if (value === undefined) return `${most}, not measured`;
  return `${most}, ${isMet ? 'met' : '**missed**'} (${digits(value, unit)}${unit})`;
}

function digits(value, unit) {
  return value.toFixed(unit === ' ms' || unit === ' kB' ? 1 : 2);
}

function inCell({ wall, processor }) {
  const spread = `${seconds(wall.median)} (${wall.least.toFixed(2)} to ${wall.most.toFixed(2)})`;
  return processor === undefined ? spread : `${spread}, processor ${seconds(processor)}`;
}

function ratiosIn(ratios) {
  return Object.entries(ratios)
    .filter(([, value]) => Number.isFinite(value))
    .map(([field, value]) => `${field} ${value.toFixed(2)}`)
    .join(', ');
}

function share(value) {
  return Number.isFinite(value) ? value.toFixed(2) : '';
}

function seconds(value) {
  return `${value.toFixed(2)} s`;
}

function size(bytes) {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** What stood beside: programs with their versions. */
export function machineIn({ date, cores, load, ...programs }) {
  const named = Object.entries(programs).map(([name, version]) => `${name}: ${version}`);
  return [date, `${cores} cores`, `load before ${load}`, ...named].join(', ');
}
