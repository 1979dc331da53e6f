/** Pictures and fonts that documents and styles name: read inside the project, checked, and put into the file itself. */
import { suggestion } from '../messages.ts';
import type { ProjectPath } from '../paths.ts';
import { folderOf, resolveFrom, toProjectPath } from '../paths.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import type { RenderContext } from './index.ts';
import { cleanUrl, clip, isRemote } from './safe-css.ts';
import type { ResourceUse } from './safe-css.ts';

/** Why a picture or font cannot be shown. */
export interface AssetProblem {
  readonly rule:
    | 'missing-image'
    | 'image-outside'
    | 'image-limit'
    | 'broken-image'
    | 'remote-resource'
    | 'unsafe-html';
  readonly reason: string;
  readonly note: string;
}

export interface AssetBook {
  /**
   * A stand-in for the picture or font that `url` names in the file `from`. Synchronous, because renderers are; `settle`
   * reads what was asked for and calls `onProblem` where that fails.
   */
  want(
    url: string,
    from: ProjectPath,
    onProblem: (problem: AssetProblem) => void,
    use?: ResourceUse,
  ): string;
  settle(): Promise<void>;
  /** `text` with every stand-in replaced by its `data:` URL; call `settle` first. */
  fill(text: string): string;
  /**
   * The same for HTML and CSS in which `url(…)` of a picture becomes `var(…)`, so that a picture used on many slides is in
   * the file once; `variables` declares them.
   */
  fillShared(text: string): string;
  /** Declarations of the variables that `fillShared` has used so far, for a `:root` rule. */
  variables(): string;
}

