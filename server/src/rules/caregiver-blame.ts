import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import type { Kind } from '../text/kind.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { blamePatterns } from './shared/blame-patterns.ts';
import { plainly, toBase, toldOften } from './shared/blame-words.ts';
import {
  askWhatFits,
  foundItHard,
  isAboutCaregiver,
  isMany,
  isWholeSentence,
  wordBehind,
  wordsBefore,
} from './shared/caregivers.ts';
import { say, sayInstead, tell } from './shared/offers.ts';

/** Fault placed on a caregiver, where the note could hold what got in the way. */
export const caregiverBlame = definePhraseRule({
  id: 'caregiver-blame',
  title: 'Fault placed on a caregiver',
  family: 'caregivers',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['SEED', 'MISS', 'AFP', 'OPN2'],
  options: {},
  patterns: blamePatterns,
  unless: [
    // what got in the way is told
    'because !((of)? (the|his|her|your|a)? (exercises|stretches|hep|home program|strategies|home ideas|lack|poor|inconsistent|minimal))',
    'due to !((the|a)? (lack|poor|inconsistent|minimal|limited|no|insufficient|little))',
    '(since|while|hospital|sick|ill|illness|flu|surgery|funeral|shift|shifts|overtime|evicted|eviction|storm|snow|power|traveling|travelling|overwhelmed|exhausted|unsure|moved|moving)',
    'as (she|he|they|the|his|her|their) ..6 (was|were|is|are|had|has|have)',
    // nobody is blamed
    "(not|never|nothing|nobody|none|no one|isn't|wasn't|didn't|doesn't) ..5 (fault|to blame|caused|cause|causing)",
    '(did|do|does|have|has) not (do|done) anything wrong',
    "(didn't|haven't|hasn't) (do|done) anything wrong",
    "(ok|okay|fine|alright|all right|no problem|no worries|not a problem|welcome|don't worry|understandable|understand) (if|that|when|about)",
    '^ (if|when|whether|should|unless|what if)',
    'if (you|they|she|he|parents|a parent|families|a family)',
    "(we|i) ..3 (did not|didn't|failed to|have not|haven't) ..8",
    // told by themselves
    "(said|says|shared|shares|told|tells|explained|explains|report|reports|reported|worried|worries|wonders|wondered|feels|felt|fears|apologized) ..5 (she|he|they) ..1 (did|didn't|has|have|hasn't|haven't|is|are|was|were|never)",
    '(link|fax|video|file|email|portal|machine|monitor|insurance|printer) ..2 ~fail',
  ],
  accepts: (found) => isTheirs(found),
  message:
    'Most caregivers are carrying more than we can see. Could this hold what got in the way, or that we don’t know yet and will ask?',
  rewrites: (found, { kind }) => unique([...inPlace(found), ...anew(found, kind)]),
});

function isTheirs(found: Found): boolean {
  const { get, name } = found;
  const pronoun = get('pronoun').toLowerCase();
  if (pronoun === 'he' || pronoun === 'she') return isAboutCaregiver(found, pronoun);
  if (name === 'leftAtHome') return !wordsBefore(found).includes('i');
  return true;
}

/** What somebody does once, so that it was not found hard: it did not come about. */
const once = /^(?:attend|return|bring|call|sign|show|come|answer|respond|reply|send|arrive|notify|inform|let)\b/;

const inPlace = (found: Found): readonly Offer[] => (makers[found.name] ?? poor)(found);

