/**
 * Bundles src/ and its dependencies into build/. A file a command and shared chunks, so that `--help` loads almost
 * nothing; measured on the deck path, 70 ms of imports instead of 270.
 */
import ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

mkdirSync('build/chunks', { recursive: true });

const { Ajv2020 } = ajv2020;
const standaloneCode = standalone.default;

/**
 * Marp Core loads MathJax, KaTeX and highlight.js whether a deck needs them or not: 200 ms. Here each is a file beside the
 * bundle that the first formula or code block loads, and each language of highlight.js is one more. May go once marp-core
 * loads them on demand itself.
 */
const lazyMarp = {
  name: 'lazy-marp',
  setup({ onLoad }) {
    onLoad({ filter: /marp-core[\\/]lib[\\/]marp\.js$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const modules = new Set();
      const languages = new Map();
      const contents = source
        .replace(allLanguages, (_, calls) => {
          for (const [, name, module] of calls.matchAll(languageCall)) languages.set(name, module);
          return `nodeRequire('../marp-highlight.cjs').highlighter`;
        })
        .replace(/require\("((katex|mathjax-full)\b[^"]*)"\)/gu, (_, module, library) => {
          modules.add(module);
          return `later(${JSON.stringify(library)}, ${JSON.stringify(module)})`;
        })
        .replace('require("highlight.js/lib/core")', 'undefined')
        .replace(mathContext, (_, name, known, fields) => {
          return `const ${name}=(e,text)=>{let{mathjaxContext:n}=${known}(e);const own=definesMath(text);if(own?n===sharedMath.get(e):!n)n=own?null:sharedMath.get(e);if(!n){${fields};own||sharedMath.set(e,n)}return n}`;
        })
        .replaceAll(mathContent, (_, parts, name) => `{content:u}=n[t],{${parts}}=${name}(e,u);`);
      if (!contents.includes('sharedMath.set(e,n)') || contents.split('(e,u);').length !== 3)
        throw new Error('marp-core no longer makes a context of MathJax as the bundle expects');
      if (modules.size === 0 || languages.size === 0 || /require\("highlight/u.test(contents))
        throw new Error('marp-core no longer requires what the bundle makes lazy');
      await bundleLater([...modules], dirname(path));
      await bundleLanguages(languages, path);
      return { contents: `${later}\n${contents}`, loader: 'js' };
    });
  },
};

/** Stands for a module until a property of it is read. */
const later = `
const later = (library, module) =>
  new Proxy({}, { get: (_, key) => nodeRequire('../marp-' + library + '.cjs')[module][key] });
const sharedMath = new WeakMap();
const definesMath = (text) =>
  text !== undefined &&
  /\\\\(?:(?:re)?new|provide|declare|define|[egx]?def(?![a-z])|let(?![a-z])|label|tag|no(?:tag|number)|(?:eq)?ref(?![a-z])|require|setoptions|usetagform|mathtoolsset)/iu.test(text);`;

/**
 * Marp Core makes a whole MathJax for each deck with a formula, a sixth of what such a deck takes, and MathJax never lets go
 * of it. Here decks share one, but for those with a formula that defines, numbers or sets something: from the first of
 * these on a deck has its own. Another instance of Marp has another one.
 */
const mathContext =
  /const (\w+)=e=>\{let\{mathjaxContext:n\}=(\w+)\(e\);if\(!n\)\{(.+?)\}return n\}/u;
const mathContent = /\{(adaptor:i,document:r)\}=(\w+)\(e\),\{content:u\}=n\[t\];/gu;

/** How marp-core makes its highlighter, with the calls that register the languages. */
const allLanguages =
  /\(\(\)=>\{const e=\w+\.newInstance\(\);return ((?:e\.registerLanguage\("[^"]+",require\("[^"]+"\)\),)+)e\}\)\(\)/u;
const languageCall = /registerLanguage\("([^"]+)",require\("([^"]+)"\)\)/gu;

/** What went into those files, for their licences. */
const bundledLater = {};

