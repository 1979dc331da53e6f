/** `theme.yaml` as its schema vouches for it, and what of it a theme takes from the one that it extends. */
import type { Datum } from '../model/table.ts';

export interface Tree {
  readonly [key: string]: Datum;
}

export interface FontSpec {
  readonly family: string;
  readonly package?: string;
  readonly files?: readonly {
    readonly file: string;
    readonly weight: number;
    readonly style: 'normal' | 'italic';
    readonly range?: string;
  }[];
  readonly weights?: readonly number[];
  readonly styles?: readonly ('normal' | 'italic')[];
  /** What it is embedded for; everything where it does not say. */
  readonly for?: 'code';
}

/** What stands at either end of a running line of a report. */
export interface RunningSpec {
  readonly left?: string;
  readonly right?: string;
}

export interface ThemeSpec {
  readonly extends?: string;
  readonly colours?: Tree;
  readonly series?: readonly string[];
  readonly seriesOnInk?: readonly string[];
  readonly fonts?: readonly FontSpec[];
  readonly families?: Tree;
  readonly scale?: { readonly slide?: Tree; readonly report?: Tree };
  readonly space?: Tree;
  readonly slide?: { readonly width?: number; readonly height?: number; readonly margin?: Tree };
  readonly page?: Tree;
  readonly figures?: Tree;
  readonly cover?: { readonly deck?: CoverSpec; readonly report?: CoverSpec };
  readonly header?: { readonly deck?: string; readonly report?: RunningSpec };
  readonly footer?: { readonly deck?: string; readonly report?: RunningSpec };
  readonly logo?: { readonly light?: string; readonly dark?: string };
  readonly deck?: string;
  readonly report?: string;
}

export interface CoverSpec {
  readonly ground?: 'ink' | 'paper' | 'tint';
  readonly picture?: boolean;
}

/** The keys that name files, which are read from the folder of the theme that names them. */
const ofFiles = new Set(['name', 'description', 'extends', 'fonts', 'logo', 'deck', 'report']);

/** `over` laid on `under`: maps meet key by key, all else of `over` replaces. */
export function overlay(under: ThemeSpec, over: ThemeSpec): ThemeSpec {
  return merge(under as unknown as Tree, over as unknown as Tree, ofFiles);
}

function merge(under: Tree, over: Tree, without?: ReadonlySet<string>): Tree {
  const merged = new Map<string, Datum>(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    if (without?.has(key) === true) continue;
    const below = merged.get(key);
    merged.set(key, isTree(below) && isTree(value) ? merge(below, value) : value);
  }
  return Object.fromEntries(merged);
}

function isTree(value: Datum | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
