// V8 only pre-parses a function, and parses it fully when it is called. But it parses arrow functions inside another
// function fully at once, and Node wraps each file in a function. So syntax trees were built of all arrow functions of
// a file at once, which took a seventh of the time to parse the server, and three megabytes. esbuild could turn all of
// them into functions, but it puts `this` before `super()`.
import { parse } from 'acorn';
import { base, recursive, simple } from 'acorn-walk';

/** The same program, with functions in place of all arrow functions that are not inside another function. */
export function withoutArrows(code) {
  const arrows = [];
  recursive(parse(code, { ecmaVersion: 'latest' }), undefined, {
    Function() {},
    // a statement must not begin with “function”: it would become a declaration
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

/** Whether the arrow function uses nothing that differs in a function, such as `this`. */
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
  // “return” and “(a) => b” need no space in between, but “return” and “function” do
  const apart = /[\w$]/.test(code.charAt(start - 1)) ? ' ' : '';
  return `${apart}${async ? 'async ' : ''}function(${parameters})${expression ? `{return ${behind}}` : behind}`;
}
