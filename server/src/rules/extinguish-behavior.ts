import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, tell } from './shared/offers.ts';
import { doerOf, holdOf, tenseThere } from './shared/place.ts';
import { sentenceText, wordBehind, wordInFront } from './shared/who.ts';

/** What a child does when it is hard, as something to be removed. */
const acts =
  '(behavior|behaviors|behaviour|behaviours|stimming|stims|tantrum|tantrums|tantruming|outburst|outbursts|scripting|screaming|crying|hitting|biting|flapping|aggression|elopement|eloping|meltdown|meltdowns|spinning|rocking|kicking|tearing|head banging|noncompliance|echolalia|throwing|spitting|whining|yelling|pinching|grabbing|scratching|running off|running away|self-stimulation|perseveration|hand flapping|toe walking|avoidance|refusals|head shaking|shaking|humming|hand mouthing|bolting|shouting|swearing|vocalizations|vocalisations)';
/** Things and movements that are called by the same words. */
const other =
  '(chair|distance|up|off|time|ball|practice|skills|top|horse|toy|health|support|specialist|plan|analyst|team|technician|sounds|light)';
/** What is said of a behavior that is not welcome. “Challenging” says only that it is hard. */
const judged =
  '(maladaptive|inappropriate|problem|problematic|negative|unwanted|undesirable|undesired|target|interfering|disruptive|attention-seeking)';
const less = ['decrease', 'reduce', 'eliminate', 'diminish', 'minimize', 'curb'];

export const extinguishBehavior = definePhraseRule({
  id: 'extinguish-behavior',
  title: 'What a child does, as something to get rid of',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'NDA', 'ABG'],
  options: {},
  patterns: {
    extinguish: '[<verb:~extinguish>]',
    extinction: '[extinction] !(of (the|dinosaurs|animals|species|a)|event|museum)',
    planned: '[planned ignoring]',
    ignore: `[<verb:~ignore>] (the|his|her|their|all|any|this|these|that)? ..1 ${acts} !${other}`,
    bestIgnored: `${acts} ..3 [(ignored)]`,
    decrease: `[(${less.map((verb) => `<${verb}:~${verb}>`).join('|')})] !(in) !(..2 ${judged} (behavior|behaviors|behaviour|behaviours)) ..3 ${acts} !${other}`,
    stop: [
      `(~help|~get|~want|~make|~teach|~need) (him|her|them|child|the child|<Name>) (to)? [stop] (the|his|her|all)? ..1 ${acts} !${other}`,
      `(^|goal|goals|will|plan|aim|:|is to|plan to|want to|like to|hope to) [stop] (the|his|her|all)? ..1 ${acts} !${other}`,
      `[get rid of] (the|his|her|their|this|these) ..1 ${acts} !${other}`,
    ],
    fade: `[(fade|fading|phase|phasing) out] (the|his|her|their|all)? ..1 ${acts} !${other}`,
    reduction: `(will|goal|target|objective|show|aim) ..4 [(reduction|decrease) in] ..2 ${acts}`,
    withheld: [
      '[attention (was)? (withheld|removed)]',
      '[pay no attention]',
      '[response (interruption|blocking)]',
      '[(time-out|timeout|time-outs)] (x|for|given|used|when|until|was|<number>)',
    ],
    sounds: `[${judged} (vocalizations|vocalisations|noises|sounds|responses|touching)]`,
    maladaptive: `[(<article:(a|an)>)? ${judged} <many:(behavior|behaviors|behaviour|behaviours)>] !(specialist|plan|team)`,
    appropriate:
      '[appropriate <many:(behavior|behaviors|behaviour|behaviours)>] !(for (his|her|their) age|specialist|plan)',
    maladaptiveOther: '[maladaptive] (response|responses|coping|pattern|patterns|habits|habit|strategies)',
    quietHands:
      '[((<verb:~have>|<verb:~keep>|<verb:~use>|<verb:~show>))? ((quiet|calm) (hands|feet|mouth|mouths|bodies|body)|still hands|whole body listening)] !(when|while|poster|chart|song|visual|visuals|picture|card|cards|rule|rules|expectations|reminder|reminders|book|sign)',
  },
  unless: [
    '(fire|fires|candle|candles|flame|flames|dinosaur|dinosaurs|species|animal|animals|volcano|museum|movement|gait|posture)',
    '(medication|medicine|dose|seizure|seizures|spasm|spasms|infection|pain|keppra|vaccine) ..6 (decrease|reduce|decreases|reduces)',
    '(rather than|instead of|not about|without|never|not our|not to) ..2 (~stop|~extinguish|~decrease|~reduce|~eliminate|extinction|~ignore|ignoring|planned|quiet|get rid)',
    "(don't|do not|didn't|did not|no need to|not) ..1 (~ignore|~stop|~extinguish)",
    'age appropriate',
  ],
  answered: ['(telling us|trying to tell)'],
  accepts: (found) => isAim(found),
  message: 'Every action is telling us something. What might the child need here, and who can help with it?',
  rewrites: (found) => [...inPlace(found), ...anew(found)],
});

