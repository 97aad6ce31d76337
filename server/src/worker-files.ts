interface Module {
  exports: unknown;
}

/** What a worker of a page has to load a file with, and where a file that is loaded finds its module. */
type Scope = { importScripts(address: string): void; require?: (name: string) => unknown } & Partial<Module> & {
    module?: Module;
  };

/**
 * In a worker of a page, where Node's `require` is missing: the files of the server are scripts there, loaded one by one
 * from the folder at an address, at once.
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
