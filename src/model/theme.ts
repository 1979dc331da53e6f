/** A brand: tokens, style sheets and fonts, shared by deck and report. */

/** One face of an embedded family; only the faces a document's characters need are inlined. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** As CSS `unicode-range` has it; undefined means every character. */
  readonly unicodeRange: string | undefined;
  /** Inclusive code point ranges of `unicodeRange`. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Whether it is embedded only in documents that show code. */
  readonly isForCode?: boolean;
  /** Changes with its bytes: their hash, or the version of the package that it stands in. */
  readonly id: string;
  /** Reads the woff2 (or ttf) bytes. */
  read(): Promise<Uint8Array>;
}

/** What a brand writes at the head and foot, with `{placeholders}` for what the front matter says. */
export interface ThemeTexts {
  /** undefined where the brand has nothing to say: front matter alone decides. */
  readonly deck: { readonly header: string | undefined; readonly footer: string | undefined };
  readonly report: { readonly header: RunningText; readonly footer: RunningText };
}

export interface RunningText {
  readonly left: string;
  readonly right: string;
}

export interface Theme {
  /** What `theme:` and `--theme` name. */
  readonly name: string;
  /** Its name and those of the themes that it extends: the folders that it is made from. */
  readonly layers: readonly string[];
  /** Marp's own themes have no report style and no fonts: a report then uses the default theme. */
  readonly builtin: boolean;
  /** Complete Marp theme CSS (with its `@theme` line and the tokens as custom properties), or undefined for Marp's own. */
  readonly deckCss: string | undefined;
  /** Complete report CSS, tokens as custom properties on `:root`. */
  readonly reportCss: string;
  readonly fonts: readonly FontFace[];
  /** `theme.yaml`, flattened: `colour.paper` -> `#FBFAF7`. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly texts: ThemeTexts;
  /** Logos as `data:` URLs. */
  readonly logo: { readonly light: string | undefined; readonly dark: string | undefined };
  /** CSS pixels. */
  readonly slide: { readonly width: number; readonly height: number };
}
