/* global document, MutationObserver -- inside the page */
// VS Code for the web on this machine: the workbench of a Code OSS server loads the extension over HTTP and runs it in
// a web worker instead of Node.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/** Serves a folder to the page. @returns its address. The server ends with the process. */
export function serveFolder(root) {
  const server = http.createServer((request, response) => {
    const name = path.posix.normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    fs.readFile(path.join(root, name), (error, bytes) => {
      response.writeHead(error ? 404 : 200, {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'content-type': name.endsWith('js') ? 'text/javascript' : 'application/json',
      });
      response.end(request.method === 'OPTIONS' ? '' : bytes);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`)).unref();
  });
}

/**
 * The worker reads extensions under development from the page's configuration, so this sets it before the page's code
 * runs.
 */
export async function loadFromWeb(page, address, tests) {
  const uri = (at) => ({ scheme: 'http', authority: new URL(address).host, path: at });
  await page.addInitScript(
    (options) => {
      const watch = new MutationObserver(() => {
        const settings = document.getElementById('vscode-workbench-web-configuration');
        if (!settings) return;
        watch.disconnect();
        const all = JSON.parse(settings.dataset.settings);
        settings.dataset.settings = JSON.stringify({
          ...all,
          developmentOptions: { ...all.developmentOptions, ...options },
        });
      });
      watch.observe(document, { childList: true, subtree: true });
    },
    { extensions: [uri('/')], extensionTestsPath: uri(tests) },
  );
}
