/** Accepts what cases give now as what they should give: `npm run update -- <case>`, or all of them. Read it first. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/cases.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, UPDATE_CASES: process.argv[2] ?? '' },
  },
);
process.exitCode = status ?? 1;
