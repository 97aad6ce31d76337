// The sources of rules as the bundles get them. Their patterns are compiled separately, so whatever only patterns need
// is left out.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../server/src');
const layers = ['rules', 'note', 'letter', 'language'];

/** The properties of rules and cues that hold patterns. */
const ofPatterns = new Set(['patterns', 'unless', 'answered']);

/** @returns {(file: string) => string} a function that gives the source of a module without its patterns */
export function withoutPatterns() {
  const files = new Map(
    layers
      .flatMap((layer) => readdirSync(path.join(root, layer), { recursive: true }).map((name) => [root, layer, name]))
      .map((parts) => path.join(...parts))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)]),
  );
  const tables = tablesOf(files);
  return (file) => emptied(files.get(file), tables);
}

/**
 * Of a table of patterns by name, only the names remain, which some rules use. Everything else that a module creates
 * while it loads is marked as free of side effects, which is true when all words are known. So it is dropped if nothing
 * uses it any more.
 */
function emptied(file, tables) {
  const edits = [];
  const put = ({ end, pos }, text) => edits.push({ pos, end, text });
  const empty = (node) => {
    const held = patternsIn(node);
    if (held) put(held, held === node ? `${node.name.text}: []` : ' []');
    else ts.forEachChild(node, empty);
  };
  // empties the values of a table; what it spreads from other tables is emptied there
  const forget = (property) => {
    if (!ts.isSpreadAssignment(property)) put(property, ` ${property.name.getText()}: ''`);
  };
  const declared = ({ initializer }) => {
    if (!initializer || ts.isArrowFunction(initializer)) return;
    const { end, pos } = initializer;
    put({ pos, end: pos }, ' /* @__PURE__ */ (() => (');
    if (tables.has(bare(initializer))) for (const each of bare(initializer).properties) forget(each);
    else empty(initializer);
    put({ pos: end, end }, '))()');
  };
  for (const statement of file.statements)
    if (ts.isVariableStatement(statement)) declarationsOf(statement).forEach(declared);
    else empty(statement);
  return edits.reduceRight(
    (source, { end, pos, text }) => `${source.slice(0, pos)}${text}${source.slice(end)}`,
    file.text,
  );
}

/** The node that holds patterns: the value of a property, a shorthand property, or a list to compile. */
function patternsIn(node) {
  if (ts.isPropertyAssignment(node) && ofPatterns.has(node.name.text)) return node.initializer;
  if (ts.isShorthandPropertyAssignment(node) && ofPatterns.has(node.name.text)) return node;
  if (!ts.isCallExpression(node)) return undefined;
  const [first, second] = node.arguments;
  const called = node.expression.getText();
  if (called === 'addPatterns' && ts.isObjectLiteralExpression(second)) return second;
  return called === 'compileAll' && second && ts.isArrayLiteralExpression(first) ? first : undefined;
}

/** The tables that `patterns` are composed of, in all modules. */
function tablesOf(files) {
  const tables = new Set();
  const add = (file, name) => {
    const table = tableCalled(name, file, files);
    if (!table || tables.has(table)) return;
    tables.add(table);
    addSpread(table);
  };
  const addSpread = (table) => {
    for (const { expression } of table.properties.filter(ts.isSpreadAssignment))
      add(table.getSourceFile(), expression.getText());
  };
  const visit = (node) => {
    const held = patternsIn(node);
    if (!held) return void ts.forEachChild(node, visit);
    if (ts.isObjectLiteralExpression(held)) addSpread(held);
    else if (ts.isIdentifier(held) || held === node) add(node.getSourceFile(), (held.name ?? held).getText());
  };
  for (const file of files.values()) visit(file);
  return tables;
}

/** The table with this name in a file. It may come from another file. */
function tableCalled(name, file, files) {
  const own = file.statements.flatMap(declarationsOf).find((each) => each.name.getText() === name);
  const table = own?.initializer && bare(own.initializer);
  if (table) return ts.isObjectLiteralExpression(table) ? table : undefined;
  const from = file.statements
    .filter(ts.isImportDeclaration)
    .find(({ importClause }) => importClause?.namedBindings?.elements?.some((each) => each.name.text === name));
  const other = from && files.get(path.resolve(path.dirname(file.fileName), from.moduleSpecifier.text));
  return other && tableCalled(name, other, files);
}

const declarationsOf = (statement) => (ts.isVariableStatement(statement) ? statement.declarationList.declarations : []);

/** The expression inside “as const” and “satisfies …”. */
const bare = (node) => (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node);
