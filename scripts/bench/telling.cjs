// `node telling.cjs FILE PROGRAM …` runs one of our programs as Node would. When the process exits, it writes to FILE
// which files were loaded, and how many milliseconds were spent compiling the files that are cached, or reading them
// from the cache.
const fs = require('node:fs');
const Module = require('node:module');
const vm = require('node:vm');
const zlib = require('node:zlib');

const [, , told, program] = process.argv;
process.argv.splice(1, 3, program);

const files = [];
let parsing = 0;
function timed(work) {
  const start = performance.now();
  try {
    return work();
  } finally {
    parsing += performance.now() - start;
  }
}

const { Script } = vm;
const { readFileSync } = fs;
const { crc32 } = zlib;
vm.Script = function (source, options) {
  files.push(options.filename);
  return timed(() => new Script(source, options));
};
zlib.crc32 = (bytes) => timed(() => crc32(bytes));
fs.readFileSync = (file, ...how) => {
  const read = () => readFileSync(file, ...how);
  return String(file).endsWith('.code') ? timed(read) : read();
};

process.on('exit', () => {
  const loaded = Object.keys(Module._cache).filter((file) => file !== module.filename);
  fs.writeFileSync(told, JSON.stringify({ files: [...new Set([...loaded, ...files])], parsing }));
});
require(program);
