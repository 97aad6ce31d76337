import { wordAt } from '../language/grammar.ts';
import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isMany, verbFor, withArticle } from './shared/copula.ts';
import { biteChecks, biteOffers, bitePatterns } from './shared/bite-patterns.ts';
import { eatingChecks, eatingOffers, eatingPatterns } from './shared/eating-patterns.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';
import { isDenied, opensClause, sentenceText, whoBefore, wordBehind, wordInFront } from './shared/who.ts';

const be = "<be:(is|are|was|were|be|been|being|he's|she's|they're)>";
const adverb =
  '(very|quite|so|really|rather|pretty|extremely|too|super|incredibly|just|such|still|also|always|a bit|a little|a|an|known as)';
const picky = '(picky|fussy|choosy|choosey|finicky|faddy)';
const eater = '<noun:(eater|eaters|feeder|feeders)>';
const amount = '<n:(one|two|three|four|five|1|2|3|4|5|a|an)>';
const must =
  '(must|has to|have to|had to|needs to|need to|needed to|should|is required to|was required to|required to|expected to|made to|told to|prompted to|encouraged to|is expected to|was made to)';

/** “Picky”, and pressure to eat. */
export const pickyEater = definePhraseRule({
  id: 'picky-eater',
  title: '“Picky”, and pressure to eat',
  family: 'labels',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['FED', 'SEED'],
  options: {},
  patterns: {
    isEater: `${be} [${adverb}? ${adverb}? ${adverb}? <how:(picky|fussy|choosy|choosey|finicky|faddy|selective|bad|poor|problem|difficult|terrible|good|great|excellent|wonderful)> (little)? ${eater}] !(who|that|of)`,
    someEater: `<article:(a|an|the|his|her|our|your|this|that)>? [(very|quite|really|extremely|rather|super|incredibly|pretty)? <how:(picky|fussy|choosy|finicky|faddy|bad|poor|problem|difficult|terrible|awful|horrible|lousy|dreadful|reluctant|limited|restrictive|selective|tricky|challenging|light|small|slow|resistant|extreme|very poor)> (little)? ${eater}] !(group|class|book|books|clinic|handout|series|workshop|project|podcast|program|chart)`,
    eating: `[${picky} eating] !(group|class|book|books|clinic|handout|series|workshop|project|podcast|program|checklist|scale)`,
    pickiness: [
      '[fussiness] (with|about|around|at) (food|foods|meals|mealtimes|eating|textures|dinner|lunch|breakfast|snack)',
      '[pickiness]',
    ],
    isPicky: `${be} [<how:((very|quite|so|really|rather|pretty|extremely|too|super|incredibly|still|also|just)? ${picky})>] !(about|eater|eaters|feeder|feeders|eating|baby|infant|when|during|on|at arrival|after|before|in)`,
    pickyAbout: `${be} ${adverb}? [${picky} (about|with) (food|foods|what|textures|texture|eating|meals|vegetables|veggies|fruit|fruits|meat|snacks|his food|her food|new)]`,
    nothingBut:
      "[(won't|will not|doesn't|does not|refuses to|wouldn't) eat anything (but|except for|except|other than|besides|that (is not|isn't))]",
    eatsNothingBut: '[(eats|eat) nothing (but|except for|except|other than|besides)]',
    wontEat: "[(won't|will not) eat (anything|a thing|nothing)] (at|.|,|;|$|and|we|i|new|green|healthy|for)",
    cleansPlate:
      '[<verb:(~clean|~clear|~finish|~empty)> <whose:(his|her|their|your|the|my)> plate] !(to|into|and (put|carried|took|brought|washed)|from|off|in|away|by)',
    cleanPlate: ['[clean plate (club|rule|policy)]', '[(a|an)? (clean|empty) plate (means|gets|earns|equals|buys)]'],
    mustTake: `[<must:${must}> <verb:(try|take|eat|finish|swallow|taste|have|accept)>] (just|at least|his|her)? ${amount}? (more|last|polite|thank you|no thank you|full|big)? (bite|bites|mouthful|mouthfuls|spoonful|spoonfuls)`,
    required: `${amount} (more)? (bite|bites|tastes|spoonfuls) ..5 [<was:(was|were|is|are)>? required]`,
    biteRule: `<article:(a|an|the|our|your|their|his|her)>? [<n:(one|two|three|1|2|3)> (more)? (bite|bites|taste) (rule|policy|minimum)]`,
    ...eatingPatterns,
    ...bitePatterns,
    thankYouBite:
      '<article:(a|an|the|his|her|one)>? [(no thank you|no thanks|thank you|courtesy|politeness|try it|try|polite|brave|tasting) <noun:(bite|bites)>]',
  },
  unless: [
    '(the (word|term|label)|the name|called (picky|fussy|him|her|it)|instead of|rather than|not call)',
    '(npo|by mouth|fasting|allergic|allergy|surgery|before (the|his|her) (test|scan|procedure|surgery))',
  ],
  answered: ['new foods can sit nearby'],
  accepts: (found) => isAboutEating(found),
  agreesWithAdvice: true,
  message:
    '“{match}” tells us little about the foods. Which ones feel safe to the child right now, and which are still too much?',
  rewrites: (found) => [
    ...inPlace(found),
    ...anew(found),
    ...(isCounted(found)
      ? [
          add(
            'Add room to explore',
            'New foods can sit nearby, and {child} may look, touch, smell or taste when ready.',
          ),
        ]
      : []),
  ],
});

