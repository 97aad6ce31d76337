// Replaces parts of libraries that Attune never uses with empty modules in the bundles.
import { readFileSync } from 'node:fs';

/** Replaces modules with a text, by the name they are imported by and by the importing file. */
function put(build, text, asked, by) {
  const namespace = `in place of ${asked.source}`;
  build.onResolve({ filter: asked }, ({ importer }) => (by.test(importer) ? { path: 'none', namespace } : undefined));
  build.onLoad({ filter: /./, namespace }, () => ({ contents: text }));
}

/**
 * For the server and the command line. commander and the protocol library can start programs, and the protocol library
 * can generate pipe names. Node takes 20 ms and over a megabyte to load the modules for that.
 */
export const withoutUnusedNode = {
  name: 'without what is not used of Node',
  setup(build) {
    const by = /[/\\](?:commander|vscode-jsonrpc|vscode-languageserver)[/\\]/;
    put(build, 'module.exports = {};', /^(?:node:)?(?:child_process|crypto)$/, by);
  },
};

/**
 * The features of the language client that the server does not offer, by module. No other module needs them. `notebook`
 * is not listed, because the module for diagnostics needs it.
 */
const unusedFeatures = [
  ...['callHierarchy', 'colorProvider', 'declaration', 'documentHighlight', 'documentLink'],
  ...['fileOperations', 'formatting', 'implementation', 'inlayHint', 'inlineCompletion', 'inlineValue'],
  ...['linkedEditingRange', 'reference', 'rename', 'semanticTokens', 'signatureHelp'],
  ...['textDocumentContent', 'typeDefinition', 'typeHierarchy', 'workspaceSymbol'],
];

/** A feature that does nothing, with the methods that the language client calls. */
const noFeature = `class NoFeature {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}`;

/** For the client. `test/protocol/client-bundle.test.ts` compares it with what the server offers. */
export const withoutUnusedFeatures = {
  name: 'without what is not used of the language client',
  setup(build) {
    const by = /[/\\]vscode-languageclient[/\\]/;
    // only needed to match files against patterns: our document selector has languages and schemes only
    put(build, 'module.exports = {};', /^minimatch$/, by);
    // “is this VS Code new enough?”: VS Code has already checked this, because package.json requires a version
    put(build, 'module.exports = () => true;', /^semver[/\\]/, by);
    const modules = String.raw`[/\\]vscode-languageclient[/\\]lib[/\\]common[/\\](?:${unusedFeatures.join('|')})\.js$`;
    build.onLoad({ filter: new RegExp(modules) }, ({ path }) => {
      const names = readFileSync(path, 'utf8').matchAll(/^exports\.(\w+Feature) = \1;/gm);
      const exported = Array.from(names, ([, name]) => `exports.${name} = NoFeature;`);
      return { contents: [noFeature, ...exported].join('\n') };
    });
  },
};
