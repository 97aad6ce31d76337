import { inflect, tenseOfAny, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say, sayInstead } from './offers.ts';
import { opensClause, sentenceText, whoBefore, wordInFront } from './who.ts';

/** More patterns for “picky”, and for pressure to eat. */

const picky = '(picky|choosy|choosey|finicky|faddy|fussy)';
const amount = '(one|two|three|four|five|1|2|3|4|5|a)';
const bite =
  '(bite|bites|taste|tastes|mouthful|mouthfuls|spoonful|spoonfuls|forkful|forkfuls|spoon|spoons|nibble|nibbles|lick|licks)';
const meal = '(food|foods|lunch|dinner|breakfast|snack|supper|tea|meal|meals|plate|tray)';
/** Foods that somebody is said to live on. */
const staple =
  '(crackers|nuggets|milk|juice|pasta|bread|toast|cereal|yogurt|yoghurt|chips|fries|crisps|noodles|rice|cheese|mac|macaroni|pouches|biscuits|cookies|snacks|goldfish|sweets|candy|fruit|bananas|pizza|carbs|junk|pediasure|pretzels|waffles|pancakes|puffs|smoothies|chicken|formula|beige|dry|white|crunchy|bottles)';
const required = '(if|until|unless|has to|have to|must|should|needs to|need to|is to|make sure|expected to|that)';

const food =
  '(yogurt|yoghurt|lunch|dinner|breakfast|milk|food|meal|vegetables|veggies|plate|snack|sandwich|fruit|peas|carrots|meat|eggs|rice|soup|supper|crusts)';

