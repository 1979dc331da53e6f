/** The faces of a theme's fonts: from a package of fonts, or from files beside `theme.yaml`. */
import type { VFile } from 'vfile';
import { sha256 } from '../hash.ts';
import { report, suggestion } from '../messages.ts';
import type { FontFace } from '../model/theme.ts';
import { resolveFrom } from '../paths.ts';
import type { ProjectPath } from '../paths.ts';
import type { Parsed } from '../syntax/parsed.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import type { Shelf } from './layer.ts';
import type { FontSpec } from './spec.ts';

export interface FontPlace {
  readonly file: VFile;
  readonly parsed: Parsed;
  readonly index: number;
}

/** The faces of one entry of `fonts`. */
export async function loadFamily(
  world: World,
  shelf: Shelf,
  theme: ProjectPath,
  font: FontSpec,
  at: FontPlace,
): Promise<FontFace[]> {
  const weights = font.weights ?? [400];
  const styles = font.styles ?? ['normal'];
  const isForCode = font.for === 'code';
  if (font.package === undefined) {
    const faces = (font.files ?? []).map(async ({ file, weight, style, range }, index) => {
      const read = await readFont(shelf, theme, file, at, index);
      return read === undefined
        ? []
        : [
            {
              family: font.family,
              weight,
              style,
              unicodeRange: range,
              ranges: toRanges(range),
              isForCode,
              id: sha256(read),
              read: () => Promise.resolve(read),
            },
          ];
    });
    return (await Promise.all(faces)).flat();
  }

  const name = font.package;
  const id = name.slice(name.indexOf('/') + 1);
  let subsets: Record<string, string>;
  try {
    // Every @fontsource package holds this file: subset name -> unicode-range.
    subsets = JSON.parse(
      Buffer.from(await world.asset(`fonts/${name}/unicode.json`)).toString('utf8'),
    ) as Record<string, string>;
  } catch {
    report(
      at.file,
      'theme',
      at.parsed.place(['fonts', at.index, 'package']),
      `Unexpected font package \`${name}\`, expected one that is installed`,
      {
        note: suggestion(name, installedFonts) ?? `install it: npm install ${name}`,
      },
    );
    return [];
  }
  const version = await world.asset(`fonts/${name}/package.json`).then(sha256, () => '');
  const faces = weights.flatMap((weight) => styles.map((style) => ({ weight, style })));
  const fileOf = (subset: string, { weight, style }: (typeof faces)[number]): string =>
    `fonts/${name}/files/${id}-${subset}-${String(weight)}-${style}.woff2`;
  const [anySubset = 'latin'] = Object.keys(subsets);
  const present = await Promise.all(
    faces.map((face) =>
      world.asset(fileOf('latin' in subsets ? 'latin' : anySubset, face)).then(
        () => true,
        () => false,
      ),
    ),
  );
  faces.forEach(({ weight, style }, index) => {
    if (present[index] === true) return;
    report(
      at.file,
      'theme',
      at.parsed.place(['fonts', at.index, style === 'normal' ? 'weights' : 'styles']),
      `Unexpected weight ${String(weight)} (${style}) of \`${name}\`, expected one that the package has`,
      { note: `see which there are in \`node_modules/${name}/files\`` },
    );
  });
  return Object.entries(subsets).flatMap(([subset, range]) =>
    faces.flatMap((face, index) =>
      present[index] === true
        ? {
            family: font.family,
            weight: face.weight,
            style: face.style,
            unicodeRange: range,
            ranges: toRanges(range),
            isForCode,
            id: `${name} ${version} ${subset}`,
            read: once(() => world.asset(fileOf(subset, face))),
          }
        : [],
    ),
  );
}

/** A font file of the theme; undefined, with a message at its place, where there is none. */
async function readFont(
  shelf: Shelf,
  theme: ProjectPath,
  reference: string,
  { file, parsed, index }: FontPlace,
  number: number,
): Promise<Uint8Array | undefined> {
  const place = parsed.place(['fonts', index, 'files', number, 'file']);
  const path = resolveFrom(theme, reference);
  if (path === undefined) {
    report(file, 'theme', place, `Unexpected \`${reference}\`, expected a font of the theme`);
    return undefined;
  }
  try {
    const bytes = await shelf(path);
    if (fontMarks.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))) return bytes;
    report(
      file,
      'theme',
      place,
      `Unexpected file \`${reference}\` that holds no font, expected woff2, ttf or otf`,
    );
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    report(
      file,
      'theme',
      place,
      `Unexpected font \`${reference}\`, expected a file that can be read: ${error.message}`,
    );
  }
  return undefined;
}

/** The first four bytes of a font, whatever its name says. */
const fontMarks = /^(?:wOF2|wOFF|OTTO|true|\x00\x01\x00\x00)$/u;

/** Font packages that this package brings along. */
const installedFonts = [
  '@fontsource/source-serif-4',
  '@fontsource/source-sans-3',
  '@fontsource/ibm-plex-serif',
  '@fontsource/ibm-plex-sans',
  '@fontsource/ibm-plex-mono',
];

/** `U+0460-052F,U+20B4,U+4??` as inclusive ranges; everything where there is no range. */
function toRanges(range: string | undefined): readonly (readonly [number, number])[] {
  if (range === undefined) return [[0, 0x10ffff]];
  return range.split(',').flatMap((part) => {
    const match = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/iu.exec(part);
    if (match?.[1] === undefined) return [];
    const from = Number.parseInt(match[1].replaceAll('?', '0'), 16);
    return [[from, Number.parseInt(match[2] ?? match[1].replaceAll('?', 'F'), 16)] as const];
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
