/**
 * Defines the tests that both the desktop program and VS Code for the web run. Requires `describe` and `it`. The log is
 * checked last, by `log.test.ts`.
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

/** VS Code mixes the console of an extension host with its own log. The runner prints the lines with this prefix. */
export const MARK = '│ ';
