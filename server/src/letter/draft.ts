import { analyze } from '../engine/analysis.ts';
import type { Configuration } from '../engine/configuration.ts';
import { run } from '../engine/drive.ts';
import { missedIn, visitNamed, type MissedVisit } from '../note/visits.ts';
import { aboutIn, type People } from '../text/about.ts';
import { readDocument, type ProseDocument } from '../text/document.ts';
import { scalars } from '../text/front-matter.ts';
import { lineAt, overlaps } from '../text/span.ts';
import { carriedFrom, type Carried, type Run } from './carry.ts';
import { peopleInWords, spelledOut } from './chart.ts';
import { choose, type Chosen } from './choose.ts';
import { inFirstPerson } from './first-person.ts';
import { tellMissed } from './missed.ts';
import { Page, type Source } from './page.ts';
import type { Cast } from './kin.ts';
import { castOf } from './people.ts';
import { isTaste, plainly } from './plain.ts';
import { passagesIn, type Passage, type Told } from './told.ts';

/** A letter to a caregiver, made of sentences of a note. It has blanks for what only a person can say. */
export interface Draft {
  readonly text: string;
  /** In the order of the draft. */
  readonly sources: readonly Source[];
}

/** What a draft is made from. */
export interface DraftOf {
  readonly text: string;
  readonly configuration: Configuration;
  /** The name of the note's file, for the letter's front matter. Undefined if the note has no file. */
  readonly fileName?: string | undefined;
}

/**
 * Drafts a letter from a note, without inventing anything. It uses the note's own sentences, addressed to the reader
 * and in plain words, and leaves out any sentence that might not read right. Yields where it may be interrupted.
 */
export function* draftLetter({ configuration, fileName, text }: DraftOf): Generator<void, Draft> {
  const document = readDocument(text);
  const { called: people, meant } = peopleInWords(withFirstName(aboutIn(document.front).people));
  const passages = toldIn(document, meant);
  const cast = castOf(passages, meant);
  const named = { ...people, ...(cast.child !== undefined && { child: cast.child }) };
  const front = frontFor(named, fileName);
  const runs = yield* carriedFrom(passages, { cast, sayPlainly: plainly(front, configuration) });
  const left = new Set<Carried>();
  for (;;) {
    const chosen = choose(runs, (carried) => !left.has(carried));
    const draft = compose(chosen, { document, passages, people: named, front, reader: cast.reader });
    const judged = judgedIn(draft, chosen, configuration);
    if (judged.length === 0) return draft;
    for (const carried of judged) left.add(carried);
    yield;
  }
}

/** The sentences of the note as its writer would say them: in the first person and without shorthand. */
const toldIn = (document: ProseDocument, people: People): readonly Passage[] =>
  inFirstPerson(spelledOut(withBothInitials(passagesIn(document), people.child), people), people.child);

/** A letter calls a child by the first name. A full name stays in the record, and “Baby Girl” is not a name yet. */
function withFirstName({ child, ...people }: People): People {
  const [, first = child] = /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+/u.exec(child ?? '') ?? [];
  return first === undefined || /^(?:Baby|Newborn|Infant)$/i.test(first) ? people : { ...people, child: first };
}

/** “M. chose the bus”, if the front matter says `M.R.`: it is the same child, so the letter uses one name for both. */
function withBothInitials(passages: readonly Passage[], child: string | undefined): readonly Passage[] {
  const first = /^(\p{Lu}\.)\p{Lu}\.$/u.exec(child ?? '')?.[1];
  if (first === undefined || child === undefined) return passages;
  const alone = new RegExp(String.raw`(?<![\p{L}.]|(?:Ms|Mr|Mrs|Mx|Dr)\.? )${first.charAt(0)}\.(?!\p{Lu}\.)`, 'gu');
  return passages.map((passage) => ({
    ...passage,
    told: passage.told.map((each) => ({ ...each, text: each.text.replaceAll(alone, child) })),
  }));
}

