// Precision, recall and false alarms of every rule on the annotated corpus in test/corpus.
//
//   npm run measure                    prints the tables; exits with 1 if an enabled rule falls below its floor
//   npm run measure -- --write         also writes docs/measure.md
//   npm run measure -- --part tuning --list rule-id    lists misses and false alarms of a rule (“all”, “talk”)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { core } from './core.mjs';
import { flagsOf } from './flags.mjs';

const { analyze, readSettings, rules, run } = await core('engine/analysis', 'engine/drive', 'rules/index', 'settings');
const { configuration } = readSettings({}).settings;

const corpus = new URL('../test/corpus/', import.meta.url);
/** The lowest precision, and the number of findings from which it applies. */
const floor = { precision: 0.95, findings: 20 };
/** Rules about the length or the whole of a text, which the corpus does not annotate. */
const unmarked = new Set(['long-sentence', 'reading-level', 'deficit-only-assessment', 'jargon-stack']);
const isMarked = ({ family, id }) => !unmarked.has(id) && family !== 'structure';

const options = flagsOf({ list: { type: 'string' }, write: { type: 'boolean' }, part: { type: 'string' } });

/** Counts of findings, false alarms and misses. */
class Tally {
  hit = 0;
  falseAlarm = 0;
  missed = 0;

  get precision() {
    return ratio(this.hit, this.falseAlarm);
  }

  get recall() {
    return ratio(this.hit, this.missed);
  }

  get f1() {
    return ratio(2 * this.hit, this.falseAlarm + this.missed);
  }

  get findings() {
    return this.hit + this.falseAlarm;
  }

  add({ falseAlarm, hit, missed }) {
    this.hit += hit;
    this.falseAlarm += falseAlarm;
    this.missed += missed;
  }
}

const ratio = (a, b) => (a + b === 0 ? undefined : a / (a + b));
const overlap = (a, b) => a.start < b.end && b.start < a.end;
const mark = /\[\[(?:([a-z-]+)\|)?([^\]]+)\]\]/g;

/** The text without its marks, and the spans that they marked. */
function unmark(marked) {
  const spans = [];
  let [text, at] = ['', 0];
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(at, found.index);
    spans.push({ rule: found[1], start: text.length, end: text.length + found[2].length });
    text += found[2];
    at = found.index + found[0].length;
  }
  return { text: text + marked.slice(at), spans };
}

const findingsIn = (text, kindByPath) =>
  run(analyze({ text, configuration, kindByPath }))
    .findings.filter(({ rule }) => isMarked(rule))
    .map(({ at, rule }) => ({ rule: rule.id, ...at }));

/** The results of one part of the corpus. */
class Part {
  #byRule = new Map(rules.filter(isMarked).map(({ id }) => [id, new Tally()]));
  talk = new Tally();
  words = 0;
  good = { words: 0, findings: 0 };

