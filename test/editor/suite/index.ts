/**
 * Runs inside the extension host, in the desktop program and in Code OSS alike. Bundled to one CommonJS file by
 * scripts/editors/bundle-suite.mjs, as an extension host loads nothing else in every version.
 */
import { format } from 'node:util';
import Mocha from 'mocha';
import { defineTests, MARK } from './tests.ts';

export async function run(): Promise<void> {
  const write = console.log.bind(console);
  const log = (...args: unknown[]): void => write(MARK + format(...args));
  (Mocha.reporters.Base as unknown as { consoleLog: typeof log }).consoleLog = log;

  // a menu of a busy editor now and then misses a key: what fails is tried twice more
  const mocha = new Mocha({ retries: 2, ui: 'bdd', color: false, timeout: 30_000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await defineTests();
  await import('./restart.test.ts');
  await import('./log.test.ts');
  const { passed, failed, skipped } = await counts(mocha);
  // VS Code reports a crashed extension host as a success: only a run with this line counts.
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
