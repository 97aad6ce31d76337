/**
 * Defines the tests that the desktop program and VS Code for the web both run, once `describe` and `it` are there. What the log
 * holds is looked at last, by `log.test.ts`.
 */
export async function defineTests(): Promise<void> {
  await import('./attune.test.ts');
  await import('./templates.test.ts');
  await import('./relationships.test.ts');
  await import('./held-in-mind.test.ts');
  await import('./rhythm.test.ts');
  await import('./letters.test.ts');
  await import('./dialogs.test.ts');
}

/** VS Code mixes the console of an extension host with its own log: the runner prints the lines that begin with this mark. */
export const MARK = '│ ';