  constructor(name, list) {
    this.list = list;
    this.folder = new URL(`${name}/`, corpus);
    for (const file of this.#files('.md')) this.#document(file);
    for (const file of this.#files('.tsv')) for (const line of this.#linesOf(file)) this.#line(line);
    for (const file of this.#files('.txt')) for (const line of this.#linesOf(file)) this.#talk(line);
  }

  /** The rules with results, by name. */
  get rules() {
    return [...this.#byRule]
      .filter(([, tally]) => tally.findings + tally.missed > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  get all() {
    const all = new Tally();
    for (const [, tally] of this.rules) all.add(tally);
    return all;
  }

  #files(ending) {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith(ending))
      .sort();
  }

  #read(file) {
    return readFileSync(new URL(file, this.folder), 'utf8');
  }

  #linesOf(file) {
    return this.#read(file)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  }

  #at(rule) {
    if (!this.#byRule.has(rule)) this.#byRule.set(rule, new Tally());
    return this.#byRule.get(rule);
  }

  #document(file) {
    const { spans, text } = unmark(this.#read(file));
    const found = findingsIn(text);
    const words = text.split(/\s+/).length;
    this.words += words;
    if (spans.length === 0) {
      this.good.words += words;
      this.good.findings += found.length;
    }
    for (const finding of found) this.#judge(finding, spans, text, file);
    for (const span of spans.filter((each) => !found.some((finding) => overlap(each, finding)))) {
      this.#at(span.rule).missed++;
      this.#show('missed', span.rule, file, text, span);
    }
  }

  /** A finding on words that are marked for another rule does not count: these words were rightly found. */
  #judge(finding, spans, text, file) {
    const marks = spans.filter((span) => overlap(span, finding));
    if (marks.some(({ rule }) => rule === finding.rule)) this.#at(finding.rule).hit++;
    else if (marks.length === 0) {
      this.#at(finding.rule).falseAlarm++;
      this.#show('ALARM', finding.rule, file, text, finding);
    }
  }

  /** A single sentence for one rule. Only the findings of that rule count. */
  #line([rule, expected, kind, marked]) {
    const { spans, text } = unmark(marked);
    const [span] = spans;
    const found = findingsIn(text, kind === 'letter' ? 'caregiver-letter' : 'session-note');
    const own = found.filter((finding) => finding.rule === rule);
    if (expected === 'clear') {
      if (own.length === 0) return;
      this.#at(rule).falseAlarm++;
      this.#show('ALARM', rule, 'line', text, own[0]);
    } else if (own.some((finding) => overlap(finding, span))) this.#at(rule).hit++;
    else if (!found.some((finding) => overlap(finding, span))) {
      this.#at(rule).missed++;
      this.#show('missed', rule, 'line', text, span);
    }
  }

  /** A line of an adult talking to a child. CHAT itself has a tab after the speaker. */
  #talk([expected, ...rest]) {
    const utterance = rest.join('\t');
    const found = findingsIn(`${utterance}\n`, 'session-note').some(({ rule }) =>
      /^(?:quiz-question|label-demand)$/.test(rule),
    );
    const wanted = expected === 'flag';
    if (wanted && found) this.talk.hit++;
    else if (wanted) this.talk.missed++;
    else if (found) this.talk.falseAlarm++;
    if (wanted !== found) this.#show(wanted ? 'missed' : 'ALARM', 'talk', 'line', utterance, { start: 0, end: 0 });
  }

  #show(what, rule, file, text, { end, start }) {
    if (this.list !== rule && this.list !== 'all') return;
    const around = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
    console.log(`${what} ${rule} ${file}: ${file === 'line' ? text : around.replaceAll(/\s+/g, ' ')}`);
  }
}

const show = (value) => (value === undefined ? '–' : value.toFixed(2));

function row(name, tally, words) {
  const cells = [tally.hit, tally.falseAlarm, tally.missed, show(tally.precision), show(tally.recall), show(tally.f1)];
  return `| ${[name, ...cells, ((1000 * tally.falseAlarm) / words).toFixed(2)].join(' | ')} |`;
}

function table({ all, good, rules: rows, talk, words }) {
  return [
    '| rule | found | false alarms | missed | precision | recall | F1 | false alarms per 1,000 words |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(([id, tally]) => row(`\`${id}\``, tally, words)),
    row('**all**', all, words),
    '',
    `${words} words of notes and letters; ${good.findings} findings in ${good.words} words of good plain writing (${((1000 * good.findings) / good.words).toFixed(2)} per 1,000).`,
    `Adult-to-child talk: ${talk.hit} found, ${talk.falseAlarm} false alarms, ${talk.missed} missed; precision ${show(talk.precision)}, recall ${show(talk.recall)}, F1 ${show(talk.f1)}.`,
  ].join('\n');
}

const titles = { tuning: 'The part that the rules were tuned on', 'held-out': 'The part that was set aside' };
const names = options.part ? [options.part] : Object.keys(titles);
const parts = names.map((name) => [name, new Part(name, name === 'tuning' ? options.list : undefined)]);
const tables = parts.map(([name, part]) => `## ${titles[name]}\n\n${table(part)}`).join('\n\n');
console.log(`\n${tables}`);

if (options.write) {
  const head = `# How right the rules are

Written by \`npm run measure -- --write\`, which runs all rules over the invented notes, letters, sentences and talk in
[\`test/corpus\`](../test/corpus/README.md), where everything that should be flagged is marked.

- **Found**: a finding on words that are marked for its rule. **Missed**: marked words without any finding.
- **False alarm**: a finding on words without any mark. A finding on words that are marked for another rule counts
  neither way.
- The rules were tuned on the first part. The second part was set aside, and nobody looked at it while tuning.
- A rule that is on has to keep a precision of ${floor.precision} once it has spoken ${floor.findings} times.`;
  writeFileSync(new URL('../docs/measure.md', import.meta.url), `${head}\n\n${tables}\n`);
}

const low = parts.flatMap(([name, part]) =>
  part.rules
    .filter(([, tally]) => tally.findings >= floor.findings && tally.precision < floor.precision)
    .map(([id, tally]) => `${name}: ${id} ${show(tally.precision)}`),
);
if (low.length > 0) {
  console.error(`\nUnder the floor of ${floor.precision}:\n${low.join('\n')}`);
  process.exitCode = 1;
}