/** One file a library, each module under the name by which marp-core requires it. */
async function bundleLater(modules, resolveDir) {
  for (const library of ['katex', 'mathjax-full']) {
    const own = modules.filter((module) => module.startsWith(library));
    const contents = `module.exports = { ${own.map((module) => `get ${JSON.stringify(module)}() { return require(${JSON.stringify(module)}); }`).join(', ')} };`;
    await bundleCommon({
      stdin: { contents, resolveDir },
      outfile: `build/marp-${library}.cjs`,
    });
  }
}

/** highlight.js without languages, what is to be known of them, and a file for each. */
async function bundleLanguages(languages, marp) {
  const load = createRequire(marp);
  const { indexLanguages } = await importSource('src/render/highlighter.ts');
  const core = load('highlight.js/lib/core').newInstance();
  const definitions = new Map([...languages].map(([name, module]) => [name, load(module)]));
  const index = indexLanguages(core, definitions);
  const contents = `
    import core from 'highlight.js/lib/core';
    import { lazyHighlighter } from ${JSON.stringify(join(process.cwd(), 'src/render/highlighter.ts'))};
    const index = JSON.parse(${JSON.stringify(JSON.stringify(index))});
    const load = (name) => module.require('./highlight/' + name + '.cjs');
    export const highlighter = lazyHighlighter(core.newInstance(), index, load);`;
  await bundleCommon({
    stdin: { contents, resolveDir: dirname(marp) },
    outfile: 'build/marp-highlight.cjs',
  });
  await bundleCommon({
    entryPoints: Object.fromEntries(
      [...languages].map(([name, module]) => [name, load.resolve(module)]),
    ),
    outdir: 'build/highlight',
    outExtension: { '.js': '.cjs' },
  });
}

/** Into files that are required when they are needed. */
async function bundleCommon(options) {
  const { metafile } = await build({
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  Object.assign(bundledLater, metafile.inputs);
}

/** Compiles the JSON Schemas now, so that a run neither loads ajv nor compiles. */
const compiledSchemas = {
  name: 'compiled-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /syntax[\\/]validator\.ts$/ }, async () => {
      const { schemas, schemaOptions } = await importSource('src/syntax/schemas.ts');
      const ajv = new Ajv2020({ ...schemaOptions, code: { source: true, esm: true, lines: true } });
      const ids = Object.fromEntries(
        Object.entries(schemas).map(([name, schema], index) => {
          ajv.addSchema(schema, name);
          return [`validator_${index}`, name];
        }),
      );
      const functions = Object.entries(ids).map(([id, name]) => `${JSON.stringify(name)}: ${id}`);
      return {
        contents: `${standaloneCode(ajv, ids)}\nconst validators = { ${functions.join(', ')} };\nexport const validator = (name) => validators[name];`,
        loader: 'js',
        resolveDir: process.cwd(),
      };
    });
  },
};

/** A module that compiles its worker when it is asked for becomes one that starts a file of its own beside the bundle. */
function threadOf({ name, filter, entry, options }) {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter }, async () => {
        const outfile = `${name}.cjs`;
        await bundleCommon({
          entryPoints: [entry],
          outfile: `build/${outfile}`,
          minifyWhitespace: true,
          ...options,
        });
        return {
          // Loaded on demand, so it is a chunk, one folder below.
          contents: `import { Worker } from 'node:worker_threads';
export const startThread = async (options) => new Worker(new URL('../${outfile}', import.meta.url), options);`,
          loader: 'js',
        };
      });
    },
  };
}

/** 2 MB of schema are half descriptions. */
const bareSchema = {
  name: 'bare-schema',
  setup({ onLoad }) {
    onLoad({ filter: /vega-lite-schema\.json$/ }, ({ path }) => {
      const bare = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), (key, value) =>
        ['description', 'markdownDescription', 'defaultSnippets', 'examples'].includes(key) &&
        typeof value !== 'object'
          ? undefined
          : value,
      );
      // Parsed when the first spec is read: as a text it costs the start nothing.
      return {
        contents: `export default JSON.parse(${JSON.stringify(bare)});`,
        loader: 'js',
      };
    });
  },
};

const queryThread = threadOf({
  name: 'query-worker',
  filter: /facts[\\/]query-thread\.ts$/,
  entry: 'src/facts/query-worker.ts',
});