/** The wording in place, by what was found. */
const makers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  failed,
  once: ({ get }) => [say(`could not ${actOf(get)}`), say(`did not get to ${actOf(get)}`)],
  didNot: ({ get }) => [didNot(get)],
  didNotDo: ({ get }) => [didNot(get)],
  theirPart: ({ get }) => [didNot(get)],
  hasNot: ({ get }) => [hard(`${auxiliary(get('aux'))} found`, howOf(get), toBase(get('act')))],
  hasNotDone: ({ get }) => [hard(`${auxiliary(get('aux'))} found`, howOf(get), toBase(get('act')))],
  isNot: ({ get }) => [hard(`${auxiliary(get('aux'))} finding`, howOf(get), toBase(get('act')))],
  yetTo: ({ get }) => [sayInstead(`${get('aux').toLowerCase()} found it hard to`)],
  never: ({ get }) => [sayInstead(`had not yet ${{ did: 'done', came: 'come' }[actOf(get)] ?? actOf(get)}`)],
  inconsistent: ({ get }) => [sayInstead(`${finding[get('aux').toLowerCase()] ?? 'found'} it hard to be consistent`)],
  unused: ({ end, first, get, kept, text }) => {
    const by = kept.get('by');
    if (get('by') === '' || !by) return [sayInstead(unused(text, get('when')))];
    return [
      sayInstead(`${unused(text, get('when'))}${get('when') === '' ? '' : ` ${get('when')}`}`, {
        replaces: { first, end: Math.max(end, by.end) },
      }),
    ];
  },
  leftAtHome: ({ text }) => [say(text.replace(/ again$/i, ''), { title: 'Leave out the “again”' })],
  missedVisits: () => [sayInstead('the visits we missed')],
  despite: (found) => [despite(found)],
  wouldNot: ({ get }) => [hard(inflect('find', /^would/i.test(get('aux')) ? 'past' : present(get)), '', actOf(get))],
  rarely: ({ get }) => [
    hard(
      inflect('find', /^\S+ed\b|^(?:did|tried)\b/i.test(get('act')) ? 'past' : present(get)),
      '',
      plainly(actOf(get)),
    ),
  ],
  noEffort: ({ get }) => [
    sayInstead(
      /^(?:makes|puts)|^(?:can|won)/i.test(get('verb')) && !/^could/i.test(get('verb'))
        ? `${inflect('find', present(get))} no time to`
        : 'found no time to',
    ),
  ],
  roundTo: () => [sayInstead('found no time for')],
  forgets: ({ get }) => [
    say(
      `${inflect('find', /^(?:kept|forgot)/i.test(get('verb')) ? 'past' : present(get))} it hard to remember${get('to') === '' ? '' : ' to'}`,
    ),
  ],
  slide: ({ text }) =>
    [
      say(
        /^(?:letting|slacking)/i.test(text)
          ? 'finding it hard to keep up'
          : /^lets/i.test(text)
            ? 'finds it hard to keep up'
            : 'found it hard to keep up',
      ),
    ].filter(() => !/(?:exercises|stretches|program|patching|brushing|routine)/.test(text)),
  toldOften,
  saidOften: ({ get, text }) =>
    [say('talked about', { title: 'Say “talked about”' })].filter(
      () => /^(?:said|mentioned|explained|discussed)$/i.test(get('said')) && !/ (?:you|her|him|them) /.test(text),
    ),
  feedsTheir: () => [say('may go together with')],
  neglects: ({ get, text }) => [
    sayInstead(
      `${{ neglects: 'finds', neglecting: 'finding' }[get('verb').toLowerCase()] ?? 'found'} no time for ${text.split(' ').at(-1) ?? ''}`,
    ),
  ],
};

type Get = Found['get'];
const present = (get: Get): Tense => (isMany(get('caregiver')) ? 'base' : 'third');

const finding: Readonly<Record<string, string>> = {
  is: 'finds',
  are: 'find',
  was: 'found',
  were: 'found',
  'has been': 'has found',
  'have been': 'have found',
};
const howOf = (get: Get): string =>
  /^(?:even|ever|yet|really|)$/i.test(get('how')) ? '' : `${get('how').toLowerCase()} `;
const actOf = (get: Get): string => get('act').replace(/^\w+/, (first) => first.toLowerCase());

function failed({ get }: Found): readonly Offer[] {
  const verb = get('verb').toLowerCase();
  const tense = tenseOf(verb, 'fail') ?? tenseOf(verb, 'neglect') ?? 'past';
  if (tense !== 'past') return [foundItHard(tense)];
  return [once.test(actOf(get)) ? sayInstead('could not') : foundItHard(tense), sayInstead('did not get to')];
}

