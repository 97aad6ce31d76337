import assert from 'node:assert/strict';
import vm from 'node:vm';

/** A build script in plain JavaScript, so its types are declared here. */
const { withoutArrows } = (await import(new URL('../../../scripts/arrows.mjs', import.meta.url).href)) as {
  withoutArrows: (code: string) => string;
};

/** What a program writes to `told`, unchanged and without its arrow functions. */
const told = (code: string): readonly [string, string] =>
  [code, withoutArrows(code)].map((each) =>
    JSON.stringify(vm.runInNewContext(`const told = [];${each};told`) as unknown),
  ) as [string, string];

describe('arrow functions at the top of a file', () => {
  const written: Readonly<Record<string, string>> = {
    'const f = (a, b = 2) => a + b;': 'const f = function(a, b = 2){return a + b};',
    'const f=a=>({a}),g=()=>{told()};': 'const f=function(a){return ({a})},g=function(){told()};',
    'const f = async ({ a }, ...b) => a(b);': 'const f = async function({ a }, ...b){return a(b)};',
    'const f = (a = (b) => b) => a;': 'const f = function(a = (b) => b){return a};',
    'const o = { f: (a) => (b) => a + b, g() { return () => 1; } };':
      'const o = { f: function(a){return (b) => a + b}, g() { return () => 1; } };',
    'function f() { return (a) => a; }': 'function f() { return (a) => a; }',
    'class C { f = (a) => a; g = () => this.f(1); }': 'class C { f = function(a){return a}; g = () => this.f(1); }',
    'const f=()=>this,g=()=>[...arguments],h=()=>()=>this;': 'const f=()=>this,g=()=>[...arguments],h=()=>()=>this;',
    'const f = () => function () { return this; };': 'const f = function(){return function () { return this; }};',
    'const f = () =>\n  "in the next line";': 'const f = function(){return "in the next line"};',
    'for(const f of[()=>1])told.push(f());': 'for(const f of[function(){return 1}])told.push(f());',
    'if(1)throw()=>1;else()=>2,f(()=>3);': 'if(1)throw function(){return 1};else()=>2,f(function(){return 3});',
  };
  for (const [from, to] of Object.entries(written)) it(from, () => assert.equal(withoutArrows(from), to));

  it('do the same when turned into functions', () => {
    const programs = [
      'const f = (a, b = 2) => a + b; told.push(f(1), f(1, 1), f.name, f.length)',
      'const twice = (f) => (a) => f(f(a)); told.push(twice((a) => a * 3)(2), [3, 1, 2].sort((a, b) => a - b))',
      'class Base { a = 1 } class C extends Base { f = () => this.a; static g = (() => 5)() } told.push(new C().f(), C.g)',
      'told.push((()=>({}))(), ((a)=>a)(1), (a=>{const b=()=>a;return b()})(7))',
    ];
    for (const program of programs) {
      const [as, without] = told(program);
      assert.equal(without, as);
    }
  });
});
