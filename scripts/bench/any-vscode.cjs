// Makes `require('vscode')` work outside an editor: every part of the API exists and does nothing.
const Module = require('node:module');

/** A value that can be called, constructed, read and written like any part of the API. */
function anything() {
  const known = new Map([['then', undefined]]);
  return new Proxy(class {}, {
    get(target, key) {
      if (key === 'prototype') return target.prototype;
      if (key === Symbol.toPrimitive) return () => 0;
      if (key === Symbol.iterator) return [][Symbol.iterator].bind([]);
      if (!known.has(key)) known.set(key, anything());
      return known.get(key);
    },
    set(_, key, value) {
      known.set(key, value);
      return true;
    },
    apply: anything,
    construct: anything,
  });
}

const vscode = anything();
vscode.version = '1.91.0';
const load = Module._load;
Module._load = (request, ...others) => (request === 'vscode' ? vscode : load(request, ...others));

module.exports = vscode;