const safeFoods = tell(
  'Tell which foods feel safe',
  '{child} has {number} foods that feel safe right now: {foods}. {foods or textures} are still too much.',
);
const roomToExplore = tell(
  'Leave room to explore',
  'New foods sit nearby, and {child} may look, touch, smell or taste when ready.',
);
const praised = /^(?:praisedPlate|praisedEater|goodEating|goodEater|likeAGood|didGreatAte|ateForUs)$/;
const pressed =
  /^(?:madeToFinish|gotToFinish|askTheyTry|pressedTo|coaxedInto|gotToTake|keptAtTable|finishFood|finishAll|mustTake|tasteAll|noDessert|dessertAfter|noneUntil|noneBefore)$/;

/**
 * After praise for a plate, the offers ask what was eaten. After pressure, they first make room to explore. After a
 * label, they first ask which foods feel safe.
 */
function anew({ name, text }: Found): readonly Offer[] {
  if (praised.test(name) && !/^(?:poor|bad|terrible)/i.test(text))
    return [tell('Tell what was eaten, and how', '{child} ate {foods} today, and {what you saw}.'), roomToExplore];
  return pressed.test(name) ? [roomToExplore, safeFoods] : [safeFoods, roomToExplore];
}

/** A number must be kept. So there is one more offer, which keeps the sentence and adds to it. */
const isCounted = (found: Found): boolean =>
  /\d|\b(?:one|two|three|four|five|six|ten)\b/.test(sentenceText(found)) &&
  !/\b(?:foods?|brands?)\b/.test(sentenceText(found));

