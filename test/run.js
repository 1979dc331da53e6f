/** The test command: types, lint and format beside unit, case, meta and browser tests, and one line that sums them up. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = join(tmpdir(), `briefwright-tests-${process.pid}.json`);
const node = process.execPath;
const bin = (name) => join('node_modules', name);

/** Each step fails as one test; vitest counts its own. */
const steps = [
  ['compile', [node, 'esbuild.config.js']],
  ['types', [node, bin('typescript/bin/tsc'), '--noEmit']],
  ['lint', [node, bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  ['format', [node, bin('prettier/bin/prettier.cjs'), '--check', '.']],
];

let passed = 0;
let failed = 0;
for (const [name, [command, ...args]] of steps) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'].with(1, name === 'compile' ? 'ignore' : 'inherit'),
  });
  console.log(`${status === 0 ? 'ok     ' : 'FAILED '} ${name}`);
  if (status === 0) passed += 1;
  else failed += 1;
}

const only = process.argv.slice(2);
spawnSync(
  node,
  [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...only,
  ],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
try {
  const { numPassedTests, numFailedTests, success, numFailedTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  passed += numPassedTests;
  // A suite that cannot be loaded has no failed test of its own, and must not pass for that.
  failed += numFailedTests > 0 || success ? numFailedTests : Math.max(1, numFailedTestSuites);
} catch {
  failed += 1;
} finally {
  rmSync(results, { force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
