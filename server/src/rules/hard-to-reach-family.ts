import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { caregiver, isMany } from './shared/caregivers.ts';
import { say, sayInstead, tell } from './shared/offers.ts';

/** Judgments of a person, by what they may stand for. */
const doubts = 'resistant|oppositional|argumentative|combative|hostile|defensive';
const tired = 'unmotivated|uninvolved|disengaged|unengaged|non-engaged|apathetic|uninterested|disinterested|checked out|flaky|unreliable|lazy|chaotic|dysfunctional';
const close = 'overprotective|over-protective|overbearing|enmeshed|overinvolved|over-involved|hovering';
const asking = 'needy|demanding|high-maintenance|entitled|pushy|difficult';
const person = `(${doubts}|${tired}|${close}|${asking})`;
const be = '(<is:(is|are|was|were)>|<is:~seem>|<is:~appear>|<is:~remain>|<is:~become>|<is:~present>)';
const very = '(very|quite|a bit|a little|somewhat|rather|so|too|still|increasingly|minimally|always|often|pretty|extremely|as)';
const families = '(family|families|parent|parents|mother|father|mom|mum|dad|caregiver|caregivers|guardian|grandmother|grandfather|grandma|grandpa)';
const home = '(home|household|house|home environment|home life|family life|home situation|living situation)';
const reach = '(reach|engage|contact|get hold of|get a hold of|get ahold of|pin down|connect with|work with)';

/** A label for a family, where a next step could stand. */
export const hardToReachFamily = definePhraseRule({
  id: 'hard-to-reach-family',
  title: 'A label for a family',
  family: 'caregivers',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['CDCP', 'MISS', 'HS', 'SEED'],
  options: {},
  patterns: {
    hardToReachFamily: [`[(hard|difficult|tough|impossible) to ${reach} <noun:${families}>]`, `[(hard|difficult|tough) <noun:${families}> to ${reach}]`, '^ [(hard|difficult|tough|impossible) to (reach|engage|get hold of)] (.|$)'],
    isHardToReach: [`${caregiver} (${be}|has been|have been) ${very}? [(hard|difficult|tough|impossible) to ${reach}] !(for|the|by phone at work)`, 'you (are|were|have been) ..1 [(hard|difficult|tough|impossible) to (reach|get hold of|get a hold of|pin down)]'],
    hardToReachYou: `(it|it's|been) ..3 [(hard|difficult|tough|impossible) to ${reach} (you|mom|dad|mother|father|family|the family|the parents|parents|her parents|his parents|their parents|her mother|his mother|her family|his family)]`,
    denial: [`[${be} (still|clearly|very much|a bit)? in denial <about:(about|of|regarding)>?]`, `${caregiver} [in denial]`],
    label: [`${caregiver} ${be} ${very}? [<word:${person}>] <to:(to|about|with|toward|towards|of)>? !(job|day|week|time|susan)`, `you (<is:(seemed|seem|are|were|appeared)>|have been) ${very}? [<word:${person}>] <to:(to|about|with)>?`],
    labelAfter: `<caregiver> <between:..12> and ${be} ${very}? [<word:${person}>]`,
    labelled: [`[<word:(${doubts}|${tired}|${close}|needy|demanding|high-maintenance|entitled|pushy|helicopter)> <noun:${families}>]`, `[<word:(difficult)> <noun:${families}>] !(meeting|meetings|conversation|conversations|situation|situations|time|times|history|news|visit|visits|dynamic|dynamics|decision|decisions|to|member|members|life|story|stories)`],
    chaoticHome: [`[<word:(chaotic|dysfunctional|disorganized)> <noun:${home}>]`],
    homeIsChaotic: [`(home|household|house|home environment|home life|family life|apartment) (is|are|was|were|~seem|~appear|~remain) ${very}? [<word:(chaotic|dysfunctional)>]`],
    notInvested: ['^ [not (very|really)? (invested|involved)] (.|$)', `${caregiver} (is|are|was|were|seems|seemed|seem|isn't|aren't|wasn't|weren't) ..1 [(not (very|really)? (invested|engaged|involved|motivated))] !(in the (decision|accident|fight|case))`, `${caregiver} ..3 [minimally engaged]`],
    doesNotCare: [`${caregiver} ..1 [(does not|doesn't|do not|don't|did not|didn't) (seem to|appear to|really)? care] (about|,|.|;|if|whether|$)`],
    atRisk: ['[<word:(at-risk|vulnerable)> <noun:(family|families)>]'],
  },
  unless: [
    '(water|stain|fire|slip|antibiotic|bacteria|heat|tear) ..1 (resistant|resistance)',
    '(insurance|insurer|claim|letter|appeal|plan|coverage|payer) ..4 denial',
    'denial ..4 (insurance|insurer|claim|letter|appeal|plan|coverage|payer)',
    '(not|never|no longer) ..2 (resistant|difficult|demanding|needy|hard to reach|lazy|unreliable|overprotective|over-protective|chaotic)',
    "(isn't|aren't|wasn't|weren't) ..1 (resistant|difficult|demanding|needy|lazy|unreliable)",
    '(call|called|calls|labeled|labelled|label|labels|word|words|described as|seen as|blamed) ..6 (resistant|difficult|hard to reach|lazy|needy|chaotic|dysfunctional|overprotective|in denial|uninvolved|unmotivated)',
    '(worried|worries|worry|afraid|feels|felt|feel|fears|wondered|wonders|think|thinks) ..8 (difficult|lazy|needy|demanding|overprotective|pushy)',
    '(play|pretend|pretended|puppet|doll|dollhouse|toy|story|character|game)',
  ],
  accepts: (found) => isTheirs(found),
  message: 'What have they been facing, and what have we not yet made easy? That gives the next person somewhere to start.',
  rewrites: (found, { kind }) => [...inPlace(found), ...(kind === 'caregiver-letter' ? [askInLetter] : [tellOf(found)])],
});

