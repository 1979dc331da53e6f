import {
  sourceText,
  trimmed
} from "./chunk-LFAVGJUQ.js";
import {
  cleanUrl,
  clip,
  isRemote,
  linkProblem,
  sanitizeCss
} from "./chunk-ZWLBHSIV.js";

// test/unit/deck-fixture.ts
import { VFile } from "vfile";
import { location } from "vfile-location";

// src/paths.ts
function toProjectPath(text3) {
  const slashed = text3.replaceAll("\\", "/");
  if (slashed.startsWith("/") || /^[a-z]:/i.test(slashed) || slashed.includes("\0"))
    return void 0;
  const parts = [];
  for (const part of slashed.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
function resolveFrom(from, reference) {
  const folder2 = folderOf(from);
  return toProjectPath(folder2 === "" ? reference : `${folder2}/${reference}`);
}
function folderOf(path) {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

// src/node-world.ts
import { randomBytes } from "node:crypto";
import { constants, existsSync, readFileSync, unlinkSync } from "node:fs";
import { mkdir, open, readdir, readFile, realpath, rename, unlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

// src/messages.ts
import { distance } from "fastest-levenshtein";
function report(file, rule, place, reason, { note, expected, cause } = {}) {
  const message = file.message(reason, { place, ruleId: rule, source: "briefwright", cause });
  if (note !== void 0) message.note = note;
  if (expected !== void 0) message.expected = [...expected];
  return message;
}
function nearest(name, candidates, limit = 3) {
  const wanted = name.toLowerCase();
  return [...new Set(candidates)].map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) })).filter(
    ({ candidate, edits }) => edits <= Math.max(1, Math.ceil(Math.max(wanted.length, candidate.length) / 3))
  ).sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1)).slice(0, limit).map(({ candidate }) => candidate);
}
function suggestion(name, candidates) {
  const [first] = nearest(name, candidates, 1);
  return first === void 0 ? void 0 : `did you mean \`${first}\`?`;
}
var OperationError = class extends Error {
  hint;
  constructor(message, { hint, cause } = {}) {
    super(message, { cause });
    this.name = "OperationError";
    this.hint = hint;
  }
};

// src/world.ts
var ReadError = class extends Error {
  code;
  constructor(code2, message) {
    super(message);
    this.name = "ReadError";
    this.code = code2;
  }
};

// src/node-world.ts
function nodeWorld(options) {
  const { root, maximumBytes = 256 * 1024 * 1024 } = options;
  let realRoot;
  const home = () => realRoot ??= realpath(root).catch(() => root);
  return {
    today: options.today,
    stamp: options.stamp,
    press: options.press,
    versions: packageVersions(),
    out: nodeOutput(options.out),
    asset: readAsset,
    async read(path) {
      const base = await home();
      const real = await realpath(join(base, path)).catch((error) => {
        throw toReadError(path, error);
      });
      if (!isInside(base, real)) {
        throw new ReadError("outside", `\`${path}\` leads outside the project`);
      }
      const handle = await open(
        real,
        constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
      ).catch((error) => {
        throw toReadError(path, error);
      });
      try {
        const stat = await handle.stat();
        if (!stat.isFile()) throw new ReadError("not-a-file", `\`${path}\` is not a file`);
        if (stat.size > maximumBytes) {
          throw new ReadError(
            "too-large",
            `\`${path}\` has ${String(stat.size)} bytes, at most ${String(maximumBytes)} are read`
          );
        }
        return await handle.readFile();
      } catch (error) {
        throw error instanceof ReadError ? error : toReadError(path, error);
      } finally {
        await handle.close();
      }
    },
    async list(folder2) {
      const base = await home();
      const found = [];
      await walk(base, join(base, folder2), found, /* @__PURE__ */ new Set());
      return found.sort();
    }
  };
}
async function walk(base, folder2, found, seen) {
  const real = await realpath(folder2).catch(() => void 0);
  if (real === void 0 || !isInside(base, real) || seen.has(real)) return;
  const entries = await readdir(folder2, { withFileTypes: true }).catch(() => []);
  const below = new Set(seen).add(real);
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const full = join(folder2, entry.name);
    if (entry.isDirectory()) await walk(base, full, found, below);
    else if (entry.isFile()) add(base, full, found);
    else if (entry.isSymbolicLink()) {
      const target = await realpath(full).catch(() => void 0);
      if (target === void 0 || !isInside(base, target)) continue;
      const inner = await readdir(target).catch(() => void 0);
      if (inner === void 0) add(base, full, found);
      else await walk(base, full, found, below);
    }
  }
}
function add(base, full, found) {
  const path = toProjectPath(relative(base, full).split(sep).join("/"));
  if (path !== void 0) found.push(path);
}
function isInside(base, real) {
  return real === base || real.startsWith(base.endsWith(sep) ? base : base + sep);
}
function toReadError(path, error) {
  const code2 = codeOf(error);
  if (code2 === "ENOENT" || code2 === "ENOTDIR")
    return new ReadError("missing", `\`${path}\` does not exist`);
  if (code2 === "ELOOP") return new ReadError("outside", `\`${path}\` is a link that leads nowhere`);
  if (code2 === "EISDIR") return new ReadError("not-a-file", `\`${path}\` is a folder`);
  return new ReadError("unreadable", `\`${path}\` cannot be read (${code2 ?? String(error)})`);
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
var temporary = /* @__PURE__ */ new Set();
function nodeOutput(folder2) {
  const refuse = (path, error) => {
    throw new OperationError(`cannot write ${path} (${codeOf(error) ?? String(error)})`, {
      hint: "check that the folder exists, is yours and has room, or choose another with `--out`",
      cause: error
    });
  };
  return {
    async write(path, bytes) {
      const target = join(folder2, path);
      const draft = join(dirname(target), `.${randomBytes(6).toString("hex")}.tmp`);
      try {
        await mkdir(dirname(target), { recursive: true });
        temporary.add(draft);
        const handle = await open(draft, "wx", 420);
        try {
          await handle.writeFile(bytes);
          await handle.datasync();
        } finally {
          await handle.close();
        }
        await rename(draft, target);
      } catch (error) {
        await unlink(draft).catch(() => void 0);
        refuse(target, error);
      } finally {
        temporary.delete(draft);
      }
    },
    async read(path) {
      try {
        return await readFile(join(folder2, path));
      } catch {
        return void 0;
      }
    },
    async remove(path) {
      try {
        await unlink(join(folder2, path));
      } catch (error) {
        if (codeOf(error) !== "ENOENT") refuse(join(folder2, path), error);
      }
    }
  };
}
var require2 = createRequire(import.meta.url);
var packageFolder = (() => {
  let folder2 = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder2, "package.json"))) {
    const parent = dirname(folder2);
    if (parent === folder2) throw new Error("package.json of briefwright must stand above its code");
    folder2 = parent;
  }
  return folder2;
})();
var assetFolders = {
  themes: (rest) => join(packageFolder, "themes", rest),
  build: (rest) => join(packageFolder, "build", rest),
  starter: (rest) => join(packageFolder, "src", "starter", rest),
  fonts: (rest) => require2.resolve(rest),
  emoji: (rest) => join(dirname(require2.resolve("@twemoji/svg/package.json")), rest)
};
async function readAsset(name) {
  const path = toProjectPath(name);
  const slash = path?.indexOf("/") ?? -1;
  const folder2 = path === void 0 ? void 0 : assetFolders[path.slice(0, slash)];
  if (path === void 0 || folder2 === void 0) {
    throw new ReadError("missing", `\`${name}\` is no asset of this package`);
  }
  try {
    return await readFile(folder2(path.slice(slash + 1)));
  } catch (error) {
    throw new ReadError(
      "missing",
      `asset \`${name}\` cannot be read (${codeOf(error) ?? String(error)})`
    );
  }
}
function packageVersion() {
  return String(readJson(join(packageFolder, "package.json"))["version"]);
}
function packageVersions() {
  return {
    briefwright: packageVersion(),
    marp: () => String(readJson(require2.resolve("@marp-team/marp-core/package.json"))["version"]),
    node: process.versions.node,
    icu: process.versions["icu"] ?? "none"
  };
}
function readJson(path) {
  const value = JSON.parse(readFileSync(path, "utf8"));
  if (typeof value !== "object" || value === null) throw new Error(`${path} must hold an object`);
  return value;
}

// test/world.ts
function memoryWorld(options) {
  const files = new Map(
    Object.entries(options.files).map(([path, content]) => [path, toBytes(content)])
  );
  const written = new Map(
    Object.entries(options.outputs ?? {}).map(([path, content]) => [path, toBytes(content)])
  );
  const jobs = [];
  return {
    written,
    jobs,
    today: options.today ?? "2026-02-14",
    stamp: options.stamp,
    versions: { briefwright: "0.0.0", marp: () => "0.0.0", node: "0.0.0", icu: "0.0" },
    asset: readAsset,
    press: fakePress(options.pages ?? {}, jobs),
    async read(path) {
      await Promise.resolve();
      const code2 = options.broken?.[path];
      if (code2 !== void 0) throw new ReadError(code2, `\`${path}\` is ${code2}`);
      const bytes = files.get(path);
      if (bytes === void 0) throw new ReadError("missing", `\`${path}\` does not exist`);
      return bytes;
    },
    async list(folder2) {
      await Promise.resolve();
      return [...files.keys()].filter((path) => path.startsWith(`${folder2}/`)).sort().map(toPath);
    },
    out: {
      async write(path, bytes) {
        await Promise.resolve();
        if (options.readOnly === true) throw new OperationError(`cannot write ${path} (EROFS)`);
        written.set(path, bytes);
      },
      async read(path) {
        await Promise.resolve();
        return written.get(path);
      },
      async remove(path) {
        await Promise.resolve();
        written.delete(path);
      }
    }
  };
}
function fakePress(pages, jobs) {
  return {
    warm: () => void 0,
    async open(job) {
      await Promise.resolve();
      jobs.push(job);
      return {
        measure: async () => Promise.resolve({ findings: [], characters: 1, ...pages[job.name] }),
        fill: async () => Promise.resolve(),
        print: async () => Promise.reject(new Error("the press of the tests prints nothing: ask for html or md")),
        close: async () => Promise.resolve()
      };
    },
    info: async () => Promise.resolve({ product: "Fake/1", path: "memory", kind: "given", sandbox: true }),
    close: async () => Promise.resolve()
  };
}
function toBytes(content) {
  return typeof content === "string" ? Buffer.from(content) : content;
}
function toPath(path) {
  const projectPath = toProjectPath(path);
  if (projectPath === void 0) throw new Error(`${path} must be a path inside the project`);
  return projectPath;
}

// test/unit/deck-fixture.ts
import { parse } from "yaml";
function pathOf(text3) {
  const path = toProjectPath(text3);
  if (path === void 0) throw new Error(`${text3} must be a path inside the project`);
  return path;
}
function documentOf(text3, path = "decks/sample.md") {
  const file = new VFile({ path, value: text3 });
  const places = location(file);
  const [, yaml = ""] = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text3) ?? [];
  const data = parse(yaml, { strict: false }) ?? {};
  const expansion = {
    text: text3,
    origin: (start2, end2) => {
      const [from, to] = [places.toPoint(start2), places.toPoint(end2)];
      if (from === void 0 || to === void 0) throw new Error(`offsets ${String(start2)}-${String(end2)} must lie in the text`);
      return { file, place: { start: from, end: to } };
    }
  };
  return {
    kind: "deck",
    path: pathOf(path),
    name: "sample",
    file,
    files: [file],
    frontMatter: { data, start: 0, end: 0, place: () => void 0 },
    lang: typeof data["lang"] === "string" ? data["lang"] : "en",
    plain: expansion,
    marked: expansion,
    shown: [],
    tables: []
  };
}
var serif = "@fontsource/source-serif-4/files/source-serif-4";
function faceOf(subset, ranges, stem = serif) {
  return {
    family: "Source Serif 4",
    weight: 400,
    style: "normal",
    unicodeRange: ranges.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(","),
    ranges,
    read: () => readAsset(`fonts/${stem}-${subset}-400-normal.woff2`)
  };
}
var fonts = [faceOf("latin", [[0, 255], [8192, 8303]]), faceOf("cyrillic", [[1024, 1119], [1168, 1169]])];
function contextOf(files = {}) {
  return {
    world: memoryWorld({ files }),
    limits: { fileBytes: 1e6, pixels: 1e6 },
    severityOf: () => "error"
  };
}
function messagesOf(document) {
  return document.file.messages.map(
    ({ line, column, ruleId, reason }) => `${String(line)}:${String(column)} ${ruleId ?? ""} ${reason}`
  );
}
var png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64"
);

// src/render/marp.ts
import { createRequire as createRequire2 } from "node:module";