/** Not about eating: a plate carried to the sink. Not pressure: a bite taken with care. */
function isAboutEating(found: Found): boolean {
  const { block, first, name, sentence, whole } = found;
  if (isDenied(found, first, 3) && name !== 'nothingBut' && name !== 'noEater') return false;
  const check = eatingChecks[name] ?? biteChecks[name];
  if (check) return check(found);
  const text = sentenceText(found);
  switch (name) {
    case 'isPicky':
      return /^(?:pronoun|they|child|name|nobody)$/.test(whoBefore(block, sentence.first, whole.first)) ||
        /['\u2019]s$/.test(found.get('be'))
        ? !/\b(?:arrival|colic\w*|teeth\w*|tired|nap|sock\w*|shoe\w*|cloth\w*|shirt\w*|toy\w*|book\w*|swing\w*|crayon\w*)\b/.test(
            text,
          ) &&
            (!/fussy/i.test(found.text) || /\b(?:diet|foods?|meals?|eat\w*|ate|lunch|dinner|plate|table)\b/.test(text))
        : false;
    case 'wontEat':
      return /^(?:pronoun|child|name|nobody)$/.test(whoBefore(block, sentence.first, whole.first));
    case 'isEater':
    case 'someEater':
      return !/\b(?:bird|dog|puppy|cat|kitten|fish|bear|rabbit|bunny|hamster|turtle|horse|goat|snake|dinosaur|puppet|doll|monster)\b/.test(
        text,
      );
    case 'cleansPlate':
      if (whoBefore(block, sentence.first, whole.first) === 'caregiver') return false;
      return !/\b(?:sink|wash\w*|dishwasher|soap|sponge|table|counter|trash|bin|chore\w*|dish\w*|scrap\w*|tray|caterpillar|bear|monster|story|book|dog|puppy|doll|dolly|teddy)\b/.test(
        text,
      );
    case 'mustTake':
      return !/\b(?:at a time|small bites|slow\w*|chok\w*|chew\w*|sips?|pace\w*|cut)\b/.test(text);
    default:
      return true;
  }
}

/**
 * “help with picky eating”, “a group for picky eating”. If a mother complains of picky eating, the other wording fits.
 */
const isWorkedOn = (found: Found): boolean =>
  /\b(?:work\w*|help\w*|group|class|workshop|handout|tips|ideas|strateg\w+|books?|goals?)\b/.test(
    sentenceText(found),
  ) && /^(?:on|for|about|with)$/.test(wordInFront(found, found.first));

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  const whole = { replaces: 'pattern' } as const;
  switch (name) {
    case 'isEater':
      return eaterOffers(found);
    case 'someEater':
      return [someEater(found)];
    case 'eating':
      return [say(isWorkedOn(found) ? 'feeling safe with new foods' : 'wariness about new foods')];
    case 'pickiness':
      return [say('wariness about food')];
    case 'isPicky':
      return [say(`${much.test(get('how')) ? 'very ' : ''}careful with new foods`)];
    case 'turnsPicky':
      return [say(turning(found))];
    case 'pickyAbout':
      return [say(found.text.replace(/^\w+/, 'careful'))];
    case 'wontEat':
      return [sayInstead(`${opensClause(found, found.first) ? '' : 'is '}not yet ready to eat`)].filter(() =>
        /^(?:at|[.,;]|and|)$/.test(wordBehind(found, found.end)),
      );
    case 'nothingBut':
      return [sayInstead(/^(?:wouldn)/i.test(found.text) ? 'felt safe with only' : 'feels safe with only')].filter(
        () => !/that/i.test(found.text),
      );
    case 'eatsNothingBut':
      return [sayInstead(/^eats/i.test(found.text) ? 'feels safe with only' : 'feel safe with only')];
    case 'cleansPlate':
      return plate(found);
    case 'mustTake':
    case 'required':
      return asked(found);
    case 'biteRule':
      // what was taught or used is not reworded; what is tried next can become an offer
      return /^(?:try|trying|recommend|suggest|start|consider|introduce)$/.test(wordInFront(found, found.whole.first))
        ? [
            say(
              `offering ${get('n').toLowerCase()} new ${/^(?:one|1)$/i.test(get('n')) ? 'food' : 'foods'} to look at, touch or taste`,
              whole,
            ),
          ]
        : [];
    case 'thankYouBite':
      return [sayInstead(`${get('article')} first ${/s$/i.test(get('noun')) ? 'tastes' : 'taste'}`.trim(), whole)];
    default:
      return eatingOffers(found) ?? biteOffers(found) ?? [];
  }
}

/** “getting pickier” → “getting more careful with new foods” */
const turning = ({ get, text }: Found): string =>
  `${/ier$/i.test(text) ? 'more' : get('more').toLowerCase()} careful with new foods`.trim();

const much = /\b(?:very|so|really|extremely|super|such|incredibly|too)\b/i;
const isPicky = (how: string): boolean => /^(?:picky|fussy|choos|finicky|faddy|selective)/i.test(how);

