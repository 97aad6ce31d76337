// lexicon/*.yaml → server/src/lexicon/compiled.generated.ts: checked against the schema, then turned into a trie over
// word numbers that a program reads in a few milliseconds. `node scripts/lexicon.mjs --check` only checks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { build } from 'esbuild';
import { parse } from 'yaml';

const folder = new URL('../lexicon/', import.meta.url);
const target = new URL('../server/src/lexicon/compiled.generated.ts', import.meta.url);

/** The tokenizer of the server itself: a phrase is cut here exactly as a note is cut there. */
async function tokenizer() {
  const entry = new URL('../server/src/text/words.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const { normalize, tokenize } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return (phrase) => {
    const tokens = tokenize(phrase);
    return tokens.start.map((start, index) => normalize(phrase.slice(start, tokens.end[index])));
  };
}

const list = (value) => (Array.isArray(value) ? value : [value]);
const shorthand = /\/|^[a-z]{1,5}\.?$|^[A-Z]?[a-z]?x$|↑|↓|^(?:min|mod|max|SBA|CGA|CGA|SPV) ?A?$/;

/** Which rule speaks about an entry. */
function ruleOf({ field, pos, term }) {
  if (pos === 'abbreviation') return shorthand.test(term) ? 'clinical-shorthand' : 'acronym-first-use';
  return field === 'general' ? 'wordy-phrase' : 'jargon-term';
}

const numberOf = { noun: 'singular', 'mass-noun': 'mass', 'plural-noun': 'plural' };

function wordings(raw, number, position) {
  return list(raw).map((item) => {
    const wording = typeof item === 'string' ? { say: item } : item;
    const own = wording.number ?? (number === 'mass' && /^(?:an?|one) /.test(wording.say) ? 'singular' : number);
    return {
      say: wording.say,
      ...(own && { number: own }),
      ...((wording.position ?? position) && { position: wording.position ?? position }),
    };
  });
}

/** An entry as the program reads it; the term itself is the first of its forms. */
function compileEntry(entry) {
  const { expansion, explain, forms = [], guards, note, plain, pos, position, term } = entry;
  const number = numberOf[pos];
  const flags = Object.fromEntries(
    ['keep', 'explainOnly', 'ask', 'off', 'fineInSignature', 'fineInHeading', 'warn']
      .filter((name) => entry[name])
      .map((name) => [name, entry[name]]),
  );
  const plural = (form) =>
    form.number ?? (number === 'singular' && /s$/.test(form.form) && !/s$/.test(term) ? 'plural' : number);
  return {
    id: pos === 'verb' || entry.shared ? `${term} (${pos})` : term,
    rule: ruleOf(entry),
    pos,
    note,
    ...(expansion && { expansion }),
    ...(explain && { explain }),
    ...flags,
    ...(guards && {
      guards: Object.fromEntries(
        Object.entries(guards).map(([name, value]) => [
          name,
          Array.isArray(value) && name !== 'notWrittenAs' ? value.map((word) => word.toLowerCase()) : value,
        ]),
      ),
    }),
    forms: [
      { written: term, ...(number && { number }), plain: wordings(plain, number, position) },
      ...forms.map((form) => ({
        written: form.form,
        ...(plural(form) && { number: plural(form) }),
        plain: wordings(form.plain, plural(form), position),
        ...(form.participle !== undefined && { participle: form.participle }),
      })),
    ],
  };
}

const short = { singular: 's', plural: 'p', mass: 'm', 'before-noun': 'b', 'after-verb': 'a' };

/** An entry as server/src/lexicon/packed.ts reads it. */
function pack({ forms, ...rest }) {
  const packed = forms.map(({ number, participle, plain, written }) => {
    const own = number ? short[number] : '';
    const wordings = plain.map((wording) => {
      const its = wording.number ? short[wording.number] : '';
      if (wording.position) return [wording.say, its, short[wording.position]];
      return its === own ? wording.say : [wording.say, its];
    });
    return [written, own, wordings, ...(participle === undefined ? [] : [participle])];
  });
  return JSON.stringify([rest, packed]);
}

