/** Reports of charts: none, one, a hundred, by the short form or by Vega-Lite. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { times } from './words.js';

/** A report with so many line charts of 60 rows. */
export function makeChartProject(project, charts, { spec } = {}) {
  for (const folder of ['data', 'reports']) mkdirSync(join(project, folder), { recursive: true });
  const rows = times(
    60,
    (n) =>
      `${2021 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01,${(n * 37) % 200}`,
  );
  writeFileSync(join(project, 'data/output.csv'), `month,pieces\n${rows.join('\n')}\n`);
  if (spec)
    writeFileSync(
      join(project, 'data/line.vl.json'),
      JSON.stringify({
        mark: 'line',
        encoding: {
          x: { field: 'month', type: 'temporal' },
          y: { field: 'pieces', type: 'quantitative' },
        },
      }),
    );
  writeFileSync(join(project, 'brief.yaml'), 'rules:\n  unreferenced: off\n');
  const form = spec ? 'spec=data/line.vl.json' : 'type=line x=month y=pieces';
  const body = times(
    charts,
    (n) => `::chart{from=output ${form} title="Output of works ${letters(n)}" source="Own count"}`,
  );
  writeFileSync(
    join(project, 'reports/charts.md'),
    `---\ntitle: Charts\nlang: en\n---\n\n## Output\n\nWhat the works make.\n\n${body.join('\n\n')}\n`,
  );
  return project;
}

/** Each chart is drawn by itself: no two are the same. */
function letters(n) {
  return String.fromCharCode(65 + (n % 26), 65 + Math.floor(n / 26));
}
