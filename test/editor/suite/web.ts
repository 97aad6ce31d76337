/**
 * The same suite in VS Code for the web, where the extension and its server are web workers. mocha is not used, because
 * it needs Node. The tests use little of it, which is defined here.
 */
import * as vscode from 'vscode';
import { attune, closeAll, diagnosticOn, LETTER, openNote } from './support.ts';
import { defineTests, MARK } from './tests.ts';

interface Test {
  readonly name: string;
  readonly run: () => unknown;
  readonly after: (() => unknown) | undefined;
}

const tests: Test[] = [];
let group = '';
let afterEachTest: (() => unknown) | undefined;

Object.assign(globalThis, {
  describe: (name: string, define: () => void): void => {
    group = name;
    afterEachTest = undefined;
    define();
  },
  it: (name: string, run: () => unknown): void => {
    const after = afterEachTest;
    tests.push({ name: `${group} ${name}`, run, after });
  },
  afterEach: (run: () => unknown): void => {
    afterEachTest = run;
  },
});

export async function run(): Promise<void> {
  await defineTests();
  await import('./log.test.ts');
  tests.push({ name: 'The server reads on after “Attune: Restart”', run: readsOnAfterRestart, after: closeAll });
  let passed = 0;
  for (const test of tests) if (await well(test)) passed++;
  const failed = tests.length - passed;
  say(`${String(passed)} passed, ${String(failed)} failed, 0 skipped`);
  if (failed > 0) throw new Error(`${String(failed)} of the tests in the web failed`);
}

/** As on the desktop, a failed test is tried twice more. */
async function well({ name, run: test, after }: Test, tries = 2): Promise<boolean> {
  const start = Date.now();
  try {
    await test();
    await after?.();
    say(`    ✔ ${name} (${String(Date.now() - start)}ms)`);
    return true;
  } catch (error) {
    if (tries > 0) return well({ name, run: test, after }, tries - 1);
    say(`    ✗ ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return false;
  }
}

async function readsOnAfterRestart(): Promise<void> {
  await attune();
  const editor = await openNote(LETTER);
  await diagnosticOn(editor.document, 'hypotonia');
  await vscode.commands.executeCommand('attune.restartServer');
  await editor.edit((edit) => {
    edit.insert(editor.document.lineAt(2).range.end, ' Proprioceptive input helps.');
  });
  await diagnosticOn(editor.document, 'Proprioceptive input');
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(MARK + line);
}
