// docs/bench.md: the results for people.
import { asRatio, inDigits, inWords, spreadOf } from './statistics.mjs';

/** A Markdown table. The first `words` columns contain words, the others numbers. */
export const table = (head, rows, words = 1) =>
  [head, head.map((_, index) => (index < words ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const isTold = (own, what) => own && !own.failed && own.times.some((time) => what in time);
const medianOf = (own, what = 'wall') =>
  isTold(own, what) ? spreadOf(own.times.map((time) => time[what])).median : NaN;
const spread = (own, what) => (isTold(own, what) ? inWords(spreadOf(own.times.map((time) => time[what]))) : '–');
const inMegabytes = (bytes) => inDigits(bytes / 1e6);

/** The time relative to Attune's: of CPU time if both are known, else of wall-clock time. */
function times(measure, name) {
  const [own, ours] = [measure[name], measure.attune];
  if (!own) return '–';
  if (own.failed) return own.failed;
  const what = isTold(own, 'cpu') && isTold(ours, 'cpu') ? 'cpu' : 'wall';
  return name === 'attune' ? '1' : asRatio(medianOf(own, what), medianOf(ours, what));
}

function ratios({ cold, full, memory, names, rested, typed }) {
  const [sizes, typedSizes] = [Object.keys(full), Object.keys(typed)];
  const head = [
    'times the cost of Attune',
    ...sizes.map((words) => `all of ${inDigits(+words)} words`),
    'all of 5,000 after a rest',
    ...typedSizes.map((words) => `one character in ${inDigits(+words)}`),
    'cold start, 500 words',
    'memory',
  ];
  const bytes = (name) => memory[name]?.times[0];
  const rows = ['attune', 'attune over stdio', ...names.filter((name) => name !== 'attune')].map((name) => [
    name,
    ...sizes.map((words) => times(full[words], name)),
    times(rested[5000], name),
    ...typedSizes.map((words) => times(typed[words], name)),
    times(cold, name),
    memory[name]?.failed ?? asRatio(bytes(name), bytes('attune')),
  ]);
  return table(head, rows);
}

const timesTable = (title, byName, words) => `### ${title}

${table(
  [
    '',
    'wall, ms: median (quartiles)',
    'CPU, ms: median (quartiles)',
    ...(words ? ['words a second, CPU'] : []),
    'samples',
  ],
  Object.entries(byName).map(([name, own]) => [
    name,
    own.failed ?? spread(own, 'wall'),
    spread(own, 'cpu'),
    ...(words ? [inDigits((1000 * words) / medianOf(own, 'cpu'))] : []),
    own.times.length,
  ]),
)}`;

const ofEachSize = (bySize, title, isAll) =>
  Object.entries(bySize)
    .map(([words, byName]) => timesTable(title(inDigits(+words)), byName, isAll ? +words : undefined))
    .join('\n\n');

const kindsShown = 4;

function whatIsFound({ found, names, reads, versions }) {
  const rows = names.map((name) => {
    const { count, failed, kinds } = found[name];
    const most = kinds.slice(0, kindsShown).map(([kind, times]) => `${kind} (${times})`);
    return [`${name} ${versions[name]}`, reads[name], most.join(', '), failed ?? count, kinds.length];
  });
  return table(['', 'what it looks for', 'the most frequent', 'findings in 5,000 words', 'kinds'], rows, 3);
}

/** The time to load the client and run its `activate`. */
const awakeAfter = (activation) => spreadOf(activation.map(({ activate, load }) => activate + load));

/** The goals, and whether they were met, as far as they were measured. */
export function goalsOf({ activation, cold, fifty, full, growth, parse, rested, sizes, typed }) {
  const cpu = (measure, name) => medianOf(measure?.[name], 'cpu');
  const wall = (measure, name) => medianOf(measure?.[name]);
  const [five, fifty000] = [typed[5000], typed[50000]];
  const goal = (what, value, bound, isMet = value <= bound) => ({
    what,
    value,
    isMet: Number.isFinite(value) && isMet,
  });
  const speed = (5000 * 1000) / cpu(full[5000], 'attune');
  return [
    goal('all of 5,000 words: at least 500,000 words a second', speed, 500_000, speed >= 500_000),
    goal(
      '… of the time of harper.js: at most 1/100',
      cpu(full[5000], 'attune') / cpu(full[5000], 'harper.js'),
      1 / 100,
    ),
    goal('… of the time of alex: at most 1/15', cpu(full[5000], 'attune') / cpu(full[5000], 'alex'), 1 / 15),
    goal('… of the time of cspell-lib: at most 1', cpu(full[5000], 'attune') / cpu(full[5000], 'cspell-lib'), 1),
    goal('… the same after a rest', cpu(rested?.[5000], 'attune') / cpu(rested?.[5000], 'cspell-lib'), 1),
    goal(
      'one character in 5,000 words, of cspell-lib: at most 1/50',
      wall(five, 'attune') / wall(five, 'cspell-lib'),
      1 / 50,
    ),
    goal('… of harper.js: at most 1/300', wall(five, 'attune') / wall(five, 'harper.js'), 1 / 300),
    goal('… in 50,000 words, of that in 5,000: at most 3', wall(fifty000, 'attune') / wall(five, 'attune'), 3),
    goal(
      'cold start of the whole process, of write-good: at most 1',
      wall(cold, 'attune') / wall(cold, 'write-good'),
      1,
    ),
    goal('… of harper.js: at most 1/20', wall(cold, 'attune') / wall(cold, 'harper.js'), 1 / 20),
    goal('activation of the extension, ms of its own: under 50', awakeAfter(activation).median, 50),
    goal('the server with fifty open notes, MB: under 80', fifty.full / 1e6, 80),
    goal(
      `its memory after ${growth.edits.toLocaleString('en')} edits, of that half way: at most 1.05`,
      growth.bytes.at(-1) / growth.bytes[Math.floor((growth.bytes.length - 1) / 2)],
      1.05,
    ),
    goal('the file that people install, kB: under 700', sizes.vsix / 1e3, 700),
    goal('parsing the server, from its second start on, ms: under 15', spreadOf(parse.later).median, 15),
  ].filter(({ value }) => Number.isFinite(value));
}

const goals = (results) =>
  table(
    ['goal', 'measured', ''],
    goalsOf(results).map(({ isMet, value, what }) => [what, inDigits(value), isMet ? 'reached' : 'not yet']),
  );

function ofTheServer({ activation, fifty, growth, parse, sizes, worst }) {
  const rows = Object.entries(worst).flatMap(([words, byName]) =>
    Object.entries(byName).map(([name, list]) => [
      name,
      inDigits(+words),
      inWords(spreadOf(list.map(({ wall }) => wall))),
    ]),
  );
  return `### The worst edits, in the server, over stdio

${table(['', 'words', 'wall, ms: median (quartiles)'], rows)}

### Memory and size

- Server with no note: ${inMegabytes(fifty.empty)} MB; with fifty notes of 500 words open: ${inMegabytes(fifty.full)} MB.
- Server while one note takes ${growth.edits.toLocaleString('en')} edits, from time to time: ${growth.bytes.map(inMegabytes).join(', ')} MB.
- \`attune.vsix\`: ${inDigits(sizes.vsix / 1e3)} kB. What the server loads for its first note: ${inDigits(sizes.server / 1e3)} kB. At its very first
  start that is parsed in ${inWords(spreadOf(parse.first))} ms, and later taken from a cache in ${inWords(spreadOf(parse.later))} ms.
- The extension keeps the editor waiting for ${inWords(awakeAfter(activation))} ms (its own time: what VS Code offers is
  there and does nothing). After that, the language client is loaded in ${inWords(spreadOf(activation.map(({ later }) => later)))} ms, and the server starts.`;
}

/** The whole page. */
export function report(results) {
  const { cold, full, machine, memory, names, rested, typed } = results;
  return `# How fast Attune is, beside other tools

Written by \`npm run bench\`${results.quick ? ' **-- --quick: a small run, to try the script with**' : ''} on ${machine}.

![How long each of them takes](bench.svg)

All contestants took turns in one run on one machine. What counts is the ratio, since milliseconds differ from machine to
machine. A ratio compares CPU time where both tools report it, else wall-clock time. Start and memory are those of the whole
process. Attune keeps what Node has compiled for the next start ([speed.md](speed.md#the-cache-of-compiled-code)), so its starts
are those from the second on; “nothing cached” is the very first.

**It is not the same work.** ${results.isNotTheSame}

${ratios(results)}

- **The texts** are notes and letters that the script makes from the project's own invented ones (\`examples/\`,
  \`test/corpus/tuning/\`), a different one each time.
- **“All of …”** is a full analysis. Before it is measured, each contestant reads other notes of that kind for four
  seconds, like a tool that has been in use for a while. What the very first note costs is in the cold start.
- **“After a rest”** is the first note of a turn, when a contestant has done nothing for some seconds. By then V8 has given
  memory back and has to ask for it again ([speed.md](speed.md#after-a-rest)). The contestant then reads other notes until a
  second and a half have passed, and after that five notes that are measured in stride; of 50,000 words, which take some
  contestants ten seconds each, one.
- **“One character”** is from the edit to the diagnostics. For Attune that is measured in the engine, and “over stdio” from
  \`didChange\` to the diagnostics in the client's hand; an empty server shows how much of that is communication. The others
  read all of the note again, as they do in their own editor extensions.

## What each of them finds

${whatIsFound(results)}

## Goals

${goals(results)}

## In milliseconds

${ofEachSize(full, (words) => `All of ${words} words`, true)}

${ofEachSize(rested, (words) => `All of ${words} words, after a rest`, true)}

${ofEachSize(typed, (words) => `One character in ${words} words`, false)}

${timesTable('Cold start: the whole process to the first result of 500 words', cold)}

Attune prints one line per finding (\`attune check --format compact\`), since the others have no rewrites to offer.

### Memory of the process after 50,000 words, MB

${table(
  ['', 'MB'],
  names.map((name) => [name, memory[name]?.failed ?? inMegabytes(memory[name]?.times[0])]),
)}

${ofTheServer(results)}
`;
}
