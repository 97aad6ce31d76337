// Two native modules of VS Code's server are built by install scripts, which need a compiler. These tests replace them:
// logs are written in plain JavaScript, and processes are ended by the tests themselves.
import fs from 'node:fs';
import path from 'node:path';

export function putStandIns(dir) {
  replaceModule(dir, '@vscode/spdlog', logLibrary);
  for (const name of ['native-watchdog', '@vscode/native-watchdog'])
    replaceModule(dir, name, 'exports.start = () => {};\n');
}

function replaceModule(dir, name, text) {
  const folder = path.join(dir, 'node_modules', name);
  if (!fs.existsSync(folder)) return; // not every release has every module
  fs.writeFileSync(path.join(folder, 'index.js'), text);
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...manifest, main: 'index.js', exports: undefined, type: 'commonjs' }));
}

/** Without a working log library all logs and output channels stay empty, ours too. */
const logLibrary = `
const fs = require('fs');
const path = require('path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(name, file) { fs.mkdirSync(path.dirname(file), { recursive: true }); this.file = file; this.raw = false; this.level = 0; }
  put(n, level, text) {
    if (n < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
    try { fs.appendFileSync(this.file, this.raw ? text : time + ' [' + level + '] ' + text + '\\n'); } catch { /* the folder is gone: the run is over */ }
  }
  clearFormatters() { this.raw = true; }
  setPattern() {}
  setLevel(n) { this.level = n; }
  getLevel() { return this.level; }
  flush() {}
  drop() {}
}
levels.forEach((level, n) => { Logger.prototype[level] = function (text) { this.put(n, level === 'warn' ? 'warning' : level, text); }; });
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (...args) => new Logger(...args);
exports.createAsyncRotatingLogger = async (...args) => new Logger(...args);
`;
