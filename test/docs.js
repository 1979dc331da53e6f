/** Fills the generated parts of the README from the tables of the code. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/meta/readme.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, UPDATE_DOCS: '1' },
  },
);
process.exitCode = status ?? 1;
