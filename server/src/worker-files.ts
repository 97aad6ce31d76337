interface Module {
  exports: unknown;
}

/** What a web worker uses to load a file, and where the loaded file finds its `module`. */
type Scope = { importScripts(address: string): void; require?: (name: string) => unknown } & Partial<Module> & {
    module?: Module;
  };

/**
 * Provides `require` in a web worker, where Node's is missing: the files of the server are scripts, loaded
 * synchronously, one by one, from the folder at an address.
 */
export function takeFilesFrom(folder: string): void {
  const scope = globalThis as unknown as Scope;
  const loaded = new Map<string, Module>();
  scope.require = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    Object.assign(scope, { module, exports: module.exports });
    scope.importScripts(`${folder}/${name.replace(/^\.\//, '')}`);
    return module.exports;
  };
}
