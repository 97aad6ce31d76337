// A regular expression that stands in a program is read by V8 with the program: once where it goes over a function, and again
// where it makes a tree, used or not. For each `\p{…}` in it V8 puts the set together anew from tables of Unicode, 0.03 ms a
// time. So the build makes those of strings: at the top of a file at once, in a function when it is first asked for, and kept.
import { parse } from 'acorn';
import { ancestor } from 'acorn-walk';

/** The same program, with what names properties of Unicode as `new RegExp('…')`. */
export function withoutProperties(code) {
  const found = [];
  ancestor(parse(code, { ecmaVersion: 'latest' }), {
    Literal({ end, regex, start }, _, ancestors) {
      if (!regex || !/\\p\{/i.test(regex.pattern)) return;
      const isKept = ancestors.some(({ type }) => /Function/.test(type));
      // one that goes on from where it was must be another each time
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

/** “return” and “/a/” may stand together without a space, “return” and “new” may not. */
const apart = (code, start) => (/[\w$]/.test(code.charAt(start - 1)) ? ' ' : '');

/** A name for each that is kept, which the program has not. */
function namesOf(found, code) {
  let prefix = 'r$';
  while (code.includes(prefix)) prefix += '$';
  const made = new Set(found.filter(({ isKept }) => isKept).map((each) => each.made));
  return new Map([...made].map((each, index) => [each, `${prefix}${index}`]));
}