/** “is a picky eater” → “is careful with new foods”, “is a good eater” → “enjoys eating” */
function eaterOffers({ get, text }: Found): readonly Offer[] {
  const how = get('how');
  if (isPicky(how))
    return [say(`${/\bstill\b/i.test(text) ? 'still ' : ''}${much.test(text) ? 'very ' : ''}careful with new foods`)];
  const feeding = /^feed/i.test(get('noun')) ? 'feeding' : 'eating';
  if (/^(?:good|great|excellent|wonderful)/i.test(how))
    return [
      say(`${verbFor(get('be'), 'enjoy')} ${feeding === 'feeding' ? 'feeding times' : 'eating'}`, {
        replaces: 'pattern',
      }),
    ];
  const still = /\bstill\b/i.test(text) && !/['\u2019]/.test(get('be')) ? 'still ' : '';
  return [
    say(`${still}${verbFor(get('be'), 'find')} ${feeding} hard`, { replaces: 'pattern' }),
    ...(/^be(?:en|ing)$/i.test(get('be')) ? [] : [say('still working out how eating feels')]),
  ];
}

/** “Fussy eater since May” → “Careful with new foods since May”, “such a fussy eater that” → “so careful … that” */
function someEater(found: Found): Offer {
  const { end, get, whole } = found;
  const isOne = !isMany(get('noun')) && wordBehind(found, end) !== 'who';
  const hard = /^feed/i.test(get('noun')) ? 'feeding' : 'eating';
  if (isOne && wordInFront(found, whole.first) === 'such' && isPicky(get('how')))
    return say('so careful with new foods', { replaces: { first: whole.first - 1, end } });
  const joined = eaterWho(found);
  if (joined) return joined;
  if (isOne && get('article') === '' && opensClause(found, found.first))
    return say(isPicky(get('how')) ? 'careful with new foods' : `finds ${hard} hard`);
  const words = generic(get('how'), get('noun'), wordBehind(found, end));
  return say(withArticle(get('article'), words), { replaces: 'pattern' });
}

/** “is a very picky eater who takes six foods” → “is very careful with new foods and takes six foods” */
function eaterWho(found: Found): Offer | undefined {
  const { end, get, text, whole } = found;
  const be = wordInFront(found, whole.first);
  if (!/^(?:is|was)$/.test(be) || wordAt(found.block, end) !== 'who' || isMany(get('noun'))) return undefined;
  if (/^(?:we|i|you|they|the|he|she|his|her)$/.test(wordAt(found.block, end + 1))) return undefined;
  if (isPicky(get('how')))
    return say(`${much.test(text) ? 'very ' : ''}careful with new foods and`, {
      replaces: { first: whole.first, end: end + 1 },
    });
  return say(`${verbFor(be, 'find')} ${/^feed/i.test(get('noun')) ? 'feeding' : 'eating'} hard and`, {
    replaces: { first: whole.first - 1, end: end + 1 },
  });
}

function generic(how: string, noun: string, behind: string): string {
  const many = isMany(noun);
  const who = many ? 'children' : 'child';
  if (behind === 'who') return `${who} careful with new foods`;
  return isPicky(how)
    ? `${who} who ${many ? 'are' : 'is'} careful with new foods`
    : `${who} who ${inflect('find', many ? 'base' : 'third')} ${/^feed/i.test(noun) ? 'feeding' : 'eating'} hard`;
}

function plate({ get }: Found): readonly Offer[] {
  const verb = get('verb').toLowerCase();
  const tense =
    ['clean', 'clear', 'finish', 'empty'].map((base) => tenseOf(verb, base)).find((found) => found !== undefined) ??
    'base';
  return tense === 'past' || tense === 'participle'
    ? [say(`ate all that was on ${get('whose')} plate`)]
    : [say(`${inflect('eat', tense)} as much as feels right`)];
}

/** What was required on a past day was asked for, and stays true. What is still to come can become an offer. */
function asked({ get, name }: Found): readonly Offer[] {
  if (name === 'required')
    return [
      say(`${get('was')} asked for`.trim()),
      ...(/^(?:is|are)$/i.test(get('was')) ? [say(`${get('was')} offered`)] : []),
    ];
  const must = get('must').toLowerCase();
  const verb = get('verb').toLowerCase();
  // “was made to” is more than being asked
  if (/\bmade\b/.test(must)) return [];
  if (/^(?:had|was|needed)/.test(must)) return [say(`was asked to ${verb}`)];
  if (/^\w+(?:ed|de|ld) to$/.test(must)) return [say(`asked to ${verb}`)];
  return [
    say(`may ${/^(?:take|eat|finish|swallow|have|accept)$/.test(verb) ? 'try' : verb}`),
    say(`is invited to ${/^(?:take|eat|finish|swallow|have|accept)$/.test(verb) ? 'try' : verb}`),
  ];
}
