/**
 * Runs inside the extension host, both in the desktop program and in Code OSS. scripts/editors/bundle-suite.mjs bundles
 * it into one CommonJS file, the only format that every version of the extension host loads.
 */
import { format } from 'node:util';
import Mocha from 'mocha';
import { defineTests, MARK } from './tests.ts';

export async function run(): Promise<void> {
  const write = console.log.bind(console);
  const log = (...args: unknown[]): void => write(MARK + format(...args));
  (Mocha.reporters.Base as unknown as { consoleLog: typeof log }).consoleLog = log;

  // menus of a busy editor sometimes miss a key, so a failed test is tried twice more
  const mocha = new Mocha({ retries: 2, ui: 'bdd', color: false, timeout: 30_000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await defineTests();
  await import('./restart.test.ts');
  await import('./log.test.ts');
  const { passed, failed, skipped } = await counts(mocha);
  // VS Code reports a crashed extension host as a success, so only a run with this line counts.
  log(`${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`);
  if (failed > 0) throw new Error(`${String(failed)} of the tests in the editor failed`);
}

function counts(mocha: Mocha): Promise<{ passed: number; failed: number; skipped: number }> {
  return new Promise((resolve) => {
    const runner = mocha.run((failed) =>
      resolve({ passed: runner.stats?.passes ?? 0, failed, skipped: runner.stats?.pending ?? 0 }),
    );
  });
}