/** Collects what a document asks for while it is rendered. Files are read once a run. */
export function assetBook(context: RenderContext): AssetBook {
  const entries: {
    readonly key: string;
    readonly load: () => Promise<Loaded>;
    readonly font: boolean;
  }[] = [];
  const numbers = new Map<string, number>();
  const listeners: {
    readonly number: number;
    readonly onProblem: (problem: AssetProblem) => void;
  }[] = [];
  const loaded: Loaded[] = [];
  const shared = new Set<number>();

  const urlOf = (number: number): string => {
    const entry = loaded[number];
    if (entry === undefined) throw new Error('an asset must be settled before it is filled in');
    return 'url' in entry ? entry.url : removedPicture(entry.label);
  };

  const fill = (text: string): string =>
    text.replace(standIn, (match, digits: string) =>
      Number(digits) < loaded.length ? urlOf(Number(digits)) : match,
    );

  return {
    want(url, from, onProblem, use = 'image') {
      const request = toRequest(url, from);
      const key = `${use} ${request.key}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = entries.length;
        numbers.set(key, number);
        entries.push({ key, load: () => load(context, request, use), font: use === 'font' });
      }
      listeners.push({ number, onProblem });
      return `brief-asset:${String(number)}:`;
    },
    async settle() {
      const start = loaded.length;
      loaded.push(...(await Promise.all(entries.slice(start).map(({ load: read }) => read()))));
      for (const { number, onProblem } of listeners.splice(0)) {
        const entry = loaded[number];
        if (entry !== undefined && 'problem' in entry) onProblem(entry.problem);
      }
    },
    fill,
    fillShared(text) {
      const named = text.replace(/url\(brief-asset:(\d+):\)/gu, (match, digits: string) => {
        const number = Number(digits);
        if (number >= loaded.length || entries[number]?.font === true) return match;
        shared.add(number);
        return `var(--brief-asset-${digits})`;
      });
      return fill(named);
    },
    variables: () =>
      [...shared]
        .sort((a, b) => a - b)
        .map((number) => `--brief-asset-${String(number)}:url("${urlOf(number)}");`)
        .join(''),
  };
}

/** Whether an address is a stand-in already. */
export function isStandIn(url: string): boolean {
  return /^brief-asset:\d+:$/u.test(url);
}

const standIn = /brief-asset:(\d+):/gu;

type Loaded = { readonly url: string } | { readonly problem: AssetProblem; readonly label: string };

type Request =
  | {
      readonly kind: 'path';
      readonly key: string;
      readonly path: ProjectPath;
      readonly fragment: string;
      readonly url: string;
    }
  | { readonly kind: 'data'; readonly key: string; readonly url: string }
  | { readonly kind: 'remote' | 'outside'; readonly key: string; readonly url: string };

function toRequest(written: string, from: ProjectPath): Request {
  const url = cleanUrl(written);
  if (/^data:/iu.test(url)) return { kind: 'data', key: url, url };
  if (isRemote(url)) return { kind: 'remote', key: url, url };
  const hash = url.indexOf('#');
  const fragment = hash < 0 ? '' : url.slice(hash);
  const reference = (hash < 0 ? url : url.slice(0, hash)).replace(/\?.*$/su, '');
  const path = toPath(reference, from);
  if (path === undefined) return { kind: 'outside', key: url, url };
  return { kind: 'path', key: `${path}${fragment}`, path, fragment, url: reference };
}

/** The file that a reference names; a leading slash means the project's root, as in `::include`. */
function toPath(reference: string, from: ProjectPath): ProjectPath | undefined {
  if (/^file:/iu.test(reference) || /^[a-z]:/iu.test(reference)) return undefined;
  const plain = decodePercent(reference);
  if (plain === '') return undefined;
  return plain.startsWith('/') ? toProjectPath(plain.slice(1)) : resolveFrom(from, plain);
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is part of the name.
    return text;
  }
}

async function load(context: RenderContext, request: Request, use: ResourceUse): Promise<Loaded> {
  const what = use === 'font' ? 'font' : 'image';
  const shown = clip(request.url.startsWith('data:') ? request.url.slice(0, 32) : request.url);
  switch (request.kind) {
    case 'remote':
      return {
        label: shown,
        problem: {
          rule: 'remote-resource',
          reason: `Unexpected address \`${shown}\`, expected a file of the project`,
          note: `save the ${use === 'font' ? 'font' : 'picture'} into the project and name its path: nothing is fetched`,
        },
      };
    case 'outside':
      return {
        label: shown,
        problem: {
          rule: shown === '' ? 'missing-image' : 'image-outside',
          reason:
            shown === ''
              ? `Unexpected empty address, expected the path of a file`
              : `Unexpected ${what} \`${shown}\`, expected one inside the project`,
          note: 'copy the file into the project and name it by a relative path',
        },
      };
    case 'data':
      return toLoaded(await fromDataUrl(request.url, context, use), shown);
    case 'path': {
      const result = await readOnce(context, request.path, use);
      if ('problem' in result) return { label: shown, problem: result.problem(shown) };
      return { url: `${result.url}${request.fragment}` };
    }
  }
}

/** The result for one file, whatever text names it. */
type FileResult = { readonly url: string } | { readonly problem: (shown: string) => AssetProblem };

function toLoaded(result: FileResult, shown: string): Loaded {
  return 'url' in result ? result : { label: shown, problem: result.problem(shown) };
}

/** Files read in this run, by use and path. */
const read = new WeakMap<World, Map<string, Promise<FileResult>>>();

function readOnce(
  context: RenderContext,
  path: ProjectPath,
  use: ResourceUse,
): Promise<FileResult> {
  let files = read.get(context.world);
  if (files === undefined) {
    files = new Map();
    read.set(context.world, files);
  }
  const key = `${use} ${String(context.limits.fileBytes)} ${String(context.limits.pixels)} ${path}`;
  const known = files.get(key);
  if (known !== undefined) return known;
  const reading = readFile(context, path, use);
  files.set(key, reading);
  return reading;
}

async function readFile(
  context: RenderContext,
  path: ProjectPath,
  use: ResourceUse,
): Promise<FileResult> {
  let bytes: Uint8Array;
  try {
    bytes = await context.world.read(path);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return readProblem(context, path, error, use);
  }
  return check(bytes, context, use);
}

