/** Figures through the real browser: their words are text in the brand's fonts, as wide as they were measured, and read aloud. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureText } from '../../src/figures/measure.ts';
import type { FigureSpec, FigureStyle } from '../../src/model/figure.ts';
import { findBrowser } from '../../src/render/browser.ts';
import { figureStyle } from '../../src/render/figure-style.ts';
import { ownThemes, themeShelf } from '../../src/theme.ts';
import { briefwright, testBrowser, Workshop } from '../command-line.ts';
import { memoryWorld } from '../world.ts';

const workshop = new Workshop();
const ukrainian = 'Їжакуватий ґрунт: щільність і під’їзди, 1 234,5 т';
const rows = [
  ['Aviation', 40, 'A', '2024-03'],
  ['Waffle & Toll', 31, 'B', '2025'],
  [ukrainian, 22, 'A', '2026-07-14'],
] as const;
const files = {
  'brief.yaml': 'rules: { bare-number: off }\n',
  'data/output.csv': `name,number,kind,date\n${rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(',')).join('\n')}\n`,
  'data/charts/bars.vl.json':
    '{ "mark": "bar", "encoding": { "y": { "field": "name", "title": "Specified" }, "x": { "field": "number", "type": "quantitative" } } }\n',
  'data/ties.csv':
    'source,target,what\nMinistry,Port,owns\nPort,Company,leases\nCompany,Ministry,pays\n',
  'data/towns.geojson':
    '{ "type": "FeatureCollection", "features": [{ "type": "Feature", "id": "A", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[10, 50], [11, 50], [11, 51], [10, 51], [10, 50]]] } }] }\n',
  'data/towns.csv': 'id,count\nA,3\n',
};
const figures = [
  '::chart{from=output type=bar x=name y=number title="Bars" source="Own count" id=fig-a alt="Bars, as told: 40, 31, 22"}',
  '::chart{from=output spec=data/charts/bars.vl.json title="Spec" source="Own count" id=fig-b}',
  '::timeline{from=output date=date label=name title="Steps" source="Own count" id=fig-c}',
  '::diagram{from=ties label=what title="Ties" source="Own count" id=fig-d}',
  '::map{from=towns boundaries=data/towns.geojson boundary-source="Survey office" key=id value=count title="Map" source="Own count" id=fig-e}',
];
const refer = 'abcde'.replaceAll(/./gu, '[see](#fig-$&) ');
const documents = (theme: string) => ({
  [`decks/${theme}.md`]: `---\ntitle: Figures\nlang: uk\ntheme: ${theme}\ndate: 2026-02-09\n---\n\n${figures.map((figure, index) => `# Slide ${String(index + 1)}\n\n${figure}`).join('\n\n---\n\n')}\n`,
  [`reports/${theme}.md`]: `---\ntitle: Figures\nlang: uk\ntheme: ${theme}\ndate: 2026-02-09\n---\n\n## First\n\n${refer}\n\n${figures.join('\n\n')}\n`,
});
const project = Object.assign({ ...files }, ...ownThemes.map(documents)) as Record<string, string>;

let root = '';
let browser: Browser;
beforeAll(async () => {
  root = workshop.project(project);
  const { status, err } = await briefwright(['build', '--quiet'], { cwd: root });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const { program } = await findBrowser({ browser: testBrowser, env: process.env });
  if (program === undefined) throw new Error('the tests need a browser');
  browser = await puppeteer.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.env },
    args: ['--no-sandbox', '--disable-gpu', '--headless'],
    headless: 'shell',
  });
});
afterAll(async () => {
  await browser.close();
  workshop.clear();
});

interface Label {
  readonly text: string;
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  /** As the browser sets it, in CSS pixels of the drawing. */
  readonly width: number;
}

/** Every line of every label of a page's drawings. */
const readLabels = `(async () => {
  // Fonts of slides that are not shown yet have not been asked for.
  await Promise.all([...document.fonts].map((face) => face.load()));
  return [...document.querySelectorAll('.brief-figure svg :is(text, tspan)')]
    .filter((node) => node.children.length === 0 && node.textContent.trim() !== '')
    .map((node) => {
      const { fontFamily, fontSize, fontWeight } = getComputedStyle(node);
      return {
        text: node.textContent,
        family: fontFamily,
        size: Number.parseFloat(fontSize),
        weight: Number(fontWeight),
        width: node.getComputedTextLength(),
      };
    });
})()`;

async function labelsOf(path: string): Promise<readonly Label[]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(join(root, 'dist', path)).href, { waitUntil: 'load' });
  const labels = (await page.evaluate(readLabels)) as readonly Label[];
  await page.close();
  return labels;
}