// src/render/assets.ts
function assetBook(context) {
  const entries = [];
  const numbers = /* @__PURE__ */ new Map();
  const listeners = [];
  const loaded = [];
  const shared = /* @__PURE__ */ new Set();
  const urlOf = (number) => {
    const entry = loaded[number];
    if (entry === void 0) throw new Error("an asset must be settled before it is filled in");
    return "url" in entry ? entry.url : removedPicture(entry.label);
  };
  const fill = (text3) => text3.replace(
    standIn,
    (match, digits) => Number(digits) < loaded.length ? urlOf(Number(digits)) : match
  );
  return {
    want(url, from, onProblem, use = "image") {
      const request = toRequest(url, from);
      const key = `${use} ${request.key}`;
      let number = numbers.get(key);
      if (number === void 0) {
        number = entries.length;
        numbers.set(key, number);
        entries.push({ key, load: () => load(context, request, use), font: use === "font" });
      }
      listeners.push({ number, onProblem });
      return `brief-asset:${String(number)}:`;
    },
    async settle() {
      const start2 = loaded.length;
      loaded.push(...await Promise.all(entries.slice(start2).map(({ load: read4 }) => read4())));
      for (const { number, onProblem } of listeners.splice(0)) {
        const entry = loaded[number];
        if (entry !== void 0 && "problem" in entry) onProblem(entry.problem);
      }
    },
    fill,
    fillShared(text3) {
      const named = text3.replace(/url\(brief-asset:(\d+):\)/gu, (match, digits) => {
        const number = Number(digits);
        if (number >= loaded.length || entries[number]?.font === true) return match;
        shared.add(number);
        return `var(--brief-asset-${digits})`;
      });
      return fill(named);
    },
    variables: () => [...shared].sort((a, b) => a - b).map((number) => `--brief-asset-${String(number)}:url("${urlOf(number)}");`).join("")
  };
}
var standIn = /brief-asset:(\d+):/gu;
function toRequest(written, from) {
  const url = cleanUrl(written);
  if (/^data:/iu.test(url)) return { kind: "data", key: url, url };
  if (isRemote(url)) return { kind: "remote", key: url, url };
  const hash = url.indexOf("#");
  const fragment = hash < 0 ? "" : url.slice(hash);
  const reference = (hash < 0 ? url : url.slice(0, hash)).replace(/\?.*$/su, "");
  const path = toPath2(reference, from);
  if (path === void 0) return { kind: "outside", key: url, url };
  return { kind: "path", key: `${path}${fragment}`, path, fragment, url: reference };
}
function toPath2(reference, from) {
  if (/^file:/iu.test(reference) || /^[a-z]:/iu.test(reference)) return void 0;
  const plain = decodePercent(reference);
  if (plain === "") return void 0;
  return plain.startsWith("/") ? toProjectPath(plain.slice(1)) : resolveFrom(from, plain);
}
function decodePercent(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
async function load(context, request, use) {
  const what = use === "font" ? "font" : "image";
  const shown2 = clip(request.url.startsWith("data:") ? request.url.slice(0, 32) : request.url);
  switch (request.kind) {
    case "remote":
      return {
        label: shown2,
        problem: {
          rule: "remote-resource",
          reason: `Unexpected address \`${shown2}\`, expected a file of the project`,
          note: `save the ${use === "font" ? "font" : "picture"} into the project and name its path: nothing is fetched`
        }
      };
    case "outside":
      return {
        label: shown2,
        problem: {
          rule: shown2 === "" ? "missing-image" : "image-outside",
          reason: shown2 === "" ? `Unexpected empty address, expected the path of a file` : `Unexpected ${what} \`${shown2}\`, expected one inside the project`,
          note: "copy the file into the project and name it by a relative path"
        }
      };
    case "data":
      return toLoaded(await fromDataUrl(request.url, context, use), shown2);
    case "path": {
      const result = await readOnce(context, request.path, use);
      if ("problem" in result) return { label: shown2, problem: result.problem(shown2) };
      return { url: `${result.url}${request.fragment}` };
    }
  }
}
function toLoaded(result, shown2) {
  return "url" in result ? result : { label: shown2, problem: result.problem(shown2) };
}
var read = /* @__PURE__ */ new WeakMap();
function readOnce(context, path, use) {
  let files = read.get(context.world);
  if (files === void 0) {
    files = /* @__PURE__ */ new Map();
    read.set(context.world, files);
  }
  const key = `${use} ${String(context.limits.fileBytes)} ${String(context.limits.pixels)} ${path}`;
  const known3 = files.get(key);
  if (known3 !== void 0) return known3;
  const reading = readFile2(context, path, use);
  files.set(key, reading);
  return reading;
}
async function readFile2(context, path, use) {
  let bytes;
  try {
    bytes = await context.world.read(path);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return readProblem(context, path, error, use);
  }
  return check(bytes, context, use);
}
async function readProblem({ world: world2, limits }, path, { code: code2, message }, use) {
  const what = use === "font" ? "font" : "image";
  if (code2 === "outside") {
    return {
      problem: (shown2) => ({
        rule: "image-outside",
        reason: `Unexpected ${what} \`${shown2}\` that leads outside the project, expected one inside`,
        note: "copy the file into the project"
      })
    };
  }
  if (code2 === "too-large")
    return { problem: (shown2) => tooLarge(shown2, void 0, limits.fileBytes) };
  if (code2 === "missing") {
    const folder2 = folderOf(path);
    const names = (await world2.list(toProjectPath(folder2) ?? path)).filter((file) => folderOf(file) === folder2).map((file) => file.slice(file.lastIndexOf("/") + 1));
    const near = suggestion(path.slice(path.lastIndexOf("/") + 1), names);
    return {
      problem: (shown2) => ({
        rule: "missing-image",
        reason: `Unexpected ${what} \`${shown2}\`, expected a file that exists`,
        note: `${near === void 0 ? "it" : `${near} It`} was looked for at \`${path}\``
      })
    };
  }
  return {
    problem: (shown2) => ({
      rule: "missing-image",
      reason: `Unexpected ${what} \`${shown2}\`, expected a file that can be read`,
      note: message
    })
  };
}
function tooLarge(shown2, bytes, most) {
  return {
    rule: "image-limit",
    reason: `Unexpected \`${shown2}\`${bytes === void 0 ? "" : ` of ${String(bytes)} bytes`}, expected at most ${String(most)} bytes`,
    note: "save it smaller, or raise `limits` in `brief.yaml`"
  };
}
async function fromDataUrl(url, context, use) {
  const match = /^data:([^,]*?)(;base64)?,(.*)$/isu.exec(url);
  if (match === null) return { problem: notDrawable };
  const body = decodePercent(match[3] ?? "");
  const bytes = match[2] === void 0 ? Buffer.from(body, "utf8") : Buffer.from(body, "base64");
  return check(bytes, context, use);
}
async function check(bytes, { limits }, use) {
  if (bytes.byteLength > limits.fileBytes) {
    return { problem: (shown2) => tooLarge(shown2, bytes.byteLength, limits.fileBytes) };
  }
  const type = typeOf(bytes);
  if (type === void 0 || type.startsWith("font/") !== (use === "font")) {
    return { problem: use === "font" ? notFont : notDrawable };
  }
  if (type === "image/svg+xml") {
    const { svgProblem } = await import("./svg-HEQKYAKY.js");
    const text3 = Buffer.from(bytes).toString("utf8");
    const found = svgProblem(text3);
    if (found !== void 0) {
      return {
        problem: (shown2) => ({
          rule: "unsafe-html",
          reason: `Unexpected drawing \`${shown2}\` (${found}), expected one without scripts, handlers and outside references`,
          note: "save it again as plain SVG, or as png"
        })
      };
    }
  } else if (use === "image") {
    const size = await sizeOf(bytes);
    if (size === void 0) return { problem: notDrawable };
    if (size.width * size.height > limits.pixels) {
      return {
        problem: (shown2) => ({
          rule: "image-limit",
          reason: `Unexpected image \`${shown2}\` of ${String(size.width)} \xD7 ${String(size.height)} pixels, expected at most ${String(limits.pixels)} pixels`,
          note: "save it smaller, or raise `limits` in `brief.yaml`: a slide shows at most 8 million"
        })
      };
    }
  }
  return { url: `data:${type};base64,${Buffer.from(bytes).toString("base64")}` };
}
var notDrawable = (shown2) => ({
  rule: "broken-image",
  reason: `Unexpected file \`${shown2}\` that holds no picture, expected png, jpeg, gif, webp, avif or svg`,
  note: "open it in a viewer: it may be damaged, or a page that was saved in place of the picture"
});
var notFont = (shown2) => ({
  rule: "broken-image",
  reason: `Unexpected file \`${shown2}\` that holds no font, expected woff2, woff, ttf or otf`,
  note: "save the font file itself into the project"
});
function typeOf(bytes) {
  const ascii = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const known3 = signatures.find(([signature]) => signature.test(ascii));
  if (known3 !== void 0) return known3[1];
  const text3 = Buffer.from(bytes.subarray(0, 4096)).toString("utf8").replace(/^\ufeff/u, "");
  return /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>|\s)*<(?:\w+:)?svg[\s>]/iu.test(
    text3
  ) ? "image/svg+xml" : void 0;
}
var signatures = [
  [/^\x89PNG\r\n\x1a\n/u, "image/png"],
  [/^\xff\xd8\xff/u, "image/jpeg"],
  [/^GIF8[79]a/u, "image/gif"],
  [/^RIFF[\s\S]{4}WEBP/u, "image/webp"],
  [/^[\s\S]{4}ftyp(?:avif|avis|mif1)/u, "image/avif"],
  [/^wOF2/u, "font/woff2"],
  [/^wOFF/u, "font/woff"],
  [/^OTTO/u, "font/otf"],
  [/^(?:\x00\x01\x00\x00|true)/u, "font/ttf"]
];
async function sizeOf(bytes) {
  const { imageSize } = await import("image-size");
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : void 0;
  } catch {
    return void 0;
  }
}
function removedPicture(label) {
  const text3 = `[removed: ${label}]`.replace(
    /[<&"]/gu,
    (character) => `&#${String(character.charCodeAt(0))};`
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="120" viewBox="0 0 640 120"><rect x="1" y="1" width="638" height="118" fill="#fff" stroke="#a8281f" stroke-dasharray="6 4"/><text x="320" y="66" text-anchor="middle" font-family="sans-serif" font-size="18" fill="#a8281f">${text3}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

// src/render/emoji.ts
async function emojiPictures(world2, text3, also = []) {
  const pattern = patternFor(also);
  const found = [...new Set(text3.match(pattern))];
  const urls = /* @__PURE__ */ new Map();
  for (const [index, url] of (await Promise.all(found.map((emoji) => pictureOf(world2, emoji)))).entries()) {
    const emoji = found[index];
    if (url !== void 0 && emoji !== void 0) urls.set(emoji, url);
  }
  const missing = found.filter((emoji) => !urls.has(emoji));
  if (urls.size === 0) return { missing, inHtml: (html) => html, inTree: () => void 0 };
  return {
    missing,
    inHtml: (html) => html.replace(
      outsideTags,
      (part) => part.startsWith("<") ? part : part.replace(pattern, (emoji) => {
        const url = urls.get(emoji);
        return url === void 0 ? emoji : `<img class="emoji" draggable="false" alt="${emoji}" src="${url}">`;
      })
    ),
    inTree(tree) {
      replaceIn(tree, pattern, urls, false);
    }
  };
}
function withoutEmoji(text3) {
  return text3.replace(patternFor([]), " ");
}
var emojiCss = "img.emoji{display:inline!important;width:1em!important;height:1em!important;margin:0 .05em 0 .1em!important;vertical-align:-.1em!important;background:transparent!important;border:0!important;box-shadow:none!important}";
function isPictograph(character) {
  return new RegExp("^\\p{Extended_Pictographic}$", "u").test(character);
}
var outsideTags = /<(style|script|title|textarea)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|[^<]+/giu;
var sequences = String.raw`\p{RGI_Emoji}`;
function patternFor(also) {
  const extra = also.filter(isPictograph).map((character) => `${character}\\u{FE0F}?`);
  return new RegExp([sequences, ...extra].join("|"), "gv");
}
var read2 = /* @__PURE__ */ new WeakMap();
function pictureOf(world2, emoji) {
  let known3 = read2.get(world2);
  if (known3 === void 0) {
    known3 = /* @__PURE__ */ new Map();
    read2.set(world2, known3);
  }
  let picture = known3.get(emoji);
  if (picture === void 0) {
    picture = readPicture(world2, emoji);
    known3.set(emoji, picture);
  }
  return picture;
}
async function readPicture(world2, emoji) {
  const codes = Array.from(emoji, (character) => (character.codePointAt(0) ?? 0).toString(16));
  const bare = codes.filter((code2) => code2 !== "fe0f");
  for (const name of [
    ...new Set(
      [codes.includes("200d") ? codes : bare, bare, codes].map((parts) => parts.join("-"))
    )
  ]) {
    try {
      const svg = await world2.asset(`emoji/${name}.svg`);
      return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
  }
  return void 0;
}
function replaceIn(parent, pattern, urls, inSvg) {
  const children = [];
  let changed = false;
  for (const child of parent.children) {
    if (child.type === "doctype") continue;
    if (child.type === "text" && !inSvg) {
      const pieces = toPieces(child.value, pattern, urls);
      if (pieces !== void 0) {
        children.push(...pieces);
        changed = true;
        continue;
      }
    }
    if (child.type === "element" && child.tagName !== "style" && child.tagName !== "title") {
      replaceIn(
        child,
        pattern,
        urls,
        child.tagName === "svg" || inSvg && child.tagName !== "foreignObject"
      );
    }
    children.push(child);
  }
  if (changed) parent.children = children;
}
function toPieces(text3, pattern, urls) {
  const pieces = [];
  let from = 0;
  for (const match of text3.matchAll(pattern)) {
    const url = urls.get(match[0]);
    if (url === void 0) continue;
    if (match.index > from) pieces.push({ type: "text", value: text3.slice(from, match.index) });
    pieces.push(toImage(match[0], url));
    from = match.index + match[0].length;
  }
  if (pieces.length === 0) return void 0;
  if (from < text3.length) pieces.push({ type: "text", value: text3.slice(from) });
  return pieces;
}
function toImage(emoji, url) {
  return {
    type: "element",
    tagName: "img",
    properties: { className: ["emoji"], draggable: "false", alt: emoji, src: url },
    children: []
  };
}

// src/render/glyphs.ts
import { brotliDecompressSync, inflateSync } from "node:zlib";

// src/render/fonts.ts
async function fontCss(theme2, text3) {
  const codes = codePoints(`${text3}0123456789./:-\u2013 `);
  const faces = theme2.fonts.filter(
    ({ ranges }) => codes.some((code2) => ranges.some(([from, to]) => from <= code2 && code2 <= to))
  );
  return (await Promise.all(faces.map(toRule))).join("\n");
}
function codePoints(text3) {
  const codes = /* @__PURE__ */ new Set();
  const ascii = new Uint8Array(128);
  for (let at2 = 0; at2 < text3.length; at2 += 1) {
    const unit = text3.charCodeAt(at2);
    if (unit < 128) {
      ascii[unit] = 1;
      continue;
    }
    const code2 = text3.codePointAt(at2) ?? unit;
    if (code2 > 65535) at2 += 1;
    codes.add(code2);
  }
  ascii.forEach((used, unit) => {
    if (used === 1 && unit > 32 && unit < 127) codes.add(unit);
  });
  return [...codes].sort((a, b) => a - b);
}
var rules = /* @__PURE__ */ new WeakMap();
function toRule(face) {
  let rule = rules.get(face);
  if (rule === void 0) {
    rule = makeRule(face);
    rules.set(face, rule);
  }
  return rule;
}
async function makeRule(face) {
  const bytes = await face.read();
  const [type, format] = formatOf(bytes);
  const range = face.unicodeRange === void 0 ? "" : `unicode-range:${face.unicodeRange};`;
  return `@font-face{font-family:${JSON.stringify(face.family)};font-style:${face.style};font-weight:${String(face.weight)};font-display:block;${range}src:url(data:font/${type};base64,${Buffer.from(bytes).toString("base64")}) format("${format}")}`;
}
function formatOf(bytes) {
  switch (Buffer.from(bytes.subarray(0, 4)).toString("latin1")) {
    case "wOF2":
      return ["woff2", "woff2"];
    case "wOFF":
      return ["woff", "woff"];
    case "OTTO":
      return ["otf", "opentype"];
    default:
      return ["ttf", "truetype"];
  }
}

// src/render/glyphs.ts
async function missingGlyphs(theme2, text3) {
  if (theme2.fonts.length === 0) return [];
  const missing = [];
  for (const code2 of codePoints(text3)) {
    const character = String.fromCodePoint(code2);
    if (invisible.test(character) || await hasGlyph(theme2, code2)) continue;
    missing.push(character);
  }
  return missing;
}
var invisible = /^[\p{White_Space}\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]$/u;
async function hasGlyph(theme2, code2) {
  for (const face of theme2.fonts) {
    if (!face.ranges.some(([from, to]) => from <= code2 && code2 <= to)) continue;
    const ranges = await characterRanges(face);
    if (ranges === void 0 || within(ranges, code2)) return true;
  }
  return false;
}
var known = /* @__PURE__ */ new WeakMap();
function characterRanges(face) {
  let ranges = known.get(face);
  if (ranges === void 0) {
    ranges = face.read().then(readRanges);
    known.set(face, ranges);
  }
  return ranges;
}
function within(ranges, code2) {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const range = ranges[middle];
    if (range === void 0) return false;
    if (code2 < range[0]) high = middle - 1;
    else if (code2 > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}
function readRanges(bytes) {
  try {
    const cmap = findCmap(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return cmap === void 0 ? void 0 : merge(readCmap(cmap));
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError || isZlibError(error))
      return void 0;
    throw error;
  }
}
function isZlibError(error) {
  return error instanceof Error && "code" in error;
}
function findCmap(font) {
  switch (font.toString("latin1", 0, 4)) {
    case "wOF2":
      return cmapOfWoff2(font);
    case "wOFF":
      return cmapOfWoff(font);
    case "ttcf":
      return cmapOfSfnt(font, font.readUInt32BE(12));
    default:
      return cmapOfSfnt(font, 0);
  }
}
function cmapOfSfnt(font, start2) {
  const tables = font.readUInt16BE(start2 + 4);
  for (let at2 = start2 + 12, table = 0; table < tables; table += 1, at2 += 16) {
    if (font.toString("latin1", at2, at2 + 4) !== "cmap") continue;
    const offset = font.readUInt32BE(at2 + 8);
    return font.subarray(offset, offset + font.readUInt32BE(at2 + 12));
  }
  return void 0;
}
function cmapOfWoff(font) {
  const tables = font.readUInt16BE(12);
  for (let at2 = 44, table = 0; table < tables; table += 1, at2 += 20) {
    if (font.toString("latin1", at2, at2 + 4) !== "cmap") continue;
    const offset = font.readUInt32BE(at2 + 4);
    const packed = font.readUInt32BE(at2 + 8);
    const data = font.subarray(offset, offset + packed);
    return packed < font.readUInt32BE(at2 + 12) ? inflateSync(data, { maxOutputLength }) : data;
  }
  return void 0;
}
var maxOutputLength = 64 * 1024 * 1024;
function cmapOfWoff2(font) {
  const tables = font.readUInt16BE(12);
  const packed = font.readUInt32BE(20);
  if (font.toString("latin1", 4, 8) === "ttcf") return void 0;
  let at2 = 48;
  let offset = 0;
  let found;
  const number = () => {
    let value = 0;
    for (let digit = 0; digit < 5; digit += 1) {
      const byte = font.readUInt8(at2);
      at2 += 1;
      value = value * 128 + (byte & 127);
      if ((byte & 128) === 0) return value;
    }
    throw new RangeError("a number of a woff2 directory must end");
  };
  for (let table = 0; table < tables; table += 1) {
    const flags = font.readUInt8(at2);
    at2 += 1;
    const index = flags & 63;
    const name = index === 63 ? font.toString("latin1", at2, at2 + 4) : "";
    if (index === 63) at2 += 4;
    const isOutline = index === 10 || index === 11 || name === "glyf" || name === "loca";
    const version = flags >> 6;
    let length = number();
    if (isOutline ? version !== 3 : version !== 0) length = number();
    if (index === 0 || name === "cmap") found = { offset, length };
    offset += length;
  }
  if (found === void 0) return void 0;
  const data = brotliDecompressSync(font.subarray(at2, at2 + packed), { maxOutputLength });
  return data.subarray(found.offset, found.offset + found.length);
}
function readCmap(cmap) {
  const ranges = [];
  const tables = cmap.readUInt16BE(2);
  const seen = /* @__PURE__ */ new Set();
  for (let table = 0; table < tables; table += 1) {
    const platform = cmap.readUInt16BE(4 + table * 8);
    const encoding = cmap.readUInt16BE(6 + table * 8);
    const start2 = cmap.readUInt32BE(8 + table * 8);
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    if (seen.has(start2)) continue;
    seen.add(start2);
    const subtable = cmap.subarray(start2);
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, ranges);
    else if (format === 12 || format === 13) readGroups(subtable, ranges);
    else if (format === 6) readTrimmed(subtable, ranges);
    else if (format === 0) readBytes(subtable, ranges);
  }
  return ranges;
}
function readSegments(table, ranges) {
  const segments = table.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const end2 = table.readUInt16BE(ends + segment * 2);
    const start2 = table.readUInt16BE(starts + segment * 2);
    const offset = table.readUInt16BE(offsets + segment * 2);
    const delta = table.readUInt16BE(deltas + segment * 2);
    for (let code2 = start2; code2 <= end2 && code2 < 65535; code2 += 1) {
      let glyph = code2;
      if (offset !== 0) {
        const at2 = offsets + segment * 2 + offset + (code2 - start2) * 2;
        glyph = at2 + 2 <= table.length ? table.readUInt16BE(at2) : 0;
        if (glyph === 0) continue;
      }
      if ((glyph + delta & 65535) !== 0) ranges.push([code2, code2]);
    }
  }
}
function readGroups(table, ranges) {
  const groups2 = table.readUInt32BE(12);
  for (let group = 0, at2 = 16; group < groups2; group += 1, at2 += 12) {
    const start2 = table.readUInt32BE(at2);
    const first = table.readUInt32BE(at2 + 8) === 0 ? start2 + 1 : start2;
    if (first <= table.readUInt32BE(at2 + 4)) ranges.push([first, table.readUInt32BE(at2 + 4)]);
  }
}
function readTrimmed(table, ranges) {
  const first = table.readUInt16BE(6);
  const count = table.readUInt16BE(8);
  for (let index = 0; index < count; index += 1) {
    if (table.readUInt16BE(10 + index * 2) !== 0) ranges.push([first + index, first + index]);
  }
}
function readBytes(table, ranges) {
  for (let code2 = 0; code2 < 256; code2 += 1) {
    if (table.readUInt8(6 + code2) !== 0) ranges.push([code2, code2]);
  }
}
function merge(ranges) {
  ranges.sort((a, b) => a[0] - b[0]);
  const merged = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last !== void 0 && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

// src/render/math-marks.ts
var start = "<!--brief-math-->";
var end = "<!--/brief-math-->";
function markMath(html) {
  return `${start}${html}${end}`;
}
function unmarkMath(html) {
  return html.replaceAll(start, "").replaceAll(end, "");
}
function withoutMaths(html) {
  return html.replace(/<!--brief-math-->[\s\S]*?<!--\/brief-math-->/gu, " ");
}

// src/render/deck-characters.ts
async function drawCharacters(document, theme2, { world: world2 }, slides, reporter) {
  const texts = slides.map(({ html }) => visibleText(html));
  const all = texts.join("\n");
  const lacking = await missingGlyphs(theme2, withoutEmoji(all));
  const pictures = await emojiPictures(world2, all, lacking.filter(isPictograph));
  const drawn = new Set(
    lacking.filter(isPictograph).filter((character) => !pictures.missing.some((emoji) => emoji.startsWith(character)))
  );
  const missing = [
    ...lacking.filter((character) => !drawn.has(character)),
    ...pictures.missing.filter((emoji) => !lacking.includes(emoji))
  ];
  if (missing.length > 0) {
    for (const [index, slide] of slides.entries()) {
      const here = missing.filter((character) => texts[index]?.includes(character) === true);
      if (here.length > 0) reportGlyphs(here, slide.range, document.marked.text, theme2, reporter);
    }
  }
  return pictures;
}
function reportGlyphs(characters, range, text3, theme2, reporter) {
  const shown2 = text3.slice(range.start, range.end).replace(
    /<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>/giu,
    (match) => match.replace(/[^\r\n]/gu, " ")
  );
  const left = new Set(characters);
  let offset = range.start;
  for (const line of shown2.split(/(?<=\n)/u)) {
    const here = characters.map((character) => ({ character, at: line.indexOf(character) })).filter(({ at: at3 }) => at3 >= 0).sort((a, b) => a.at - b.at);
    const [first2] = here;
    if (first2 !== void 0) {
      tellGlyphs(
        here.map(({ character }) => character),
        { start: offset + first2.at, end: offset + first2.at + first2.character.length },
        theme2,
        reporter
      );
      for (const { character } of here) left.delete(character);
    }
    offset += line.length;
  }
  if (left.size === 0) return;
  const [first = ""] = left;
  const at2 = text3.indexOf(first);
  tellGlyphs([...left], at2 < 0 ? range : { start: at2, end: at2 + first.length }, theme2, reporter);
}
function tellGlyphs(characters, range, theme2, reporter) {
  const name = (character) => `\`${character}\` (${Array.from(character, (part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ")})`;
  const [first = "", ...others] = characters;
  const more = others.length === 0 ? "" : others.length <= 4 ? ` and ${others.map(name).join(", ")}` : ` and ${String(others.length)} others`;
  reporter.tell(
    range,
    "missing-glyph",
    `Unexpected character ${name(first)}${more}, expected characters that the fonts of \`${theme2.name}\` have`,
    { note: "write it another way, or add a font that has it to the theme" }
  );
}
function visibleText(html) {
  return withoutMaths(html).replace(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/giu, " ").replace(
    /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|nbsp));/giu,
    (match, decimal, hex) => {
      const code2 = decimal === void 0 ? hex === void 0 ? 32 : Number.parseInt(hex, 16) : Number(decimal);
      return code2 > 1114111 ? match : String.fromCodePoint(code2);
    }
  );
}

// src/render/deck-reporter.ts
function deckReporter(document, source, book) {
  const told = /* @__PURE__ */ new Set();
  const tell = (range, rule, reason, details) => {
    const key = `${rule} ${String(range.start)}-${String(range.end)} ${reason}`;
    if (told.has(key)) return;
    told.add(key);
    const { file, place } = document.marked.origin(range.start, range.end);
    report(document.files.includes(file) ? file : document.file, rule, place, reason, details);
  };
  return {
    document,
    tell,
    want(url, range, use = "image") {
      const place = source.find([url, decoded(url), decoded(url).replaceAll("&", "&amp;")], range);
      const from = document.marked.origin(place.start, place.end).file;
      const path = document.files.includes(from) ? toProjectPath(from.path) : void 0;
      return book.want(
        url,
        path ?? document.path,
        ({ rule, reason, note }) => {
          tell(place, rule, reason, { note });
        },
        use
      );
    }
  };
}
function decoded(url) {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

// src/render/deck-theme.ts
var preparedThemes = /* @__PURE__ */ new WeakMap();
async function prepareTheme(theme2, document, context) {
  if (theme2.deckCss === void 0) return void 0;
  let themes = preparedThemes.get(context.world);
  if (themes === void 0) {
    themes = /* @__PURE__ */ new Map();
    preparedThemes.set(context.world, themes);
  }
  let prepared = themes.get(theme2.deckCss);
  if (prepared === void 0) {
    prepared = readTheme(theme2.name, theme2.deckCss, context);
    themes.set(theme2.deckCss, prepared);
  }
  const { css, problems } = await prepared;
  for (const { rule, reason, note } of problems) {
    report(
      document.file,
      rule,
      document.frontMatter.place(["theme"]),
      `${reason} (in the style of theme \`${theme2.name}\`)`,
      { note }
    );
  }
  return css;
}
async function readTheme(name, css, context) {
  const problems = [];
  const { world: world2 } = context;
  const book = assetBook({
    ...context,
    // A theme of this package has its files there, not in the project.
    world: {
      ...world2,
      read: (path) => world2.read(path).catch(() => world2.asset(path))
    }
  });
  const folder2 = toProjectPath(`themes/${name}/deck.css`);
  const safe = sanitizeCss(css, {
    importable: (imported) => /^[\w-]+$/u.test(imported),
    onFinding: ({ rule, reason, note }) => {
      problems.push({ rule, reason, note });
    },
    resource: (url, use) => folder2 === void 0 ? url : book.want(url, folder2, (problem) => problems.push(problem), use)
  });
  await book.settle();
  return { css: book.fill(safe), problems };
}

// src/render/katex.ts
var katexFolder = "brief-katex/";
async function embedMathFonts(css, world2) {
  if (!css.includes(katexFolder)) return css;
  const names = [
    ...new Set([...css.matchAll(/brief-katex\/([\w-]+)\.woff2/gu)].map(([, name = ""]) => name))
  ];
  const urls = new Map(
    await Promise.all(
      names.map(async (name) => {
        const bytes = await world2.asset(`fonts/katex/dist/fonts/${name}.woff2`);
        return [name, `data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}`];
      })
    )
  );
  return css.replace(
    /src:\s*url\(["']?brief-katex\/([\w-]+)\.woff2["']?\)[^;}]*/gu,
    (_, name) => `src:url(${urls.get(name) ?? ""}) format("woff2")`
  );
}

// src/render/marp-directives.ts
import { distance as distance2 } from "fastest-levenshtein";
var local = [
  "backgroundColor",
  "backgroundImage",
  "backgroundPosition",
  "backgroundRepeat",
  "backgroundSize",
  "class",
  "color",
  "footer",
  "header",
  "paginate",
  "transition"
];
var global = [
  "headingDivider",
  "lang",
  "math",
  "size",
  "style",
  "theme",
  "marp",
  "title",
  "description",
  "author",
  "keywords",
  "image",
  "url"
];
var known2 = /* @__PURE__ */ new Set([...local, ...local.map((name) => `_${name}`), ...global]);
var prose = /* @__PURE__ */ new Set([
  "footer",
  "header",
  "title",
  "description",
  "author",
  "keywords",
  "style",
  "backgroundImage"
]);
function checkDirectives(directives, context) {
  if (typeof directives !== "object" || directives === null || Array.isArray(directives)) return [];
  const entries = Object.entries(directives);
  const isKnown = entries.some(([key]) => known2.has(key));
  if (!isKnown && !entries.every(([key, value]) => misspelt(key, value) !== void 0)) return [];
  return entries.flatMap(
    ([key, value]) => known2.has(key) ? checkValue(key, value, context) : [unknownKey(key, value)]
  );
}
function unknownKey(key, value) {
  const near = misspelt(key, value) ?? nearest(key, known2, 1)[0];
  return {
    rule: "unknown-marp-directive",
    reason: `Unexpected directive \`${key}\` in a comment, expected one that Marp knows`,
    note: near === void 0 ? "write what is to be said in a comment of its own: beside a directive Marp drops it" : `did you mean \`${near}\`?`,
    expected: near === void 0 ? [] : [near],
    text: key
  };
}
function misspelt(key, value) {
  if (key === "" || /\s/u.test(key)) return void 0;
  let best;
  for (const name of known2) {
    const edits = distance2(key.toLowerCase(), name.toLowerCase());
    if (edits <= (Math.min(key.length, name.length) > 4 ? 2 : 1) && (best === void 0 || edits < best.edits)) {
      best = { name, edits };
    }
  }
  if (best === void 0) return void 0;
  const isProse = typeof value === "string" && value.trim().split(/\s+/u).length > 3;
  return isProse && !prose.has(best.name.replace(/^_/u, "")) ? void 0 : best.name;
}
function checkValue(key, value, context) {
  const text3 = typeof value === "string" ? value : "";
  const wrong = (expected, names, rule = "unknown-marp-directive") => {
    const [near] = nearest(text3, names, 1);
    return [
      {
        rule,
        reason: `Unexpected \`${key}: ${text3}\`, expected ${expected}`,
        note: near === void 0 ? void 0 : `did you mean \`${near}\`?`,
        expected: near === void 0 ? names : [near, ...names.filter((name) => name !== near)],
        text: text3 === "" ? key : text3
      }
    ];
  };
  switch (key.replace(/^_/u, "")) {
    case "paginate":
      return ["true", "false", "hold", "skip"].includes(text3.toLowerCase()) ? [] : wrong("`true`, `false`, `hold` or `skip`", ["true", "false", "hold", "skip"]);
    case "headingDivider": {
      const levels = Array.isArray(value) ? value.map(String) : [text3];
      return text3 === "false" || levels.every((level) => /^[1-6]$/u.test(level.trim())) ? [] : wrong("a level from 1 to 6, a list of levels, or `false`", []);
    }
    case "math":
      return ["mathjax", "katex"].includes(text3) ? [] : wrong("`mathjax` or `katex`", ["mathjax", "katex"]);
    case "size":
      return checkSize(text3, context.sizes);
    case "theme":
      return context.themes.includes(text3) ? [] : wrong(`the theme of this deck or one of Marp\u2019s own`, context.themes, "unknown-theme").map(
        (finding) => ({
          ...finding,
          note: finding.note ?? `choose it in the front matter, as in \`theme: ${text3}\``
        })
      );
    case "header":
    case "footer":
      return typeof value === "string" ? [] : wrong("text", []);
    default:
      return [];
  }
}
function checkSize(text3, sizes) {
  if (sizes.includes(text3)) return [];
  const [near] = nearest(text3, sizes, 1);
  return [
    {
      rule: "unknown-marp-directive",
      reason: `Unexpected size \`${text3}\`, expected one that the theme knows`,
      note: sizes.length === 0 ? "leave it out: the theme has one size" : `${near === void 0 ? "the theme knows" : `did you mean \`${near}\`? The theme knows`} ${sizes.map((size) => `\`${size}\``).join(", ")}`,
      expected: near === void 0 ? sizes : [near, ...sizes.filter((size) => size !== near)],
      text: text3
    }
  ];
}

// src/render/marp-token.ts
function textOf(tokens) {
  return tokens.map((token2) => {
    if (token2.type === "softbreak" || token2.type === "hardbreak") return " ";
    if (token2.type === "image") return token2.hidden ? "" : altOf(token2);
    return ["text", "code_inline", "marp_emoji", "marp_unicode_emoji", "text_special"].includes(
      token2.type
    ) ? token2.content : "";
  }).join("").replace(/\s+/gu, " ").trim();
}
function altOf(token2) {
  const options = token2.meta?.marpitImage?.options;
  if (options === void 0) return token2.content;
  return options.filter(({ consumed }) => !consumed).map(({ leading, content }) => leading + content).join("").trim();
}

// src/render/marp-rules.ts
function checkComments(tokens, { source, reporter }, context) {
  let theme2;
  const check2 = (token2, block) => {
    const range = source.find([firstLine(token2.markup)], block);
    const whole = {
      start: range.start,
      end: Math.max(range.end, Math.min(block.end, range.start + token2.markup.length))
    };
    const directives = token2.meta?.marpitParsedDirectives;
    if (typeof directives === "object" && directives !== null && "theme" in directives) {
      const name = String(directives.theme);
      if (context.themes.includes(name)) theme2 = name;
    }
    for (const { rule, reason, note, expected, text: text3 } of checkDirectives(directives, context)) {
      reporter.tell(source.find([text3], whole), rule, reason, { note, expected });
    }
  };
  for (const token2 of tokens) {
    const block = token2.map === null ? void 0 : source.lines(token2.map[0], token2.map[1]);
    if (block === void 0) continue;
    if (token2.type === "marpit_comment") {
      check2(token2, block);
      checkTail(block, /-->/u, "comment", source, reporter);
    } else if (token2.type === "marpit_style") {
      checkTail(block, /<\/style>/iu, "style", source, reporter);
    } else {
      for (const child of token2.children ?? [])
        if (child.type === "marpit_comment") check2(child, block);
    }
  }
  return theme2;
}
function firstLine(text3) {
  return text3.trim().split(/[\r\n]/u, 1)[0] ?? "";
}
function checkTail(block, closing, what, source, reporter) {
  const text3 = source.text.slice(block.start, block.end);
  const close = closing.exec(text3);
  if (close === null) {
    const line = firstLine(text3);
    reporter.tell(
      { start: block.start, end: block.start + line.length },
      "lost-text",
      `Unexpected ${what} without an end, expected ${what === "comment" ? "`-->`" : "`</style>`"}`,
      { note: "everything after it is lost: close it" }
    );
    return;
  }
  const tail = trimmed(source.text, block.start + close.index + close[0].length, block.end);
  if (tail.start === tail.end) return;
  reporter.tell(
    tail,
    "lost-text",
    `Unexpected text after a ${what} on the same line, expected a line of its own: Marp drops it`,
    { note: `begin a new line after the ${what}` }
  );
}
function checkStyles(tokens, fields, job, importable) {
  const { source, reporter, frontMatter } = job;
  const clean = (css, range) => sanitizeCss(css, {
    importable,
    onFinding: ({ rule, reason, note, text: text3 }) => {
      reporter.tell(source.find([text3, firstLine(text3)], range), rule, reason, { note });
    },
    resource: (url, use) => reporter.want(url, range, use)
  });
  const { style } = fields.lastGlobalDirectives;
  if (typeof style === "string")
    fields.lastGlobalDirectives = {
      ...fields.lastGlobalDirectives,
      style: clean(style, frontMatter)
    };
  for (const token2 of tokens) {
    if (token2.type !== "marpit_style" || token2.map === null) continue;
    token2.content = clean(token2.content, source.lines(token2.map[0], token2.map[1]));
  }
}
function moveCaptions(state) {
  const { tokens } = state;
  for (let at2 = tokens.length - 2; at2 >= 0; at2 -= 1) {
    const token2 = tokens[at2];
    if (token2?.type !== "html_block" || tokens[at2 + 1]?.type !== "table_open") continue;
    const caption = /^\s*<p class="caption">((?:(?!<\/?p\b)[\s\S])*)<\/p>\s*$/u.exec(
      token2.content
    )?.[1];
    if (caption === void 0) continue;
    token2.content = `<caption>${caption}</caption>
`;
    tokens.splice(at2, 1);
    tokens.splice(at2 + 1, 0, token2);
  }
}
function renameScopes(tokens, fields) {
  let number = 0;
  const prefix = "data-marpit-scope-";
  const names = /* @__PURE__ */ new Map();
  for (const { attrs } of tokens) {
    for (const attribute of attrs ?? []) {
      if (!attribute[0].startsWith(prefix)) continue;
      const key = attribute[0].slice(prefix.length);
      let name = names.get(key);
      if (name === void 0) {
        number += 1;
        name = `s${String(number)}`;
        names.set(key, name);
      }
      attribute[0] = prefix + name;
    }
  }
  for (const [key, name] of names)
    fields.lastStyles = fields.lastStyles.map((style) => style.replaceAll(key, name));
}
var stamped = /* @__PURE__ */ new Set([
  "paragraph_open",
  "heading_open",
  "blockquote_open",
  "bullet_list_open",
  "ordered_list_open",
  "list_item_open",
  "table_open",
  "tr_open",
  "code_block",
  "fence"
]);
function finish(tokens, job) {
  const { source, frontMatter } = job;
  const opens = tokens.filter(({ type }) => type === "marpit_slide_open");
  const breaks = opens.map(({ map }) => source.lineStart(map?.[0] ?? 0));
  const ids = /* @__PURE__ */ new Set();
  const links = [];
  const seen = /* @__PURE__ */ new WeakSet();
  let script;
  let draft;
  let block;
  let heading = false;
  let sections = 0;
  for (const token2 of tokens) {
    if (token2.type === "marpit_slide_open") {
      const index = job.drafts.length;
      const start2 = index === 0 ? frontMatter.end : afterBreak(source, token2.map?.[0] ?? 0);
      draft = {
        range: trimmed(
          source.text,
          start2,
          Math.max(start2, breaks[index + 1] ?? source.text.length)
        ),
        title: "",
        raw: false,
        content: false
      };
      job.drafts.push(draft);
      token2.attrSet("data-at", `${String(draft.range.start)}-${String(draft.range.end)}`);
      heading = false;
      block = void 0;
      sections = 0;
    }
    if (token2.type === "marpit_slide_close") {
      for (const { content } of token2.meta?.marpCoreScriptTokens ?? []) script = content;
      if (token2.meta !== null) delete token2.meta.marpCoreScriptTokens;
    }
    const slide = draft ?? {
      range: { start: 0, end: source.text.length },
      title: "",
      raw: false,
      content: false
    };
    if (token2.map !== null && token2.nesting >= 0 && token2.type !== "marpit_slide_open") {
      block = source.lines(token2.map[0], token2.map[1]);
      if (stamped.has(token2.type))
        token2.attrSet("data-at", `${String(block.start)}-${String(block.end)}`);
    }
    cleanAttributes(token2, slide.range, job);
    const id = token2.attrGet("id");
    if (id !== null) ids.add(id);
    if (token2.type === "heading_open" && heading === false) heading = true;
    if ([
      "fence",
      "code_block",
      "html_block",
      "table_open",
      "marp_math_block",
      "marpit_advanced_background_image_open"
    ].includes(token2.type))
      slide.content = true;
    if (token2.type === "html_block") {
      const range = block ?? slide.range;
      token2.meta = { ...token2.meta, briefAt: `${String(range.start)}-${String(range.end)}` };
      if (!isHarmless(token2.content)) slide.raw = true;
      for (const [, found = ""] of token2.content.matchAll(/\sid\s*=\s*["']?([^\s"'>]+)/giu))
        ids.add(found);
      if (slide.title === "") slide.title = headingOf(token2.content);
      sections = closeSections(token2, sections, range, job);
    }
    if (token2.type === "inline" && token2.children !== null && !seen.has(token2)) {
      seen.add(token2);
      const range = token2.map === null ? slide.range : source.lines(token2.map[0], token2.map[1]);
      if (heading === true) {
        slide.title ||= textOf(token2.children);
        heading = "done";
      }
      if (token2.map !== null && token2.children.some(isVisible)) slide.content = true;
      for (const child of token2.children) {
        cleanAttributes(child, range, job);
        if (child.type === "html_inline") {
          if (!isHarmless(child.content)) slide.raw = true;
          for (const [, found = ""] of child.content.matchAll(/\sid\s*=\s*["']?([^\s"'>]+)/giu))
            ids.add(found);
          sections = closeSections(child, sections, range, job);
        } else if (child.type === "link_open") {
          checkLink(child, range, job, links);
        } else if (child.type === "image") {
          checkImage(child, range, job);
        }
      }
    }
    if (token2.type === "heading_close" && heading === true) heading = "done";
  }
  for (const { id, range } of links) {
    if (ids.has(id) || ids.has(encodeURI(id))) continue;
    job.reporter.tell(
      range,
      "broken-link",
      `Unexpected link to \`#${clip(id)}\`, expected a heading or slide of this deck`,
      {
        note: "a heading is linked by its words in lower case with hyphens, a slide by its number"
      }
    );
  }
  return script;
}
function afterBreak(source, line) {
  const start2 = source.lineStart(line);
  const end2 = source.lineStart(line + 1);
  return /^[ \t]{0,3}([-*_])(?:[ \t]*\1){2,}\s*$/u.test(source.text.slice(start2, end2)) ? end2 : start2;
}
function isVisible(token2) {
  if (token2.type === "image") return true;
  if (token2.hidden || token2.type === "softbreak" || token2.type === "marpit_comment") return false;
  return token2.type === "html_inline" ? /^<(?:img|svg)/iu.test(token2.content) : token2.content.trim() !== "";
}
function headingOf(html) {
  const [, , inner = ""] = /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1\s*>/iu.exec(html) ?? [];
  return inner.replace(/<[^>]*>/gu, "").replace(/\s+/gu, " ").trim();
}
function closeSections(token2, open2, range, { reporter, source }) {
  let depth = open2;
  if (!/<\/?section/iu.test(token2.content)) return depth;
  token2.content = token2.content.replace(
    /<(\/?)section(?=[\s/>])[^>]*>/giu,
    (tag, slash) => {
      depth += slash === "" ? 1 : -1;
      if (depth >= 0) return tag;
      depth = 0;
      reporter.tell(
        source.find([tag], range),
        "unsafe-html",
        `Unexpected \`${clip(tag)}\`, expected a \`<section>\` before it`,
        {
          note: "leave it out: it would end the slide itself"
        }
      );
      return "";
    }
  );
  return depth;
}
function cleanAttributes(token2, range, { reporter, source }) {
  if (token2.attrs === null) return;
  const style = token2.attrGet("style");
  if (style !== null && style !== "") {
    token2.attrSet(
      "style",
      sanitizeCss(style, {
        onFinding: ({ rule, reason, note, text: text3 }) => {
          reporter.tell(
            source.find([text3, text3.replace(/^[\w-]+:\s*/u, "")], range),
            rule,
            reason,
            { note }
          );
        },
        resource: (url, use) => reporter.want(url, range, use)
      })
    );
  }
  if (token2.attrGet("data-background-image") !== null) {
    token2.attrs = token2.attrs.filter(([name]) => name !== "data-background-image");
  }
}
function checkLink(token2, range, { reporter, source }, links) {
  const href = token2.attrGet("href") ?? "";
  const place = source.find([href, decoded(href)], range);
  const problem = linkProblem(href);
  if (problem !== void 0) {
    reporter.tell(place, "unsafe-html", problem.reason, { note: problem.note });
    token2.attrs = (token2.attrs ?? []).filter(([name]) => name !== "href");
  } else if (href.startsWith("#") && href.length > 1) {
    links.push({ id: decoded(href.slice(1)), range: place });
  }
}
function checkImage(token2, range, { reporter, images, source }) {
  if (token2.meta?.marpitImage?.background === true) return;
  const src = token2.attrGet("src") ?? "";
  images.push({ alt: altOf(token2), ...imageRange(source, src, range) });
  token2.attrSet("src", reporter.want(src, range));
}
function imageRange(source, src, block) {
  const text3 = source.text.slice(block.start, block.end);
  for (const match of text3.matchAll(
    /!\[(?:[^\][\\]|\\.|\[[^\]]*\])*\]\(\s*<?([^\s)>]*)[^)]*\)/gu
  )) {
    const url = match[1] ?? "";
    if (url !== src && url !== decoded(src)) continue;
    const range = {
      start: block.start + match.index,
      end: block.start + match.index + match[0].length
    };
    return source.find([match[0]], { start: block.start, end: Math.max(range.end, block.end) });
  }
  return source.find([src, decoded(src)], block);
}
var harmlessTag = /<(?:\/?(?:div|p|span|b|i|em|strong|u|s|small|sub|sup|mark|br|wbr|hr|data|caption|figure|figcaption|blockquote|ul|ol|li|dl|dt|dd|h[1-6]|kbd|abbr|cite|q|ins|del|center)(?:\s+(?:class|id|title|lang|value|data-(?!at\b|marpit|auto)[a-z-]+)="[^"<>&\\]*"|\s+style="--columns:[\w .()%,]*")*\s*\/?)>/gu;
function isHarmless(html) {
  if (!html.includes("<") && !html.includes("&")) return true;
  const rest = html.replace(/<!--[\s\S]*?-->/gu, "").replace(harmlessTag, "").replace(/&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/giu, "");
  return !rest.includes("<") && !rest.includes("&");
}
var htmlMarker = /<!--brief:\d+-\d+-->/gu;
function markHtml(rules2) {
  const html = rules2["html_block"];
  if (html !== void 0) {
    rules2["html_block"] = (tokens, index, ...rest) => {
      const at2 = tokens[index]?.meta?.briefAt;
      return `${at2 === void 0 ? "" : `<!--brief:${at2}-->`}${html(tokens, index, ...rest)}`;
    };
  }
  for (const name of ["marp_math_inline", "marp_math_block"]) {
    const math = rules2[name];
    if (math !== void 0)
      rules2[name] = (tokens, index, ...rest) => markMath(math(tokens, index, ...rest));
  }
}
function frontMatterOf(text3) {
  const match = /^-{3,}[^\S\r\n]*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)-{3,}[^\S\r\n]*(?:\r\n|\r|\n|$)/u.exec(
    text3
  );
  return { start: 0, end: match?.[0].length ?? 0 };
}

// src/render/marp.ts
async function toDeck(document, theme2, context) {
  const book = assetBook(context);
  const source = sourceText(document.marked.text);
  const reporter = deckReporter(document, source, book);
  const themeCss = await prepareTheme(theme2, document, context);
  const engine2 = await marpEngine();
  const rendered = engine2.render({ document, theme: theme2, themeCss, source, reporter });
  const slides = await cleanSlides(rendered, reporter);
  await book.settle();
  const { inHtml, inTree } = await drawCharacters(
    document,
    theme2,
    context,
    rendered.slides,
    reporter
  );
  const html = slides.map((slide) => {
    if ("html" in slide) return inHtml(slide.html);
    inTree(slide.tree);
    return slide.toHtml();
  }).join("\n");
  const filled = book.fillShared(html);
  const css = book.fillShared(await embedMathFonts(rendered.css, context.world));
  const variables = book.variables();
  if (!rendered.slides.some(({ hasContent }) => hasContent)) {
    reporter.tell(
      { start: 0, end: 0 },
      "empty-document",
      "Unexpected deck without content, expected at least one slide with text or a picture",
      {
        note: "write a heading, as in `# What this brief is about`"
      }
    );
  }
  return {
    of: "deck",
    slides: rendered.slides.map(({ index, notes, title, range }) => ({
      index,
      notes,
      title,
      start: range.start,
      end: range.end
    })),
    images: rendered.images,
    html: filled,
    css: [variables === "" ? "" : `:root{${variables}}`, baseCss, css].filter((part) => part !== "").join("\n"),
    ...rendered.size,
    scaling: /\sdata-auto-scaling/u.test(html)
  };
}
async function scalingScript() {
  return (await marpEngine()).script();
}
var baseCss = [
  ":where(.columns){display:grid;grid-template-columns:var(--columns);grid-auto-columns:minmax(0,1fr);grid-auto-flow:column;gap:1.5em;align-items:start}",
  ":where(.column){min-width:0}",
  ":where(.column > :first-child){margin-top:0}",
  ":where(.caption,caption){font-weight:600;text-align:start;caption-side:top}",
  ":where(.source){font-size:.7em}",
  ".brief-removed{outline:1px dashed currentcolor;padding:0 .25em;font:italic .8em sans-serif}",
  emojiCss
].join("\n");
async function cleanSlides({ slides, images }, reporter) {
  if (!slides.some(({ raw }) => raw)) return slides.map(({ html }) => ({ html: unmarkMath(html) }));
  const { cleanSlide } = await import("./slide-tree-G4YZISJX.js");
  return slides.map((slide) => {
    if (!slide.raw) return { html: unmarkMath(slide.html) };
    return cleanSlide(slide.html, slide.range, {
      text: reporter.document.marked.text,
      tell: reporter.tell,
      want: reporter.want,
      // The model is this stage's own until it is returned.
      onImage: (image) => images.push(image)
    });
  });
}
var engine;
function marpEngine() {
  return engine ??= createEngine();
}
async function createEngine() {
  deferMaths();
  const { Marp } = await import("@marp-team/marp-core");
  let pass;
  let script = "";
  const marp = new Marp({
    // The element that Marp CLI's template and its script look for.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Marpit reads its properties and no more
    container: { tag: "div", id: ":$p" },
    // Everything comes through here and is made safe afterwards on the finished tree, where nothing hides between tokens.
    html: true,
    // Shortcodes become characters; `emoji.ts` draws them from files, Marp would fetch them from a CDN.
    emoji: { shortcode: true, unicode: false },
    // Taken off the tokens again by `finish`, for the page that needs it.
    script: true,
    // Costs a third of a render and saves 3 kB.
    minifyCSS: false,
    math: { katexFontPath: katexFolder }
  });
  const fields = marp;
  const markdown = marp.markdown;
  const { themeSet } = marp;
  markdown.validateLink = () => true;
  const during = (work) => (state) => {
    if (!state.inlineMode && pass !== void 0) work(state, pass);
  };
  const { ruler } = markdown.core;
  ruler.after(
    "marpit_directives_global_parse",
    "brief_directives",
    during((state, job) => {
      const chosen = checkComments(state.tokens, job, {
        themes: [...themeSet.themes()].map(({ name }) => name).filter((name) => marpsOwn.has(name) || name === job.theme.name),
        sizes: sizesOf(themeSet.getThemeMeta(job.theme.name, "size"))
      });
      const { size } = job.document.frontMatter.data;
      if (typeof size === "string") {
        for (const { rule, reason, note, expected, text: text3 } of checkSize(
          size,
          sizesOf(themeSet.getThemeMeta(job.theme.name, "size"))
        )) {
          job.reporter.tell(job.source.find([text3], job.frontMatter), rule, reason, {
            note,
            expected
          });
        }
      }
      fields.lastGlobalDirectives = {
        ...fields.lastGlobalDirectives,
        // The front matter's theme was resolved before, or overruled.
        theme: chosen ?? job.theme.name,
        // Marp CLI takes the language from the machine where there is none.
        lang: fields.lastGlobalDirectives["lang"] ?? job.document.lang
      };
    })
  );
  ruler.before(
    "marpit_style_assign",
    "brief_styles",
    during((state, job) => {
      checkStyles(state.tokens, fields, job, (name) => themeSet.has(name));
    })
  );
  ruler.before("marpit_collect", "brief_captions", during(moveCaptions));
  ruler.push(
    "brief_finish",
    during((state, job) => {
      renameScopes(state.tokens, fields);
      script = finish(state.tokens, job) ?? script;
    })
  );
  markHtml(markdown.renderer.rules);
  const packed = /* @__PURE__ */ new Map();
  const pack = themeSet.pack.bind(themeSet);
  themeSet.pack = (name, options) => {
    const theme2 = themeSet.get(name ?? "", true);
    const key = [theme2?.css, options.before, options.after].join("\0");
    let css = packed.get(key);
    if (css === void 0) {
      css = pack(name, options).replace(/@import\s+(?:url\()?\s*["']?https?:[^;]*;/giu, "");
      if (packed.size >= 32) packed.clear();
      packed.set(key, css);
    }
    return css;
  };
  const added = /* @__PURE__ */ new Map();
  return {
    render(job) {
      const { theme: theme2, themeCss, source, document } = job;
      if (themeCss !== void 0 && added.get(theme2.name) !== themeCss) {
        themeSet.add(themeCss);
        added.set(theme2.name, themeCss);
      }
      const noMaths = document.frontMatter.data["math"] === false || document.frontMatter.data["math"] === "false";
      markdown.inline.ruler[noMaths ? "disable" : "enable"]("marp_math_inline");
      markdown.block.ruler[noMaths ? "disable" : "enable"]("marp_math_block");
      const frontMatter = frontMatterOf(source.text);
      const current = { ...job, images: [], drafts: [], frontMatter };
      pass = current;
      try {
        const { html, css, comments } = marp.render(source.text, { htmlAsArray: true });
        return {
          slides: current.drafts.map(({ range, title, raw, content }, index) => ({
            index,
            range,
            title,
            raw,
            hasContent: content,
            notes: (comments[index] ?? []).filter((note) => note.trim() !== ""),
            html: raw ? html[index] ?? "" : (html[index] ?? "").replace(htmlMarker, "")
          })),
          images: current.images,
          css,
          size: sizeOf2(html[0] ?? "")
        };
      } finally {
        pass = void 0;
      }
    },
    script() {
      if (script === "") {
        pass = void 0;
        const tokens = marp.markdown.parse(
          "# A",
          {}
        );
        script = tokens.flatMap(({ meta }) => meta?.marpCoreScriptTokens ?? []).map(({ content }) => content).join("");
      }
      return script;
    }
  };
}
var marpsOwn = /* @__PURE__ */ new Set(["default", "gaia", "uncover"]);
function deferMaths() {
  const fromHere = createRequire2(import.meta.url);
  const fromMarp = createRequire2(fromHere.resolve("@marp-team/marp-core"));
  const names = [
    "adaptors/liteAdaptor",
    "handlers/html",
    "input/tex",
    "input/tex/AllPackages",
    "mathjax",
    "output/svg"
  ];
  for (const name of ["katex", ...names.map((part) => `mathjax-full/js/${part}`)]) {
    const path = fromMarp.resolve(name);
    if (fromMarp.cache[path] !== void 0) continue;
    const standIn2 = Object.assign(/* @__PURE__ */ Object.create(null), {
      id: path,
      filename: path,
      loaded: true,
      children: [],
      paths: [],
      exports: new Proxy(
        {},
        {
          get(_, key) {
            if (fromMarp.cache[path] === standIn2) Reflect.deleteProperty(fromMarp.cache, path);
            return Reflect.get(fromMarp(path), key);
          }
        }
      )
    });
    fromMarp.cache[path] = standIn2;
  }
}
function sizesOf(meta) {
  const entries = meta === void 0 ? [] : typeof meta === "string" ? [meta] : meta;
  return [
    ...new Set(
      entries.filter((entry) => !entry.endsWith(" false")).map((entry) => entry.split(/\s+/u, 1)[0] ?? "")
    )
  ];
}
function sizeOf2(html) {
  const [, width = "1280", height = "720"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(html) ?? [];
  return { width: Number(width), height: Number(height) };
}

// src/render/deck-html.ts
import { createHash } from "node:crypto";

// src/render/bespoke.ts
var read3 = /* @__PURE__ */ new WeakMap();
function bespokeParts(world2) {
  let parts = read3.get(world2);
  if (parts === void 0) {
    parts = world2.asset("build/bespoke.json").then((bytes) => {
      return JSON.parse(Buffer.from(bytes).toString("utf8"));
    });
    read3.set(world2, parts);
  }
  return parts;
}

// src/render/deck-html.ts
async function deckHtml(document, deck2, theme2, { world: world2 }) {
  const [parts, fonts2, scaling] = await Promise.all([
    bespokeParts(world2),
    deckFonts(deck2, theme2),
    deck2.scaling ? scalingScript() : ""
  ]);
  const notes = deck2.slides.filter((slide) => slide.notes.length > 0).map((slide) => {
    const paragraphs = slide.notes.map((note) => `<p>${escape(note)}</p>`).join("");
    return `<div class="bespoke-marp-note" data-index="${String(slide.index)}" tabindex="0">${paragraphs}</div>`;
  }).join("");
  const scripts = [scaling, parts.script].filter((script) => script !== "");
  return page({
    document,
    deck: deck2,
    scripts,
    // The presenter view shows the next slide in a frame of the same file.
    frames: true,
    styles: [parts.css, fonts2, deck2.css],
    body: `${parts.controls}<div id=":$p">${deck2.html}</div>${notes}`
  });
}
async function deckSheet(document, deck2, theme2) {
  const fonts2 = await deckFonts(deck2, theme2);
  const [width, height] = [`${String(deck2.width)}px`, `${String(deck2.height)}px`];
  const sheetCss = `@page{size:${width} ${height};margin:0}html,body{margin:0;padding:0;background:#fff}div#\\:\\$p{width:${width}}div#\\:\\$p>svg[data-marpit-svg]{display:block;width:${width};height:${height}}@media print{div#\\:\\$p>svg[data-marpit-svg]{break-after:page;break-inside:avoid}div#\\:\\$p>svg[data-marpit-svg]:last-of-type{break-after:auto}}`;
  return {
    name: document.path,
    html: page({
      document,
      deck: deck2,
      scripts: deck2.scaling ? [await scalingScript()] : [],
      frames: false,
      styles: [fonts2, deck2.css, sheetCss],
      body: `<div id=":$p">${deck2.html}</div>`
    }),
    scripts: deck2.scaling,
    width: deck2.width,
    height: deck2.height
  };
}
function page({ document, deck: deck2, scripts, frames, styles, body }) {
  const { data } = document.frontMatter;
  const meta = (name, content) => content === "" ? "" : `<meta name="${name}" content="${escape(content)}">`;
  return `<!DOCTYPE html>
<html lang="${escape(document.lang)}"><head><meta charset="UTF-8"><meta http-equiv="Content-Security-Policy" content="${escape(policy(scripts, frames))}"><title>${escape(titleOf(document, deck2))}</title><meta name="viewport" content="width=device-width,height=device-height,initial-scale=1.0">` + meta("author", people(data["authors"] ?? data["author"])) + meta("description", text(data["description"] ?? data["summary"])) + meta("keywords", list(data["keywords"])) + styles.map((css) => `<style>${css.replace(/<\/(?=style)/giu, "<\\/")}</style>`).join("") + `</head><body>${body}` + scripts.map((script) => `<script>${script}</script>`).join("") + `</body></html>
`;
}
function policy(scripts, frames) {
  const hashes = scripts.map(
    (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`
  );
  return [
    `default-src 'none'`,
    `img-src data:`,
    `font-src data:`,
    `style-src 'unsafe-inline'`,
    ...hashes.length === 0 ? [] : [`script-src ${hashes.join(" ")}`],
    ...frames ? [`frame-src 'self'`] : [],
    `base-uri 'none'`,
    `form-action 'none'`
  ].join("; ");
}
async function deckFonts(deck2, theme2) {
  const drawn = `${deck2.html.replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>/giu, " ")} ${deck2.css.replace(/url\("?data:[^)]*\)/gu, " ")}`;
  const css = await fontCss(theme2, decodeNumeric(drawn));
  if (!theme2.builtin) return css;
  const family = /^\s*["']?([^"',]+)/u.exec(theme2.tokens.get("family.text") ?? "")?.[1];
  if (family === void 0) return "";
  const own = css.split("\n").filter((rule) => rule.includes(`font-family:${JSON.stringify(family)}`));
  return ["Segoe UI", "Lato"].flatMap(
    (name) => own.map((rule) => rule.replace(JSON.stringify(family), JSON.stringify(name)))
  ).join("\n");
}
function decodeNumeric(html) {
  return html.replace(
    /&#(?:(\d+)|x([\da-f]+));/giu,
    (match, decimal, hex) => {
      const code2 = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code2 > 0 && code2 <= 1114111 ? String.fromCodePoint(code2) : match;
    }
  );
}
function titleOf(document, deck2) {
  const given = text(document.frontMatter.data["title"]);
  if (given !== "") return given;
  return deck2.slides.find(({ title }) => title !== "")?.title ?? document.name.slice(document.name.lastIndexOf("/") + 1);
}
function text(value) {
  if (typeof value === "string") return value.replace(/\s+/gu, " ").trim();
  return typeof value === "number" ? String(value) : "";
}
function list(value) {
  return Array.isArray(value) ? value.map((item) => text(item)).join(", ") : text(value);
}
function people(value) {
  if (Array.isArray(value))
    return value.map((item) => people(item)).filter((name) => name !== "").join(", ");
  if (typeof value === "object" && value !== null && "name" in value) return text(value["name"]);
  return text(value);
}
function escape(plain) {
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// src/theme.ts
import { VFile as VFile2 } from "vfile";

// src/syntax/decode.ts
import { createRequire as createRequire3 } from "node:module";
function decode(bytes, encoding) {
  const mark = marks.find(
    ({ bytes: begin }) => begin.every((byte, index) => bytes[index] === byte)
  );
  const label = mark?.encoding ?? (encoding === void 0 ? "utf-8" : canonical(encoding));
  if (label === void 0) {
    return { problem: `encoding \`${encoding ?? ""}\``, offset: 0, readable: "" };
  }
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  return label.startsWith("utf-") ? decodeUnicode(body, label) : decodeLegacy(body, label);
}
var marks = [
  { bytes: [255, 254, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 254, 255], encoding: "utf-32be" },
  { bytes: [239, 187, 191], encoding: "utf-8" },
  { bytes: [255, 254], encoding: "utf-16le" },
  { bytes: [254, 255], encoding: "utf-16be" }
];
function canonical(label) {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    if (/^(?:utf-?7|base64|hex|binary|ascii85|internal|cesu)/iu.test(label)) return void 0;
    return iconv().encodingExists(label) ? label.toLowerCase() : void 0;
  }
}
function decodeUnicode(bytes, encoding) {
  if (encoding.startsWith("utf-32")) {
    return { problem: "encoding UTF-32", offset: 0, readable: "" };
  }
  try {
    const text3 = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const zero = text3.indexOf("\0");
    return zero === -1 ? { text: text3 } : { problem: "NUL character", offset: zero, readable: text3.replaceAll("\0", "\uFFFD") };
  } catch {
    const readable = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const { offset, byte } = encoding === "utf-8" ? findInvalidByte(bytes, readable) : findLoneSurrogate(bytes, readable);
    return {
      problem: byte === void 0 ? "half of a character" : `byte \`0x${byte.toString(16).toUpperCase().padStart(2, "0")}\``,
      offset,
      readable
    };
  }
}
function findInvalidByte(bytes, readable) {
  let at2 = 0;
  let offset = 0;
  for (const character of readable) {
    const code2 = character.codePointAt(0) ?? 0;
    if (code2 === 65533 && !(bytes[at2] === 239 && bytes[at2 + 1] === 191 && bytes[at2 + 2] === 189))
      break;
    at2 += code2 < 128 ? 1 : code2 < 2048 ? 2 : code2 < 65536 ? 3 : 4;
    offset += character.length;
  }
  const byte = bytes[at2];
  return byte === void 0 ? { offset } : { offset, byte };
}
function findLoneSurrogate(bytes, readable) {
  const units = Math.floor(bytes.length / 2);
  for (let offset = 0; offset < units; offset++) {
    const [first = 0, second = 0] = [bytes[2 * offset], bytes[2 * offset + 1]];
    const replaced = readable.charCodeAt(offset) === 65533;
    const spelt = first === 255 && second === 253 || first === 253 && second === 255;
    if (replaced && !spelt) return { offset };
  }
  return { offset: units };
}
function decodeLegacy(bytes, encoding) {
  const text3 = iconv().encodingExists(encoding) ? iconv().decode(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
  const offset = text3.search(/[\uFFFD\0]/u);
  return offset === -1 ? { text: text3 } : { problem: `byte that is no character in ${encoding}`, offset, readable: text3 };
}
var require3 = createRequire3(import.meta.url);
function iconv() {
  return require3("iconv-lite");
}

// src/syntax/schema.ts
import { createRequire as createRequire4 } from "node:module";
import { distance as distance3 } from "fastest-levenshtein";

// src/schemas/brief.schema.json
var brief_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "brief.yaml",
  description: "Settings of a project. Every key has a default.",
  type: ["object", "null"],
  "x-expected": "keys with values, as in `theme: chancery`",
  properties: {
    title: {
      description: "What the project is called.",
      type: "string"
    },
    theme: {
      description: "The brand of all documents that name none.",
      type: "string",
      minLength: 1,
      default: "chancery"
    },
    lang: {
      description: "Language of all documents that name none.",
      type: "string",
      pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$",
      default: "en",
      "x-expected": "a language such as `en` or `fr-FR`"
    },
    out: {
      description: "Folder for what is built.",
      type: "string",
      minLength: 1,
      default: "dist"
    },
    formats: {
      description: "What is written of each document.",
      type: "array",
      items: {
        enum: ["html", "pdf", "md"]
      },
      minItems: 1,
      uniqueItems: true,
      default: ["html", "pdf"]
    },
    rules: {
      $ref: "#/$defs/severities",
      description: "Severity by rule, for all documents."
    },
    paths: {
      description: "Severity by rule for some documents; later entries win.",
      type: "array",
      items: {
        type: "object",
        properties: {
          match: {
            description: "Pattern of paths: `*` within a folder, `**` across folders.",
            type: "string",
            minLength: 1
          },
          rules: {
            $ref: "#/$defs/severities"
          }
        },
        required: ["match", "rules"],
        patternProperties: {
          "^x-": {
            description: "The author's own: never read, never questioned."
          }
        },
        additionalProperties: false
      }
    },
    limits: {
      description: "How much is still reasonable.",
      type: "object",
      properties: {
        fileBytes: {
          description: "Bytes of a document, an image or a theme file.",
          type: "integer",
          minimum: 1
        },
        dataBytes: {
          description: "Bytes of a data file.",
          type: "integer",
          minimum: 1
        },
        nesting: {
          description: "Depth of containers, includes and nested data.",
          type: "integer",
          minimum: 1,
          maximum: 64
        },
        includes: {
          description: "Files that one document includes.",
          type: "integer",
          minimum: 1
        },
        rows: {
          description: "Rows that one `each` or `table` writes.",
          type: "integer",
          minimum: 1
        },
        pixels: {
          description: "Pixels of one image.",
          type: "integer",
          minimum: 1
        },
        seconds: {
          description: "Seconds for one call to the browser.",
          type: "integer",
          minimum: 1
        }
      },
      patternProperties: {
        "^x-": {
          description: "The author's own: never read, never questioned."
        }
      },
      additionalProperties: false
    }
  },
  patternProperties: {
    "^x-": {
      description: "The author's own: never read, never questioned."
    }
  },
  additionalProperties: false,
  "x-unknown": "a key of your own begins with `x-`",
  $defs: {
    severities: {
      type: "object",
      propertyNames: {
        pattern: "^[a-z]+(?:-[a-z]+)*$",
        "x-expected": "the name of a rule such as `image-alt`"
      },
      additionalProperties: {
        enum: ["error", "warning", "off"]
      }
    }
  }
};

// src/schemas/datapackage.schema.json
var datapackage_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "datapackage.yaml",
  description: "A Data Package: types and describes the tables of `data/`.",
  type: "object",
  "x-expected": "a Data Package with `resources`",
  required: ["resources"],
  properties: {
    resources: {
      description: "One for each table.",
      type: "array",
      items: {
        type: "object",
        required: ["path"],
        properties: {
          $schema: {
            type: "string"
          },
          name: {
            description: "Name of the table: the stem of its file.",
            type: "string",
            minLength: 1
          },
          path: {
            description: "The file, from the folder of this one.",
            type: ["string", "array"],
            items: {
              type: "string"
            },
            minItems: 1,
            maxItems: 1,
            minLength: 1,
            "x-expected": "the path of one file"
          },
          type: {
            type: "string"
          },
          profile: {
            type: "string"
          },
          title: {
            description: "Heading for people.",
            type: "string"
          },
          description: {
            description: "What it holds.",
            type: "string"
          },
          format: {
            type: "string"
          },
          mediatype: {
            type: "string"
          },
          homepage: {
            type: "string"
          },
          encoding: {
            description: "Encoding of the file.",
            type: "string",
            default: "utf-8"
          },
          bytes: {
            type: "integer"
          },
          hash: {
            type: "string"
          },
          dialect: {
            type: "object",
            properties: {
              $schema: {
                type: "string"
              },
              name: {
                type: "string"
              },
              title: {
                type: "string"
              },
              description: {
                type: "string"
              },
              csvddfVersion: {
                type: ["number", "string"]
              },
              type: {
                type: "string"
              },
              delimiter: {
                description: "Between cells.",
                default: ",",
                type: "string",
                minLength: 1
              },
              quoteChar: {
                description: "Around cells that hold a delimiter.",
                default: '"',
                type: "string",
                minLength: 1,
                maxLength: 1
              },
              doubleQuote: {
                description: "Whether a quote in a cell is doubled.",
                type: "boolean",
                default: true
              },
              escapeChar: {
                description: "Before a quote in a cell, instead of doubling.",
                type: "string",
                minLength: 1,
                maxLength: 1
              },
              skipInitialSpace: {
                description: "Whether space after a delimiter counts.",
                type: "boolean"
              },
              header: {
                description: "Whether the table has a header.",
                type: "boolean",
                default: true
              },
              headerRows: {
                description: "Numbers of the rows that form the header, from 1.",
                type: "array",
                items: {
                  type: "integer",
                  minimum: 1
                },
                minItems: 1,
                uniqueItems: true
              },
              headerJoin: {
                description: "Between the parts of a header of several rows.",
                type: "string",
                default: " "
              },
              commentRows: {
                description: "Numbers of rows that are no data, from 1.",
                type: "array",
                items: {
                  type: "integer",
                  minimum: 1
                }
              },
              commentChar: {
                description: "At the beginning of lines that are no data.",
                type: "string",
                minLength: 1
              },
              lineTerminator: {
                type: "string"
              },
              nullSequence: {
                description: "What stands for no value.",
                type: "string"
              },
              caseSensitiveHeader: {
                type: "boolean"
              },
              property: {
                description: "Key of the list in a JSON file.",
                type: "string"
              }
            },
            patternProperties: {
              "^x-": {
                description: "The author's own: never read, never questioned."
              }
            },
            additionalProperties: false,
            "x-open": true,
            "x-unknown": "keys that no standard knows are fine, but not ones so near to a known one"
          },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              $schema: {
                type: "string"
              },
              name: {
                type: "string"
              },
              title: {
                type: "string"
              },
              description: {
                type: "string"
              },
              profile: {
                type: "string"
              },
              fields: {
                type: "array",
                items: {
                  type: "object",
                  required: ["name"],
                  properties: {
                    name: {
                      description: "Name of the column, as in the header.",
                      type: "string",
                      minLength: 1
                    },
                    type: {
                      enum: [
                        "string",
                        "integer",
                        "number",
                        "boolean",
                        "date",
                        "datetime",
                        "time",
                        "year",
                        "yearmonth",
                        "duration",
                        "array",
                        "object",
                        "any"
                      ],
                      default: "string",
                      "x-unknown": "",
                      description: "Type of its values."
                    },
                    format: {
                      description: "How its values are written.",
                      type: "string",
                      default: "default"
                    },
                    title: {
                      description: "Heading for people.",
                      type: "string"
                    },
                    description: {
                      description: "What it holds.",
                      type: "string"
                    },
                    unit: {
                      description: "Briefwright: a currency code, `%`, or a word such as `aircraft`.",
                      type: "string",
                      minLength: 1
                    },
                    example: {
                      description: "A value."
                    },
                    rdfType: {
                      type: "string"
                    },
                    categories: {
                      type: "array"
                    },
                    categoriesOrdered: {
                      type: "boolean"
                    },
                    missingValues: {
                      $ref: "#/$defs/missingValues"
                    },
                    trueValues: {
                      description: "What stands for true.",
                      type: "array",
                      items: {
                        type: "string"
                      },
                      minItems: 1
                    },
                    falseValues: {
                      description: "What stands for false.",
                      type: "array",
                      items: {
                        type: "string"
                      },
                      minItems: 1
                    },
                    decimalChar: {
                      description: "Decimal mark of numbers.",
                      type: "string",
                      minLength: 1
                    },
                    groupChar: {
                      description: "Mark between groups of digits.",
                      type: "string",
                      minLength: 1
                    },
                    bareNumber: {
                      description: "false where a number may have something around it, as in `95 %`.",
                      type: "boolean"
                    },
                    constraints: {
                      description: "What must hold of every value.",
                      type: "object",
                      properties: {
                        required: {
                          type: "boolean"
                        },
                        unique: {
                          type: "boolean"
                        },
                        minLength: {
                          type: "integer",
                          minimum: 0
                        },
                        maxLength: {
                          type: "integer",
                          minimum: 0
                        },
                        minimum: {
                          type: ["string", "number"]
                        },
                        maximum: {
                          type: ["string", "number"]
                        },
                        exclusiveMinimum: {
                          type: ["string", "number"]
                        },
                        exclusiveMaximum: {
                          type: ["string", "number"]
                        },
                        pattern: {
                          description: "Regular expression that the whole value matches.",
                          type: "string",
                          maxLength: 1e3
                        },
                        enum: {
                          type: "array",
                          minItems: 1
                        }
                      },
                      patternProperties: {
                        "^x-": {
                          description: "The author's own: never read, never questioned."
                        }
                      },
                      additionalProperties: false
                    }
                  },
                  patternProperties: {
                    "^x-": {
                      description: "The author's own: never read, never questioned."
                    }
                  },
                  additionalProperties: false,
                  "x-open": true,
                  "x-unknown": "keys that no standard knows are fine, but not ones so near to a known one"
                }
              },
              fieldsMatch: {
                description: "How fields and columns must agree.",
                type: ["string", "array"],
                items: {
                  type: "string"
                },
                "x-expected": "`exact`, `equal`, `subset`, `superset` or `partial`"
              },
              missingValues: {
                $ref: "#/$defs/missingValues"
              },
              primaryKey: {
                description: "Fields whose values name a row.",
                type: ["string", "array"],
                items: {
                  type: "string"
                },
                minItems: 1,
                minLength: 1,
                "x-expected": "the name of a field or a list of names"
              },
              uniqueKeys: {
                description: "Further fields whose values name a row.",
                type: "array",
                items: {
                  type: ["array", "string"],
                  items: {
                    type: "string"
                  },
                  minItems: 1
                }
              },
              foreignKeys: {
                description: "Fields whose values stand in another table.",
                type: "array",
                items: {
                  type: "object",
                  required: ["fields", "reference"],
                  properties: {
                    fields: {
                      type: ["string", "array"],
                      items: {
                        type: "string"
                      },
                      minItems: 1,
                      minLength: 1,
                      "x-expected": "the name of a field or a list of names"
                    },
                    reference: {
                      type: "object",
                      required: ["fields"],
                      properties: {
                        resource: {
                          description: "Name of the other table; empty or absent for this one.",
                          type: "string"
                        },
                        fields: {
                          type: ["string", "array"],
                          items: {
                            type: "string"
                          },
                          minItems: 1,
                          minLength: 1,
                          "x-expected": "the name of a field or a list of names"
                        }
                      },
                      patternProperties: {
                        "^x-": {
                          description: "The author's own: never read, never questioned."
                        }
                      },
                      additionalProperties: false,
                      "x-open": true
                    }
                  },
                  patternProperties: {
                    "^x-": {
                      description: "The author's own: never read, never questioned."
                    }
                  },
                  additionalProperties: false,
                  "x-open": true
                }
              }
            },
            patternProperties: {
              "^x-": {
                description: "The author's own: never read, never questioned."
              }
            },
            additionalProperties: false,
            "x-open": true,
            "x-unknown": "keys that no standard knows are fine, but not ones so near to a known one"
          },
          source: {
            description: "Briefwright: ids in `data/sources.json`.",
            type: ["string", "integer", "array"],
            minLength: 1,
            minItems: 1,
            uniqueItems: true,
            items: {
              type: ["string", "integer"],
              minLength: 1,
              "x-expected": "the id of a source"
            },
            "x-expected": "the id of a source or a list of ids"
          },
          sources: {
            type: "array",
            items: {
              type: "object",
              properties: {
                title: {
                  type: "string"
                },
                path: {
                  type: "string"
                },
                email: {
                  type: "string"
                },
                version: {
                  type: "string"
                }
              }
            }
          },
          licenses: {
            type: "array",
            items: {
              type: "object",
              properties: {
                name: {
                  type: "string"
                },
                path: {
                  type: "string"
                },
                title: {
                  type: "string"
                }
              }
            }
          }
        },
        patternProperties: {
          "^x-": {
            description: "The author's own: never read, never questioned."
          }
        },
        additionalProperties: false,
        "x-open": true,
        "x-unknown": "keys that no standard knows are fine, but not ones so near to a known one"
      }
    },
    $schema: {
      type: "string"
    },
    name: {
      type: "string"
    },
    id: {
      type: "string"
    },
    profile: {
      type: "string"
    },
    title: {
      type: "string"
    },
    description: {
      type: "string"
    },
    homepage: {
      type: "string"
    },
    version: {
      type: ["string", "number"]
    },
    created: {
      type: "string"
    },
    image: {
      type: "string"
    },
    keywords: {
      type: "array",
      items: {
        type: "string"
      }
    },
    contributors: {
      type: "array"
    },
    sources: {
      type: "array",
      items: {
        type: "object",
        properties: {
          title: {
            type: "string"
          },
          path: {
            type: "string"
          },
          email: {
            type: "string"
          },
          version: {
            type: "string"
          }
        }
      }
    },
    licenses: {
      type: "array",
      items: {
        type: "object",
        properties: {
          name: {
            type: "string"
          },
          path: {
            type: "string"
          },
          title: {
            type: "string"
          }
        }
      }
    }
  },
  patternProperties: {
    "^x-": {
      description: "The author's own: never read, never questioned."
    }
  },
  additionalProperties: false,
  "x-open": true,
  "x-unknown": "keys that no standard knows are fine, but not ones so near to a known one",
  $defs: {
    missingValues: {
      description: "What stands for no value.",
      type: "array",
      items: {
        type: ["string", "object"],
        properties: {
          value: {
            type: "string"
          },
          label: {
            type: "string"
          }
        },
        required: ["value"]
      },
      "x-expected": "a list of texts"
    }
  }
};

// src/schemas/facts.schema.json
var facts_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "data/facts.yaml",
  description: "The named values that prose may use, each with what it rests on.",
  type: ["object", "null"],
  "x-expected": "facts, as in `rafale.planned: { value: 100 }`",
  propertyNames: {
    pattern: "^[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*$",
    "x-expected": "letters, digits, `_`, `-` and dots between them"
  },
  additionalProperties: {
    $ref: "#/$defs/fact"
  },
  $defs: {
    fact: {
      type: "object",
      "x-expected": "keys such as `value` and `source`",
      properties: {
        label: {
          description: "What the value is, in words.",
          type: "string"
        },
        value: {
          description: "The value itself.",
          type: ["string", "number", "boolean", "array", "object", "null"]
        },
        query: {
          description: "Reserved: a JSONata query over the tables.",
          type: "string"
        },
        sql: {
          description: "Reserved: a SELECT over the tables.",
          type: "string"
        },
        qualifier: {
          enum: ["exact", "about", "at-least", "up-to"],
          default: "exact",
          description: "How exact the value is."
        },
        unit: {
          description: "A currency code, `%`, or a word such as `aircraft`.",
          type: "string",
          minLength: 1
        },
        asOf: {
          description: "The day, month or year for which it holds.",
          type: ["string", "integer"],
          pattern: "^\\d{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d)))?$",
          minimum: 1,
          maximum: 9999,
          "x-expected": "a date such as `2026-02-14`, `2026-02` or `2026`"
        },
        source: {
          description: "Ids in `data/sources.json`.",
          type: ["string", "integer", "array"],
          minLength: 1,
          minItems: 1,
          uniqueItems: true,
          items: {
            type: ["string", "integer"],
            minLength: 1,
            "x-expected": "the id of a source"
          },
          "x-expected": "the id of a source or a list of ids"
        },
        locator: {
          description: "Where in the source.",
          type: ["string", "number"],
          "x-expected": "text such as `para. 5`"
        },
        grade: {
          description: "Admiralty grading: reliability of the source, credibility of the statement.",
          type: "string",
          pattern: "^[A-F][1-6]$",
          "x-expected": "a grade from `A1` to `F6`"
        },
        confidence: {
          enum: ["high", "moderate", "low"],
          description: "Analytical confidence."
        },
        expires: {
          description: "Stale after this date.",
          type: ["string", "integer"],
          pattern: "^\\d{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d)))?$",
          minimum: 1,
          maximum: 9999,
          "x-expected": "a date such as `2026-02-14`, `2026-02` or `2026`"
        },
        notBefore: {
          description: "Embargo: not shown before this date.",
          type: ["string", "integer"],
          pattern: "^\\d{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d)))?$",
          minimum: 1,
          maximum: 9999,
          "x-expected": "a date such as `2026-02-14`, `2026-02` or `2026`"
        },
        note: {
          description: "For colleagues.",
          type: "string"
        },
        discrepancy: {
          description: "Where the sources disagree with each other or with the record: what they say.",
          type: "string"
        }
      },
      patternProperties: {
        "^x-": {
          description: "The author's own: never read, never questioned."
        }
      },
      additionalProperties: false,
      "x-unknown": "ids are written flat, as in `rafale.planned:`; a key of your own begins with `x-`"
    }
  }
};

// src/schemas/front-matter.schema.json
var front_matter_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Front matter",
  description: "What stands between the two `---` lines at the top of a deck or report.",
  type: ["object", "null"],
  "x-expected": "keys with values, as in `title: \u2026`",
  properties: {
    title: {
      $ref: "#/$defs/text",
      description: "What the brief is called: on the cover, in the outline, as the title of the PDF."
    },
    subtitle: {
      $ref: "#/$defs/text",
      description: "A line under the title."
    },
    series: {
      $ref: "#/$defs/text",
      description: "The series the brief appears in."
    },
    number: {
      $ref: "#/$defs/text",
      description: "Number in the series, for example `CBP-1234`."
    },
    productId: {
      $ref: "#/$defs/text",
      description: "Another name of `number`."
    },
    version: {
      $ref: "#/$defs/text",
      description: "Version of the text."
    },
    status: {
      $ref: "#/$defs/text",
      description: "For example `draft` or `final`."
    },
    date: {
      $ref: "#/$defs/looseDate",
      description: "Day, month or year of the brief; also the dates inside the PDF."
    },
    datePublished: {
      $ref: "#/$defs/date",
      description: "Day of publication."
    },
    dateUpdated: {
      $ref: "#/$defs/date",
      description: "Day of the last change."
    },
    informationCutOff: {
      $ref: "#/$defs/date",
      description: "After it, nothing was considered."
    },
    authors: {
      $ref: "#/$defs/people",
      description: "Who wrote it."
    },
    author: {
      $ref: "#/$defs/people",
      description: "Another name of `authors`."
    },
    reviewer: {
      $ref: "#/$defs/people",
      description: "Who reviewed it."
    },
    clearedBy: {
      $ref: "#/$defs/people",
      description: "Who released it."
    },
    audience: {
      $ref: "#/$defs/prose",
      description: "For whom it is written."
    },
    marking: {
      $ref: "#/$defs/marking",
      description: "Protective marking, as text or by scheme."
    },
    handling: {
      $ref: "#/$defs/text",
      description: "Handling instructions."
    },
    lang: {
      $ref: "#/$defs/lang",
      description: "Language of the text as a BCP 47 tag, for example `en` or `fr-FR`."
    },
    language: {
      $ref: "#/$defs/lang",
      description: "Another name of `lang`."
    },
    licence: {
      $ref: "#/$defs/text",
      description: "SPDX identifier or text."
    },
    disclaimer: {
      $ref: "#/$defs/text",
      description: "Whose views these are, and whose not."
    },
    doi: {
      $ref: "#/$defs/text",
      description: "Digital object identifier."
    },
    url: {
      $ref: "#/$defs/text",
      description: "Where the brief is published."
    },
    keywords: {
      $ref: "#/$defs/words",
      description: "Subjects, for the metadata."
    },
    summary: {
      $ref: "#/$defs/prose",
      description: "The brief in one paragraph."
    },
    bluf: {
      $ref: "#/$defs/text",
      description: "Bottom line up front, about 50 words at most."
    },
    keyPoints: {
      $ref: "#/$defs/prose",
      description: "The summary as points."
    },
    decisionSought: {
      $ref: "#/$defs/text",
      description: "What the reader is to decide."
    },
    changeSinceLast: {
      $ref: "#/$defs/text",
      description: "What is new since the last edition."
    },
    description: {
      $ref: "#/$defs/text",
      description: "One sentence, for the metadata."
    },
    theme: {
      $ref: "#/$defs/text",
      description: "The brand: a folder of `themes/`, or one of Marp's own (`default`, `gaia`, `uncover`)."
    },
    contents: {
      type: ["boolean", "null"],
      "x-expected": "`true` or `false`",
      description: "Whether a report has a table of contents."
    },
    numbered: {
      type: ["boolean", "null"],
      "x-expected": "`true` or `false`",
      description: "Whether the headings of a report are numbered."
    },
    "toc-depth": {
      description: "Levels of headings in the contents.",
      type: ["integer", "null"],
      minimum: 1,
      maximum: 6,
      "x-expected": "a number from 1 to 6"
    },
    paper: {
      description: "Paper of a report.",
      enum: ["A4", "Letter", null],
      "x-expected": "`A4` or `Letter`"
    },
    marp: {
      description: "Marks the file as a Marp deck.",
      enum: [true, false, "true", "false", null],
      "x-expected": "`true` or `false`"
    },
    size: {
      $ref: "#/$defs/text",
      description: "Marp: size of the slides, `16:9`, `4:3` or one that the theme names."
    },
    style: {
      description: "Marp: CSS for this deck.",
      type: ["string", "null"],
      "x-expected": "CSS as text"
    },
    headingDivider: {
      $ref: "#/$defs/headingDivider",
      description: "Marp: levels of headings that begin a slide."
    },
    paginate: {
      $ref: "#/$defs/paginate",
      description: "Marp: whether slides show their number."
    },
    header: {
      $ref: "#/$defs/text",
      description: "Marp: header of the slides."
    },
    footer: {
      $ref: "#/$defs/text",
      description: "Marp: footer of the slides."
    },
    class: {
      $ref: "#/$defs/words",
      description: "Marp: classes of the slides."
    },
    backgroundColor: {
      $ref: "#/$defs/text",
      description: "Marp: background colour of the slides."
    },
    backgroundImage: {
      $ref: "#/$defs/text",
      description: "Marp: background image of the slides."
    },
    backgroundPosition: {
      $ref: "#/$defs/text",
      description: "Marp: position of the background image."
    },
    backgroundRepeat: {
      $ref: "#/$defs/text",
      description: "Marp: repetition of the background image."
    },
    backgroundSize: {
      $ref: "#/$defs/text",
      description: "Marp: size of the background image."
    },
    color: {
      $ref: "#/$defs/text",
      description: "Marp: text colour of the slides."
    },
    math: {
      description: "Marp: which library sets formulas.",
      enum: ["mathjax", "katex", true, false, null],
      "x-expected": "`mathjax` or `katex`"
    },
    image: {
      $ref: "#/$defs/text",
      description: "Marp: picture for previews of the page."
    },
    transition: {
      $ref: "#/$defs/text",
      description: "Marp: transition between slides."
    },
    _header: {
      $ref: "#/$defs/text",
      description: "Marp: header of the first slide."
    },
    _footer: {
      $ref: "#/$defs/text",
      description: "Marp: footer of the first slide."
    },
    _class: {
      $ref: "#/$defs/words",
      description: "Marp: classes of the first slide."
    },
    _backgroundColor: {
      $ref: "#/$defs/text",
      description: "Marp: background colour of the first slide."
    },
    _backgroundImage: {
      $ref: "#/$defs/text",
      description: "Marp: background image of the first slide."
    },
    _backgroundPosition: {
      $ref: "#/$defs/text",
      description: "Marp: position of the background image."
    },
    _backgroundRepeat: {
      $ref: "#/$defs/text",
      description: "Marp: repetition of the background image."
    },
    _backgroundSize: {
      $ref: "#/$defs/text",
      description: "Marp: size of the background image."
    },
    _color: {
      $ref: "#/$defs/text",
      description: "Marp: text colour of the first slide."
    },
    _paginate: {
      $ref: "#/$defs/paginate",
      description: "Marp: whether the first slide shows its number."
    },
    _transition: {
      $ref: "#/$defs/text",
      description: "Marp: transition between slides."
    }
  },
  patternProperties: {
    "^x-": {
      description: "The author's own: never read, never questioned."
    }
  },
  additionalProperties: false,
  "x-unknown": "a key of your own begins with `x-`",
  $defs: {
    text: {
      type: ["string", "number", "null"],
      "x-expected": "text"
    },
    person: {
      type: ["string", "object", "null"],
      minProperties: 1,
      "x-expected": "a name, or `name` with `role`, `org` and `contact`",
      properties: {
        name: {
          description: "As it is printed.",
          type: "string",
          minLength: 1
        },
        role: {
          description: "Office or function.",
          type: "string"
        },
        org: {
          description: "Organisation.",
          type: "string"
        },
        contact: {
          description: "E-mail address, telephone number or URL.",
          type: "string"
        }
      },
      patternProperties: {
        "^x-": {
          description: "The author's own: never read, never questioned."
        }
      },
      additionalProperties: false,
      required: ["name"]
    },
    people: {
      type: ["string", "array", "object", "null"],
      minProperties: 1,
      "x-expected": "a name, a list of names, or `name` with `role`, `org` and `contact`",
      properties: {
        name: {
          description: "As it is printed.",
          type: "string",
          minLength: 1
        },
        role: {
          description: "Office or function.",
          type: "string"
        },
        org: {
          description: "Organisation.",
          type: "string"
        },
        contact: {
          description: "E-mail address, telephone number or URL.",
          type: "string"
        }
      },
      patternProperties: {
        "^x-": {
          description: "The author's own: never read, never questioned."
        }
      },
      additionalProperties: false,
      required: ["name"],
      items: {
        $ref: "#/$defs/person"
      }
    },
    looseDate: {
      type: ["string", "integer", "null"],
      pattern: "^(?:\\d{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d)))?(?:[T ].*)?|(?!\\d{4}-\\d)[\\s\\S]*)$",
      minimum: 1,
      maximum: 9999,
      "x-expected": "a date such as `2026-02-14`"
    },
    date: {
      type: ["string", "integer", "null"],
      pattern: "^\\d{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d)))?$",
      minimum: 1,
      maximum: 9999,
      "x-expected": "a date such as `2026-02-14`, `2026-02` or `2026`"
    },
    marking: {
      type: ["string", "object", "null"],
      "x-expected": "text, or `tlp`, `gscp` and `us`",
      properties: {
        tlp: {
          description: "Traffic Light Protocol 2.0, for example `TLP:AMBER`.",
          type: "string"
        },
        gscp: {
          description: "United Kingdom classification.",
          type: "string"
        },
        us: {
          description: "United States banner line.",
          type: "string"
        }
      },
      patternProperties: {
        "^x-": {
          description: "The author's own: never read, never questioned."
        }
      },
      additionalProperties: false
    },
    words: {
      type: ["string", "array", "null"],
      items: {
        type: ["string", "number"],
        "x-expected": "text"
      },
      "x-expected": "text or a list of texts"
    },
    prose: {
      type: ["string", "array", "null"],
      items: {
        type: "string"
      },
      "x-expected": "text or a list of texts"
    },
    lang: {
      type: ["string", "null"],
      pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$",
      "x-expected": "a language such as `en` or `fr-FR`"
    },
    headingDivider: {
      type: ["integer", "array", "string", "boolean", "null"],
      minimum: 1,
      maximum: 6,
      pattern: "^(?:[1-6]|false)$",
      items: {
        type: "integer",
        minimum: 1,
        maximum: 6,
        "x-expected": "a number from 1 to 6"
      },
      "x-expected": "a number from 1 to 6 or a list of them"
    },
    paginate: {
      enum: [true, false, "true", "false", "hold", "skip", null],
      "x-expected": "`true`, `false`, `hold` or `skip`"
    }
  }
};

// src/schemas/sources.schema.json
var sources_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "data/sources.json",
  description: "Sources as CSL-JSON, the form that Zotero and others export.",
  type: "array",
  "x-expected": "a list of CSL-JSON items",
  items: {
    type: "object",
    "x-expected": "a CSL-JSON item",
    properties: {
      id: {
        description: "What `[@id]` and `source:` name.",
        type: ["string", "integer"],
        minLength: 1,
        "x-expected": "text"
      },
      type: {
        description: "Kind of item, as CSL names it.",
        enum: [
          "article",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "bill",
          "book",
          "broadcast",
          "chapter",
          "classic",
          "collection",
          "dataset",
          "document",
          "entry",
          "entry-dictionary",
          "entry-encyclopedia",
          "event",
          "figure",
          "graphic",
          "hearing",
          "interview",
          "legal_case",
          "legislation",
          "manuscript",
          "map",
          "motion_picture",
          "musical_score",
          "pamphlet",
          "paper-conference",
          "patent",
          "performance",
          "periodical",
          "personal_communication",
          "post",
          "post-weblog",
          "regulation",
          "report",
          "review",
          "review-book",
          "software",
          "song",
          "speech",
          "standard",
          "thesis",
          "treaty",
          "webpage"
        ]
      },
      abstract: {
        type: ["string", "number"]
      },
      annote: {
        type: ["string", "number"]
      },
      archive: {
        type: ["string", "number"]
      },
      archive_collection: {
        type: ["string", "number"]
      },
      archive_location: {
        type: ["string", "number"]
      },
      "archive-place": {
        type: ["string", "number"]
      },
      authority: {
        type: ["string", "number"]
      },
      "call-number": {
        type: ["string", "number"]
      },
      "citation-key": {
        type: ["string", "number"]
      },
      "citation-label": {
        type: ["string", "number"]
      },
      "collection-title": {
        type: ["string", "number"]
      },
      "container-title": {
        type: ["string", "number"]
      },
      "container-title-short": {
        type: ["string", "number"]
      },
      dimensions: {
        type: ["string", "number"]
      },
      division: {
        type: ["string", "number"]
      },
      DOI: {
        type: ["string", "number"]
      },
      event: {
        type: ["string", "number"]
      },
      "event-title": {
        type: ["string", "number"]
      },
      "event-place": {
        type: ["string", "number"]
      },
      genre: {
        type: ["string", "number"]
      },
      ISBN: {
        type: ["string", "number"]
      },
      ISSN: {
        type: ["string", "number"]
      },
      journalAbbreviation: {
        type: ["string", "number"]
      },
      jurisdiction: {
        type: ["string", "number"]
      },
      keyword: {
        type: ["string", "number"]
      },
      language: {
        type: ["string", "number"]
      },
      license: {
        type: ["string", "number"]
      },
      medium: {
        type: ["string", "number"]
      },
      note: {
        type: ["string", "number"]
      },
      "original-publisher": {
        type: ["string", "number"]
      },
      "original-publisher-place": {
        type: ["string", "number"]
      },
      "original-title": {
        type: ["string", "number"]
      },
      "part-title": {
        type: ["string", "number"]
      },
      PMCID: {
        type: ["string", "number"]
      },
      PMID: {
        type: ["string", "number"]
      },
      publisher: {
        type: ["string", "number"]
      },
      "publisher-place": {
        type: ["string", "number"]
      },
      references: {
        type: ["string", "number"]
      },
      "reviewed-genre": {
        type: ["string", "number"]
      },
      "reviewed-title": {
        type: ["string", "number"]
      },
      scale: {
        type: ["string", "number"]
      },
      section: {
        type: ["string", "number"]
      },
      shortTitle: {
        type: ["string", "number"]
      },
      source: {
        type: ["string", "number"]
      },
      status: {
        type: ["string", "number"]
      },
      title: {
        type: "string",
        minLength: 1
      },
      "title-short": {
        type: ["string", "number"]
      },
      "translated-title": {
        type: ["string", "number"]
      },
      URL: {
        type: ["string", "number"]
      },
      "year-suffix": {
        type: ["string", "number"]
      },
      "chapter-number": {
        type: ["string", "number"]
      },
      "citation-number": {
        type: ["string", "number"]
      },
      "collection-number": {
        type: ["string", "number"]
      },
      edition: {
        type: ["string", "number"]
      },
      "first-reference-note-number": {
        type: ["string", "number"]
      },
      issue: {
        type: ["string", "number"]
      },
      locator: {
        type: ["string", "number"]
      },
      number: {
        type: ["string", "number"]
      },
      "number-of-pages": {
        type: ["string", "number"]
      },
      "number-of-volumes": {
        type: ["string", "number"]
      },
      page: {
        type: ["string", "number"]
      },
      "page-first": {
        type: ["string", "number"]
      },
      "part-number": {
        type: ["string", "number"]
      },
      "printing-number": {
        type: ["string", "number"]
      },
      "supplement-number": {
        type: ["string", "number"]
      },
      version: {
        type: ["string", "number"]
      },
      volume: {
        type: ["string", "number"]
      },
      author: {
        $ref: "#/$defs/names"
      },
      chair: {
        $ref: "#/$defs/names"
      },
      "collection-editor": {
        $ref: "#/$defs/names"
      },
      compiler: {
        $ref: "#/$defs/names"
      },
      composer: {
        $ref: "#/$defs/names"
      },
      "container-author": {
        $ref: "#/$defs/names"
      },
      contributor: {
        $ref: "#/$defs/names"
      },
      curator: {
        $ref: "#/$defs/names"
      },
      director: {
        $ref: "#/$defs/names"
      },
      editor: {
        $ref: "#/$defs/names"
      },
      "editorial-director": {
        $ref: "#/$defs/names"
      },
      "executive-producer": {
        $ref: "#/$defs/names"
      },
      guest: {
        $ref: "#/$defs/names"
      },
      host: {
        $ref: "#/$defs/names"
      },
      illustrator: {
        $ref: "#/$defs/names"
      },
      interviewer: {
        $ref: "#/$defs/names"
      },
      narrator: {
        $ref: "#/$defs/names"
      },
      organizer: {
        $ref: "#/$defs/names"
      },
      "original-author": {
        $ref: "#/$defs/names"
      },
      performer: {
        $ref: "#/$defs/names"
      },
      producer: {
        $ref: "#/$defs/names"
      },
      recipient: {
        $ref: "#/$defs/names"
      },
      "reviewed-author": {
        $ref: "#/$defs/names"
      },
      "script-writer": {
        $ref: "#/$defs/names"
      },
      "series-creator": {
        $ref: "#/$defs/names"
      },
      translator: {
        $ref: "#/$defs/names"
      },
      accessed: {
        $ref: "#/$defs/date"
      },
      "available-date": {
        $ref: "#/$defs/date"
      },
      "event-date": {
        $ref: "#/$defs/date"
      },
      issued: {
        $ref: "#/$defs/date"
      },
      "original-date": {
        $ref: "#/$defs/date"
      },
      submitted: {
        $ref: "#/$defs/date"
      },
      categories: {
        type: "array",
        items: {
          type: "string"
        }
      },
      custom: {
        description: "What Briefwright adds to CSL.",
        type: "object",
        properties: {
          grade: {
            description: "Reliability of the source, `A` to `F`.",
            type: "string",
            pattern: "^[A-F][1-6]?$",
            "x-expected": "a grade from `A` to `F`"
          },
          accessed: {
            description: "Day on which it was read.",
            type: "string",
            pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$",
            "x-expected": "a day such as `2026-02-14`"
          },
          archived: {
            description: "URL of an archived copy.",
            type: "string",
            pattern: "^https?://",
            "x-expected": "a URL"
          }
        }
      }
    },
    required: ["id", "type"],
    patternProperties: {
      "^x-": {
        description: "The author's own: never read, never questioned."
      }
    },
    additionalProperties: false,
    "x-open": true,
    "x-unknown": "what CSL does not know belongs into `custom`"
  },
  $defs: {
    names: {
      type: "array",
      items: {
        type: "object",
        properties: {
          family: {
            type: "string"
          },
          given: {
            type: "string"
          },
          "dropping-particle": {
            type: "string"
          },
          "non-dropping-particle": {
            type: "string"
          },
          suffix: {
            type: "string"
          },
          "comma-suffix": {
            type: ["string", "number", "boolean"]
          },
          "static-ordering": {
            type: ["string", "number", "boolean"]
          },
          "parse-names": {
            type: ["string", "number", "boolean"]
          },
          literal: {
            type: "string"
          }
        },
        patternProperties: {
          "^x-": {
            description: "The author's own: never read, never questioned."
          }
        },
        additionalProperties: false,
        "x-open": true
      },
      "x-expected": 'a list of names such as `{"family": "Curie", "given": "Marie"}`'
    },
    date: {
      type: "object",
      "x-expected": 'a date such as `{"date-parts": [[2026, 2, 14]]}`',
      properties: {
        "date-parts": {
          type: "array",
          minItems: 1,
          maxItems: 2,
          items: {
            type: "array",
            minItems: 1,
            maxItems: 3,
            items: {
              type: ["string", "integer"]
            }
          },
          "x-expected": "one or two lists of year, month and day"
        },
        season: {
          type: ["string", "number"]
        },
        circa: {
          type: ["string", "number", "boolean"]
        },
        literal: {
          type: "string"
        },
        raw: {
          type: "string"
        },
        edtf: {
          type: "string"
        }
      },
      patternProperties: {
        "^x-": {
          description: "The author's own: never read, never questioned."
        }
      },
      additionalProperties: false
    }
  }
};

// src/schemas/theme.schema.json
var theme_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "theme.yaml",
  description: "A brand: the tokens that decks and reports share, its fonts and its files.",
  type: "object",
  "x-expected": "keys with values, as in `name: chancery`",
  properties: {
    name: {
      description: "What `theme:` names; the name of the folder.",
      type: "string",
      minLength: 1
    },
    description: {
      description: "What it is for.",
      type: "string"
    },
    colours: {
      $ref: "#/$defs/colours",
      description: "Token to colour; groups may nest."
    },
    series: {
      description: "Colours of chart series, in order.",
      type: "array",
      items: {
        type: "string",
        pattern: "^#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$",
        "x-expected": "a colour such as `#14213D`"
      },
      minItems: 1
    },
    fonts: {
      description: "Families that are embedded.",
      type: "array",
      items: {
        type: "object",
        properties: {
          family: {
            description: "As style sheets name it.",
            type: "string",
            minLength: 1
          },
          package: {
            description: "npm package that brings it.",
            type: "string",
            pattern: "^@fontsource(?:-variable)?/[a-z0-9-]+$",
            "x-expected": "a package such as `@fontsource/source-serif-4`"
          },
          weights: {
            description: "Weights that the style sheets use.",
            type: "array",
            items: {
              type: "integer",
              minimum: 1,
              maximum: 1e3
            },
            minItems: 1,
            uniqueItems: true
          },
          styles: {
            description: "Styles that the style sheets use.",
            type: "array",
            items: {
              enum: ["normal", "italic"]
            },
            minItems: 1,
            uniqueItems: true
          },
          files: {
            description: "Own files instead of a package.",
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              properties: {
                file: {
                  description: "Path of a woff2, ttf or otf file from `theme.yaml`.",
                  type: "string",
                  pattern: "\\.(?:woff2|ttf|otf)$",
                  "x-expected": "a woff2, ttf or otf file"
                },
                weight: {
                  description: "Its weight.",
                  type: "integer",
                  minimum: 1,
                  maximum: 1e3
                },
                style: {
                  enum: ["normal", "italic"],
                  description: "Its style."
                },
                range: {
                  description: "Its characters, as CSS `unicode-range`.",
                  type: "string",
                  pattern: "^\\s*[Uu]\\+[0-9A-Fa-f?]+(?:-[0-9A-Fa-f]+)?(?:\\s*,\\s*[Uu]\\+[0-9A-Fa-f?]+(?:-[0-9A-Fa-f]+)?)*\\s*$",
                  "x-expected": "a range such as `U+0000-00FF, U+20AC`"
                }
              },
              required: ["file", "weight", "style"],
              patternProperties: {
                "^x-": {
                  description: "The author's own: never read, never questioned."
                }
              },
              additionalProperties: false
            }
          }
        },
        required: ["family"],
        patternProperties: {
          "^x-": {
            description: "The author's own: never read, never questioned."
          }
        },
        additionalProperties: false
      }
    },
    families: {
      description: "CSS font stacks by role.",
      type: "object",
      propertyNames: {
        pattern: "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$",
        "x-expected": "letters, digits and hyphens"
      },
      additionalProperties: {
        type: "string",
        pattern: "^(?!.*[uU][rR][lL]\\()[^;{}<>\\\\]+$",
        "x-expected": "a list of font families"
      }
    },
    scale: {
      description: "Type sizes by role.",
      type: "object",
      properties: {
        slide: {
          description: "In pixels of a slide.",
          type: "object",
          propertyNames: {
            pattern: "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$",
            "x-expected": "letters, digits and hyphens"
          },
          additionalProperties: {
            $ref: "#/$defs/length"
          }
        },
        report: {
          description: "In points of a page.",
          type: "object",
          propertyNames: {
            pattern: "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$",
            "x-expected": "letters, digits and hyphens"
          },
          additionalProperties: {
            $ref: "#/$defs/length"
          }
        }
      },
      patternProperties: {
        "^x-": {
          description: "The author's own: never read, never questioned."
        }
      },
      additionalProperties: false
    },
    space: {
      description: "Distances in pixels.",
      type: "object",
      propertyNames: {
        pattern: "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$",
        "x-expected": "letters, digits and hyphens"
      },
      additionalProperties: {
        $ref: "#/$defs/length"
      }
    },
    slide: {
      description: "Measures of a slide in pixels.",
      type: "object",
      propertyNames: {
        pattern: "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$",
        "x-expected": "letters, digits and hyphens"
      },
      additionalProperties: {
        $ref: "#/$defs/length"
      },
      properties: {
        width: {
          type: "integer",
          minimum: 100,
          maximum: 1e4
        },
        height: {
          type: "integer",
          minimum: 100,
          maximum: 1e4
        }
      }
    },
    page: {
      description: "Measures of a page in millimetres.",
      type: "object",
      propertyNames: {
        pattern: "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$",
        "x-expected": "letters, digits and hyphens"
      },
      additionalProperties: {
        $ref: "#/$defs/length"
      },
      properties: {
        size: {
          enum: ["A4", "Letter"],
          description: "Paper."
        }
      }
    },
    logo: {
      description: "Pictures of the house.",
      type: "object",
      properties: {
        light: {
          description: "For light ground: an SVG or PNG file.",
          type: "string",
          minLength: 1
        },
        dark: {
          description: "For dark ground: an SVG or PNG file.",
          type: "string",
          minLength: 1
        }
      },
      patternProperties: {
        "^x-": {
          description: "The author's own: never read, never questioned."
        }
      },
      additionalProperties: false
    },
    deck: {
      description: "Style sheet of decks.",
      default: "deck.css",
      type: "string",
      minLength: 1
    },
    report: {
      description: "Style sheet of reports.",
      default: "report.css",
      type: "string",
      minLength: 1
    }
  },
  required: ["name"],
  patternProperties: {
    "^x-": {
      description: "The author's own: never read, never questioned."
    }
  },
  additionalProperties: false,
  "x-unknown": "a key of your own begins with `x-`",
  $defs: {
    colours: {
      type: "object",
      propertyNames: {
        pattern: "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$",
        "x-expected": "letters, digits and hyphens"
      },
      additionalProperties: {
        $ref: "#/$defs/colour"
      }
    },
    colour: {
      type: ["string", "object"],
      pattern: "^#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$",
      "x-expected": "a colour such as `#14213D`",
      propertyNames: {
        pattern: "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$",
        "x-expected": "letters, digits and hyphens"
      },
      additionalProperties: {
        $ref: "#/$defs/colour"
      }
    },
    length: {
      type: ["number", "string", "object"],
      pattern: "^(?!.*[uU][rR][lL]\\()[^;{}<>\\\\]+$",
      "x-expected": "a number",
      propertyNames: {
        pattern: "^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$",
        "x-expected": "letters, digits and hyphens"
      },
      additionalProperties: {
        $ref: "#/$defs/length"
      }
    }
  }
};

// src/syntax/schema.ts
var schemas = {
  brief: brief_schema_default,
  theme: theme_schema_default,
  "front-matter": front_matter_schema_default,
  facts: facts_schema_default,
  sources: sources_schema_default,
  datapackage: datapackage_schema_default
};
function checkSchema(parsed, schema, file, rules2) {
  const validate = validator(schema);
  if (validate(parsed.value)) return true;
  const found = (validate.errors ?? []).filter((error) => !follows(error, parsed.value)).map((error) => explain(error, parsed.value)).map((words) => ({ ...words, place: parsed.place(words.keys, words.of) })).sort((a, b) => (a.place.start.offset ?? 0) - (b.place.start.offset ?? 0));
  for (const { place, reason, unknown, note, expected } of found) {
    const rule = unknown ? rules2.unknownKey : rules2.value;
    report(file, rule, firstLine2(place, String(file)), reason, { note, expected });
  }
  return found.length === 0;
}
function follows(error, root) {
  if (error.keyword === "propertyNames") return true;
  if (error.keyword === "additionalProperties" && error.parentSchema?.["x-open"] === true) {
    const name = String(error.params["additionalProperty"]);
    const slip = name.length < 5 ? 1 : 2;
    return !Object.keys(record(error.parentSchema["properties"])).some(
      (known4) => distance3(known4.toLowerCase(), name.toLowerCase()) <= slip
    );
  }
  if (error.keyword !== "required") return false;
  const known3 = Object.keys(record(error.parentSchema?.["properties"]));
  const unknown = Object.keys(record(at(root, toKeys(error.instancePath)))).filter(
    (key) => !known3.includes(key)
  );
  return nearest(String(error.params["missingProperty"]), unknown).length > 0;
}
function explain(error, root) {
  const keys = toKeys(error.instancePath);
  const { params } = error;
  const owner = record(error.parentSchema);
  const data = error.propertyName ?? at(root, keys);
  const inWords = text2(owner["x-expected"]);
  const of = error.propertyName === void 0 ? "value" : "key";
  const mistake = {
    keys: error.propertyName === void 0 ? keys : [...keys, error.propertyName],
    of,
    unknown: false
  };
  const unexpected = (expected, details = {}) => ({
    ...mistake,
    reason: `Unexpected ${of === "key" ? "key " : ""}${shown(data)}, expected ${inWords ?? expected}`,
    ...details
  });
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      const known3 = Object.keys(record(owner["properties"]));
      const near = nearest(name, known3);
      const few = near.length === 0 && known3.length <= 8;
      return {
        keys: [...keys, name],
        of: "key",
        unknown: true,
        reason: `Unexpected key ${code(name)}, expected ${few ? listed(known3.map(code)) : "a known key"}`,
        note: suggestion(name, known3) ?? text2(owner["x-unknown"]),
        expected: near.length > 0 ? near : known3
      };
    }
    case "required":
      return {
        ...mistake,
        of: "key",
        reason: `Unexpected ${ownerName(keys, root)} without ${code(String(params["missingProperty"]))}, expected the key`
      };
    case "type": {
      const types = [params["type"]].flat();
      return unexpected(listed(types.map((type) => typeNames[type] ?? type)));
    }
    case "enum": {
      const allowed = params["allowedValues"].filter((one) => one !== null).map(String);
      const near = typeof data === "string" ? nearest(data, allowed) : [];
      const expected = allowed.length > 16 ? "a known value" : listed([...new Set(allowed)].map(code));
      return unexpected(expected, {
        note: typeof data === "string" ? suggestion(data, allowed) : void 0,
        expected: [.../* @__PURE__ */ new Set([...near, ...allowed])]
      });
    }
    case "minimum":
      return unexpected(`at least ${String(params["limit"])}`);
    case "maximum":
      return unexpected(`at most ${String(params["limit"])}`);
    case "minLength":
    case "minItems":
    case "minProperties":
      return unexpected("something in it");
    case "maxLength":
      return unexpected(`at most ${String(params["limit"])} characters`);
    case "maxItems":
      return unexpected(`a list of at most ${String(params["limit"])}`);
    case "uniqueItems": {
      const [first = 0, second = 0] = [Number(params["i"]), Number(params["j"])].sort(
        (a, b) => a - b
      );
      return {
        ...mistake,
        keys: [...keys, String(second)],
        reason: `Unexpected second ${shown(at(root, [...keys, String(second)]))}, expected each item once`,
        note: `it is also item ${first + 1}`
      };
    }
    default:
      return unexpected("another value");
  }
}
function at(root, keys) {
  return keys.reduce((value, key) => record(value)[key], root);
}
function record(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
var typeNames = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "keys with values",
  null: "nothing"
};
function shown(value) {
  if (value === null || value === void 0 || value === "") return "empty value";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "map of keys";
  const text3 = typeof value === "string" ? value : JSON.stringify(value);
  const [line = ""] = text3.split(/\r?\n/u, 1);
  const short = line.length > 60 || line.length < text3.length ? `${line.slice(0, 60)}\u2026` : line;
  return short.includes("`") ? `value ${short}` : `\`${short}\``;
}
function ownerName(keys, root) {
  const last = keys.at(-1);
  if (last === void 0) return "file";
  return Array.isArray(at(root, keys.slice(0, -1))) ? `item ${Number(last) + 1}` : code(last);
}
var code = (word) => `\`${word}\``;
function listed(words) {
  return words.length < 2 ? words[0] ?? "nothing" : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
var text2 = (value) => typeof value === "string" ? value : void 0;
function toKeys(pointer) {
  return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function firstLine2(place, whole) {
  const { start: start2, end: end2 } = place;
  if (start2.line === end2.line || start2.offset === void 0) return place;
  const length = /^[^\r\n]*/u.exec(whole.slice(start2.offset, end2.offset))?.[0].length ?? 0;
  return {
    start: start2,
    end: { line: start2.line, column: start2.column + length, offset: start2.offset + length }
  };
}
var validators = /* @__PURE__ */ new Map();
var require4 = createRequire4(import.meta.url);
function validator(name) {
  const known3 = validators.get(name);
  if (known3 !== void 0) return known3;
  const { Ajv2020 } = require4("ajv/dist/2020.js");
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    validateSchema: false,
    meta: false,
    strict: false,
    inlineRefs: false,
    code: { optimize: false }
  });
  const validate = ajv.compile(schemas[name]);
  validators.set(name, validate);
  return validate;
}