/** “did not follow through” → “found it hard to follow through”. */
function didNot(get: Get): Offer {
  const aux = get('aux');
  const tense: Tense = /^doe/i.test(aux) ? 'third' : /^do( |n)/i.test(aux) ? 'base' : 'past';
  return actOf(get) === 'bother to'
    ? sayInstead(`${inflect('find', tense)} no time to`)
    : hard(inflect('find', tense), howOf(get), actOf(get));
}

const hard = (found: string, how: string, act: string): Offer => {
  const whole = `${how}${/^bother$/.test(act) ? 'fit it in' : act}`;
  return { ...sayInstead(`${found} it hard to ${whole}`), title: 'Say “found it hard to”' };
};

/** “hasn’t” → “has”, “are not” → “are”. */
const auxiliary = (aux: string): string => aux.toLowerCase().replace(/(?:n['’]t| not)$/, '');

const unused = (text: string, when: string): string =>
  `${/^(?:is|are|has|have)\b/i.test(text) ? 'may not fit the days' : 'did not fit the days'}${when === '' ? ' at home' : ''}`;

function despite({ block, end, first, sentence, text }: Found): Offer {
  if (!/education$/i.test(text)) return say(`after our ${text.split(' ').slice(2).join(' ')}`);
  const about = /^(?:on|about|regarding|re|in|of)$/.test(wordBehind({ block, end, sentence }));
  return about ? say('after our talks about', { replaces: { first, end: end + 1 } }) : say('after our talks about it');
}

/** “Poor follow-through”: what we do not know yet. */
function poor(found: Found): readonly Offer[] {
  const { end, first, name } = found;
  if (name === 'notCarriedOver') return [sayInstead('not yet part of the days at home')];
  if (!name.startsWith('poor')) return [];
  const isVisits = name === 'poorVisits';
  if (isWholeSentence(found)) return isVisits ? [] : [askWhatFits];
  const opens = !/\w/.test(wordsBefore(found).join(''));
  if (/^(?:of|with|for|on)$/.test(wordBehind(found))) {
    // “Poor follow-through with brushing.” is no sentence yet
    const inWay = `${opens ? 'I don’t know yet ' : ''}what gets in the way of`;
    const the = /^(?:hep|home)$/.test(wordBehind(found, 1)) ? ' the' : '';
    return [say(inWay, { text: `${inWay}${the}`, replaces: { first, end: end + 1 } })];
  }
  const isSubject = /^(?:is|are|has|have|may|was|were|slows|limits|makes|means|affects|\w+ing|\w+ed)$/.test(
    wordBehind(found),
  );
  const inWay = say(isVisits ? 'what gets in the way of visits' : 'what gets in the way at home');
  return [inWay].filter(() => isSubject || !opens);
}

const visits = tell(
  'Say that you missed each other',
  'We missed each other on {dates}. I’ll ask what would make visits easier: time, place, video, a ride.',
);
const ideas = tell(
  'Tell what got in the way',
  'The home ideas did not fit the week. {caregiver} shared that {what was going on}. We picked one idea that fits {routine}.',
);
const ask = tell(
  'Ask what got in the way',
  'I don’t think the ideas I gave you fit your week yet. What got in the way?',
);
const wonder = tell(
  'Wonder with them',
  'I wonder how the ideas are going at home. What fits your days, and what doesn’t?',
);
const saw = tell(
  'Say what you saw, and wonder',
  'I saw {what you saw}. I’ll ask {caregiver} how it looks from where they stand.',
);
const wonderWithYou = tell(
  'Say what you saw, and wonder',
  'I noticed {what you saw}. I wonder how it looks from where you stand.',
);

function anew({ get, name, text }: Found, kind: Kind | undefined): readonly Offer[] {
  if (/visit|attend/i.test(`${name} ${text} ${get('act')} ${get('what')}`)) return [visits];
  if (/^(?:feeds|feedsTheir|madeWorse|phoneFirst|noWonder|fault|shouldHave|neglects)$/.test(name))
    return [kind === 'caregiver-letter' ? wonderWithYou : saw];
  return kind === 'caregiver-letter' ? [ask, wonder] : [ideas, askWhatFits];
}

const unique = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(({ text }, at) => offers.findIndex((other) => other.text === text) === at);
