// V8 parses a regular expression literal together with the program: once when it pre-parses a function, and again when
// it builds the syntax tree, whether it is used or not. For each `\p{…}`, V8 builds the character set anew from Unicode
// tables, which takes 0.03 ms. So the build turns these literals into strings. At the top level of a file, the
// expression is created at once; in a function, on first use, and then kept.
import { parse } from 'acorn';
import { ancestor } from 'acorn-walk';

/** The same program, with `new RegExp('…')` in place of literals that use Unicode properties. */
export function withoutProperties(code) {
  const found = [];
  ancestor(parse(code, { ecmaVersion: 'latest' }), {
    Literal({ end, regex, start }, _, ancestors) {
      if (!regex || !/\\p\{/i.test(regex.pattern)) return;
      const isKept = ancestors.some(({ type }) => /Function/.test(type));
      // an expression with a position (g, y) must be a new object each time
      if (!isKept || !/[gy]/.test(regex.flags)) found.push({ start, end, isKept, made: madeOf(regex) });
    },
  });
  const names = namesOf(found, code);
  let written = '';
  let at = 0;
  for (const { end, isKept, made, start } of found.sort((a, b) => a.start - b.start)) {
    written += `${code.slice(at, start)}${isKept ? `(${names.get(made)}??=${made})` : `${apart(code, start)}${made}`}`;
    at = end;
  }
  return `${written}${code.slice(at)}${names.size > 0 ? `\nvar ${[...names.values()].join(',')};\n` : ''}`;
}

const madeOf = ({ flags, pattern }) => `new RegExp(${JSON.stringify(pattern)},${JSON.stringify(flags)})`;

/** “return” and “/a/” need no space in between, but “return” and “new” do. */
const apart = (code, start) => (/[\w$]/.test(code.charAt(start - 1)) ? ' ' : '');

/** A name for each kept expression that the program does not use. */
function namesOf(found, code) {
  let prefix = 'r$';
  while (code.includes(prefix)) prefix += '$';
  const made = new Set(found.filter(({ isKept }) => isKept).map((each) => each.made));
  return new Map([...made].map((each, index) => [each, `${prefix}${index}`]));
}