export const eatingPatterns = {
  turnsPicky: `<turn:(getting|gotten|got|gets|become|becomes|became|becoming|grown|growing)> [<more:(more|so|very|really|quite|increasingly|even more|more and more)>? (picky|pickier|choosy|choosier|finicky|fussier)] (.|,|;|$|with|about|and|at|since|lately|over|now|as|recently)`,
  mustFinish: `[(has to|had to|have to|must|needs to|needed to|is required to) (finish|eat|drink) (all|all of|most of|half of|the rest of)? (his|her|their|the) ${food}] (first|before|to (get|leave|earn|go|have)|in order to|or|.)`,
  bitesOfBefore: `[${amount} (more)? ${bite} of <word> (<word>)?] before (he|she|they) (could|can|may|was allowed|is allowed|gets|got|is excused|was excused)`,
  encourageBite: `^ (please|always)? [(encourage|require|insist on|expect|push for|aim for) (at least|just)? ${amount} (more)? ${bite}] (of|at|per|each|every)`,
  pickyAlone: `[(very|quite|so|really|rather|extremely|still|a bit|super)? <pickiness:${picky}>] (since|with|w|about|at|re|around|for|,|;|.|$|and|but|per|over)`,
  alsoPicky: `(also|still|quite|very|always|equally|just as|sister|brother|twin|cousin|sibling) [${picky}] (.|,|;|$|with|about|at|since|and)`,
  pickyOne: `[<article:(a|an)> (bit of a|very|little|real)? ${picky} one] (at (the table|meals|mealtimes|dinner|lunch|breakfast|tea)|with (food|foods|textures|vegetables))`,
  likeABird: '[<verb:~eat> like a (bird|sparrow|mouse|champ|champion|horse|king|pro|trooper|rock star|star|boss)]',
  picksAt: `[<verb:~pick> at] (his|her|their|the)? ${meal}`,
  livesOn: `[<verb:(~live|~survive|~subsist|~exist)> (solely|only|just|mostly|entirely|purely|basically|exclusively|mainly)? on] ${staple} !(street|road|avenue|lane|st|rd|ave|drive|hill|farm|way)`,
  hardlyEatsAtAll: '[(hardly|barely|scarcely) (ever)? <verb:~eat>] (at|.|,|$|all day|when|during|for|in|any)',
  onlyEats: [`[only <verb:~eat>] ..1 ${staple}`, `[<verb:~eat> only] ..1 ${staple}`],
  onlySome: [
    `[only (<verb:~eat>|<verb:~accept>|<verb:~want>)] (a few|a handful of|<number>|the same|certain|some|very few|specific|preferred|white|beige|brown|crunchy|soft) (or <number>|<number>|few)? (different|specific|preferred|kinds of|types of)? (foods|food|things|textures|brands|items)`,
    `[<verb:~eat> only] (a few|a handful of|<number>|the same|certain|some|very few|specific|preferred|white|beige|brown|crunchy|soft) (or <number>|<number>|few)? (different|specific|preferred|kinds of|types of)? (foods|food|things|textures|brands|items)`,
  ],
  onlyWants: `[only <verb:(~want|~like|~accept)>] ..1 ${staple}`,
  doesNotEat: `[(does not|doesn't|do not|don't) eat] (any|his|her|his or her|enough)? (vegetables|veggies|fruit|fruits|greens|protein|proteins|solids|solid foods|table foods|table food|new foods|anything (green|crunchy|mushy|new|wet|soft|hard|chewy|mixed|with texture|else|healthy))`,
  diet: `[<article:(a|an|his|her|their|your)>? (very|extremely|quite|severely|so|such a)? (limited|restricted|restrictive|selective|narrow|self restricted|poor|picky) (food)? (diet|food repertoire|food variety|repertoire of foods|range of foods|variety of foods)]`,
  selectiveEating: `[(very|extremely|highly)? (selective|restrictive|restricted|problem|avoidant) (eating|feeding) (habits|behaviors|patterns|pattern)?] !(disorder|disorders|group|clinic|class|or|therapy|schedule)`,
  foodJags: '[(food|feeding|texture) (selectivity|jag|jags)]',
  junk: '(~eat|~want|~get|~like) ..1 [(a lot of|lots of|too much|mostly|mainly|so much)? (junk|junk food)]',
  battles: [
    '[(mealtime|meal|food|feeding|dinner|dinnertime|lunch) (battle|battles|struggle|struggles|fight|fights|war|wars)]',
    `(meals|mealtimes|mealtime|dinner|dinners|lunch|breakfast|eating|feeding) (is|are|was|were|can be|has become|have become) (always|often|usually|still)? [(a|such a|one long) (constant|daily|huge|big|real)? <noun:(battle|fight|struggle|nightmare|war|war zone)>]`,
  ],
  eatsPoorly: '[<verb:~eat> (very|so)? (poorly|badly|terribly)] (at|.|,|;|$|and|in|for|most|all)',
  badHabits: '[(bad|poor|terrible|awful|unhealthy|picky|horrible) eating habits]',
  neverFinishes: `[never <verb:~finish>] (a|his|her|the|any) ${meal}`,
  particular: `(very|quite|so|really|extremely|rather)? [(particular|selective|rigid) (about|with)] (food|foods|what (he|she) eats|textures|brands|eating|meals)`,
  nonpreferred: `[<number> ${bite} of (a|an|the)? (nonpreferred|non-preferred|non preferred|target|undesired)] (food|foods|item|items|texture)`,
  tasteAll: `[(take|taking|try|tries|taste|eat) (a|one|at least one|two|<number>) (bite|bites|taste|tastes)] of (everything|each|every|all)`,
  praisedPlate: `[(~finish|~eat|~clean|~clear) (all|everything|it all|every bit) ..4] , (good|great|nice|well|yay|like|what a) (job|done|work|boy|girl|eating|eater|a|for)`,
  oneMore: `[(just)? (one|two|three|<number>) (more|last|big|little) ${bite}] (and|then|please|for (mommy|mama|daddy|me|grandma|mom|dad)|to (go|earn|get|be))`,
  goodEating: '[(good|great|excellent|poor|bad|nice|terrible) eating] (today|at|this|for|,|.|$)',
  hardlyEats: `[(hardly|barely|scarcely) (ever)? <verb:(~eat|~touch|~take|~try|~accept)> <what:(a thing|anything|a bite|a morsel|(his|her|their|the|any) ${meal})>]`,
  wontTouch:
    "[(won't|will not|wouldn't|refuses to|doesn't|does not) (even)? touch] (anything (green|new|wet|mushy|crunchy)|any (fruit|fruits|vegetable|vegetables|veggies|meat|protein)|fruit|fruits|vegetables|veggies|meat|eggs|peas|beans|carrots|broccoli|solids|purees)",
  noseUp:
    '[(<verb:~turn> (his|her|their) nose up|<verb:~turn> up (his|her|their) nose) at] !(me|us|him|her|the (game|toy|puzzle|idea))',
  likeAGood: '<what:((~eat|~drink|~finish|~swallow|~take) ..4)> [like a (good|big|brave) (girl|boy|kid|lad|lass|one)]',
  goodEater:
    '[(such a|a)? (very)? (good|great|excellent|wonderful|fantastic|super) <noun:(eater|feeder)>] (at|today|per|,|.|;|$|and|this|with|in)',
  biteBefore: `[(just)? ${amount} (more|last|big)? ${bite} (before|until|and then|then|to (earn|get))] !(swallowing|spitting|stopping|signing|pushing|asking|turning|saying|he|she|they)`,
  askTaste: `[(~ask|~encourage|~push|~press|~remind|~tell|~get) <who:(him|her|them|your child|your son|your daughter)> (to (try|take|eat|have)|for) (at least|just|only) <n:${amount}> (more)? <bite:${bite}>]`,
  makeTake: `[<verb:(~make|~have|~get)> (<who:(him|her|them|your child|your son|your daughter)>|<who:Name>) (to)? (take|try|eat|swallow|finish) (at least|just|only)? <n:${amount}> (more|big|small|little|tiny|polite)? <bite:${bite}>]`,
  atLeast: `[at least ${amount} (more)? ${bite} of (everything|each|every|all|his|her|the|any|new)]`,
  finishAll: `${required} (he|she|they|<Name>|<child>|it)? [<verb:(finish|finishes|eat|eats|clear|clears)> (it all|(what is|what's|everything|all that is|all of what is|all the food|the food|whatever is|everything that is) (on|from) (his|her|their|the) plate)]`,
  finishFood: `(make sure|must|has to|have to|should|needs to|until|if|that) (he|she|they|<Name>|<child>)? [<verb:(finish|finishes|eat|eats) (all)? (of)? (his|her|their|the)>] (vegetables|veggies|greens|meat|peas|carrots|beans|dinner|lunch|protein|fruit|plate|crusts) (first|before|,|.|$|and)`,
  noDessert: `[no (dessert|pudding|treat|treats|sweets|ice cream|cookie|cookies|tablet|tv|getting down|leaving the table) (until|unless|if|without)] ..7 (eat|eats|eaten|ate|finish|finishes|finished|bite|bites|veggies|vegetables|dinner|lunch|plate|tries|tried|try|tasted|tastes)`,
  dessertAfter: `[(dessert|pudding|treat|treats|ice cream) (only (after|once|if|when|for)|is (earned|for))] ..6 (eats|eaten|finishes|finished|bite|bites|veggies|vegetables|dinner|plate|tries|tried|tasted)`,
} as const;

