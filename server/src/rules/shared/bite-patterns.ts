import { inflect, tenseOfAny, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { withArticle } from './copula.ts';
import { say, sayInstead } from './offers.ts';
import { opensClause, sentenceText, whoBefore, wordBehind, wordInFront } from './who.ts';

/**
 * More patterns for “picky” and for pressure to eat, as logs and letters put it: “next to nothing”, “coaxed into”, “a
 * picky girl”.
 */

const picky = '(picky|choosy|choosey|finicky|faddy|fussy)';
const hard = '(picky|choosy|choosey|finicky|faddy|fussy|difficult|tricky|hard|tough|challenging)';
const bite =
  '(bite|bites|taste|tastes|mouthful|mouthfuls|spoonful|spoonfuls|forkful|forkfuls|spoon|spoons|nibble|nibbles|lick|licks|scoop|scoops)';
const person =
  '(child|kid|kiddo|boy|girl|toddler|guy|gal|lady|customer|fellow|baby|preschooler|student|client|patient)';
const some = '(a|one|two|three|four|five|another|some|half|each|every|<number>)';
const next0 =
  '(next to nothing|(hardly|barely|scarcely) (anything|a thing)|almost nothing|practically nothing|virtually nothing|close to nothing|nothing much|not much of anything|little to nothing|little or nothing|nothing at all)';
const vessel = '(plate|bowl|tray|dish|lunch box|lunchbox|portion|serving|bottle|cup|meal|lunch|dinner|breakfast|snack)';
const demand =
  '(must|has to|have to|had to|needs to|need to|needed to|should|will|is to|are to|was to|expected to|required to|asked to|ask (him|her|them) to|asking (him|her) to|told to|made to|until (he|she)|goal (:|is to|of)|able to)';
const rule =
  '(ask|asks|asked|asking|like (him|her|them)|want (him|her|them)|wants (him|her|them)|need (him|her|them)|require|requires|required|insist|insists|insisted|expect|expects|important|essential|vital|rule is|rule :|make sure|please see)';

export const bitePatterns = {
  eatsLittle: `[<verb:(~eat|~touch|~consume|~take in)> ${next0}]`,
  ateHardly: `[(hardly|barely|scarcely) <verb:(ate|eats|eating|touched|touches)>]`,
  nibblesAt: `[<verb:(~nibble|~peck|~poke|~pick)> at] (his|her|their|the|most|any)? (of (his|her|the))? (food|foods|${vessel.slice(1, -1)}|meals|supper|plate|everything)`,
  selects: `(very|quite|so|really|extremely|rather|highly|super)? [(selective|particular|rigid) (about|with|in|as to|over|regarding|when it comes to)] (what (he|she|they) (eats|will eat|eat|puts in|accepts|would eat|ate)|(his|her|their) (food|foods|meals|eating|diet|snacks)|(food|foods|meals|eating|diet|mealtimes|snack|snacks|textures|brands))`,
  pickyPerson: `<article:(a|an|the|our|your|this|such a|quite a)>? [<how:(very|quite|really|extremely|rather|pretty|so|super|a bit)>? <pickiness:${picky}> (little|young)? <noun:${person}>] (.|,|;|$|and|who|with|at|about|when|but|in|by)`,
  difficultOne: [
    `(at|with|during|around) (the table|meals|mealtimes|mealtime|dinner|lunch|breakfast|supper|snack|food) ,? (he|she|<child>|<Name>) (is|was|can be|has been) (still)? [(very|quite|such|really|rather)? (a (very|real|bit of a|little)? ${hard} one|${hard})] (.|,|;|:|$|and|with)`,
    `(he|she|<child>|<Name>) (is|was|can be|has been) [a (bit of a|very|little|real|rather)? (difficult|tricky|hard|tough|challenging) one] (at|with|when it comes to|around|during) (the table|meals|mealtimes|mealtime|dinner|lunch|breakfast|supper|snack|food|foods|textures|vegetables)`,
    `[<be:(is|was|are|can be|has been)> (very|quite|rather|so|really)? (hard|difficult|tough|tricky|impossible|a challenge|a nightmare|a struggle) to feed]`,
  ],
  praisedEater: `[(a|an|such a|our|quite the|such an)? (real|very)? <how:(superstar|super star|star|super|champion|champ|champion|fantastic|amazing|awesome|fabulous|brilliant|terrific|lovely|marvelous|perfect|rock star|big|hearty|strong|model|better|best|superb|outstanding)> <noun:(eater|feeder)>] (today|at|this|per|in|,|.|;|$|and|with|for|now|when|of)`,
  pressedTo: `[(was|is|been|be|being|were)? <press:(asked|coaxed|pressed|persuaded|pushed|urged|instructed|cued|bribed|reminded|talked|pressured|forced|cajoled|begged|prodded|nagged|directed|required|challenged)> (to (just|at least)? (try|take|eat|finish|swallow|taste|have|accept)|into (trying|taking|eating|finishing|swallowing|tasting|having)?)] (at least|just|only|up to)? ${some} (more|last|big|full|small|little|tiny|extra|single|of)? (<word>)? ${bite}`,
  gotToTake: `[(~ask|~encourage|~push|~press|~remind|~tell|~get|~prompt|~persuade|~convince|~coax|~urge) (him|her|them|<child>|<Name>) to (take|eat|try|swallow|finish|have|taste)] (at least|just|only)? ${some} (more|last|big|full|small|little|tiny|extra)? ${bite}`,
  likeHerTo: `(like|want|wants|need|needs|prefer|love) [(him|her|them|<child>|your child|your son|your daughter|<Name>) to (try|take|eat|taste|have|finish|swallow)] (at least|just|only)? ${some} (more|full|big|small|little|tiny|polite)? ${bite}`,
  coaxedInto: `[(coaxed|talked|tricked|pressured|bribed|cajoled|sweet talked|forced|nagged|guilted) (him|her|them)? into] (at least|just|only)? (${some} (more|small|little|tiny)? ${bite}|(trying|tasting|eating|taking|swallowing|finishing))`,
  forcedBite: `[(forced|coaxed|required|bribed|obligatory|mandatory|pressured|prompted|cajoled|compulsory|requisite) ${bite}] !(block|blocks|reflex)`,
  madeToFinish: `[<be:(was|were|is|are|been|be|gets|got|being)> (always|often|usually)? (made|forced|required|expected|pushed|told|asked|pressured) to (finish|clean|empty|clear|eat|polish off|swallow)] (all|everything|it all|(all)? (of)? (his|her|their|the) (<word>)? (food|vegetables|veggies|milk|peas|carrots|beans|crusts|greens|meat|egg|eggs|rice|fruit|${vessel.slice(1, -1)}))`,
  emptiesDish: `${demand} ..1 [(empty|finish|clear|clean|polish off|eat) (all)? (of)? (his|her|their|the) (whole|entire|full)? (bowl|tray|dish|lunch box|lunchbox|portion|serving)] !(of (beads|rice|water|sand|blocks)|onto|into|to the)`,
  eatsAll: [
    `${demand} ..1 [(eat|finish|consume|swallow|try) (everything|all|all of what|all that|all foods|whatever) (is|was)? (served|offered|given|presented|provided|on (his|her|the) (plate|tray))]`,
    `${demand} ..1 [(eat|finish|consume|clear|clean) (at least|about|up to)? (half|all|most|three quarters|two thirds|<number> percent|<number> %|<number>) of (his|her|their|the|each|every) ..1 (plate|meal|meals|lunch|tray|portion|food|bowl|snack|dinner)]`,
  ],
  askTheyTry: `${rule} (that|to have|is that|:)? (he|she|they|him|her|them|your child|your son|your daughter|each child|every child|<child>|<Name>) (to|always|first)? [(swallow|swallows|take|takes|taste|tastes|try|tries|eat|eats|finish|finishes) (just|at least)? (a|an|one|two|three|each|every|everything|all|some|<number>)] ..4 (bite|bites|taste|tastes|food|foods|item|thing|tray|plate|everything|meal|lunch|dinner|before|.|$)`,
  noneUntil: `(no|not|cannot|can't|couldn't|could not|won't|may not|will not|wasn't|isn't|never) ..4 (dessert|pudding|treat|treats|sweets|ice cream|cookie|cookies|tablet|ipad|tv|screen|get down|leave the table|leave the chair|be excused) [(until|unless|before|till)] ..5 (gone|eaten|finished|empty|ate|eats|finishes|cleared|clean|clears|swallows|swallowed)`,
  pushTheLast: `[(<verb:~push>|<verb:~force>|<verb:~squeeze>) (in|down)? (the|those|another|a few)? (last|remaining|rest of the|final|more|extra)?] ..1 (ml|mls|ounce|ounces|oz|bites|spoonfuls|bottle|feed|feeds|feeding|milk|formula|food|solids)`,
  notEnough:
    "[((doesn't|does not|isn't|won't|not) (eat|eating) (enough|well|much of anything|properly|right)|<verb:~eat> (poorly|badly|terribly|horribly))]",
  beforeLeaving: [
    `^ [(just|only|at least)? ${some} (more|full|big)? ${bite} before] (he|she|they|your child|<Name>) (leaves|gets|can|may|goes|is (excused|done)|has|plays)`,
    `^ [(just)? ${some} (more|last) ${bite}] is (a|the|our|my)`,
  ],
  junkAll: '[junk (food)?] is (about)? (all|the only thing) (he|she|they|<Name>)',
  getToEat: `(try to|tries to|to|please|and|can|could|^) [get (<who:(him|her|them|your child)>|<who:Name>) to eat] (the|his|her|their|more|all|any|some|it|something|what|at|dinner|lunch|breakfast|vegetables|veggies|meat)`,
  grazer: '[(a grazer|grazes (all day|on|through)|grazing all day|a snacker)]',
  withMuch: `<number> (more|small|big)? ${bite} ..3 [(with|after|given) (max|maximum|maximal|much|lots of|a lot of|heavy|constant|repeated|considerable|significant|great) (encouragement|prompting|prompts|coaxing|persuasion|bribery|pressure|bribes|verbal encouragement)]`,
  finishBefore: `(must|has to|have to|had to|needs to|should|expected to|required to|made to|told to) [(finish|eat) (all)? (of)? (dinner|lunch|breakfast|supper|(it|everything) all|everything)] (before|or|first|to (get|earn|leave)|if)`,
  ateForUs:
    '[<verb:(ate|eats|eating)> (so|very|really|just)? (nicely|beautifully|great|well|wonderfully) for (us|me|staff|mom|dad|gran|grandma|him|her|everyone)]',
  whatAnEater: '[what a (good|great|big|wonderful|lovely|super|fantastic) (little)? (eater|feeder)]',
  spoonUntil:
    '[(hold|holds|held|holding|keep|keeps|kept|pushes|pushed) the (spoon|bottle|cup|fork) ..3 until (he|she|they) (opens|opened|takes|took|swallows|swallowed|eats|ate|drinks|gives in)] !((his|her) (hand|hands|eyes))',
  gotToFinish: `[(get|got|gets|getting|made|make|makes|help|helped) (him|her|them|<Name>) (to)? (finish|clear|empty|polish off) (all)? (of)? (the|his|her|their) (<word>)? (cup|bottle|bowl|plate|tray|meal|lunch|dinner|food|snack|milk|bread|cereal|rice)]`,
  noneBefore: `[no (juice|milk|crackers|chips|screen|swing|bubbles|toys|play|tablet|tv|treat|dessert|getting down|<word>) (until|unless|before) (he|she)? ..2 ${some} (more)? ${bite}]`,
  terribleWith:
    '[(terrible|awful|bad|horrible|hopeless|dreadful|a nightmare|a disaster|a challenge|impossible|no fun) (with|at|around|about|when it comes to) (food|foods|eating|meals|mealtimes|mealtime|the table|the dinner table|feeding|lunch|dinner)]',
  fussyWith: `[fussy (with|about|over|regarding|re|when it comes to)] (lumps|meat|vegetables|veggies|fruit|fruits|cheese|eggs|purees|solids|sauce|sauces|greens|what|his|her|anything|foods|food|smells|wet|new|mixed|bread|milk)`,
  noEater:
    "[(not|never|hardly|isn't|wasn't|far from) (been|really|exactly)? (a|an|much of a|much of an|the|what i would call a)? (very|best|greatest)? (good|great|big|strong|adventurous|easy|keen)? (eater|feeder)]",
  keptAtTable: `[(<verb:~make>|<verb:~have>|<verb:~keep>|must|has to|had to|have to|needs to|expected to|required to|until) (him|her|them|<child>|<Name>)? (stay|stays|stayed|sit|sits|sat|remain|remains)? (at the (table|counter)|in (his|her|the) (chair|high chair|highchair|seat)|seated|sitting) (until|till)] ..7 (plate|eaten|ate|finished|finishes|eats|clean|empty|bites|bite|swallowed|food)`,
  palate:
    '[(very|extremely|severely|such a|quite a|highly)? (limited|narrow|restricted|unadventurous) (palate|food repertoire|repertoire of foods|food choices|list of foods)]',
  snubs: `[<verb:(snubs|snubbed|shuns|shunned|scoffs at|scoffed at|spurns)> (all|any|every|most|his|her|the)?] (food|foods|vegetables|veggies|fruit|fruits|meat|anything|solids|dinner|lunch|breakfast|meals|snack|snacks|greens|peas|carrots|everything)`,
  hardToPlease:
    '[(hard|difficult|impossible|tough|tricky) to please (at|with)] (lunch|dinner|breakfast|snack|meals|mealtimes|the table|food|foods)',
  jobEating:
    '[(good|great|nice|super|wonderful|amazing|awesome|excellent|fantastic) (job|work|going) (with)? (eating|finishing|cleaning|swallowing|chewing)] !(up|the (table|toys|room|floor|bin))',
  didGreatAte:
    '[(did|does|doing) (so|very|really)? (great|well|awesome|amazing|a great job|a good job|better|fantastic) ..3 (and|,|:) (ate|finished|cleaned|eats|swallowed) (all|everything|most|the whole|every|up)]',
  aBitMore: `[(~encourage|~push|~urge|~prompt|~remind|~coax|~persuade|~press|~get) (him|her|them|<child>|your child|your son|your daughter|<Name>) to (eat|take|finish|have|try) (a (bit|little)|some|just a (bit|little)|one|two|a few)? (more|extra|of everything)]`,
  superlative:
    '[((pickiest|fussiest|choosiest) (eater|eaters|of|one|child|kid|in)|(worst|best) (eater|eaters|feeder))]',
  pickAtWhat:
    '[(~pick|~nibble|~peck) at] (what (you|we|i|mom|dad|is|he|she)|anything|(his|her|the)? (cereal|pasta|rice|toast|sandwich|noodles|chicken|vegetables|veggies|bread|fruit|soup|egg|eggs|meat|peas|crackers))',
  tasteAllOf: `(policy|rule|must|asked|should|has to|have to|expect|expects|expected|goal|will|children|ask|required|insist|insists|needs to) ..5 [(taste|tastes|try|tries|eat|eats|sample|samples) (everything|each (food|item|thing|one)|every (food|item|thing)|all (the)? foods|all of it)] (on|at|offered|served|.|,|$|before|first|we|that)`,
  hasHimFinish: `[(has|have|had|having|makes|made|make) (him|her|them|<Name>) (finish|eat|clean|empty|swallow) (all)? (of)? (the|his|her|up)] (<word>)? (bread|food|lunch|dinner|breakfast|snack|meal|meat|vegetables|veggies|milk|plate|bowl|peas|carrots|egg|eggs|rice|cereal|fruit|bottle|pasta|sandwich|chicken|protein|bite|bites)`,
  insistsOn: `[(insists on|insist on|insisted on|requires|require|required|demands|demanded|expects|enforces|bargain for|bargains for|negotiate|negotiates|bribe for) (at least)? ${some} (more|full|big)? ${bite}]`,
  bargains: [
    '[(bargain|bargains|bargaining|bargained|negotiate|negotiates|negotiating|fight|fights|battle|battles|beg|begging|begs|plead|pleading) ..2 (bite|bites) (by bite)?]',
    '[bite by bite]',
  ],
  shovesIn: `[(hid|hide|hides|hiding|sneak|sneaks|sneaked|snuck|sneaking|slip|slips|slipped) (the|some|a|his|her|more)?] (vegetables|veggies|meat|spinach|peas|protein|puree|bite|bites|medicine in (his|her) food|new foods) (in|into|past|between|when|while)`,
} as const;

const isChildOrNote = (found: Found): boolean =>
  /^(?:pronoun|they|child|name|nobody)$/.test(whoBefore(found.block, found.sentence.first, found.whole.first)) ||
  opensClause(found, found.whole.first);
const clothes =
  /\b(?:sock\w*|shoe\w*|cloth\w*|shirt\w*|pencil\w*|toys?|books?|colou?rs?|tags?|crowd|zoo|colic\w*|teeth\w*|teething|tired|nap|night|pajamas|hair|rabbit|bunny|bird|birds|goat|hen|hens|puppet|bears?|dolls?|dog|puppy|cat|caterpillar)\b/;
const aboutFood =
  /\b(?:eat\w*|ate|food\w*|meals?|mealtimes?|lunch|dinner|breakfast|supper|snacks?|table|textures?|tray|plate|feeding|feeds?|taste\w*|menu|bites?)\b/;
const aboutMeal =
  /\b(?:eat|finish|food|foods|meals?|lunch|dinner|breakfast|snack|dish|plate|bites?|bottle|milk|taste)\b/;
const withCare = /\b(?:chok\w*|chew\w*|at a time|slow\w*|pace\w*|sips?|cut|npo|aspirat\w*|swallow study|mbs|safe\w*)\b/;

/** Tests of the context, by pattern name. */
export const biteChecks: Readonly<Record<string, (found: Found) => boolean>> = {
  eatsLittle: isChildOrNote,
  // a parent who says how hard it is asks for help
  getToEat: (found) => whoBefore(found.block, found.sentence.first, found.whole.first) !== 'caregiver',
  ateHardly: (found) =>
    isChildOrNote(found) && (/^(?:ate|eat)/i.test(found.get('verb')) || aboutFood.test(sentenceText(found))),
  nibblesAt: (found) => isChildOrNote(found) && !clothes.test(sentenceText(found)),
  selects: (found) => isChildOrNote(found) && !clothes.test(sentenceText(found)),
  pickyPerson: (found) =>
    !clothes.test(sentenceText(found).replace(/^.*?(?=picky|choos|finick|fadd|fussy)/, '')) &&
    (!/fussy/i.test(found.get('pickiness')) || aboutFood.test(sentenceText(found))) &&
    (!/baby/i.test(found.get('noun')) || !/fussy/i.test(found.get('pickiness'))),
  praisedEater: (found) => !clothes.test(sentenceText(found)) && wordInFront(found, found.first) !== 'messy',
  pressedTo: (found) => !withCare.test(sentenceText(found)) && !isFed(found),
  gotToTake: (found) =>
    !/^(?:pronoun|child)$/.test(whoBefore(found.block, found.sentence.first, found.whole.first)) &&
    !withCare.test(sentenceText(found)),
  coaxedInto: (found) =>
    /\b(?:trying|tasting|eating|taking|swallowing|finishing)\b/.test(sentenceText(found))
      ? aboutFood.test(sentenceText(found))
      : true,
  madeToFinish: (found) => !withCare.test(sentenceText(found)),
  askTheyTry: (found) => aboutFood.test(sentenceText(found)) && !withCare.test(sentenceText(found)),
  notEnough: isChildOrNote,
  ateForUs: isChildOrNote,
  gotToFinish: (found) =>
    !withCare.test(sentenceText(found)) && !/\b(?:paint|sand|blocks|beads)\b/.test(sentenceText(found)),
  noneBefore: (found) => !withCare.test(sentenceText(found)),
  terribleWith: isChildOrNote,
  fussyWith: (found) =>
    !clothes.test(sentenceText(found)) &&
    (/^(?:lumps|meat|vegetables|veggies|fruit|fruits|cheese|eggs|purees|solids|sauce|sauces|greens|foods|food|bread|milk)$/.test(
      wordBehind(found, found.end),
    ) ||
      aboutFood.test(sentenceText(found))),
  snubs: isChildOrNote,
  pickAtWhat: isChildOrNote,
  noEater: (found) => !clothes.test(sentenceText(found)) && !/\bpicky|fussy\b/.test(sentenceText(found)),
  didGreatAte: (found) => !withCare.test(sentenceText(found)),
  keptAtTable: (found) => !/\b(?:we|i)\b/.test(sentenceText(found)),
  tasteAllOf: (found) =>
    !/\b(?:no|not|never|may|free|nobody|nothing|want|if|puppy|mouth\w*)\b/.test(sentenceText(found)),
  aBitMore: (found) => !/\b(?:he|she)\b/.test(wordInFront(found, found.first)) && aboutMeal.test(sentenceText(found)),
  emptiesDish: (found) =>
    !/\b(?:beads?|blocks?|sink|wash\w*|dishwasher|trash|bin|scrap\w*|sand|water|toys?)\b/.test(sentenceText(found)),
  eatsAll: (found) =>
    !withCare.test(sentenceText(found)) && !/\b(?:you|parents?|mom|dad|bear|doll)\b/.test(sentenceText(found)),
  pushTheLast: (found) =>
    !/\b(?:bubbles|paint|glue|sand|truck|button)\b/.test(sentenceText(found)) &&
    /\b(?:last|remaining|rest|final|more|extra|force\w*|forcing)\b/i.test(found.text),
};

/** “asked her dad to take a bite”: somebody else is asked. */
const isFed = (found: Found): boolean =>
  /^(?:he|she|they|i|we|you)$/.test(wordInFront(found, found.first)) &&
  !/^(?:was|is|were|been|be|being)/i.test(found.text);

const biting = ['eat', 'touch', 'consume', 'nibble', 'peck', 'poke', 'pick'];
const tenseIn = (verb: string): Tense => tenseOfAny(verb.toLowerCase().split(' ')[0] ?? '', biting) ?? 'past';

/** The wordings in place. Undefined for patterns that are not in this file. */
export function biteOffers(found: Found): readonly Offer[] | undefined {
  const { get, name, text } = found;
  const tense = tenseIn(get('verb'));
  switch (name) {
    case 'eatsLittle':
      return [sayInstead(`${inflect(/^touch/i.test(text) ? 'taste' : 'eat', tense)} very little`)].filter(
        () => wordBehind(found, found.end) !== 'but',
      );
    case 'ateHardly':
      return /^(?:hardly|barely|scarcely) eat/i.test(text) || /ate$/i.test(text)
        ? [sayInstead(`${inflect('eat', tense)} very little`)].filter(() =>
            /^(?:|[.,;]|at|today|during)$/.test(wordBehind(found, found.end)),
          )
        : [];
    case 'nibblesAt':
      return [say(`${inflect('eat', tense)} a little of`)].filter(() =>
        /^(?:his|her|their|the)$/.test(wordBehind(found, found.end)),
      );
    case 'getToEat':
      return /^(?:at|dinner|lunch|breakfast)$/.test(wordBehind(found, found.end)) ? [] : [say(`offer ${get('who')}`)];
    case 'selects':
      return [say(`careful ${/about$/i.test(text) ? 'about' : 'with'}`)].filter(() => /(?:about|with)$/i.test(text));
    case 'pickyPerson':
      return wordBehind(found, found.end) === 'who' || /^(?:quite|such)/i.test(get('article'))
        ? []
        : [
            say(
              withArticle(
                get('article'),
                `${get('noun')} who is ${/very|really|extremely|super/i.test(get('how')) ? 'very ' : ''}careful with new foods`,
              ),
              { replaces: { first: found.whole.first, end: found.end } },
            ),
          ];
    default:
      return name in bitePatterns ? [] : undefined;
  }
}
