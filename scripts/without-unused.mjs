// What libraries bring along and Attune never comes to: the bundles get something empty in its place.
import { readFileSync } from 'node:fs';

/** Puts a text in the place of modules, by how they are asked for and by whom. */
function put(build, text, asked, by) {
  const namespace = `in place of ${asked.source}`;
  build.onResolve({ filter: asked }, ({ importer }) => (by.test(importer) ? { path: 'none', namespace } : undefined));
  build.onLoad({ filter: /./, namespace }, () => ({ contents: text }));
}

/**
 * For server and command line: commander and the protocol can start programs, the protocol can make up names of pipes. Node
 * takes 20 ms and over a megabyte to load what does that.
 */
export const withoutUnusedNode = {
  name: 'without what is not used of Node',
  setup(build) {
    const by = /[/\\](?:commander|vscode-jsonrpc|vscode-languageserver)[/\\]/;
    put(build, 'module.exports = {};', /^(?:node:)?(?:child_process|crypto)$/, by);
  },
};

/**
 * Features of the language client that the server has no part in, by their modules. Of these no other module asks for
 * anything; of `notebook` the one for diagnostics does.
 */
const unusedFeatures = [
  ...['callHierarchy', 'colorProvider', 'declaration', 'documentHighlight', 'documentLink'],
  ...['fileOperations', 'formatting', 'implementation', 'inlayHint', 'inlineCompletion', 'inlineValue'],
  ...['linkedEditingRange', 'reference', 'rename', 'semanticTokens', 'signatureHelp'],
  ...['textDocumentContent', 'typeDefinition', 'typeHierarchy', 'workspaceSymbol'],
];

/** One that does nothing, as the language client asks for it. */
const noFeature = `class NoFeature {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}`;

/** For the client. `test/protocol/client-bundle.test.ts` holds it beside what the server can. */
export const withoutUnusedFeatures = {
  name: 'without what is not used of the language client',
  setup(build) {
    const by = /[/\\]vscode-languageclient[/\\]/;
    // files are compared with patterns where it is told which to look at by patterns: it is given languages and schemes
    put(build, 'module.exports = {};', /^minimatch$/, by);
    // “is this VS Code new enough?”: VS Code has looked by then, as package.json asks for no older one
    put(build, 'module.exports = () => true;', /^semver[/\\]/, by);
    const modules = String.raw`[/\\]vscode-languageclient[/\\]lib[/\\]common[/\\](?:${unusedFeatures.join('|')})\.js$`;
    build.onLoad({ filter: new RegExp(modules) }, ({ path }) => {
      const names = readFileSync(path, 'utf8').matchAll(/^exports\.(\w+Feature) = \1;/gm);
      const exported = Array.from(names, ([, name]) => `exports.${name} = NoFeature;`);
      return { contents: [noFeature, ...exported].join('\n') };
    });
  },
};
