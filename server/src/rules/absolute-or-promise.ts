import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';
import { subjectOf, type Subject } from './shared/subject.ts';
import { isMany, wordsBefore } from './shared/caregivers.ts';

const be = "(is|are|was|were|he's|she's|they're)";
const surely = '(definitely|certainly|surely|absolutely|soon|eventually)?';
const well =
  '(completely|totally|perfectly|absolutely|just)? (fine|ok|okay|normal|cured|all right|alright|caught up|back to normal)';
/** Not “fine with the sitter”, “fine-tuning”. */
const forNow = '!(with|to|for|at|on|after|tuning|today|tomorrow|in (the|a) (swing|car|van|pool|room))';
const growth = `(catch up|outgrow|grow out of|grow into it|be ${well} ${forNow})`;
/** What children are said to be doing by a day. */
const milestone =
  '(walking|talking|crawling|sitting|standing|running|eating|reading|writing|speaking|feeding|dressing|sleeping|ready|independent|able to|on track|caught up|potty trained|toilet trained)';
const outcome = `(${growth}|be ..1 ${milestone}|walk|talk|read|speak|crawl|sit|write|learn|get (there|better)|improve)`;
const age =
  '(age|the age)? ..1 (<number>|kindergarten|first grade|second grade|school|preschool|spring|summer|fall|winter|christmas|june|july|august|september|december|next year|(his|her|their) (first|second|third|fourth|fifth|next)? birthday)';
const hard =
  '(angry|mad|upset|crying|fussy|whining|screaming|yelling|hitting|fighting|late|tired|hungry|sick|anxious|nervous|sad|unhappy|grumpy|moody|difficult|behind|distracted|wild|hyper|bored|alone|in trouble|on the go|on the move|on (his|her|the) phone|too (busy|tired|loud|rough))';
const steady =
  '(calm|happy|still|quiet|ready|on time|prepared|available|satisfied|content|interested|focused|relaxed|engaged)';