async function readProblem(
  { world, limits }: RenderContext,
  path: ProjectPath,
  { code, message }: ReadError,
  use: ResourceUse,
): Promise<FileResult> {
  const what = use === 'font' ? 'font' : 'image';
  if (code === 'outside') {
    return {
      problem: (shown) => ({
        rule: 'image-outside',
        reason: `Unexpected ${what} \`${shown}\` that leads outside the project, expected one inside`,
        note: 'copy the file into the project',
      }),
    };
  }
  if (code === 'too-large')
    return { problem: (shown) => tooLarge(shown, undefined, limits.fileBytes) };
  if (code === 'missing') {
    const folder = folderOf(path);
    const names = (await world.list(toProjectPath(folder) ?? path))
      .filter((file) => folderOf(file) === folder)
      .map((file) => file.slice(file.lastIndexOf('/') + 1));
    const near = suggestion(path.slice(path.lastIndexOf('/') + 1), names);
    return {
      problem: (shown) => ({
        rule: 'missing-image',
        reason: `Unexpected ${what} \`${shown}\`, expected a file that exists`,
        note: `${near === undefined ? 'it' : `${near} It`} was looked for at \`${path}\``,
      }),
    };
  }
  return {
    problem: (shown) => ({
      rule: 'missing-image',
      reason: `Unexpected ${what} \`${shown}\`, expected a file that can be read`,
      note: message,
    }),
  };
}

function tooLarge(shown: string, bytes: number | undefined, most: number): AssetProblem {
  return {
    rule: 'image-limit',
    reason: `Unexpected \`${shown}\`${bytes === undefined ? '' : ` of ${String(bytes)} bytes`}, expected at most ${String(most)} bytes`,
    note: 'save it smaller, or raise `limits` in `brief.yaml`',
  };
}

async function fromDataUrl(
  url: string,
  context: RenderContext,
  use: ResourceUse,
): Promise<FileResult> {
  const bytes = bytesOf(url);
  return bytes === undefined ? { problem: notDrawable } : check(bytes, context, use);
}

/** What a `data:` URL holds. */
function bytesOf(url: string): Uint8Array | undefined {
  const match = /^data:([^,]*?)(;base64)?,(.*)$/isu.exec(url);
  if (match === null) return undefined;
  const body = decodePercent(match[3] ?? '');
  return match[2] === undefined ? Buffer.from(body, 'utf8') : Buffer.from(body, 'base64');
}

/** What the bytes are, whatever their name says; then whether they may be shown. */
async function check(
  bytes: Uint8Array,
  { limits }: RenderContext,
  use: ResourceUse,
): Promise<FileResult> {
  if (bytes.byteLength > limits.fileBytes) {
    return { problem: (shown) => tooLarge(shown, bytes.byteLength, limits.fileBytes) };
  }
  const type = typeOf(bytes);
  if (type === undefined || type.startsWith('font/') !== (use === 'font')) {
    return { problem: use === 'font' ? notFont : notDrawable };
  }
  if (type === 'image/svg+xml') {
    const { svgProblem } = await import('./svg.ts');
    const text = Buffer.from(bytes).toString('utf8');
    const pictures = new Set<string>();
    const found = svgProblem(text, (url) => pictures.add(url));
    if (found !== undefined) {
      return {
        problem: (shown) => ({
          rule: 'unsafe-html',
          reason: `Unexpected drawing \`${shown}\` (${found}), expected one without scripts, handlers and outside references`,
          note: 'save it again as plain SVG, or as png',
        }),
      };
    }
    const problem = await checkWithin(pictures, limits.pixels);
    if (problem !== undefined) return { problem };
  } else if (use === 'image') {
    const size = await sizeOf(bytes);
    if (size === undefined) return { problem: notDrawable };
    if (size.width * size.height > limits.pixels) return { problem: tooMany(limits.pixels, size) };
  }
  return { url: `data:${type};base64,${Buffer.from(bytes).toString('base64')}` };
}

