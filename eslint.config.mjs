// @ts-check
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What Node gives a script without an import. */
const node = Object.fromEntries(
  [
    'AbortController',
    'Buffer',
    'URL',
    'clearTimeout',
    'console',
    'performance',
    'process',
    'setImmediate',
    'setTimeout',
  ].map((name) => [name, 'readonly']),
);

/** A note never leaves the computer: the ways out that need no import (.dependency-cruiser.mjs watches the others). */
const waysOut = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator'];

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'coverage/', 'test-results/', '.vscode-test/', '**/*.generated.ts']),
  js.configs.recommended,
  {
    rules: {
      complexity: ['error', { max: 12, variant: 'modified' }],
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
      'no-eval': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...waysOut], 'no-console': 'error' },
  },
  // A pattern that goes back and forth would let one long line stop the editor.
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
  },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: node } },
  // Tables of wordings and patterns read best in one piece.
  {
    files: ['server/src/rules/**/*.ts', 'server/src/language/speech.ts'],
    rules: { 'max-lines': ['error', 360], 'max-lines-per-function': ['error', 90] },
  },
  // A suite is one long function by nature, and a table of cases a long file.
  { files: ['test/**/*.test.ts'], rules: { 'max-lines': ['error', 500], 'max-lines-per-function': 'off' } },
);