/** An absolute about a person, or a promise that nobody can keep. */
export const absoluteOrPromise = definePhraseRule({
  id: 'absolute-or-promise',
  title: 'An absolute about a person, or a promise nobody can keep',
  family: 'honesty',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'UVM'],
  options: {},
  patterns: {
    never: `[never (ever)?] !(ever) <verb:word>`,
    neverEver: `[(does not|doesn't|do not|don't) ever <verb:word>]`,
    isNever: `${be} [never] ${steady}`,
    always: `[always] (~refuse|~melt|~cry|~hit|~throw|~demand|~interrupt|~forget|~cancel|~complain|~fight|~push|~bite|~scream|~whine|~argue|~ignore|~avoid|~act up|~act out|has to be|has to have|has to win|have to be|have to have|has trouble|have trouble|has a (hard|meltdown|tantrum|fit)|wants (to be|his way|her way|it|more|everything)|~give (up|in)|~fall apart|~lose|~run (away|off)|~turn away|~pull away|~shut down|gets (upset|mad|angry|frustrated|into)|~make excuses|~come late|~arrive late|~show up late|~blame|~yell|~miss (visits|appointments|sessions|his|her|the)|asks for (the|a|more)|asks to (leave|stop|go))`,
    isAlways: `${be} [always] ${hard}`,
    youAlways: 'you [always] (cancel|forget|give in|come late|miss|run late|blame|complain)',
    willNever: [
      `[(will never|won't ever|will not ever)] !(be (left|charged|billed|asked|forced|alone|turned|sent)) <verb:word>`,
      '[(is|are) (never|not ever) going to] <verb:word>',
      "[<tied:(he'll|she'll|they'll)> never] <verb:word>",
    ],
    promise: [
      `[will ${surely} ${growth}]`,
      `[(is|are) ${surely} going to (catch up|outgrow|grow out of|be ${well} ${forNow})]`,
      `[will] ${surely} be ..1 ${milestone} ..6 by ${age}`,
    ],
    hedge: [
      `[(he'll|she'll|they'll) ${surely} ${growth}]`,
      `(his|her|their) <word> [will be (completely|totally|fully|perfectly)?] (round|straight|even|clear|strong) ..2 by`,
      `(his|her|their) <word> [will be (completely|totally|fully|perfectly)] (round|straight|even|clear)`,
      `[will ${surely} (sort|work) (itself|themselves) out]`,
      `[(he'll|she'll|they'll) ${surely}] be ${milestone} ..4 (by|before)`,
      `by ${age} (months|years|years old)? ,? (he|she|they|<child>) [will ${surely}] (be ${milestone}|talk|walk|read|speak|crawl|sit|write|catch up)`,
    ],
    cure: '(therapy|treatment|ot|pt|we|it|this|program|plan) [will (fix|cure)] (him|them|his|her|their)',
    sure: [
      `<lead:(i am|i'm|we are|we're)> [(sure|certain|confident|positive|convinced) (that)?] (he|she|they|your child|your son|your daughter|<Name>) will ${outcome}`,
      `[(there is|there's)? no doubt (that)?] (he|she|they|your child|<Name>) will ${outcome}`,
      `[(there is|there's)? no doubt (that)?] (he'll|she'll|they'll) ${outcome}`,
      `<lead:(you can be|we can be|i can be|you may be)> [(<number>|completely|absolutely|quite|very)? %? (sure|certain|confident|positive) (that)?] (he|she|they|he'll|she'll|they'll)`,
      `<lead:(i am|i'm|we are|we're)> [(sure|certain|confident|positive|convinced) (that)?] (he'll|she'll|they'll) ${outcome}`,
    ],
    completely: `(${be}|will be|seems|looks) (now)? [(completely|totally|fully|perfectly|100 %) (fine|cured|recovered|ok|okay)]`,
    bound:
      '[(is|are) (bound|certain|guaranteed|destined) to] !(smile|laugh|ask|wave|love|enjoy|find|be (back|there|busy))',
    invariably: '[invariably]',
    prognosis: `[(will not|won't)] (live (on|alone|independently)|be able to|learn to|catch up)`,
    zero: ['[zero (ability|chance|hope|capacity|potential)]', '(is|was) [(incapable of|hopeless)]', '^ [incapable of]'],
    guarantee: [
      '(i|we|you|program|therapy|exercises|it|this) (can|will|could)? [<verb:~guarantee>] <next:any>',
      `[<verb:(i promise|we promise)> (you)? (that)?] (he|she|they|your child|your son|your daughter|<Name>) will ${outcome}`,
      '[<verb:(i promise|we promise)> (you)?] that !(i|we|you)',
    ],
    noHope: '[no (hope|chance)] (of|for|that|he|she|they) !(the|snow|rain)',
  },
  unless: [
    "(never too late|never have to|no one can|nobody can|we can't|we cannot|i can't|i cannot|can't promise|cannot promise|cannot say|can't say|not a guarantee|no guarantee|guaranteed by)",
    '(size|satisfaction|money back) guarantee',
    '(bear|puppet|doll|story|game|pretend|pretended|book|song|tower|dragon) ..12 (always|never|will)',
    `!(aide|teacher|staff|therapist) (<caregiver>|he|she|you|<Name>) (said|says|told|asked|asks|reports|reported|feels|felt) ..8 (always|never|will|he'll|she'll)`,
    '(if|whether) (he|she|they|<child>|<Name>) (will|ever)',
    "(hope|hopes|hoped|hoping|wonder|wonders|wondered|worry|worries|worried|afraid|fear|fears|believe|think|thinks|thought|wish|know if|ask if) (that|about|if|whether)? ..3 (will|he'll|she'll|they'll|never)",
    '(almost|nearly|not) (always|never)',
    '(goal|goals|objective|outcome|stg|ltg|trials|opportunities)',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week) (will|is)',
    "(you will|you'll|we will|we'll) never",
  ],
  answered: ["(don't|do not) know yet", 'look again'],
  accepts: isAbsolute,
  message:
    'We can’t promise this, and it may be remembered for years. What do you know now, what don’t you know yet, and when will you look again together?',
  rewrites: (found) => [...inPlace(found), ...later(found)],
});

/** What never happens may be good news, a measured fact, or a warm thing to say. */
const goodOrMeasured =
  /^(?:stops?|gives?|miss(?:es)?|forgets?|lets?|fails?|ceases?|complains?|tires?|hits?|bites?|cries|cry|chokes?|coughs?|falls?|aspirates?|vomits?|leaves?|loses?|hurts?|has|have|had|be|been|needs?|wears?|works?|drives?|lives?|naps?|again|before|quite|once|mind|doubt|knew|got|did|was|were|came|went|felt|saw|said|took|fell|lost|met|let|really|used|been|seen|tried)$/;

/** These begin with their verb: somebody has to stand before it. */
const ofSomeone = new Set(['never', 'neverEver', 'isNever', 'always', 'isAlways', 'completely', 'prognosis']);

function isAbsolute(found: Found): boolean {
  const subject = subjectOf(found);
  if (ofSomeone.has(found.name))
    return subject.isSomeone && (!found.name.startsWith('never') || isJudged(found, subject.word));
  if (found.name === 'bound') return subject.isSomeone || /^(?:it|swimming|therapy|practice)$/i.test(subject.word);
  return !outlooks.has(found.name) || (isOutlook(found, subject) && !isSure(found));
}
const outlooks = new Set(['willNever', 'promise', 'hedge']);

/** A habit that is told as never there, and is neither good news nor a finding. */
function isJudged(found: Found, who: string): boolean {
  const verb = found.get('verb').toLowerCase();
  if (goodOrMeasured.test(verb) || isAboutASide(found)) return false;
  return found.name === 'neverEver' || isHabit(who, verb);
}

