// V8 reads over a function and puts off the rest until it is called. Not so an arrow function within a function, and Node puts
// each file into one: of all arrow functions of a file trees are made at once, which took a seventh of the time that
// the server takes to parse, and three megabytes. esbuild could write functions for all, but puts `this` before `super()`.
import { parse } from 'acorn';
import { base, recursive, simple } from 'acorn-walk';

/** The same program, with functions in place of the arrow functions that stand in no other function. */
export function withoutArrows(code) {
  const arrows = [];
  recursive(parse(code, { ecmaVersion: 'latest' }), undefined, {
    Function() {},
    // a statement that begins with “function” would be another one
    ExpressionStatement: ({ expression, start }, _, next) => next(expression, start),
    ArrowFunctionExpression: (arrow, startOfStatement) =>
      void (arrow.start !== startOfStatement && isByItself(arrow) && arrows.push(arrow)),
  });
  let written = '';
  let at = 0;
  for (const arrow of arrows) {
    written += `${code.slice(at, arrow.start)}${asFunction(arrow, code)}`;
    at = arrow.end;
  }
  return written + code.slice(at);
}

/** Whether it asks for nothing that a function has of its own. */
function isByItself(arrow) {
  let asks = false;
  const ask = () => (asks = true);
  simple(
    arrow,
    {
      ThisExpression: ask,
      Super: ask,
      MetaProperty: ask,
      Identifier: ({ name }) => name === 'arguments' && ask(),
    },
    { ...base, FunctionDeclaration() {}, FunctionExpression() {} },
  );
  return !asks;
}

function asFunction({ async, body, end, expression, params, start }, code) {
  const parameters = params.length > 0 ? code.slice(params[0].start, params.at(-1).end) : '';
  const behind = code.slice(code.lastIndexOf('=>', body.start) + '=>'.length, end).trim();
  // “return” and “(a) => b” may stand together without a space, “return” and “function” may not
  const apart = /[\w$]/.test(code.charAt(start - 1)) ? ' ' : '';
  return `${apart}${async ? 'async ' : ''}function(${parameters})${expression ? `{return ${behind}}` : behind}`;
}