/** The trie as one flat list of numbers: a node is [edges, ends, …(word, node), …(entry, form)], edges by rising word. */
function flatten(entries, cut) {
  const wordIds = new Map();
  const idOf = (word) => wordIds.get(word) ?? (wordIds.set(word, wordIds.size), wordIds.size - 1);
  const root = { edges: new Map(), ends: [] };
  for (const [index, entry] of entries.entries())
    for (const [form, { written }] of entry.forms.entries()) {
      const tokens = cut(written);
      if (tokens.length > 1 && tokens.at(-1) === '.') continue; // the dot of “pt.” is found beside the word
      let node = root;
      for (const token of tokens) {
        const id = idOf(token);
        if (!node.edges.has(id)) node.edges.set(id, { edges: new Map(), ends: [] });
        node = node.edges.get(id);
      }
      node.ends.push([index, form]);
    }
  const flat = [];
  const write = (node) => {
    const at = flat.length;
    const edges = [...node.edges].sort(([a], [b]) => a - b);
    flat.push(edges.length, node.ends.length);
    const slots = edges.map(([word]) => flat.push(word, 0) - 1);
    for (const [entry, form] of node.ends) flat.push(entry, form);
    edges.forEach(([, child], index) => (flat[slots[index]] = write(child)));
    return at;
  };
  write(root);
  return { trie: flat, words: [...wordIds.keys()].join(' ') };
}

/** What the schema has to say of a file. */
const schemaProblems = (validate, file, read) =>
  validate(read)
    ? []
    : validate.errors.map(
        ({ instancePath, message }) =>
          `${file}: ${read[instancePath.split('/')[1]]?.term ?? ''} ${instancePath} ${message}`,
      );

/** Entries stand by their terms, so that two people add to different places. */
const orderProblems = (file, read) =>
  read.flatMap(({ term }, index) =>
    index > 0 && term.toLowerCase() < read[index - 1].term.toLowerCase() ? [`${file}: “${term}” is out of order`] : [],
  );

/** Capitals tell abbreviations apart. */
const formKey = ({ guards = {}, pos }, written) =>
  `${pos === 'abbreviation' || (guards.case ?? 'any') !== 'any' ? written : written.toLowerCase()} ${pos}`;

/** A form that two entries claim. */
function doubleProblems(entries) {
  const seen = new Map();
  return entries.flatMap((entry) =>
    [entry.term, ...(entry.forms ?? []).map(({ form }) => form)].flatMap((written) => {
      const key = formKey(entry, written);
      const other = seen.get(key);
      seen.set(key, `${entry.field}.yaml: ${entry.term}`);
      return other === undefined ? [] : [`${entry.field}.yaml: “${written}” (${entry.pos}) stands in “${other}” too`];
    }),
  );
}

/** All entries with their fields, and what has to be settled in them. */
export function readEntries() {
  const validate = new Ajv({ allErrors: true }).compile(
    JSON.parse(readFileSync(new URL('entry.schema.json', folder), 'utf8')),
  );
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, read: parse(readFileSync(new URL(file, folder), 'utf8')) }));
  const entries = files.flatMap(({ file, read }) =>
    read.map((entry) => ({ ...entry, field: file.replace('.yaml', '') })),
  );
  const problems = files.flatMap(({ file, read }) => [
    ...schemaProblems(validate, file, read),
    ...orderProblems(file, read),
  ]);
  return { entries, problems: [...problems, ...doubleProblems(entries)] };
}

if (process.argv[1]?.endsWith('lexicon.mjs')) {
  const { entries, problems } = readEntries();
  if (problems.length > 0) {
    console.error(`The lexicon has ${problems.length} thing(s) to settle:\n${problems.join('\n')}`);
    process.exitCode = 1;
  }
  if (!process.argv.includes('--check') && (problems.length === 0 || process.argv.includes('--force'))) {
    const terms = new Map();
    for (const { term } of entries) terms.set(term, (terms.get(term) ?? 0) + 1);
    const compiled = entries.map((entry) => compileEntry({ ...entry, shared: terms.get(entry.term) > 1 }));
    const { trie, words } = flatten(compiled, await tokenizer());
    const parts = { words, trie: JSON.stringify(trie), entries: compiled.map(pack).join('\n') };
    const size = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
    const source = [
      '// Written by scripts/lexicon.mjs from lexicon/*.yaml.',
      ...Object.entries(parts).map(([name, part]) => `export const ${name}: string = ${JSON.stringify(part)};`),
      '',
    ].join('\n');
    writeFileSync(target, source);
    console.log(
      `Lexicon: ${entries.length} terms, ${compiled.reduce((sum, { forms }) => sum + forms.length, 0)} forms, ${(size / 1024).toFixed(0)} kB`,
    );
  }
}
