// The server-main.js of Code OSS 1.93 from npm starts no server by itself. This does, as a short version of the
// package's wrapper.
const http = require('node:http');
const path = require('node:path');

const args = {};
const words = process.argv.slice(2);
for (let i = 0; i < words.length; i++) {
  if (!words[i].startsWith('--')) continue;
  const hasValue = words[i + 1] !== undefined && !words[i + 1].startsWith('--');
  args[words[i].slice(2)] = hasValue ? words[i + 1] : true;
}
if (args.log) args.log = [args.log]; // an option that may be given more than once

require(path.join(process.env.VSCODE_ROOT, 'out/server-main.js'))
  .loadCodeWithNls()
  .then(async (code) => {
    const editor = await code.createServer(null, args);
    const server = http.createServer((request, response) => editor.handleRequest(request, response));
    server.on('upgrade', (request, socket) => editor.handleUpgrade(request, socket));
    server.on('error', (error) => editor.handleServerError(error));
    server.listen(Number(args.port), args.host, () =>
      console.log(`Extension host agent listening on ${server.address().port}`),
    );
  });