/** “The blanket reduces rocking”, “she ignored the screaming next door” and “he stopped crying” aim at nothing. */
function isAim(found: Found): boolean {
  const { first, name } = found;
  const before = wordInFront(found, first);
  switch (name) {
    case 'appropriate':
      return before !== 'age' && before !== 'developmentally';
    case 'bestIgnored':
      return (
        /^(?:be|best|is|was|were|are)$/.test(before) &&
        !/\b(?:maladaptive|inappropriate|problem|negative|unwanted|disruptive)\b/.test(sentenceText(found))
      );
    case 'ignore':
      return before === 'to' || !['pronoun', 'they', 'child', 'name'].includes(doerOf(found, first));
    case 'extinguish':
      return !['pronoun', 'child'].includes(doerOf(found, first));
    case 'decrease':
      // “Decreased crying today” tells how it went
      return verbOf(found).tense !== 'past' && (doerOf(found, first) !== 'thing' || isToDo(found));
    default:
      return true;
  }
}

const isToDo = (found: Found): boolean => /^(?:to|will|goal|and|of|on|for|:|-)$/.test(wordInFront(found, found.first));

function verbOf({ get }: Found): { readonly tense: Tense } {
  const tense = less.map((verb) => tenseOf(get(verb).toLowerCase(), verb)).find((each) => each !== undefined);
  return { tense: tense ?? 'base' };
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name, speech } = found;
  const verb = get('verb').toLowerCase();
  switch (name) {
    case 'extinguish':
      return understood(tenseThere(tenseOf(verb, 'extinguish') ?? 'base', holdOf(found, found.first)));
    case 'decrease':
      // “to 2 times”, “by half” would count what leads to it
      return /\d|\b(?:half|zero|twice|once)\b/.test(sentenceText(found))
        ? []
        : [say(`${inflect('ease', verbOf(found).tense)} what leads to`)];
    case 'stop':
    case 'fade':
      return [say(/ing\b/i.test(found.text) ? 'easing what leads to' : 'ease what leads to')];
    case 'ignore':
      return tenseOf(verb, 'ignore') === 'past'
        ? []
        : [say(`${inflect('stay', tenseOf(verb, 'ignore') ?? 'base')} close through`)];
    case 'maladaptive':
    case 'appropriate':
      return behaviors(found);
    case 'quietHands':
      return [
        say(
          speech
            ? 'you can move while you listen'
            : `${inflect('find', verb === '' ? 'ing' : heldTense(verb))} a way to be that feels good`,
        ),
      ];
    default:
      return [];
  }
}

function anew({ speech }: Found): readonly Offer[] {
  if (speech)
    return [
      say('I see you {what you see}. I’m here.', {
        replaces: 'speech',
        title: 'Say that you see it',
        tellsNothing: true,
      }),
    ];
  return [
    add('Add what it may have been telling us', '{child} may be telling us {what}, and {partner} can {help how}.'),
    tell(
      'Name the need, and who helps',
      '{child} {what you see} when {what happens}. Hope: the people around {child} know what it means, and {child} has one more way to say it.',
    ),
  ];
}

const heldTense = (verb: string): Tense =>
  ['have', 'keep', 'use', 'show'].map((each) => tenseOf(verb, each)).find((each) => each !== undefined) ?? 'base';

/** What was done stays told. */
const understood = (tense: Tense): readonly Offer[] =>
  tense === 'past' || tense === 'participle'
    ? []
    : [say(`${inflect('understand', tense)} and ${inflect('answer', tense)}`)];

/** “maladaptive behaviors” → “signs of a hard moment”, “an inappropriate behavior” → “a sign of a hard moment” */
function behaviors(found: Found): readonly Offer[] {
  const { get, name } = found;
  const isMany = /s$/i.test(get('many'));
  if (name === 'appropriate') return [say(isMany ? 'ways of taking part' : 'taking part')];
  if (isMany) return [say('signs of a hard moment')];
  if (get('article') !== '') return [say('a sign of a hard moment')];
  return [
    say(
      /^(?:is|was|has|does|will|gets|needs)$/.test(wordBehind(found, found.end))
        ? `${get('many').toLowerCase()} in hard moments`
        : 'signs of a hard moment',
    ),
  ];
}