const isChildOrNote = ({ block, sentence, whole }: Found): boolean =>
  /^(?:pronoun|they|child|name|nobody)$/.test(whoBefore(block, sentence.first, whole.first));
const clothes =
  /\b(?:sock\w*|shoe\w*|cloth\w*|shirt\w*|pencil\w*|toy\w*|book\w*|colou?r\w*|tags?|crowd|zoo|baby|infant|colic\w*|teeth\w*|tired|nap|\d ?[ap]m|night)\b/;

/** Words for a diet that a doctor ordered or a family chose, or for a lack of appetite during an illness. */
const chosen =
  /\b(?:surgery|doctor|ordered|orders|renal|kidney|allerg\w*|celiac|coeliac|diabet\w*|religio\w*|prescri\w*|physician|ketogenic|keto|sodium|fluid|halal|kosher|vegan|vegetarian|family|families|gi|gluten|dairy|medical|cold|fever|sick|ill|virus|flu|teeth\w*|tube)\b/;

/** Tests of the context, by pattern name, for patterns that are not clear enough by themselves. */
export const eatingChecks: Readonly<Record<string, (found: Found) => boolean>> = {
  pickyAlone: (found) =>
    opensClause(found, found.whole.first) &&
    !clothes.test(sentenceText(found)) &&
    (!/fussy/i.test(found.text) || /\b(?:food|foods|eating|meals?|textures?|mealtimes?)\b/.test(sentenceText(found))),
  alsoPicky: (found) => !clothes.test(sentenceText(found)) && !/fussy/i.test(found.text),
  bitesOfBefore: (found) => !/^(?:take|try|taste|eat|have|finish|swallow)$/.test(wordInFront(found, found.whole.first)),
  turnsPicky: (found) =>
    isChildOrNote(found) &&
    !clothes.test(sentenceText(found)) &&
    !/^(?:about|with)$/.test(behind(found).split(' ')[0] ?? ''),
  mustFinish: (found) => whoBefore(found.block, found.sentence.first, found.whole.first) !== 'caregiver',
  likeABird: isChildOrNote,
  hardlyEatsAtAll: isChildOrNote,
  onlyEats: isChildOrNote,
  onlySome: isChildOrNote,
  onlyWants: (found) => isChildOrNote(found) && !/^junk\b/.test(behind(found)),
  doesNotEat: (found) => isChildOrNote(found) && !chosen.test(sentenceText(found)),
  diet: (found) => !chosen.test(sentenceText(found)),
  eatsPoorly: (found) => isChildOrNote(found) && !chosen.test(sentenceText(found)),
  neverFinishes: isChildOrNote,
  particular: (found) => isChildOrNote(found) && !clothes.test(sentenceText(found)),
  goodEating: (found) => opensClause(found, found.whole.first),
  oneMore: (found) =>
    opensClause(found, found.whole.first) ||
    /^(?:said|say|says|told|just|for|needs)$/.test(wordInFront(found, found.whole.first)),
  tasteAll: (found) =>
    /\b(?:have|must|has to|should|please|make sure|ask|rule|try|needs?|expected|required|encourage|to)\b/.test(
      sentenceText(found),
    ),
  picksAt: isChildOrNote,
  livesOn: isChildOrNote,
  hardlyEats: (found) =>
    isChildOrNote(found) &&
    (!/touch/i.test(found.get('verb')) || new RegExp(`\\b${meal}\\b`).test(sentenceText(found))),
  wontTouch: isChildOrNote,
  noseUp: isChildOrNote,
  goodEater: (found) => opensClause(found, found.whole.first),
  // “took three more bites before signing all done” tells what somebody saw
  biteBefore: (found) =>
    opensClause(found, found.whole.first) ||
    /^(?:needs?|requires?|for|is|demands?|rule)$/.test(wordInFront(found, found.whole.first)),
  atLeast: (found) =>
    !/\b(?:took|tried|ate|had|managed|accepted|chose|has|is taking|takes)\b/.test(sentenceText(found)),
};

