// Precision, recall and false alarms of every rule over the marked corpus in test/corpus, written to docs/measure.md.
// `node scripts/measure.mjs` prints the tables; `--write` writes the page; `--list rule-id` shows the hits and misses of
// a rule in the tuning part. Ends with 1 where a rule that is on falls under its floor.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { core } from './core.mjs';

const { analyze, readSettings, rules, run } = await core('engine/analysis', 'engine/drive', 'rules/index', 'settings');


const corpus = new URL('../test/corpus/', import.meta.url);
const floor = { precision: 0.95, hits: 5 };
/** Rules about the length or the whole of a text: the corpus does not mark them. */
const unmarked = new Set(['long-sentence', 'reading-level', 'deficit-only-assessment', 'jargon-stack']);
const { configuration } = readSettings({}).settings;

const mark = /\[\[([a-z-]+)\|([^\]]+)\]\]/g;

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

const overlap = (a, b) => a.start < b.end && b.start < a.end;

function check(text) {
  const { findings } = run(analyze({ text, configuration }));
  return findings.filter(({ rule }) => !unmarked.has(rule.id) && rule.family !== 'structure').map(({ at, rule }) => ({ rule: rule.id, family: rule.family, ...at }));
}

const tally = () => ({ hit: 0, falseAlarm: 0, missed: 0 });

function measure(part, list) {
  const byRule = new Map(rules.map(({ id }) => [id, tally()]));
  const at = (id) => byRule.get(id) ?? byRule.set(id, tally()).get(id);
  let [words, goodWords, goodAlarms] = [0, 0, 0];
  const folder = new URL(`${part}/`, corpus);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md')).sort()) {
    const { spans, text } = unmark(readFileSync(new URL(file, folder), 'utf8'));
    const found = check(text);
    const count = text.split(/\s+/).length;
    words += count;
    if (spans.length === 0) {
      goodWords += count;
      goodAlarms += found.length;
    }
    for (const finding of found) {
      const right = spans.some((span) => span.rule === finding.rule && overlap(span, finding));
      // another rule's mark on the same words: the words were rightly found, under another name
      const near = !right && spans.some((span) => overlap(span, finding));
      at(finding.rule)[right ? 'hit' : 'falseAlarm'] += near ? 0 : 1;
      if (list === finding.rule || list === 'all') if (!right) console.log(`${near ? 'other ' : 'ALARM '} ${finding.rule} ${file}: ${around(text, finding)}`);
    }
    for (const span of spans) {
      const seen = found.some((finding) => overlap(span, finding));
      if (!seen) {
        at(span.rule).missed++;
        if (list === span.rule || list === 'all') console.log(`missed ${span.rule} ${file}: ${around(text, span)}`);
      }
    }
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort()) measureLines(readFileSync(new URL(file, folder), 'utf8'), at, list);
  return { byRule, words, goodWords, goodAlarms, talk: talk(folder, list) };
}

/** Single sentences: rule, “flag” or “clear”, kind, text with one mark. Only the named rule is looked at. */
function measureLines(lines, at, list) {
  for (const line of lines.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const [rule, expected, kind, marked] = line.split('\t');
    const start = marked.indexOf('[[');
    const end = marked.indexOf(']]') - 2;
    const text = marked.replace('[[', '').replace(']]', '');
    const found = run(analyze({ text, configuration, kindByPath: kind === 'letter' ? 'caregiver-letter' : 'session-note' })).findings;
    const own = found.filter(({ rule: { id } }) => id === rule);
    const right = own.some((finding) => expected === 'flag' && overlap(finding.at, { start, end }));
    const other = found.some((finding) => expected === 'flag' && overlap(finding.at, { start, end }));
    if (right) at(rule).hit++;
    else if (expected === 'flag' && !other) at(rule).missed++;
    if (expected === 'clear' && own.length > 0) at(rule).falseAlarm++;
    if ((list === rule || list === 'all') && ((expected === 'flag' && !other) || (expected === 'clear' && own.length > 0))) console.log(`${expected === 'flag' ? 'missed' : 'ALARM '} ${rule} line: ${marked}`);
  }
}