function isOutlook(found: Found, { isLeftOut, isSomeone, word }: Subject): boolean {
  if (found.name === 'hedge') return true;
  if (found.name === 'willNever' && /^(?:have|forget|ask|charge|share|leave)$/i.test(found.get('verb'))) return false;
  if (isLeftOut) return isNoGoal(found);
  return isSomeone || (found.name === 'promise' && /^(?:everything|it|this)$/i.test(word));
}

/** “Will be walking by June.” may be a goal; “Will catch up.” is none. */
const isNoGoal = ({ text }: Found): boolean => !/^will$/i.test(text);

/** “He never sits”, “they never follow”; what once never happened is a fact of that day. */
const isHabit = (who: string, verb: string): boolean =>
  verb.endsWith('s') || (isMany(who) && !verb.endsWith('ed') && !pasts.has(verb));
const pasts = new Set(['brought', 'told', 'asked', 'gave', 'made', 'found', 'kept', 'left', 'thought', 'heard']);

/** “I am sure he will …” is underlined at “sure”. */
const isSure = (found: Found): boolean =>
  wordsBefore({ ...found, whole: { first: found.first, end: found.end } }, 5).some((word) =>
    /^(?:sure|certain|confident|positive|convinced|doubt|promise|guarantee)$/.test(word),
  );

/** “She never uses her left hand” is a finding that a doctor needs word for word. */
const isAboutASide = ({ block, sentence }: Found): boolean =>
  /\b(?:left|right|without|seizures?|swallow\w*|breath\w*|blood|oxygen)\b/i.test(
    block.prose.slice(block.tokens.start[sentence.first], block.tokens.end[sentence.end - 1]),
  );

const unknown = add(
  'Add what you know, and when you will look again',
  'I don’t know yet how this will go; we will look again together in {month}.',
);
const seen = tell('Say what you saw, this time', 'Today {child} {what you saw}, when {what was going on}.');
const seenOfCaregiver = tell('Say what happened this time', 'This week {caregiver} {what happened}.');

function later(found: Found): readonly Offer[] {
  const { name } = found;
  if (name === 'noHope' || name === 'zero')
    return [
      tell('Say what you don’t know yet', 'I don’t know yet what {child} will be able to do. Today {what you saw}.'),
    ];
  if (!/never$|always$|neverEver/i.test(name) || name === 'willNever')
    return name === 'willNever' ? [seen] : [unknown, seen];
  return [caregivers.test(subjectOf(found).word) || name === 'youAlways' ? seenOfCaregiver : seen];
}
const caregivers = /^(?:mom|mother|dad|father|parents?|family|caregivers?|grand\w+|guardians?)$/i;

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const lower = text.toLowerCase().replaceAll('\u2019', "'");
  switch (name) {
    case 'never':
    case 'isNever':
      return [sayInstead('hardly ever')];
    case 'neverEver':
      return [
        sayInstead(
          `hardly ever ${inflect(get('verb').toLowerCase(), isMany(subjectOf(found).word) ? 'base' : 'third')}`,
        ),
      ];
    case 'always':
    case 'isAlways':
    case 'youAlways':
      return [say('often')];
    case 'willNever':
    case 'prognosis':
      return [sayInstead(`${get('tied').replace(/.ll$/i, ' ')}may or may not`)];
    case 'promise':
    case 'hedge':
      return [say(hedged(lower))];
    case 'bound':
      return [say('may')];
    case 'invariably':
      return [say('often')];
    case 'cure':
      return [say('may help with')];
    case 'sure':
      return [sayInstead(get('lead') === '' ? 'I hope' : 'hopeful that')];
    case 'completely':
      return [say(/(?:cured|recovered)$/.test(lower) ? 'much better' : 'doing well')];
    case 'guarantee':
      return [say(hoping(get('verb').toLowerCase(), get('next').toLowerCase()))];
    default:
      return [];
  }
}

/** “will definitely be okay” → “may be okay”, “is going to catch up” → “may catch up”. */
const hedged = (promise: string): string =>
  promise
    .replace(/'ll\b/, ' will')
    .replace(
      /\b(?:will|(?:is|are)(?: \w+ly| soon)? going to)(?: (?:definitely|certainly|surely|absolutely|soon|eventually))?/,
      'may',
    )
    .replace(/ (?:completely|totally|perfectly|fully|absolutely|just) /, ' ');

/** “We guarantee results” → “We hope for results”, “I promise he will …” → “I hope he will …”. */
function hoping(verb: string, next: string): string {
  if (verb.includes('promise')) return verb.startsWith('we') ? 'we hope' : 'I hope';
  const hope = inflect('hope', tenseOf(verb, 'guarantee') ?? 'base');
  return /^(?:that|he|she|they|you|it|we|the|your|his|her)$/.test(next) ? hope : `${hope} for`;
}