const bases = [
  'finish',
  'eat',
  'live',
  'survive',
  'subsist',
  'exist',
  'touch',
  'pick',
  'turn',
  'make',
  'have',
  'get',
  'accept',
  'want',
  'like',
];

const tenseIn = (verb: string): Tense => tenseOfAny(verb.toLowerCase(), bases) ?? 'third';

/** The wordings in place. Undefined for patterns that are not in this file. */
export function eatingOffers(found: Found): readonly Offer[] | undefined {
  const { get, name, text } = found;
  const tense = tenseIn(get('verb'));
  switch (name) {
    case 'pickyAlone':
    case 'alsoPicky':
      return [say(/\b(?:very|so|really|extremely|super)\b/i.test(text) ? 'very careful' : 'careful')].map((offer) => ({
        ...offer,
        text: /^(?:with|about|w)$/.test(nextWord(found)) ? offer.text : `${offer.text} with new foods`,
      }));
    case 'pickyOne':
      return [say('careful with new foods', { tellsNothing: true })].filter(() => /^at\b/.test(behind(found)));
    case 'likeABird':
      return [say(`${inflect('eat', tense)} small amounts`)].filter(() => /(?:bird|sparrow|mouse)$/i.test(text));
    case 'picksAt':
      return [say(`${inflect('eat', tense)} a little of`)];
    case 'livesOn':
      return [say(`${inflect('feel', tense)} safest with`)];
    case 'hardlyEatsAtAll':
      return [sayInstead(`${inflect('eat', tense)} very little`)].filter(() => nextWord(found) !== 'any');
    case 'onlyEats':
    case 'onlySome':
    case 'onlyWants':
      return safest(found, tense).filter(() => !/^(?:to|only)$/.test(wordInFront(found, found.whole.first)));
    case 'neverFinishes':
      return [sayInstead(`${inflect('leave', tense)} some of`)].filter(() =>
        /^(?:his|her|their)$/.test(nextWord(found)),
      );
    case 'particular':
      return [say('careful with')];
    case 'tasteAll':
      return [say('look at, touch or taste', { replaces: { first: found.first, end: found.end + 1 } })].filter(
        () => nextWord(found) === 'of' && /^(?:take|try|taste|eat)\b/i.test(text) && !/\d|two|three/i.test(text),
      );
    case 'hardlyEats':
      return [
        say(`${inflect('eat', tense)} very little${/^(?:a|any)/i.test(get('what')) ? '' : ` of ${get('what')}`}`),
      ];
    case 'noseUp':
      return [say(`${tense === 'past' ? 'was' : tense === 'ing' ? 'being' : 'is'} not ready for`)].filter(
        () => tense !== 'ing' && tense !== 'base',
      );
    case 'likeAGood':
      return [{ ...say(get('what'), { replaces: 'pattern' }), title: `Leave out “${text.toLowerCase()}”` }];
    case 'goodEater':
      return enjoys(found);
    case 'askTaste':
      return [sayInstead(`offer ${get('who')} ${get('n')} ${get('bite')}`)];
    case 'makeTake':
      return invited(found, tense);
    case 'finishFood':
      return [
        say(
          `${/^(?:finishes|eats)/i.test(get('verb')) ? 'eats' : 'eat'} what feels right of ${/(?:his|her|their|the)$/i.exec(get('verb'))?.[0] ?? 'the'}`,
        ),
      ];
    case 'finishAll':
      return [say(`${/s$/i.test(get('verb')) ? 'eats' : 'eat'} as much as feels right`)];
    default:
      return name in eatingPatterns ? plainly(found, tense) : undefined;
  }
}