const around = (text, { end, start }) => `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replaceAll(/\s+/g, ' ');

/** Lines of adult-to-child talk: “flag” or “clear”, a tab, the line. */
function talk(folder, list) {
  const count = tally();
  const lines = readdirSync(folder).filter((name) => name.endsWith('.txt')).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  for (const line of lines) {
    const [expected, utterance] = line.split('\t');
    if (!utterance) continue;
    const { findings } = run(analyze({ text: `${utterance}\n`, configuration, kindByPath: 'session-note' }));
    const found = findings.some(({ rule }) => rule.id === 'quiz-question' || rule.id === 'label-demand');
    const wanted = expected === 'flag';
    if (wanted && found) count.hit++;
    else if (wanted) count.missed++;
    else if (found) count.falseAlarm++;
    if (wanted !== found && (list === 'talk' || list === 'all')) console.log(`${wanted ? 'missed' : 'ALARM '} talk: ${utterance}`);
  }
  return count;
}

const ratio = (a, b) => (a + b === 0 ? undefined : a / (a + b));
const show = (value) => (value === undefined ? '–' : value.toFixed(2));

function figures({ falseAlarm, hit, missed }) {
  const [precision, recall] = [ratio(hit, falseAlarm), ratio(hit, missed)];
  const f1 = hit + falseAlarm + missed === 0 ? undefined : (2 * hit) / (2 * hit + falseAlarm + missed);
  return { precision, recall, f1 };
}

function table({ byRule, goodAlarms, goodWords, talk: lines, words }) {
  const rows = [...byRule].filter(([id]) => !unmarked.has(id)).filter(([, { falseAlarm, hit, missed }]) => hit + falseAlarm + missed > 0);
  const all = rows.reduce((sum, [, each]) => ({ hit: sum.hit + each.hit, falseAlarm: sum.falseAlarm + each.falseAlarm, missed: sum.missed + each.missed }), tally());
  const line = (name, counts) => {
    const { f1, precision, recall } = figures(counts);
    return `| ${name} | ${counts.hit} | ${counts.falseAlarm} | ${counts.missed} | ${show(precision)} | ${show(recall)} | ${show(f1)} | ${((1000 * counts.falseAlarm) / words).toFixed(2)} |`;
  };
  return [
    '| rule | found | false alarms | missed | precision | recall | F1 | false alarms per 1,000 words |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, counts]) => line(`\`${id}\``, counts)),
    line('**all**', all),
    '',
    `${words} words; ${goodAlarms} findings in ${goodWords} words of good plain writing (${((1000 * goodAlarms) / goodWords).toFixed(2)} per 1,000). Adult-to-child talk: ${lines.hit} found, ${lines.falseAlarm} false alarms, ${lines.missed} missed, precision ${show(figures(lines).precision)}, recall ${show(figures(lines).recall)}, F1 ${show(figures(lines).f1)}.`,
  ].join('\n');
}

const { values } = parseArgs({ options: { list: { type: 'string' }, write: { type: 'boolean' }, part: { type: 'string' } } });
const parts = values.part ? [values.part] : ['tuning', 'held-out'];
const results = Object.fromEntries(parts.map((part) => [part, measure(part, part === 'tuning' ? values.list : undefined)]));
for (const part of parts) console.log(`\n## ${part}\n\n${table(results[part])}`);

const low = parts.flatMap((part) =>
  [...results[part].byRule].filter(([id, counts]) => !unmarked.has(id) && counts.hit + counts.falseAlarm >= floor.hits && figures(counts).precision < floor.precision).map(([id, counts]) => `${part}: ${id} ${show(figures(counts).precision)}`),
);
if (values.write) {
  const page = ['# How right the rules are', '', 'Written by `npm run measure -- --write` over the invented, marked notes and letters of `test/corpus`. The held-out part was set aside while the rules were tuned. A rule that is on has to reach a precision of 0.95 as soon as it has five findings.', ...parts.flatMap((part) => ['', part === 'tuning' ? '## The part that the rules were tuned on' : '## The part that was set aside', '', table(results[part])]), ''].join('\n');
  writeFileSync(new URL('../docs/measure.md', import.meta.url), page);
}
if (low.length > 0) {
  console.error(`\nUnder the floor of ${floor.precision}:\n${low.join('\n')}`);
  process.exitCode = 1;
}
