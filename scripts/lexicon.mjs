// lexicon/*.yaml → server/src/lexicon/compiled.generated.ts: checked against the schema, then packed so that a program
// reads only the entries that the words of a note need. `node scripts/lexicon.mjs --check` only checks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { build } from 'esbuild';
import { parse } from 'yaml';

const folder = new URL('../lexicon/', import.meta.url);
const target = new URL('../server/src/lexicon/', import.meta.url);

/** The server's own tokenizer, so that phrases are split in the same way as notes. */
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

/** The rule that uses an entry. */
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

/** An entry in the form that the program uses. The term itself is the first of its forms. */
function compileEntry(entry) {
  const { expansion, explain, forms = [], guards, note, person, plain, pos, position, term } = entry;
  const number = numberOf[pos];
  const flags = Object.fromEntries(
    ['keep', 'explainOnly', 'ask', 'off', 'fineInSignature', 'fineInHeading', 'warn']
      .filter((name) => entry[name])
      .map((name) => [name, entry[name]]),
  );
  // “orthoses” is plural, “orthosis” is singular
  const isPlural = (form) => /s$/.test(form) && !/(?:ss|is|us)$/.test(form) && !/s$/.test(term);
  const plural = (form) => form.number ?? (number === 'singular' && isPlural(form.form) ? 'plural' : number);
  return {
    id: pos === 'verb' || entry.shared ? `${term} (${pos})` : term,
    rule: ruleOf(entry),
    pos,
    note,
    ...(expansion && { expansion }),
    ...(explain && { explain }),
    ...flags,
    ...(person && { person: [person.plain, person.expansion, person.explain] }),
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
const letters = {
  rule: { 'jargon-term': 'j', 'acronym-first-use': 'a', 'clinical-shorthand': 'c', 'wordy-phrase': 'w' },
  pos: {
    ...{ noun: 'n', 'mass-noun': 'm', 'plural-noun': 'p', verb: 'v', adjective: 'j', adverb: 'd' },
    ...{ preposition: 'r', conjunction: 'c', phrase: 'h', abbreviation: 'b' },
  },
  note: { fine: 'f', once: 'o', avoid: 'a' },
};

/** An entry in the format that server/src/lexicon/packed.ts reads. */
function pack({ expansion = '', explain = '', forms, guards = {}, id, note, pos, rule, ...others }) {
  const rest = { ...(id !== forms[0].written && { id }), ...others, ...guards };
  const all = forms.map(({ number, participle, plain, written }) => {
    const own = number ? short[number] : '';
    const wordings = plain.map((wording) => {
      const its = wording.number ? short[wording.number] : '';
      if (wording.position) return [wording.say, its, short[wording.position]];
      return its === own ? wording.say : [wording.say, its];
    });
    return [written, own, wordings, participle];
  });
  const packed = all.map((form, index) => (index === 0 ? form : changedForm(all[index - 1], all[0], form)));
  const about = letters.rule[rule] + letters.pos[pos] + letters.note[note];
  const more = Object.entries(rest).map(([name, value]) => `+${value === true ? name : `${name}=${joined(value)}`}`);
  return [about, explain, expansion, ...packed.map(formText), ...more].map(without(/[\t\n]/)).join('\t');
}

/** The parts of a form, joined. */
const formText = ([written, number, wordings, participle]) =>
  [
    written,
    participle === undefined ? number : `${number}=${participle}`,
    ...wordings.map((wording) =>
      typeof wording === 'string' ? wording : `${wording[0]}^${wording.slice(1).join('')}`,
    ),
  ]
    .map(without(/\|/))
    .join('|');

const joined = (value) => [value].flat().map(without(/[|=]/)).join('|');

/** Checks that a part does not contain the separator of its line. */
function without(sign) {
  return (text) => {
    if (sign.test(text)) throw new Error(`lexicon: “${text}” holds a sign that lines of it are cut at: ${sign}`);
    return text;
  };
}

/** A form as a change of the previous form, with its wordings as changes of the term's wordings. */
function changedForm([before], [, , ofTerm], [written, number, plain, participle]) {
  const wordings = plain.map((wording, index) => {
    const from = ofTerm[index];
    if (typeof from !== typeof wording) return wording;
    if (typeof wording === 'string') return changeOf(from, wording);
    const [say, ...rest] = wording;
    return [changeOf(from[0], say), ...rest];
  });
  return [changeOf(before, written), number, wordings, participle];
}

/**
 * Encodes the number of characters to keep at the end, the number to remove before them (“0” is none), and the text
 * that replaces them.
 */
function changeOf(from, to) {
  const most = Math.min(from.length, to.length);
  let first = 0;
  while (first < most && from[first] === to[first]) first++;
  let last = 0;
  while (last < most - first && from.at(-1 - last) === to.at(-1 - last)) last++;
  const counts = [last, from.length - last - first].map((count) => String.fromCharCode('0'.charCodeAt(0) + count));
  return counts.join('') + to.slice(first, to.length - last);
}

/** For each first word of a phrase, the entries that have such a phrase; and all words of phrases. */
function indexed(entries, cut) {
  const words = new Set();
  const heads = new Map();
  for (const [index, entry] of entries.entries())
    for (const { written } of entry.forms) {
      const tokens = cut(written);
      const [head] = tokens;
      for (const token of tokens) words.add(token);
      if (!heads.has(head)) heads.set(head, new Set());
      heads.get(head).add(index);
    }
  return {
    words: [...words].join(' '),
    heads: [...heads].map(([head, numbers]) => [head, ...numbers].join(' ')).join('\n'),
  };
}

/** The schema's errors for a file. */
const schemaProblems = (validate, file, read) =>
  validate(read)
    ? []
    : validate.errors.map(
        ({ instancePath, message }) =>
          `${file}: ${read[instancePath.split('/')[1]]?.term ?? ''} ${instancePath} ${message}`,
      );

/** Entries are sorted by their terms, so that two contributors add to different places. */
const orderProblems = (file, read) =>
  read.flatMap(({ term }, index) =>
    index > 0 && term.toLowerCase() < read[index - 1].term.toLowerCase() ? [`${file}: “${term}” is out of order`] : [],
  );

/** The key of a form. Only capitals distinguish some forms, such as abbreviations. */
const formKey = ({ guards = {}, pos }, written) =>
  `${pos === 'abbreviation' || (guards.case ?? 'any') !== 'any' ? written : written.toLowerCase()} ${pos}`;

/** Reports a form that belongs to two entries. */
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

/** All entries with their fields, and the problems to fix in them. */
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

/** Writes strings as a module. */
function write(name, parts) {
  const source = [
    '// Written by scripts/lexicon.mjs from lexicon/*.yaml.',
    ...Object.entries(parts).map(([part, text]) => `export const ${part}: string = ${JSON.stringify(text)};`),
    '',
  ].join('\n');
  writeFileSync(new URL(`${name}.generated.ts`, target), source);
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
    const { heads, words } = indexed(compiled, await tokenizer());
    const packed = compiled.map(pack).join('\n');
    write('compiled', { heads, entries: packed });
    write('words', { words });
    console.log(
      `Lexicon: ${entries.length} terms, ${compiled.reduce((sum, { forms }) => sum + forms.length, 0)} forms, ${((heads.length + packed.length) / 1024).toFixed(0)} kB`,
    );
  }
}