/** “Great eater today” → “Enjoyed eating today” */
const enjoys = (found: Found): readonly Offer[] => [
  say(
    `${nextWord(found) === 'today' ? 'enjoyed' : 'enjoys'} ${/feeder$/i.test(found.get('noun')) ? 'feeding times' : 'eating'}`,
  ),
];

/** “only eats” → “feels safest with”. “Will only eat” is about the present, not the future. */
function safest(found: Found, tense: Tense): readonly Offer[] {
  if (nextWord(found) === 'junk') return [];
  const { end, first } = found;
  const held = { replaces: { first: first - 1, end } } as const;
  const before = wordInFront(found, first);
  if (before === 'will') return [say('feels safest with', held)];
  return [before === 'would' ? say('felt safest with', held) : say(`${inflect('feel', tense)} safest with`)];
}

/** A diet, a meal and how it goes, in everyday words. */
function plainly(found: Found, tense: Tense): readonly Offer[] {
  const { get, name, text } = found;
  const article = /^(?:an?|)$/i.test(get('article')) ? 'a' : get('article').toLowerCase();
  switch (name) {
    case 'doesNotEat':
      return [sayInstead(`${/^do(?:n| )/i.test(text) ? 'are' : 'is'} not yet at ease with`)];
    case 'diet':
      return [say(`${article} short list of foods that feel safe`)].filter(
        () => !/^(?:of|that|which|with|\w+ed|seen)$/.test(nextWord(found)),
      );
    case 'selectiveEating':
      return [say('wariness about new foods')];
    case 'foodJags':
      return [say(/jags?$/i.test(text) ? 'times of wanting the same food' : 'wariness about new foods')];
    case 'battles':
      return get('noun') !== '' ? [say('hard')] : /s$/i.test(text) ? [say('hard mealtimes')] : [];
    case 'eatsPoorly':
      return [say(`${inflect('eat', tense)} very little`)];
    default:
      return [];
  }
}

/** “Make him take one bite of” → “Offer him one bite of”. What was done is not reworded. */
function invited(found: Found, tense: Tense): readonly Offer[] {
  const { end, first, get } = found;
  if (tense !== 'base' || /^(?:before|until|to|and)$/.test(nextWord(found))) return [];
  return /^a$/i.test(get('n')) && nextWord(found) === 'of'
    ? [say(`invite ${get('who')} to look at, touch or taste`, { replaces: { first, end: end + 1 } })]
    : [sayInstead(`offer ${get('who')} ${get('n')} ${get('bite')}`)];
}

const behind = ({ block, end, sentence }: Found): string =>
  block.prose.slice(block.tokens.start[end], block.tokens.end[sentence.end - 1]).toLowerCase();
const nextWord = (found: Found): string => behind(found).split(/\W/)[0] ?? '';