// src/syntax/yaml.ts
import { Composer, Lexer, Parser, isAlias, isMap, isScalar, isSeq, visit } from "yaml";

// src/syntax/parsed.ts
import { VFileMessage } from "vfile-message";
var maxDepth = 64;
var forbiddenKeys = /* @__PURE__ */ new Set([
  "__proto__",
  "prototype",
  "constructor"
]);
function isExact(literal, value) {
  return Number.isFinite(value) && (Number.isSafeInteger(value) || !/^[-+]?\d+$/u.test(literal));
}
function toParsed(value, trace, place) {
  return {
    value,
    place: (keys, of = "value") => place(findRange(trace, keys, of))
  };
}
function findRange(trace, keys, of = "value") {
  let at2 = trace;
  for (const key of keys) {
    const next = at2.members?.get(String(key)) ?? at2.items?.[Number(key)];
    if (next === void 0) break;
    at2 = next;
  }
  return of === "key" ? at2.key ?? at2 : at2;
}
function elsewhere(path, reason, place) {
  const message = new VFileMessage(reason, { place, source: "briefwright" });
  message.file = path;
  return message;
}

// src/syntax/place.ts
import { location as location2 } from "vfile-location";
function placer(file) {
  let index;
  const toPoint = (offset) => {
    index ??= location2(file);
    const end2 = typeof file.value === "string" ? file.value.length : String(file).length;
    const inside = Math.max(0, Math.min(offset, end2));
    return index.toPoint(inside) ?? { line: 1, column: 1, offset: 0 };
  };
  return ({ start: start2, end: end2 }) => ({ start: toPoint(start2), end: toPoint(end2) });
}

