// Opens the editor's window, the workbench, in a browser page.
import path from 'node:path';
import { URLSearchParams } from 'node:url';

/** The workbench's address. `payload` contains its own entries, such as openFile and extensionTestsPath. */
export function workbenchAddress(server, folder, payload = []) {
  const host = `127.0.0.1:${server.port}`;
  const query = new URLSearchParams({ folder: path.resolve(folder) });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${host}/?${query}`;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ port: number }} server
 * @param {{ folder: string, extension?: string, tests?: string, openFile?: string, viewport?: object, bypassCSP?: boolean, prepare?: (page) => Promise<void> }} options
 */
export async function openWorkbench(
  browser,
  server,
  { folder, extension, tests, openFile, viewport, bypassCSP, prepare },
) {
  const remote = (file) => `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (openFile) payload.push(['openFile', remote(openFile)]);
  const page = await browser.newPage({
    viewport: viewport ?? { width: 1280, height: 800 },
    bypassCSP: bypassCSP ?? false,
  });
  await prepare?.(page);
  await page.goto(workbenchAddress(server, folder, payload));
  return page;
}