const others = /\b(?:he|she|they|it|i|we|that|who|child|son|daughter|baby|brother|sister|boy|girl|toddler)\b|\b\p{Lu}\.\p{Lu}/iu;

function isTheirs(found: Found): boolean {
  const { block, get, name, whole } = found;
  // “was difficult to hear” is about the phone
  if (name === 'label' && /^difficult$/i.test(get('word')) && get('to') !== '') return false;
  if (name === 'labelAfter') return !others.test(get('between'));
  // “Dad’s work is demanding”
  return (name !== 'label' && name !== 'isHardToReach') || block.tokens.possessive[whole.first] !== true;
}

type Meaning = 'doubts' | 'tired' | 'close' | 'asking';
const within = (list: string, word: string): boolean => list.replaceAll('-', ' ').split('|').includes(word);
const meaningOf = (label: string): Meaning => {
  const word = label.toLowerCase().replaceAll('-', ' ');
  return within(doubts, word) ? 'doubts' : within(tired, word) ? 'tired' : within(close, word) || word === 'helicopter' ? 'close' : 'asking';
};

/** What the label may stand for, with the verb in front: “had doubts”. */
const meanings: Readonly<Record<Meaning, readonly [verb: string, rest: string]>> = {
  doubts: ['have', 'doubts'],
  tired: ['have', '{what} to carry'],
  close: ['keep', '{child} close'],
  asking: ['ask', 'for {what}'],
};

