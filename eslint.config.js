import tseslint from 'typescript-eslint';

const seam = (name, message) => ({ name, message });

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'node_modules/', 'test/cases/', 'themes/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '.*.cjs'] } },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...['fs', 'fs/promises', 'node:fs', 'node:fs/promises'].map((name) =>
              seam(name, 'The World reads and writes: take it as an argument.'),
            ),
            ...['puppeteer', 'puppeteer-core', '@sparticuz/chromium'].map((name) =>
              seam(
                name,
                'Only render/press and its browser.ts speak to a browser: use world.press.',
              ),
            ),
            ...['@marp-team/marp-core', '@marp-team/marpit', '@marp-team/marp-cli'].map((name) =>
              seam(name, 'Only render/marp knows Marp: use the Deck it returns.'),
            ),
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Outputs are deterministic: derive it from a hash of the content.',
        },
        { object: 'Date', property: 'now', message: 'The clock is world.today.' },
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read once, in world.ts and cli.ts.',
        },
        { object: 'process', property: 'exit', message: 'cli.ts alone sets the exit status.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The clock is world.today.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(toLocaleString|toLocaleDateString|toLocaleTimeString|toLocaleUpperCase|toLocaleLowerCase|localeCompare)$/]',
          message:
            'Output never depends on the locale of the machine: use facts/format, or compare code units.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
    },
  },
  {
    files: [
      'src/node-cache.ts',
      'src/node-world.ts',
      'src/git-world.ts',
      'src/cli.ts',
      'src/render/press.ts',
      'src/render/browser.ts',
      'src/render/browser-identity.ts',
      'src/render/embedded.ts',
      'src/render/launch.ts',
      'src/commands/new.ts',
      'src/commands/reproducible.ts',
    ],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-properties': 'off' },
  },
  { files: ['src/render/marp.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
