import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRegistry, loadConfiguration } from 'vscode-tmgrammar-test/dist/common/index.js';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';

/** This file runs in `out/test/unit`. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}test/syntaxes/`;

/** The grammars of package.json, on top of those that VS Code has built in. */
const grammarsBelow = ['markdown', 'html', 'yaml'].map((name) => `${folder}base/${name}.tmLanguage.json`);

describe('syntaxes', () => {
  const { grammars } = loadConfiguration(`${root}package.json`, undefined, grammarsBelow);
  const registry = createRegistry(grammars);

  for (const name of readdirSync(folder).filter((each) => each.endsWith('.test.md')))
    it(`color ${name} as its carets show`, async () => {
      const testCase = parseGrammarTestCase(readFileSync(`${folder}${name}`, 'utf8'));
      assert.ok(testCase.assertions.length > 0);
      const failures = await runGrammarTestCase(registry, testCase);
      assert.deepEqual(
        failures.map((failure) => ({ ...failure, line: failure.line + 1 })),
        [],
      );
    });

  it('are listed in package.json', () => {
    const shipped = readdirSync(`${root}syntaxes`).map((name) => `${root}syntaxes/${name}`);
    assert.deepEqual(
      grammars
        .slice(grammarsBelow.length)
        .map(({ path }) => path)
        .sort(),
      shipped.sort(),
    );
  });
});