/** The same in a word that fits behind the verb that stands there. */
const softer: Readonly<Record<Meaning, string>> = { doubts: 'unsure', tired: 'stretched thin', close: 'protective', asking: 'clear about what {child} needs' };

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  switch (name) {
    case 'hardToReachFamily':
      return get('noun') === '' ? [] : [sayInstead(`${get('noun').toLowerCase()} we have not found a good way to reach yet`)];
    case 'isHardToReach':
      return [say('best reached by {way and time}')];
    case 'denial':
      return denial(found);
    case 'label':
    case 'labelAfter':
      return label(found);
    case 'labelled':
      return [labelled(get('noun').toLowerCase(), meaningOf(get('word')))];
    case 'chaoticHome':
      return [say(`${/^d/i.test(get('word')) ? 'full' : 'busy'} ${get('noun').toLowerCase()}`)];
    case 'homeIsChaotic':
      return [say('full: {who and what was going on}'), say('full')].reverse();
    case 'notInvested':
      return found.sentence.first === found.first ? [] : [sayInstead('carrying {what}')];
    case 'atRisk':
      return [say(`${get('noun').toLowerCase()} facing {what}`)];
    default:
      return [];
  }
}

function labelled(noun: string, meaning: Meaning): Offer {
  const [verb, rest] = meanings[meaning];
  return say(`${noun} who ${inflect(verb, isMany(noun) ? 'base' : 'third')} ${rest}`);
}

const linking = ['remain', 'become', 'present'] as const;
const forms: Readonly<Record<string, 'past' | 'third' | 'base'>> = { was: 'past', were: 'past', is: 'third', are: 'base' };

/** “was resistant to” → “had doubts about”; “seemed needy” → “seemed to ask for {what}”. */
function label(found: Found): readonly Offer[] {
  const { end, first, get, kept } = found;
  const meaning = meaningOf(get('word'));
  const [verb, rest] = meanings[meaning];
  const isAbout = get('to') !== '';
  if (isAbout && meaning !== 'doubts') return [];
  const about = isAbout ? ' about' : '';
  const stop = isAbout ? (kept.get('to')?.end ?? end) : end;
  const soft = say(`${softer[meaning]}${about}`, { replaces: { first, end: stop } });
  const is = kept.get('is');
  return is && first - is.end <= 3 ? [say(`${headOf(get('is').toLowerCase(), verb)} ${rest}${about}`, { replaces: { first: is.first, end: stop } }), soft] : [soft];
}

/** “seemed” → “seemed to have”, “was” → “had”. */
function headOf(is: string, verb: string): string {
  if (/^(?:seem|appear)/.test(is)) return `${is} to ${verb}`;
  const tense = forms[is] ?? linking.map((each) => tenseOf(is, each)).find((each) => each !== undefined);
  return inflect(verb, tense === 'base' || tense === 'third' ? tense : 'past');
}

function denial({ get, text }: Found): readonly Offer[] {
  const is = get('is').toLowerCase();
  const has = is === '' ? 'with' : headOf(is, 'have');
  return [say(`${has} ${/still/i.test(text) ? 'still ' : ''}a different view${get('about') === '' ? '' : ' of'}`, { title: 'Say “a different view”' })];
}

const askInLetter = tell('Ask what suits them', 'We have not found a good time or way to connect yet. What works best for you: a call, a text, an evening?');
const views = tell('Tell how they see it', '{caregiver} sees it differently: “{words}”. We will keep talking.');
const reached = tell('Tell what you tried, and what is next', 'We have not found a good way to connect yet. Tried: {ways}. Still to try: {other ways}.');
const full = tell('Say who was there', 'The home was full today: {who}. We played {where}.');
const carrying = tell('Say what is in the way, or that you will ask', '{caregiver} has a lot to carry right now: {what}. I’ll ask how they would like to be part of this.');
const histories = tell('Say what makes sense of it', '{caregiver} keeps {child} close. After {history}, that makes sense.');

function tellOf({ get, name }: Found): Offer {
  if (/reach/i.test(name)) return reached;
  if (/home/i.test(name)) return full;
  if (name === 'denial') return views;
  if (name === 'notInvested' || name === 'doesNotCare' || name === 'atRisk') return carrying;
  return { doubts: tell('Tell the doubts', '{caregiver} had doubts about {what} and told me why: {why}.'), tired: carrying, close: histories, asking: carrying }[meaningOf(get('word'))];
}
