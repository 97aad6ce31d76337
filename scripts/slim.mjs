// What libraries bring along and Attune never asks for is left out of the bundles. Each plugin of esbuild here says why that
// is so, and stops the build where a library is no longer as it was.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const nothing = 'module.exports = {};';

/** Modules that are required and not used, as those who `importer` matches see them. */
function standIns(name, importer, contentsBy) {
  const modules = Object.keys(contentsBy).map((module) => module.replaceAll('/', String.raw`\/`));
  return {
    name,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(?:${modules.join('|')})$`) }, (asked) =>
        importer.test(asked.importer) ? { path: asked.path, namespace: name } : undefined,
      );
      build.onLoad({ filter: /./, namespace: name }, (module) => ({ contents: contentsBy[module.path] }));
    },
  };
}

/** commander can start programs, which Attune has none of; Node takes a while to load what does that. */
export const withoutChildren = standIns('without child processes', /[/\\]commander[/\\]/, {
  'node:child_process': nothing,
});

/** What our server has no part in. */
const unasked = [
  ...[
    'callHierarchy',
    'colorProvider',
    'declaration',
    'documentHighlight',
    'documentLink',
    'fileOperations',
    'formatting',
  ],
  ...['implementation', 'inlayHint', 'inlineCompletion', 'inlineValue', 'linkedEditingRange', 'reference', 'rename'],
  ...['semanticTokens', 'signatureHelp', 'textDocumentContent', 'typeDefinition', 'typeHierarchy', 'workspaceSymbol'],
];

/** The language client registers every feature of the protocol; those are left that our server has. */
export const ourFeatures = {
  name: 'our features',
  setup(build) {
    build.onLoad({ filter: /[/\\]vscode-languageclient[/\\]lib[/\\]common[/\\]client\.js$/ }, ({ path: file }) => ({
      contents: unasked.reduce(withoutFeature, readFileSync(file, 'utf8')),
    }));
  },
};

function withoutFeature(client, module) {
  const asked = `const ${module}_1 = require("./${module}");\n`;
  const registered = new RegExp(String.raw`^ *this\.registerFeature\(new ${module}_1\.\w+\(this\)\);\n`, 'gm');
  const without = client.replace(asked, '').replaceAll(registered, '');
  if (!client.includes(asked) || without.includes(`${module}_1`))
    throw new Error(`vscode-languageclient uses ${module} in another way now: see scripts/slim.mjs`);
  return without;
}

/**
 * The client matches paths where a selector has patterns, and ours has none. And it looks whether VS Code is new enough, as
 * VS Code does by “engines” before it installs Attune.
 */
export const withoutHelpers = standIns('without helpers', /[/\\]vscode-languageclient[/\\]/, {
  minimatch: nothing,
  'semver/functions/parse': 'module.exports = (version) => ({ version });',
  'semver/functions/satisfies': 'module.exports = () => true;',
});

const types = path.join(root, 'node_modules/vscode-languageserver-types/lib/esm/main.js');
/** A namespace of helpers. It is put together by a call, which a bundler has to keep. */
const namespace = /^(?:export )?var (\w+);\n\(function \(\1\) \{\n([^]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;

/**
 * Of the library of types the server gets the namespaces that our sources name, by one way or another: its own libraries
 * only hand them on.
 */
export const ourTypes = {
  name: 'our types',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver-types$/ }, ({ kind }) =>
      kind === 'require-call' ? { path: 'named', namespace: 'our types' } : { path: types, sideEffects: false },
    );
    build.onLoad({ filter: /./, namespace: 'our types' }, () => ({
      contents: `export { ${namesInSources()} } from ${JSON.stringify(types)};`,
      resolveDir: root,
    }));
    build.onLoad({ filter: /[/\\]vscode-languageserver-types[/\\]lib[/\\]esm[/\\]main\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(
        namespace,
        (all, name, body) =>
          `${all.startsWith('export') ? 'export ' : ''}var ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`,
      ),
    }));
  },
};

/** What is imported for more than its type. */
function namesInSources() {
  const folder = path.join(root, 'server/src');
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const imports = sources.flatMap((name) => [...readFileSync(path.join(folder, name), 'utf8').matchAll(fromLibrary)]);
  const asked = new Set(imports.flatMap(([, names]) => names.replaceAll(/\btype \w+/g, '').split(/[\s,]+/)));
  const names = [...readFileSync(types, 'utf8').matchAll(namespace)].map(([, name]) => name);
  return names.filter((name) => asked.has(name));
}

const fromLibrary = /^import \{([^}]*)\} from 'vscode-languageserver/gm;
