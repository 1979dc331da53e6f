/** Which browser serves: the given one, else Puppeteer's, else one of the system, else the embedded one. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import type { PressInfo } from '../model/page.ts';
import { findEmbedded } from './embedded.ts';

export interface BrowserProgram {
  readonly kind: PressInfo['kind'];
  readonly path: string;
  /** What it needs in its environment beside the usual. */
  readonly env: Readonly<Record<string, string>>;
  /** A folder to remove after the run. */
  readonly temporary: string | undefined;
}

export interface BrowserOptions {
  /** As given on the command line; `embedded` asks for the embedded browser. */
  readonly browser: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One place where a browser may be. */
export interface BrowserPlace {
  readonly kind: PressInfo['kind'];
  /** For people, for example `Puppeteer's browsers in ~/.cache/puppeteer`. */
  readonly label: string;
  /** The browser, or a sentence saying why there is none here. */
  find(): Promise<BrowserProgram | string>;
}

/** What was found at one place, for `doctor`. */
export interface BrowserSighting {
  readonly kind: PressInfo['kind'];
  readonly label: string;
  readonly program: BrowserProgram | undefined;
  readonly problem: string | undefined;
}

/** Where to look, best first. A browser that was asked for by name is the only place. */
export function browserPlaces({ browser, env }: BrowserOptions): readonly BrowserPlace[] {
  const given = [
    { label: '`--browser`', value: browser },
    { label: '`BRIEFWRIGHT_BROWSER`', value: env['BRIEFWRIGHT_BROWSER'] },
    { label: '`PUPPETEER_EXECUTABLE_PATH`', value: env['PUPPETEER_EXECUTABLE_PATH'] },
  ].find(({ value }) => value !== undefined && value !== '');
  const embedded: BrowserPlace = {
    kind: 'embedded',
    label: 'the embedded browser (`@sparticuz/chromium`)',
    find: () => findEmbedded(env),
  };
  if (given?.value === 'embedded') return [embedded];
  if (given?.value !== undefined) return [givenPlace(given.label, given.value, env)];
  return [puppeteerPlace(env), systemPlace(env), embedded];
}

/** The first browser in order, and what was seen on the way to it. The embedded one is unpacked if its turn comes. */
export async function findBrowser(options: BrowserOptions): Promise<{
  readonly program: BrowserProgram | undefined;
  readonly seen: readonly BrowserSighting[];
}> {
  const seen: BrowserSighting[] = [];
  for (const place of browserPlaces(options)) {
    const { kind, label } = place;
    const found = await place.find();
    if (typeof found !== 'string') {
      seen.push({ kind, label, program: found, problem: undefined });
      return { program: found, seen };
    }
    seen.push({ kind, label, program: undefined, problem: found });
  }
  return { program: undefined, seen };
}

function found(kind: PressInfo['kind'], path: string): BrowserProgram {
  return { kind, path, env: {}, temporary: undefined };
}

function givenPlace(label: string, value: string, env: BrowserOptions['env']): BrowserPlace {
  return {
    kind: 'given',
    label,
    find() {
      const path = /[\\/]/.test(value) ? resolve(value) : (inPath([value], env) ?? resolve(value));
      return Promise.resolve(
        isProgram(path) ? found('given', path) : `${label} names \`${value}\`, which is no program`,
      );
    },
  };
}

/** What Puppeteer fetched at its install or by `npx puppeteer browsers install`; the newest where there are several. */
function puppeteerPlace(env: BrowserOptions['env']): BrowserPlace {
  const cache = env['PUPPETEER_CACHE_DIR'] ?? join(env['HOME'] ?? homedir(), '.cache', 'puppeteer');
  return {
    kind: 'puppeteer',
    label: `Puppeteer's browsers in ${cache}`,
    find() {
      // The shell starts four to five times and prints two to three times faster than the whole browser.
      const path = managed(cache, 'chrome-headless-shell') ?? managed(cache, 'chrome');
      return Promise.resolve(
        path === undefined ? `no browser of Puppeteer in ${cache}` : found('puppeteer', path),
      );
    },
  };
}

/**
 * `<cache>/<browser>/<platform>-<build>/<browser>-<platform>/<program>`, as Puppeteer lays it out. Read here because
 * asking Puppeteer costs 150 ms before the browser can start.
 */
function managed(cache: string, browser: 'chrome' | 'chrome-headless-shell'): string | undefined {
  const builds = folders(join(cache, browser)).sort((a, b) => -compareBuilds(a, b));
  for (const build of builds) {
    const home = join(cache, browser, build);
    for (const inner of folders(home)) {
      for (const name of programNames(browser)) {
        const path = join(home, inner, name);
        if (isProgram(path)) return path;
      }
    }
  }
  return undefined;
}

function programNames(browser: string): readonly string[] {
  const app = 'Google Chrome for Testing';
  return [browser, `${browser}.exe`, `${app}.app/Contents/MacOS/${app}`];
}

/** By the numbers of `linux-148.0.7778.97`, so that 148 comes after 99. */
function compareBuilds(a: string, b: string): number {
  const [left, right] = [a, b].map((name) =>
    name
      .slice(name.indexOf('-') + 1)
      .split('.')
      .map(Number),
  );
  for (const [index, part] of (left ?? []).entries()) {
    const difference = part - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const commands = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
];

const applications = [
  ['Google Chrome.app', 'Google Chrome'],
  ['Chromium.app', 'Chromium'],
  ['Microsoft Edge.app', 'Microsoft Edge'],
] as const;

const installed = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
] as const;

function systemPlace(env: BrowserOptions['env']): BrowserPlace {
  return {
    kind: 'system',
    label: 'a Chrome or Chromium of this machine',
    find() {
      const paths = [
        ...(process.platform === 'darwin'
          ? ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
              applications.map(([app, name]) => join(folder, app, 'Contents', 'MacOS', name)),
            )
          : []),
        ...(process.platform === 'win32'
          ? [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap(
              (folder) =>
                folder === undefined ? [] : installed.map((parts) => join(folder, ...parts)),
            )
          : []),
      ];
      const path = paths.find(isProgram) ?? inPath(commands, env);
      return Promise.resolve(
        path === undefined ? 'no Chrome or Chromium on this machine' : found('system', path),
      );
    },
  };
}

/** The first of `names`, best first, in any folder of the search path. */
function inPath(names: readonly string[], env: BrowserOptions['env']): string | undefined {
  // A relative entry would run a program of the project's: untrusted.
  const searched = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  for (const name of names) {
    for (const folder of searched) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (isProgram(path)) return path;
    }
  }
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function folders(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