/** The value for YAML. It is quoted if it could contain a colon or look like a value of another type. */
const quoted = (value: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(value) ? value : JSON.stringify(value);

function frontFor({ caregiver, child, wording }: People, fileName: string | undefined): string {
  const lines = [
    'kind: caregiver-letter',
    ...(child === undefined ? [] : [`child: ${quoted(child)}`]),
    ...(caregiver === undefined ? [] : [`caregiver: ${quoted(caregiver)}`]),
    ...(wording === undefined ? [] : [`wording: ${wording}`]),
    ...(fileName === undefined ? [] : [`from: ${quoted(fileName)}`]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** The sentences that have findings of the letter rules, now that they stand together. */
function judgedIn({ sources, text }: Draft, chosen: Chosen, configuration: Configuration): readonly Carried[] {
  const { findings } = run(analyze({ text, configuration, kindByPath: 'caregiver-letter' }));
  const spans = findings.filter((finding) => !isTaste(finding)).map(({ at }) => at);
  return sentencesOf(chosen).filter(({ from }) =>
    sources.some((source) => source.from === from && spans.some((span) => overlaps(span, source.span))),
  );
}

interface Around {
  readonly document: ProseDocument;
  readonly passages: readonly Passage[];
  readonly people: People;
  readonly front: string;
  readonly reader: Cast['reader'];
}

function compose(chosen: Chosen, around: Around): Draft {
  const { front, people } = around;
  const child = people.child ?? '{child}';
  const visit = visitIn(around.document);
  const page = new Page(front);
  greet(page, chosen, around);
  if (visit === undefined) tellVisit(page, chosen, around);
  else tellMissed(page, chosen, visit, child);
  page.paragraph('You are always welcome in our visits. You can reach me by {call / text / email}: {how to reach me}.');
  if (chosen.thread && visit === undefined) page.carried(alone([chosen.thread]));
  page.paragraph(`Warmly,\n\n${clinicianIn(around.document) ?? '{clinician}'}\n`);
  return { text: page.text, sources: page.sources };
}

function tellVisit(page: Page, chosen: Chosen, around: Around): void {
  tellStory(page, chosen, around);
  tellVoice(page, chosen, around);
  tellConcern(page, chosen, around);
  tellPlan(page, chosen);
  page.paragraph(
    `Does this match what you see at home? If I got something wrong, please tell me. You know ${around.people.child ?? '{child}'} best.`,
  );
}

/** Was the visit that the note is about missed or moved? Undefined if it took place. */
const visitIn = (document: ProseDocument): MissedVisit | undefined =>
  visitNamed(document.front && scalars(document.front.yaml).get('visit')) ?? missedIn(document);

/**
 * If the front matter names no caregiver, the greeting takes the name from the note. If the note has only a word such
 * as “mother”, a comment tells the writer whom “you” means.
 */
function greet(page: Page, chosen: Chosen, { people, reader }: Around): void {
  const isSpokenTo = sentencesOf(chosen).some(({ speaksToReader }) => speaksToReader);
  const called = isSpokenTo ? reader?.called : undefined;
  const isName = called !== undefined && /^\p{Lu}/u.test(called);
  page.paragraph(`Dear ${people.caregiver ?? (isName ? called : '{caregiver}')},`);
  if (people.caregiver !== undefined || called === undefined || isName) return;
  page.paragraph(`<!-- “You” is ${people.child ?? 'the child'}’s ${called} here. -->`);
}

const sentencesOf = ({ concern, plan, story, thread, voice, worry }: Chosen): readonly Carried[] => [
  ...[...story, ...voice, ...concern].flat(),
  ...plan,
  ...[worry, thread].filter((each) => each !== undefined),
];

/** The wording of a run in the letter. Its first sentence stands on its own, and it names the child once. */
function alone(run: Run, child?: string): readonly { readonly text: string; readonly from: Carried['from'] }[] {
  let isNamed = child === undefined;
  return run.map(({ alone: first, from, text }, index) => {
    const names = !isNamed && child !== undefined && first?.includes(child) === true;
    const said = index === 0 || names ? (first ?? text) : text;
    isNamed ||= child !== undefined && said.includes(child);
    return { from, text: said };
  });
}

function tellStory(page: Page, { story }: Chosen, around: Around): void {
  if (story.length === 0) {
    const lines = linesOf(around, ({ moments }) => moments.has('play') || moments.has('strength'));
    page.paragraph(hint('A small true moment first.', lines));
    page.paragraph('{one moment you enjoyed together}');
    return;
  }
  page.paragraph('Here is a moment that I want to share with you.');
  for (const run of story) page.carried(alone(run, around.people.child));
}

function tellVoice(page: Page, { voice }: Chosen, { people }: Around): void {
  if (voice.length === 0) page.paragraph('You told me: “{what they said or hope for, in their words}”.');
  for (const run of voice) page.carried(alone(run, people.child));
}

function tellConcern(page: Page, chosen: Chosen, around: Around): void {
  const { concern } = chosen;
  for (const run of concern) page.carried(alone(run, around.people.child));
  const safety = linesOf(around, ({ text }) => aboutSafety.test(text));
  if (safety.length > 0) page.paragraph(hint('Would they like what keeps their child safe in writing?', safety));
  const lines = linesOf(around, isHard);
  if (concern.length > 0 || lines.length === 0) return;
  page.paragraph(hint('What is hard, plainly, and what could help.', lines));
  const next = '{what helps, or what we could try next}.';
  if (chosen.worry) page.carried(alone([chosen.worry]), next);
  else page.paragraph(`{what is hard right now}. ${next}`);
}

const aboutSafety = /\b(?:911|chok\w*|aspirat\w*|seizures?|allerg\w*|turns? blue|nothing by mouth)\b/i;
const wondering = /\b(?:suspect\w*|concern(?:s|ed)?|rule out|red flags?|query)\b/i;
/** What a mandated reporter knows is followed up elsewhere. A hint never points to it. */
const neverHinted = /\b(?:abus\w*|neglect\w*|CPS|mandated|custody|police)\b/i;

const isHard = ({ moments, text }: Told): boolean =>
  moments.has('concern') || moments.has('hard-moment') || wondering.test(text);

function tellPlan(page: Page, { plan }: Chosen): void {
  if (plan.length === 0) {
    page.paragraph('At home, if it fits: {one thing}. From me: {one thing I will do}.');
    return;
  }
  page.paragraph('Until next time:');
  page.list(plan.map(({ alone: first, from, text }) => ({ from, text: first ?? text })));
  if (!plan.some(({ text }) => /^I\b/.test(text))) page.paragraph('From me: {one thing I will do}.');
}

/** A comment for the writer, with the lines of the note that could help. It does not quote the note. */
function hint(what: string, lines: readonly number[]): string {
  if (lines.length === 0) return `<!-- ${what} -->`;
  return `<!-- ${what} Your note speaks of it on line${lines.length === 1 ? '' : 's'} ${listed(lines)}. -->`;
}

const mostLines = 3;
const listed = (lines: readonly number[]): string => lines.join(', ').replace(/, (\d+)$/, ' and $1');

function linesOf({ document, passages }: Around, isWanted: (told: Told) => boolean): readonly number[] {
  const told = passages.flatMap((passage) => passage.told);
  const lines = told
    .filter((each) => isWanted(each) && !neverHinted.test(each.text))
    .map(({ span }) => lineAt(document.text, span.start));
  return [...new Set(lines)].slice(0, mostLines);
}

/** `clinician: Maya` in the front matter of the note. */
function clinicianIn({ front }: ProseDocument): string | undefined {
  const name = front && scalars(front.yaml).get('clinician');
  return name === undefined || name === '' || /[{}[\]<>]/.test(name) ? undefined : name;
}