/** Of Vega-Lite's schema only what is read of it. */
const figureThread = threadOf({
  name: 'figure-worker',
  filter: /vega[\\/]figure-thread\.ts$/,
  entry: 'src/figures/vega/figure-worker.ts',
  options: {
    // Vega as browsers have it: without files, and without a canvas that happens to be installed.
    platform: 'browser',
    external: ['node:*'],
    plugins: [bareSchema],
  },
});

/** A module of src/, compiled in memory: this file runs before there is a bundle. */
async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}

const { metafile } = await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', packs: 'src/render/packs.ts' },
  outdir: 'build',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['@duckdb/node-api', '@sparticuz/chromium', 'puppeteer'],
  plugins: [lazyMarp, compiledSchemas, queryThread, figureThread],
  // CommonJS inside needs a require; a second name stays a run-time call where the first would be bundled.
  banner: {
    js: "import { createRequire as toRequire } from 'node:module';\nconst require = toRequire(import.meta.url);\nconst nodeRequire = require;",
  },
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
});

removeStale(metafile);
writeLicences(metafile);
await writeBespoke();
await writePacks();
writeBuildId();

/** Names this build: what an earlier one made of a document may differ. */
function writeBuildId() {
  const hash = createHash('sha256');
  const add = (folder) => {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && !/\.map$|^build-id$|^LICENSES/u.test(entry.name))
        files.push(join(entry.parentPath, entry.name));
    }
  };
  const files = [];
  add('build');
  add('themes');
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  writeFileSync('build/build-id', hash.digest('hex'));
}

/** What is bundled is distributed, so its licences go along. */
function writeLicences({ inputs }) {
  const folders = new Set();
  for (const path of [...Object.keys(inputs), ...Object.keys(bundledLater)]) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    return `${name} ${version} (${license})\n${text}`;
  });
  writeFileSync('build/LICENSES.txt', texts.join(`\n${'-'.repeat(72)}\n\n`));
}

/** Chunks of earlier bundles; what is in use is replaced in place, so that a run beside this one still finds its files. */
function removeStale({ outputs }) {
  for (const name of readdirSync('build/chunks')) {
    if (outputs[`build/chunks/${name}`] === undefined) rmSync(`build/chunks/${name}`);
  }
}

/** Marp CLI takes most of a second to make the template's probe, so that is done once a version. */
async function writeBespoke() {
  const { version } = JSON.parse(
    readFileSync('node_modules/@marp-team/marp-cli/package.json', 'utf8'),
  );
  if (
    existsSync('build/bespoke.json') &&
    JSON.parse(readFileSync('build/bespoke.json', 'utf8')).version === version
  )
    return;
  const { bespokeTemplate } = await import('./src/render/bespoke-template.js');
  writeFileSync('build/bespoke.json', JSON.stringify({ version, ...(await bespokeTemplate()) }));
}

/** Checks a deck of each theme, with and without formulas, and a report by the bundle just made, and keeps what came of their styles. */
async function writePacks() {
  rmSync('build/packs.json', { force: true });
  const { version } = JSON.parse(
    readFileSync('node_modules/@marp-team/marp-core/package.json', 'utf8'),
  );
  const root = mkdtempSync(join(tmpdir(), 'briefwright-packs-'));
  try {
    mkdirSync(join(root, 'decks'));
    for (const theme of ['chancery', 'gazette', 'default', 'gaia', 'uncover']) {
      for (const [name, text] of Object.entries({ plain: '# A', maths: '# A\n\n$x$' }))
        writeFileSync(
          join(root, `decks/${theme}-${name}.md`),
          `---\nmarp: true\ntheme: ${theme}\n---\n\n${text}\n`,
        );
    }
    mkdirSync(join(root, 'reports'));
    writeFileSync(join(root, 'reports/plain.md'), '---\ntheme: chancery\n---\n\n## A\n\ntext\n');
    const { check } = await import('./build/index.js');
    const { packedHere } = await import('./build/packs.js');
    const { ok } = await check({ root, now: '2026-01-01' });
    const packs = [...packedHere()].sort(([a], [b]) => (a < b ? -1 : 1));
    if (!ok || packs.length < 5) throw new Error('a deck of each theme must be packed');
    writeFileSync('build/packs.json', JSON.stringify({ marp: version, packs }));
  } finally {
    rmSync(root, { recursive: true });
  }
}