// src/syntax/yaml-faults.ts
function explain2(error, text3, opener) {
  const open2 = opener !== void 0 && unclosed.test(error.message) ? opener : void 0;
  const { start: start2, end: end2 } = open2 === void 0 ? clip2(error, text3) : { start: open2, end: open2 + 1 };
  const found = text3.slice(start2, end2);
  if (open2 !== void 0) {
    const closing = { "[": "]", "{": "}" }[found] ?? found;
    return {
      start: start2,
      end: end2,
      reason: `Unexpected \`${found}\` without its end, expected \`${closing}\``,
      note: void 0
    };
  }
  const words = faults[error.code];
  const fault = typeof words === "function" ? words(text3, start2, found) : words;
  const { reason, note } = fault ?? {
    // What this list does not know yet says it in the parser's own words.
    reason: `Unexpected YAML, expected it to be well-formed (${error.message.toLowerCase()})`,
    note: void 0
  };
  return { start: start2, end: end2, reason, note };
}
var unclosed = /Missing closing|must be sufficiently indented and end with|end with a [\]}]/u;
var indentation = {
  reason: "Unexpected indentation, expected the same as of the lines beside it",
  note: "what belongs together begins in the same column"
};
var token = (_, __, found) => ({
  reason: `Unexpected \`${found}\`, expected a key, a value or a comment`,
  note: "put the value in quotes if it is text"
});
var faults = {
  BAD_SCALAR_START: (_, __, found) => ({
    reason: `Unexpected ${found === "`" ? "backtick" : `\`${found}\``} at the beginning of a value, expected text in quotes`,
    note: "YAML keeps this character for itself: put the value in quotes"
  }),
  BLOCK_AS_IMPLICIT_KEY: (text3, start2) => {
    const line = text3.slice(text3.lastIndexOf("\n", start2 - 1) + 1).split(/\r?\n/u, 1)[0] ?? "";
    if (/:\s.*:(?:\s|$)/u.test(line)) {
      return {
        reason: "Unexpected second `:` in a value, expected text in quotes",
        note: "put the value in quotes: it holds a colon"
      };
    }
    return indentation;
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: "Unexpected line without `:`, expected `key: value`",
    note: "put text over several lines in quotes, or after `|` or `>`"
  },
  MISSING_CHAR: {
    reason: "Unexpected line without `:`, expected `key: value`",
    note: "a key is followed by a colon and a space"
  },
  TAB_AS_INDENT: { reason: "Unexpected tab, expected spaces", note: "indent YAML with spaces" },
  BAD_INDENT: indentation,
  BAD_DQ_ESCAPE: (text3, start2) => ({
    reason: `Unexpected escape \`${text3.slice(start2, start2 + 2)}\`, expected one of YAML's`,
    note: "a backslash itself is written `\\\\`, or put the text in single quotes"
  }),
  UNEXPECTED_TOKEN: (text3, start2, found) => /'[^'\n]*$/u.test(text3.slice(text3.lastIndexOf("\n", start2 - 1) + 1, start2)) ? {
    reason: `Unexpected \`${found}\` after a quoted value, expected the end of the line`,
    note: "a quote within single quotes is doubled, as in `'it''s'`"
  } : token(text3, start2, found),
  TAG_RESOLVE_FAILED: (_, __, found) => ({
    reason: `Unexpected tag \`${found}\`, expected plain data`,
    note: "remove the tag, or put the value in quotes"
  }),
  BLOCK_IN_FLOW: {
    reason: "Unexpected list or map over lines inside brackets, expected `[a, b]` or `{a: b}`",
    note: void 0
  },
  MULTIPLE_ANCHORS: { reason: "Unexpected second anchor, expected at most one", note: void 0 },
  MULTIPLE_TAGS: { reason: "Unexpected second tag, expected at most one", note: void 0 },
  BAD_ALIAS: { reason: "Unexpected alias, expected `*` and a name", note: "put text in quotes" },
  ALIAS_PROPS: { reason: "Unexpected anchor or tag on an alias, expected none", note: void 0 },
  KEY_OVER_1024_CHARS: {
    reason: "Unexpected key of more than 1024 characters, expected a short one",
    note: "a `:` far into a line of text needs quotes"
  }
};
function clip2({ pos: [from, to] }, text3) {
  let start2 = Math.min(from, Math.max(0, text3.length - 1));
  while (start2 > 0 && /[\r\n]/u.test(text3.charAt(start2))) start2 -= 1;
  const line = /^[^\r\n]*/u.exec(text3.slice(start2))?.[0].length ?? 0;
  const code2 = text3.codePointAt(start2) ?? 0;
  const least = code2 > 65535 ? 2 : 1;
  return { start: start2, end: start2 + Math.min(line, Math.max(least, to - start2)) };
}

