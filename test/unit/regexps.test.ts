import assert from 'node:assert/strict';
import vm from 'node:vm';

/** A build script in plain JavaScript, so its types are declared here. */
const { withoutProperties } = (await import(new URL('../../../scripts/regexps.mjs', import.meta.url).href)) as {
  withoutProperties: (code: string) => string;
};

const told = (code: string): string => JSON.stringify(vm.runInNewContext(`const told = [];${code};told`) as unknown);

describe('regular expressions with Unicode properties', () => {
  const written: Readonly<Record<string, string>> = {
    'const a = /b/u, c = /[\\w]/;': 'const a = /b/u, c = /[\\w]/;',
    'const a = /^\\p{L}\\/"’/u;': 'const a = new RegExp("^\\\\p{L}\\\\/\\"’","u");',
    'if (a) throw/\\p{L}/u;': 'if (a) throw new RegExp("\\\\p{L}","u");',
    'function f(a){return/\\P{L}/iu.test(a)}':
      'function f(a){return(r$0??=new RegExp("\\\\P{L}","iu")).test(a)}\nvar r$0;\n',
    'const f=(a)=>/\\p{L}/u.test(a)||/\\p{N}/u.test(a),g=(a)=>/\\p{L}/u.exec(a),r$=1;':
      'const f=(a)=>(r$$0??=new RegExp("\\\\p{L}","u")).test(a)||(r$$1??=new RegExp("\\\\p{N}","u")).test(a),g=(a)=>(r$$0??=new RegExp("\\\\p{L}","u")).exec(a),r$=1;\nvar r$$0,r$$1;\n',
    'const f = (a) => a.match(/\\p{L}/gu);': 'const f = (a) => a.match(/\\p{L}/gu);',
  };
  for (const [from, to] of Object.entries(written)) it(from, () => assert.equal(withoutProperties(from), to));

  it('match the same', () => {
    const program = String.raw`
      const top = /^[\p{Lu}\d]\.\/"’?$/u, all = /\p{N}/gu;
      const within = (a) => /(?<!\p{L})\p{L}{2}\b/u.exec(a)?.[0];
      function each(a) { const found = /\p{Ll}/gu; found.test(a); return [found.lastIndex, ...a.matchAll(/\p{Ll}/gu)].length; }
      for (const a of ['Ä./"', 'x', 'Zoë’s 12 no.', '5./"’']) told.push(top.test(a), a.replace(all, '#'), within(a), each(a), each(a))`;
    assert.notEqual(withoutProperties(program), program);
    assert.equal(told(withoutProperties(program)), told(program));
  });
});
