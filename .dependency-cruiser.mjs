// Who may know whom. From the bottom up: a layer imports what is named behind it, and nothing else of ours.
import { readFileSync } from 'node:fs';

const src = '^server/src/';
const built = `${src}built/`;
const text = `${src}text/`;
const language = `${src}language/`;
const lexicon = `${src}lexicon/`;
const patterns = `${src}patterns/`;
const note = `${src}note/`;
const rules = `${src}rules/`;
const engine = `${src}engine/`;
const letter = `${src}letter/`;
const features = `${src}features/`;
const beside = `${src}beside/`;
const settings = `${src}settings\\.ts$`;
const session = `${src}(session|open-document|letters)\\.ts$`;
const server = `${src}(server|commands|settings-source|views|notes-beside|earlier-notes|letter-requests|guarded|later|protocol)\\.ts$`;
const fail = `${src}fail\\.ts$`;
const node = `${src}node/`;
const cli = `${src}cli/`;

const parcel = (...names) => `^node_modules/(${names.join('|')})/`;
const builtin = (...names) => `^(node:)?(${names.join('|')})(/|$)`;
/** A module of Node has no folder in its name. */
const anyBuiltin = '^(node:)?[a-z_\\d]+(/promises)?$';

const layer = (name, path, mayImport) => ({
  name: `${name} imports only what is below it`,
  severity: 'error',
  from: { path },
  to: { pathNot: [path, ...mayImport] },
});
const never = (name, from, to, except) => ({
  name,
  severity: 'error',
  from: { path: from, ...(except && { pathNot: except }) },
  to: { path: to },
});

/** The rules are what the list of rules imports; all else beside them is there for every rule. */
const listOfRules = readFileSync(new URL('server/src/rules/index.ts', import.meta.url), 'utf8');
const ruleNames = [...listOfRules.matchAll(/from '\.\/([\w/-]+)\.ts'/g)].map(([, name]) => name);
const ruleFiles = `${rules}(${ruleNames.filter((name) => name !== 'rule').join('|')})\\.ts$`;

/** What a server loads when it is first asked for. */
const laterFile = `${src}later\\.ts$`;
const asked = `${src}(letter/(draft|clean|compare)|features/(completion|differences|hover|print))\\.ts$`;

/** What of the client is loaded when the editor has gone on. */
const late = '^client/src/(language-client|server-process|browser)\\.ts$';

const protocol = parcel('vscode-languageserver(-types|-textdocument|-protocol)?', 'vscode-jsonrpc');

export default {
  forbidden: [
    layer('built', built, []),
    layer('text', text, [built, parcel('@lezer', 'yaml')]),
    layer('language', language, [text]),
    layer('lexicon', lexicon, [built, text, language]),
    layer('patterns', patterns, [built, text, language]),
    layer('note', note, [text, language, lexicon, patterns]),
    layer('rules', rules, [text, language, lexicon, patterns, note]),
    layer('engine', engine, [text, language, `${rules}rule\\.ts$`]),
    layer('letter', letter, [text, language, note, rules, engine]),
    layer('features', features, [
      text,
      language,
      note,
      rules,
      engine,
      letter,
      parcel('vscode-languageserver-types', 'marked'),
    ]),
    layer('beside', beside, [text, note]),
    layer('settings', settings, [text, note, rules, engine, parcel('picomatch', '@types/picomatch')]),
    layer('session', session, [
      text,
      engine,
      letter,
      features,
      settings,
      parcel('vscode-languageserver-textdocument', 'vscode-languageserver-types'),
    ]),
    layer('server', server, [text, note, engine, letter, features, beside, settings, session, fail, protocol]),
    layer('node', node, [built, parcel('yaml'), anyBuiltin]),
    layer('cli', cli, [
      text,
      rules,
      engine,
      features,
      settings,
      node,
      anyBuiltin,
      parcel('commander', 'env-paths', 'workerpool', 'vscode-languageserver-types'),
    ]),
    never('a rule does not know other rules', ruleFiles, ruleFiles),
    never('only main and worker start a server', src, server, [`${src}(main|worker)\\.ts$`, server]),
    never(
      'a note never leaves the computer',
      src,
      builtin('net', 'http', 'https', 'http2', 'dgram', 'tls', 'dns', 'child_process'),
    ),
    never('only node and cli read files', src, builtin('fs'), [node, cli]),
    never('only node, cli and main know Node', src, anyBuiltin, [node, cli, `${src}main\\.ts$`]),
    never('a worker knows no Node', `${src}worker\\.ts$`, `${node}|vscode-languageserver/(lib/)?node`),
    never(
      'the server does not know VS Code',
      '^server/',
      '^vscode$|node_modules/(@types/vscode|vscode-languageclient)/',
    ),
    never('client and server meet on the wire', '^client/', '^server/'),
    never('server and client meet on the wire', '^server/', '^client/'),
    never('the product does not know its tests', '^(client|server)/', '^(test|scripts)/'),
    {
      name: 'the editor does not wait for the language client',
      severity: 'error',
      from: { path: '^client/src/', pathNot: `${late}|^client/src/rest\\.ts$` },
      to: { path: `${late}|node_modules/vscode-languageclient/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no start of a server waits for what is asked for later, or for the rules',
      severity: 'error',
      from: { path: `${server}|${session}`, pathNot: laterFile },
      to: { path: `${laterFile}|${asked}|${settings}|${rules}`, dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
    {
      name: 'help and version wait for no rules',
      severity: 'error',
      from: { path: `${cli}main\\.ts$` },
      to: {
        path: `${cli}(check|crew|reader)\\.ts$|${node}(built-data|settings-file)\\.ts$|${rules}|${engine}`,
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no riddles', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
    {
      name: 'no orphans',
      severity: 'error',
      from: { orphan: true, path: '^(client|server)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