// src/syntax/yaml.ts
var maxAliases = 100;
function parseYaml(file, rules2, range) {
  const whole = String(file);
  const base = range?.start ?? 0;
  const text3 = whole.slice(base, range?.end).replace(/\r(?!\n)/gu, "\n");
  const place = placer(file);
  const shifted = ({ start: start2, end: end2 }) => place({ start: start2 + base, end: end2 + base });
  const faults2 = [];
  const tokens = readTokens(text3, faults2);
  const documents = tokens === void 0 ? [] : compose(tokens, text3, faults2);
  const [document] = documents;
  const built = document === void 0 || faults2.length > 0 ? void 0 : new Builder(faults2).build(document, text3);
  for (const { kind, at: at2, reason, note, before } of faults2) {
    const first = before === void 0 ? void 0 : shifted(before);
    report(file, rules2[kind], shifted(at2), reason, {
      note: note ?? (first && `the first one stands on line ${first.start.line}`),
      cause: first && elsewhere(file.path, "it stands here first", first)
    });
  }
  return built === void 0 || faults2.length > 0 ? void 0 : toParsed(built.value, built.trace, shifted);
}
function readTokens(text3, faults2) {
  const parser = new Parser();
  const tokens = [];
  for (const lexeme of new Lexer().lex(text3)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length <= maxDepth) continue;
    const depth = parser.stack.filter(({ type }) => collections.has(type)).length;
    if (depth <= maxDepth) continue;
    faults2.push({
      kind: "limit",
      at: { start: parser.offset - lexeme.length, end: parser.offset },
      reason: `Unexpected level ${depth} of nesting, expected at most ${maxDepth}`
    });
    return void 0;
  }
  tokens.push(...parser.end());
  return tokens;
}
var collections = /* @__PURE__ */ new Set(["block-map", "block-seq", "flow-collection"]);
function compose(tokens, text3, faults2) {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    // Keys are compared below: here each would be compared with every other.
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: "silent"
  });
  const documents = [...composer.compose(tokens, true, text3.length)];
  const [first, second] = documents;
  const errors = [...first?.errors ?? [], ...first?.warnings ?? []];
  const [error] = errors.sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== void 0 && error !== void 0) {
    const { start: start2, end: end2, ...words } = explain2(error, text3, openerOf(first, error.pos[0]));
    faults2.push({ kind: "syntax", at: { start: start2, end: end2 }, ...words });
  } else if (second !== void 0) {
    const fence = text3.indexOf("---", first?.range[1] ?? 0);
    const start2 = fence === -1 ? second.range[0] : fence;
    faults2.push({
      kind: "syntax",
      at: { start: start2, end: Math.min(start2 + 3, text3.length) },
      reason: "Unexpected second document, expected one",
      note: "remove the `---` or `...` between them"
    });
  }
  return documents;
}
function openerOf(document, offset) {
  let opener;
  visit(document, {
    Node(_, node) {
      const opens = isScalar(node) ? node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" : (isMap(node) || isSeq(node)) && node.flow === true;
      const [start2, end2] = node.range ?? [0, 0];
      if (opens && start2 < offset && offset <= end2 + 1) opener = start2;
    }
  });
  return opener;
}
var Builder = class {
  faults;
  anchors = /* @__PURE__ */ new Map();
  aliases = 0;
  constructor(faults2) {
    this.faults = faults2;
  }
  build(document, text3) {
    const { contents } = document;
    if (contents === null) {
      return { value: null, trace: { start: 0, end: text3.length }, aliases: 0 };
    }
    return this.node(contents);
  }
  node(node) {
    if (node === null) return { value: null, trace: { start: 0, end: 0 }, aliases: 0 };
    if (isAlias(node)) return this.alias(node);
    if (node.anchor !== void 0) this.anchors.set(node.anchor, void 0);
    const built = isScalar(node) ? this.scalar(node) : isMap(node) ? this.map(node) : this.list(node);
    if (node.anchor !== void 0) this.anchors.set(node.anchor, built);
    return built;
  }
  alias(node) {
    const at2 = toRange(node.range);
    const built = this.anchors.get(node.source);
    if (built === void 0) {
      const known3 = this.anchors.has(node.source);
      this.faults.push({
        kind: "syntax",
        at: at2,
        reason: known3 ? `Unexpected alias \`*${node.source}\` inside its own anchor, expected it after` : `Unexpected alias \`*${node.source}\`, expected an anchor \`&${node.source}\` before it`,
        note: known3 ? void 0 : suggestion(node.source, this.anchors.keys())
      });
      return { value: null, trace: at2, aliases: 0 };
    }
    const before = this.aliases;
    this.aliases += 1 + built.aliases;
    if (before <= maxAliases && this.aliases > maxAliases) {
      this.faults.push({
        kind: "limit",
        at: at2,
        reason: `Unexpected alias \`*${node.source}\`, expected at most ${maxAliases} uses of aliases`
      });
    }
    return { ...built, trace: { ...built.trace, ...at2 }, aliases: 1 + built.aliases };
  }
  scalar(node) {
    const at2 = toRange(node.range);
    return { value: this.toDatum(node, at2), trace: at2, aliases: 0 };
  }
  toDatum({ value, source }, at2) {
    if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
    if (typeof value !== "number") return source;
    if (/^[-+]?0\d/u.test(source)) return source;
    if (!isExact(source, value)) {
      this.faults.push({
        kind: "syntax",
        at: at2,
        reason: `Unexpected number \`${source}\`, expected one that can be kept exactly`,
        note: "put it in quotes if it is an identifier"
      });
    }
    return Object.is(value, -0) ? 0 : value;
  }
  list(list2) {
    const value = [];
    const items = [];
    let aliases = 0;
    for (const node of list2.items) {
      const built = this.node(node);
      value.push(built.value);
      items.push(built.trace);
      aliases += built.aliases;
    }
    return { value, trace: { ...enclose(list2, items), items }, aliases };
  }
  map(node) {
    const value = {};
    const members = /* @__PURE__ */ new Map();
    let aliases = 0;
    for (const pair of node.items) {
      const at2 = toRange(pair.key.range);
      const name = isScalar(pair.key) ? keyName(pair.key) : void 0;
      const built = this.node(pair.value);
      const trace = pair.value === null ? { start: at2.end, end: at2.end } : built.trace;
      aliases += built.aliases;
      if (name === void 0) {
        this.faults.push({
          kind: "syntax",
          at: at2,
          reason: "Unexpected list, map or alias as a key, expected text",
          note: "put the key in quotes if it begins with `[`, `{` or `*`"
        });
        continue;
      }
      const earlier = members.get(name)?.key;
      if (earlier !== void 0 || forbiddenKeys.has(name)) {
        const reason = earlier === void 0 ? `Unexpected key \`${name}\`, expected another name` : `Unexpected second \`${name}\`, expected each key once`;
        const note = earlier === void 0 ? "this name reaches into the machinery of JavaScript: rename the key" : void 0;
        this.faults.push({ kind: "key", at: at2, reason, note, before: earlier });
        continue;
      }
      value[name] = built.value;
      members.set(name, { ...trace, key: at2 });
    }
    return { value, trace: { ...enclose(node, [...members.values()]), members }, aliases };
  }
};
function keyName(key) {
  return typeof key.value === "string" ? key.value : key.source;
}
function enclose({ range, flow }, members) {
  const { start: start2, end: end2 } = toRange(range);
  const last = members.at(-1);
  return { start: start2, end: flow === true || last === void 0 ? end2 : Math.max(start2, last.end) };
}
function toRange([start2, end2]) {
  return { start: start2, end: end2 };
}