/** The pictures that a drawing holds are drawn with it, so that their pixels count together. */
async function checkWithin(
  pictures: Iterable<string>,
  most: number,
): Promise<((shown: string) => AssetProblem) | undefined> {
  let pixels = 0;
  for (const url of pictures) {
    const bytes = bytesOf(cleanUrl(url));
    const type = bytes === undefined ? undefined : typeOf(bytes);
    const isPicture = type?.startsWith('image/') === true && type !== 'image/svg+xml';
    const size = bytes !== undefined && isPicture ? await sizeOf(bytes) : undefined;
    if (size === undefined) return brokenWithin;
    pixels += size.width * size.height;
    if (pixels > most) return tooMany(most, size, ' that holds pictures, one');
  }
  return undefined;
}

function tooMany(
  most: number,
  { width, height }: { readonly width: number; readonly height: number },
  within = '',
): (shown: string) => AssetProblem {
  return (shown) => ({
    rule: 'image-limit',
    reason: `Unexpected image \`${shown}\`${within} of ${String(width)} × ${String(height)} pixels, expected at most ${String(most)} pixels`,
    note: 'save it smaller, or raise `limits` in `brief.yaml`: a slide shows at most 8 million',
  });
}

const brokenWithin = (shown: string): AssetProblem => ({
  rule: 'broken-image',
  reason: `Unexpected drawing \`${shown}\` with a damaged picture in it, expected png, jpeg, gif, webp or avif`,
  note: 'put the picture into the drawing again, or save the drawing as png',
});

const notDrawable = (shown: string): AssetProblem => ({
  rule: 'broken-image',
  reason: `Unexpected file \`${shown}\` that holds no picture, expected png, jpeg, gif, webp, avif or svg`,
  note: 'open it in a viewer: it may be damaged, or a page that was saved in place of the picture',
});

const notFont = (shown: string): AssetProblem => ({
  rule: 'broken-image',
  reason: `Unexpected file \`${shown}\` that holds no font, expected woff2, woff, ttf or otf`,
  note: 'save the font file itself into the project',
});

/** The media type by the first bytes. */
function typeOf(bytes: Uint8Array): string | undefined {
  const ascii = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = signatures.find(([signature]) => signature.test(ascii));
  if (known !== undefined) return known[1];
  const text = Buffer.from(bytes.subarray(0, 4096))
    .toString('utf8')
    .replace(/^\ufeff/u, '');
  return isSvg(text) ? 'image/svg+xml' : undefined;
}

/** Prologue, comments and document type may come before the element; each is passed over once. */
function isSvg(text: string): boolean {
  const prologue = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/iuy;
  let at = 0;
  while (prologue.test(text)) at = prologue.lastIndex;
  return /^<(?:\w+:)?svg[\s>]/iu.test(text.slice(at));
}

const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG\r\n\x1a\n/u, 'image/png'],
  [/^\xff\xd8\xff/u, 'image/jpeg'],
  [/^GIF8[79]a/u, 'image/gif'],
  [/^RIFF[\s\S]{4}WEBP/u, 'image/webp'],
  [/^[\s\S]{4}ftyp(?:avif|avis|mif1)/u, 'image/avif'],
  [/^wOF2/u, 'font/woff2'],
  [/^wOFF/u, 'font/woff'],
  [/^OTTO/u, 'font/otf'],
  [/^(?:\x00\x01\x00\x00|true)/u, 'font/ttf'],
];

async function sizeOf(
  bytes: Uint8Array,
): Promise<{ readonly width: number; readonly height: number } | undefined> {
  const { imageSize } = await import('image-size');
  try {
    // The library looks at the whole buffer below a view: a cut file would be measured with its neighbour's bytes.
    const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
    const { width, height } = imageSize(whole);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    // The library throws what it likes on a damaged file.
    return undefined;
  }
}

/** A picture that says what is missing, for places where only a picture can stand. */
function removedPicture(label: string): string {
  const text = `[removed: ${label}]`.replace(
    /[<&"]/gu,
    (character) => `&#${String(character.charCodeAt(0))};`,
  );
  // Without a size of its own it fills any box, and its text keeps its size where a background covers a slide.
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"><rect width="100%" height="100%" fill="#fff" stroke="#a8281f" stroke-width="4" stroke-dasharray="6 4"/>` +
    `<text x="50%" y="50%" text-anchor="middle" font-family="sans-serif" font-size="16" fill="#a8281f">${text}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
