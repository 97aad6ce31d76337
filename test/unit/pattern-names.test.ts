import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

type Table = ts.ObjectLiteralExpression;

/** The expression inside “as const” and “satisfies …”. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;

describe('names of patterns', () => {
  const folder = fileURLToPath(new URL('../../../server/src/rules/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) =>
      ts.createSourceFile(name, readFileSync(path.join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true),
    );
  const tables = new Map<string, Table>();
  const ofRules: { readonly file: string; readonly patterns: ts.Expression }[] = [];

  before(() => {
    const visit = (node: ts.Node): void => {
      if (ts.isVariableDeclaration(node) && node.initializer) {
        const value = bare(node.initializer);
        if (ts.isObjectLiteralExpression(value)) tables.set(node.name.getText(), value);
      }
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'patterns')
        ofRules.push({ file: node.getSourceFile().fileName, patterns: bare(node.initializer) });
      ts.forEachChild(node, visit);
    };
    files.forEach(visit);
  });

  /** The names in a table, and in the tables that it spreads. */
  const namesIn = (table: Table): readonly string[] =>
    table.properties.flatMap((property) => {
      if (!ts.isSpreadAssignment(property)) return [property.name.getText()];
      const other = tables.get(property.expression.getText());
      return other ? namesIn(other) : [];
    });

  it('are unique in all tables that a rule combines: a second one would hide the first', () => {
    assert.ok(ofRules.length > 30);
    for (const { file, patterns } of ofRules) {
      const table = ts.isObjectLiteralExpression(patterns) ? patterns : tables.get(patterns.getText());
      const names = table ? namesIn(table) : [];
      const twice = names.filter((name, index) => names.indexOf(name) < index);
      assert.deepEqual(twice, [], file);
    }
  });
});