/** The style that a drawing with these labels is measured by. */
async function styleOf(name: string, labels: readonly Label[]): Promise<FigureStyle> {
  const theme = await themeShelf(memoryWorld({ files: {} })).get(name);
  if (theme === undefined) throw new Error('the theme must load');
  const spec: FigureSpec = {
    ...{ kind: 'chart', columns: [], rows: [], options: {}, lang: 'uk', today: '2026-02-09' },
    ...{ alt: labels.map(({ text }) => text).join(' '), file: undefined, tables: {} },
  };
  return figureStyle(theme, { medium: 'page', ground: 'paper', width: 453, height: 302 }, spec);
}

const firstFamily = (families: string): string =>
  families.split(',')[0]?.replace(/["']/gu, '') ?? '';

describe.each(ownThemes)('labels in the fonts of %s', (theme) => {
  test.each(['decks', 'reports'])('are as wide in %s as they were measured', async (folder) => {
    const labels = await labelsOf(`${folder}/${theme}.html`);
    expect(labels.map(({ text }) => text).join(' ')).toContain('Ministry');
    expect(labels.some(({ text }) => /щільність/u.test(text))).toBe(true);
    const style = await styleOf(theme, labels);
    const families = [style.families.heading, style.families.label].map(firstFamily);
    const wrong = labels.flatMap(({ text, family, size, weight, width }) => {
      const name = firstFamily(family);
      if (!families.includes(name)) return [`${text}: in ${family}`];
      const role = name === families[1] ? 'label' : 'heading';
      const measured = measureText(style, text, {
        ...{ family: role, size },
        weight: weight >= 600 ? 600 : 400,
      });
      // A hundredth of a pixel a letter is what the browser rounds.
      return Math.abs(measured - width) <= 0.02 * width + 0.5
        ? []
        : [
            `${text}: ${measured.toFixed(1)} measured, ${width.toFixed(1)} set, ${family} ${String(size)} ${String(weight)}`,
          ];
    });
    expect(wrong).toEqual([]);
  });
});

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

const tagsOf = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(tagsOf)];

describe.each(ownThemes.flatMap((theme) => [`decks/${theme}.pdf`, `reports/${theme}.pdf`]))(
  '%s',
  (path) => {
    let document: PDFDocumentProxy;
    const texts: { readonly text: string; readonly font: string }[] = [];
    const tags: Tag[] = [];
    beforeAll(async () => {
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const data = new Uint8Array(readFileSync(join(root, 'dist', path)));
      document = await getDocument({ data, verbosity: 0 }).promise;
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        // Fonts are known once the page's operators have been read.
        await page.getOperatorList();
        for (const item of (await page.getTextContent()).items) {
          if (!('str' in item) || item.str.trim() === '') continue;
          const font = page.commonObjs.get(item.fontName) as { readonly name: string };
          texts.push({ text: item.str, font: font.name });
        }
        const tree = (await page.getStructTree()) as Tag | null;
        if (tree !== null) tags.push(...tagsOf(tree));
      }
    });
    afterAll(async () => {
      await document.destroy();
    });

    test('has the labels of drawings as text, in fonts of its own', () => {
      const own = path.includes('gazette') ? /^\w{6}\+IBMPlex/u : /^\w{6}\+Source(?:Sans|Serif)/u;
      const whole = texts.map(({ text }) => text).join(' ');
      for (const label of ['Aviation', 'Ministry', 'leases', 'Specified', 'щільність'])
        expect(whole).toContain(label);
      expect(
        texts.filter(({ font }) => !own.test(font)).map(({ text, font }) => `${text}: ${font}`),
      ).toEqual([]);
    });

    test('reads every figure to those who do not see it', () => {
      const told = tags.flatMap(({ role, alt }) =>
        role === 'Figure' && alt !== undefined ? [alt] : [],
      );
      // Nothing around a drawing is a figure too.
      expect(tags.filter(({ role }) => role === 'Figure')).toHaveLength(told.length);
      // A page before a figure may name it as well.
      expect(new Set(told).size).toBe(figures.length);

      expect(told).toContain('Bars, as told: 40, 31, 22');
      for (const alt of told) expect(alt.length).toBeGreaterThan(20);
    });
  },
);

test('the same bytes for other jobs, time zones and languages of the machine', async () => {
  const hashes = async (out: string, args: readonly string[], env: Record<string, string>) => {
    const run = await briefwright(['build', '--quiet', '--out', out, ...args], {
      cwd: root,
      env,
    });
    expect(run.status).toBe(0);
    return Object.keys(project)
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => ['html', 'pdf'].map((kind) => path.replace(/md$/u, kind)))
      .map((path) => {
        const bytes = readFileSync(join(root, out, path));
        return `${path} ${createHash('sha256').update(bytes).digest('hex')}`;
      });
  };
  const once = await hashes('one', ['--jobs', '1'], {
    TZ: 'Pacific/Kiritimati',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
  });
  const again = await hashes('two', ['--jobs', '4'], {
    TZ: 'America/Los_Angeles',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'ar_EG.UTF-8',
  });
  expect(again).toEqual(once);
}, 120_000);
