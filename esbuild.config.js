/**
 * Bundles src/ and its dependencies into build/. A file a command and shared chunks, so that `--help` loads almost
 * nothing; measured on the deck path, 70 ms of imports instead of 270.
 */
import ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

mkdirSync('build/chunks', { recursive: true });

const { Ajv2020 } = ajv2020;
const standaloneCode = standalone.default;

/**
 * Marp Core loads MathJax, KaTeX and highlight.js whether a deck needs them or not: 200 ms. Here they are required from
 * node_modules when the first formula or code block asks for them. May go once marp-core loads them on demand itself.
 */
const lazyMarp = {
  name: 'lazy-marp',
  setup({ onLoad }) {
    onLoad({ filter: /marp-core[\\/]lib[\\/]marp\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source
        .replace(
          /=require\("((?:katex|mathjax-full)[^"]*|highlight\.js\/lib\/core)"\)/gu,
          '=lazyRequire("$1")',
        )
        .replace(/require\("(highlight\.js[^"]*)"\)/gu, 'marpRequire("$1")');
      if (contents === source)
        throw new Error('marp-core no longer requires what the bundle makes lazy');
      return { contents: `${lazyRequire}\n${contents}`, loader: 'js' };
    });
  },
};
const lazyRequire = `
const marpRequire = (name) => nodeRequire('node:module').createRequire(nodeRequire.resolve('@marp-team/marp-core'))(name);
const lazyRequire = (name) => {
  let loaded;
  return new Proxy({}, { get: (_, key) => (loaded ??= marpRequire(name))[key] });
};`;

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
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts' },
  outdir: 'build',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['@sparticuz/chromium', 'puppeteer'],
  plugins: [lazyMarp, compiledSchemas],
  // CommonJS inside needs a require; a second name stays a run-time call where the first would be bundled.
  banner: {
    js: "import { createRequire as toRequire } from 'node:module';\nconst require = toRequire(import.meta.url);\nconst nodeRequire = require;",
  },
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

/** What is bundled is distributed, so its licences go along. */
function writeLicences({ inputs }) {
  const folders = new Set();
  for (const path of Object.keys(inputs)) {
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