// src/theme.ts
var marpThemes = ["default", "gaia", "uncover"];
var ownThemes = ["chancery"];
function themeShelf(world2) {
  const themes = /* @__PURE__ */ new Map();
  const files = [];
  return {
    get(name) {
      const known3 = themes.get(name);
      if (known3 !== void 0) return known3;
      const loading = loadTheme(world2, name, files);
      themes.set(name, loading);
      return loading;
    },
    async names() {
      const own = (await world2.list(folder("themes"))).flatMap((path) => {
        const match = /^themes\/([^/]+)\/theme\.yaml$/u.exec(path);
        return match?.[1] === void 0 ? [] : [match[1]];
      });
      return [.../* @__PURE__ */ new Set([...own, ...ownThemes, ...marpThemes])].sort();
    },
    files: () => files
  };
}
async function loadTheme(world2, name, files) {
  const path = /^[\p{L}\p{N}_-]+$/u.test(name) ? toProjectPath(`themes/${name}/theme.yaml`) : void 0;
  if (path === void 0) return void 0;
  const shelf = await findShelf(world2, path, name);
  if (shelf === void 0) {
    return marpThemes.some((own) => own === name) ? marpTheme(world2, name, files) : void 0;
  }
  const file = new VFile2({ path });
  files.push(file);
  const parsed = await readThemeFile(shelf, path, file);
  if (parsed === void 0) return void 0;
  const spec = parsed.value;
  const fonts2 = (await Promise.all(
    spec.fonts?.map(
      (font, index) => loadFamily(world2, shelf, path, font, { file, parsed, index })
    ) ?? []
  )).flat();
  const [deck2, reportCss, light, dark] = await Promise.all([
    readText(shelf, path, spec.deck ?? "deck.css", ["deck"], file, parsed),
    readText(shelf, path, spec.report ?? "report.css", ["report"], file, parsed),
    readLogo(shelf, path, spec.logo?.light, ["logo", "light"], file, parsed),
    readLogo(shelf, path, spec.logo?.dark, ["logo", "dark"], file, parsed)
  ]);
  const tokens = toTokens(spec);
  const properties = [
    ...[...tokens].map(([token2, value]) => `--${token2.replaceAll(".", "-")}: ${value};`),
    ...light === void 0 ? [] : [`--logo-light: url("${light}");`],
    ...dark === void 0 ? [] : [`--logo-dark: url("${dark}");`]
  ].join("\n  ");
  const slide = { width: spec.slide?.width ?? 1280, height: spec.slide?.height ?? 720 };
  return {
    name,
    builtin: false,
    deckCss: `/*
@theme ${name}
@size 16:9 ${px(slide.width)} ${px(slide.height)}
@size 4:3 960px 720px
*/
section {
  width: ${px(slide.width)};
  height: ${px(slide.height)};
  ${properties}
}
${deck2}`,
    reportCss: `:root {
  ${properties}
}
${reportCss}`,
    fonts: fonts2,
    tokens,
    logo: { light, dark },
    slide
  };
}
async function marpTheme(world2, name, files) {
  const brand = await loadTheme(world2, ownThemes[0], files);
  if (brand === void 0) return void 0;
  return { ...brand, name, builtin: true, deckCss: void 0, slide: { width: 1280, height: 720 } };
}
var groups = [
  { of: (spec) => spec.colours, prefix: "colour", unit: "" },
  { of: (spec) => spec.series, prefix: "series", unit: "" },
  { of: (spec) => spec.families, prefix: "family", unit: "" },
  { of: (spec) => spec.scale?.slide, prefix: "slide", unit: "px" },
  { of: (spec) => spec.slide, prefix: "slide", unit: "px" },
  { of: (spec) => spec.scale?.report, prefix: "report", unit: "pt" },
  { of: (spec) => spec.space, prefix: "space", unit: "px" },
  { of: (spec) => spec.page, prefix: "page", unit: "mm" }
];
function toTokens(spec) {
  const tokens = /* @__PURE__ */ new Map();
  const add2 = (prefix, value, unit) => {
    if (value === void 0 || value === null) return;
    if (Array.isArray(value))
      value.forEach((item, index) => {
        add2(`${prefix}.${String(index + 1)}`, item, unit);
      });
    else if (typeof value === "object")
      for (const [key, item] of Object.entries(value)) add2(`${prefix}.${key}`, item, unit);
    else tokens.set(prefix, typeof value === "number" ? `${String(value)}${unit}` : String(value));
  };
  for (const group of groups) add2(group.prefix, group.of(spec), group.unit);
  return tokens;
}
var px = (length) => `${String(length)}px`;
async function findShelf(world2, path, name) {
  if ((await world2.list(folder(`themes/${name}`))).includes(path)) return (at2) => world2.read(at2);
  return ownThemes.some((own) => own === name) ? (at2) => world2.asset(at2) : void 0;
}
async function readThemeFile(shelf, path, file) {
  const text3 = await decodeFile(shelf, path);
  if (typeof text3 !== "string") {
    report(file, "theme", void 0, text3.reason);
    return void 0;
  }
  file.value = text3;
  const parsed = parseYaml(file, { syntax: "theme", key: "theme", limit: "theme" });
  if (parsed === void 0) return void 0;
  return checkSchema(parsed, "theme", file, { value: "theme", unknownKey: "theme" }) ? parsed : void 0;
}
async function decodeFile(shelf, path) {
  try {
    const decoded2 = decode(await shelf(path));
    return "text" in decoded2 ? decoded2.text : { reason: `Unexpected ${decoded2.problem} in \`${path}\`, expected UTF-8` };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {
      reason: `Unexpected file \`${path}\`, expected one that can be read: ${error.message}`
    };
  }
}
async function readText(shelf, theme2, reference, keys, file, parsed) {
  const path = resolveFrom(theme2, reference);
  const text3 = path === void 0 ? { reason: `Unexpected \`${reference}\`, expected a file of the theme` } : await decodeFile(shelf, path);
  if (typeof text3 === "string") return text3;
  report(file, "theme", parsed.place(keys), text3.reason);
  return "";
}
async function readLogo(shelf, theme2, reference, keys, file, parsed) {
  if (reference === void 0) return void 0;
  const path = resolveFrom(theme2, reference);
  const type = reference.endsWith(".svg") ? "image/svg+xml" : reference.endsWith(".png") ? "image/png" : void 0;
  if (path === void 0 || type === void 0) {
    report(
      file,
      "theme",
      parsed.place(keys),
      `Unexpected logo \`${reference}\`, expected an svg or png file of the theme`
    );
    return void 0;
  }
  try {
    return `data:${type};base64,${Buffer.from(await shelf(path)).toString("base64")}`;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    report(
      file,
      "theme",
      parsed.place(keys),
      `Unexpected logo \`${reference}\`, expected a file that can be read: ${error.message}`
    );
    return void 0;
  }
}
async function loadFamily(world2, shelf, theme2, font, at2) {
  const weights = font.weights ?? [400];
  const styles = font.styles ?? ["normal"];
  if (font.package === void 0) {
    return (font.files ?? []).flatMap(({ file, weight, style, range }) => {
      const path = resolveFrom(theme2, file);
      if (path === void 0) {
        report(
          at2.file,
          "theme",
          at2.parsed.place(["fonts", at2.index, "files"]),
          `Unexpected \`${file}\`, expected a font of the theme`
        );
        return [];
      }
      return [
        {
          family: font.family,
          weight,
          style,
          unicodeRange: range,
          ranges: toRanges(range),
          read: once(() => shelf(path))
        }
      ];
    });
  }
  const name = font.package;
  const id = name.slice(name.indexOf("/") + 1);
  let subsets;
  try {
    subsets = JSON.parse(
      Buffer.from(await world2.asset(`fonts/${name}/unicode.json`)).toString("utf8")
    );
  } catch {
    report(
      at2.file,
      "theme",
      at2.parsed.place(["fonts", at2.index, "package"]),
      `Unexpected font package \`${name}\`, expected one that is installed`,
      {
        note: suggestion(name, installedFonts) ?? `install it: npm install ${name}`
      }
    );
    return [];
  }
  return Object.entries(subsets).flatMap(
    ([subset, range]) => weights.flatMap(
      (weight) => styles.map((style) => ({
        family: font.family,
        weight,
        style,
        unicodeRange: range,
        ranges: toRanges(range),
        read: once(
          () => world2.asset(`fonts/${name}/files/${id}-${subset}-${String(weight)}-${style}.woff2`)
        )
      }))
    )
  );
}
var installedFonts = ["@fontsource/source-serif-4", "@fontsource/source-sans-3"];
function toRanges(range) {
  if (range === void 0) return [[0, 1114111]];
  return range.split(",").flatMap((part) => {
    const match = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/iu.exec(part);
    if (match?.[1] === void 0) return [];
    const from = Number.parseInt(match[1].replaceAll("?", "0"), 16);
    return [[from, Number.parseInt(match[2] ?? match[1].replaceAll("?", "F"), 16)]];
  });
}
function once(make) {
  let made;
  return () => made ??= make();
}
function folder(name) {
  const path = toProjectPath(name);
  if (path === void 0) throw new Error(`${name} must be a path inside the project`);
  return path;
}

// ../../tmp/dbuild/html.ts
import { readFileSync as readFileSync2, writeFileSync } from "node:fs";
var md = readFileSync2(process.argv[2], "utf8");
var w = nodeWorld({ root: "/tmp/dbuild/proj", out: "/tmp/dbuild/out", today: "2026-01-01", stamp: void 0, press: void 0 });
var asset = w.asset;
var world = { ...w, asset: (n) => n === "build/bespoke.json" ? Promise.resolve(readFileSync2("/tmp/dbuild/bespoke.json")) : asset(n) };
var ctx = { ...contextOf(), limits: { fileBytes: 2e7, pixels: 5e7 }, world };
var theme = await themeShelf(w).get(process.argv[3] ?? "chancery");
var d = documentOf(md);
var deck = await toDeck(d, theme, ctx);
for (const m of messagesOf(d)) console.log(m);
writeFileSync("/tmp/dbuild/deck.html", await deckHtml(d, deck, theme, ctx));
var s = await deckSheet(d, deck, theme);
writeFileSync("/tmp/dbuild/sheet.html", s.html);
console.log(s.width, s.height, s.scripts, deck.slides);
