import type { Found, Offer } from '../phrase-rule.ts';
import { say, sayInstead } from './offers.ts';
import { beforeLead, sentenceText, whoBefore, wordBehind, wordInFront } from './who.ts';

/**
 * Guesses at motives that make the behavior a ploy: “has learned that crying works”, “when it suits him”, “the class
 * clown”.
 */

const degree =
  '(very|quite|so|really|rather|fairly|pretty|mostly|largely|partly|purely|clearly|likely|just|all|often|more|to be)';
const someone =
  '(us|me|him|her|them|mom|mum|dad|adults|the adults|staff|everyone|people|others|peers|(his|her|their|the|your) (<word>)? (<caregiver>|teacher|teachers|sister|brother|siblings|aide|aides|therapist|therapists|sitter|babysitter|adult|adults|staff|peers|class|grown up|grown ups))';
const act =
  '(crying|screaming|gagging|whining|hitting|tears|tantrums|a tantrum|biting|throwing|kicking|yelling|fussing|coughing|pouting|behavior|behaviors|saying no|refusing|acting out|a fit|being cute|playing sick|vomiting)';

export const ployPatterns = {
  // “he knows he can get out of it”
  knowsHeCan:
    '[~know (that)? (he|she|they) (can|could|will) (just|always|usually|probably)? (get (out of (it|this|that|things|work|the (work|task|activity))|away with (it|this|that|things|more)|(his|her|their) (own)? way|what (he|she|they) (wants|want))|make (me|us|mom|dad) (give in|do it))]',
  toHurt: `[(just|only|clearly|simply|purely|apparently|probably|seemingly)? to (punish|provoke|upset|annoy|anger|tease|irritate|bother|intimidate|manipulate|embarrass|frustrate|aggravate|test|antagonize|torment|guilt)] ${someone}`,
  toMake: `[(just|only|clearly|simply)? to make ${someone} (cry|mad|angry|upset|late|look bad|feel (bad|guilty)|do (it|everything))]`,
  bosses:
    '[<verb:(bosses|bossed|bossing)> (everyone|others|peers|kids|adults|people|us|me|friends|(his|her|their|the|other) <word>) (around|about)?]',
  stalls: '[<verb:(stalls|stalled|dawdles|dawdled)>] (as|at|for|when|before|with|by|.|,|;|$|until|every|and|again|on)',
  thingsOwnWay: `[(wants|likes|wanted|liked|needs|has to have|must have|insists on|expects) (things|everything|it|all of it) (done)? (to be)? (his|her|their) (own)? way] !(to|of)`,
  pouts:
    '[<verb:(pouts|pouted|sulks|sulked|sulking|pouting|mopes|moped)>] (until|when|because|if|to get|over|at the|for (a|the|hours)|about|.|,|;|$|and|in)',
  answersBack:
    '[<verb:(talks|talked|talking)> back] (to (me|staff|adults|his|her|the|us|teachers)|when|and|.|,|;|$|at)',
  limitTesting:
    '[((limit|boundary) (testing|pushing)|(of|with|and|some|lots of|a lot of|by|continued|constant|more) (testing|pushing) (of)? (the)? (limits|boundaries))]',
  excuses: '[(as an excuse|(makes|made|making|full of) excuses)] !(for (him|her|the (clinic|bus)))',
  wayOutOf:
    '[<verb:(negotiate|negotiates|talk|talks|talked|weasel|weasels|charm|charms|argue|argues|whine|whines|cry|cries|con|cons|sweet talk|sweet talks|bargain|bargains|joke|jokes|act|acts)> (his|her|their) way out of]',
  avoidantOf:
    '[avoidant] of (work|tasks|anything|demands|all|most|any|challenging|hard|nonpreferred|adult|table|new|non)',
  formOf:
    '(is|was|be|as|just) [a (form|means|method|way) of (control|manipulation|controlling|manipulating|getting (attention|his way|her way|out of)|avoidance|escape|escaping|avoiding)] !(of)',
  itsFunny:
    '[(thinks|thought|finds|found) (it|this|that|everything|time out|discipline|being (told no|scolded|corrected)) (is|was)? (very|so|all)? (funny|a game|hilarious|amusing|a joke)]',
  games:
    "(feels|thinks|says|believes|suspects|felt|thought|is|was|he's|she's) ..3 [(playing games|playing mind games)] (.|,|;|$|with (us|me|staff|adults|mom))",
  watching:
    '[(make|makes|making|made) sure (that)? (someone|he|she|we|i|everyone|an adult|adults|mom|dad|staff|people|the <word>) (is|are|was|were) (watching|looking|paying attention)]',
  inItForHim: "[(something|what's|what is|nothing|anything) in it for (him|her|them)]",
  wraps: '[<verb:(wrap|wraps|wrapping)> ..3 around (his|her|their) (little|pinky|baby)? finger]',
  runForMoney: `[<verb:(gives|gave|giving|given)> ${someone} a run for (his|her|their|our|my) money]`,
  toGain:
    '[(in order|just|only|simply)? to (gain|get|obtain|secure) (access|control|his way|her way|what (he|she) wants)] !(to the (playground|building|pool|room|bus))',
  hisWayOf: `[(his|her|a|their) (way|means|method) (of|to) (controlling|getting out of|get out of|manipulating|manipulate|punishing|punish|avoiding|avoid|getting (his|her) way|getting attention|get attention|control|escaping|escape|showing us who|stalling|delaying)] !(pain|light|noise|glare|the (noise|light|pain))`,
  usedAs: `${act} ..3 [(used|is used|uses it|serves|served|functions|functioned|being used) (as|to) (a|gain|get|avoid|escape|control|manipulate) (means|way|tool|weapon|tactic|strategy|ploy|attention|demands|work|access|tasks|<caregiver>|adults|<word>)]`,
  isMeant: `(gagging|crying|behavior|behaviors|refusal|refusals|falling|screaming|hitting|limp|whining|cough|coughing|biting|spitting|silence|this|it|much of (it|this)|most of (it|this)|vomiting|kicking|throwing|spilling|response|responses|reaction|wetting|accidents) ..4 (is|was|are|were|seems|seemed|seem|appears|appeared|appear|looks|looked|felt|feels) ${degree}? ${degree}? [(intentional|deliberate|volitional|willful|wilful|calculated|contrived|premeditated|planned|on purpose|a choice|manipulative|(behavioral|behavioural) than <word>|for attention)]`,
  onPurposeToo:
    '(whines|whined|whining|cries|cried|crying|yells|yelled|yelling|stalls|disruptive|difficult|slow|loud|rude|mean|defiant|noisy|trips|tripped|coughs|coughing|burps|soils|soiled|loses|forgets|hides|tips|pokes|poked|bothers|bothered|teases|teased|delays|delayed|refuses|refused|ignore|mumbles|mumbling) ..2 [(on purpose|intentionally|deliberately|purposely|purposefully)]',
  whenItSuits:
    '[(only)? (when|if|as long as|whenever|unless) it (suits|suited|benefits|benefited|serves|interests|pleases|pleased) (him|her|them)]',
  halfHearted: '[(half hearted|halfhearted|half heartedly|lackluster|lackadaisical)]',
  givesUpAt:
    '[<verb:(gives up|gave up|giving up|quits|quit|quitting|stops trying|stopped trying)> (without (even|really)? trying|as soon as|the (minute|moment|second|instant)|at the (first|slightest)|too (easily|quickly)|easily|quickly|right away|before (even)? (he|she) (tries|tried)|before trying)]',
  ifOnly:
    '(if|that|farther|further|more|better|until) [(he|she|they) (would|could) (just|only|actually|simply) (apply (himself|herself|themselves)|try|listen|focus|behave|put|pay|cooperate|work|calm down|sit|make an effort|settle)]',
  allEyes:
    "[((all|everyone's|every) (eyes|eye) on (him|her|them)|the center of attention|center of attention|the class clown|class clown|an attention hog|attention hog|the star of the show|an audience)]",
  feedsOff:
    "[<verb:(likes|enjoys|loves|wants|feeds off|feeds off of|thrives on|thrive on|lives for|craves|gets off on|enjoyed|seems to enjoy)> (getting)? (the|our|a|any|adult|peer|negative|everyone's|being the center of|all the|my|his|her)? (big|peer|negative|adult|strong)? (reaction|reactions|attention|drama|rise|chaos|upset|power|control)] !(of|to (the|a) (food|vaccine|medicine))",
  notCare: [
    "[(could|couldn't|could not) care less] (about|if|what|whether|that|.|,|;|$)",
    "[(doesn't|does not|didn't|did not|don't) (even|really|seem to|appear to)? care] (what|about|if|that|whether|who|how|.|,|;|$)",
    "[(just|simply)? (doesn't|does not|didn't|did not) feel like] <what:doing>",
    "[(doesn't|does not|didn't|did not) (really|even|ever)? want to ((work|try|participate|cooperate|listen) !(on|with|for|to)|do anything|put in|do (any|the|his|her) (work|tasks|exercises)|do it|make an effort|learn)]",
  ],
  attitude:
    '[(big|bad|poor|negative|lots of|a lot of|full of|some|real|major|defiant|with an|with|an|such an|ongoing) attitude] (today|at|with|this|throughout|noted|from|during|when|about|toward|towards|problem|,|.|;|$)',
  poorMotivation:
    '[(poor|low|little|limited|no|zero|minimal|reduced|decreased|lack of|variable|fluctuating) (internal|intrinsic)? motivation] !(interview|questionnaire|scale)',
  holdsOut:
    '[<verb:(holds out|held out|waits us out|waits (me|mom|dad|adults|staff) out|waited us out|outlasts)> ] (until|for (mom|dad|an|the|someone|us|what|more)|.|,|;|$|every|when|and)',
  learnedThat: `[(has|had|have)? (learned|learnt|figured out|knows|knew|discovered|realized|realised|found out|found) (very well|quickly|already|early on|now)? (that|how|if)? (his|her)? ${act} (works|work|worked|gets|get|got|will get|means|ends|ended|earns|makes|pays off|is a way|can get|gives)]`,
  knowsHowToGet: `[~know (exactly|just|perfectly well|very well|full well|all too well)? how to (get|make|work|play|charm|con|sweet talk|wrap|handle|manage)] (${someone}|<caregiver>|anyone|everybody|what (he|she) wants|a (reaction|rise)|out of|around)`,
  asAMule: '[(stubborn|obstinate|contrary|ornery|headstrong|strong willed|willful) as (a|an) (mule|ox|goat|donkey)]',
  likeABaby: `[<verb:~act> like (a|an|such a|a little|a total|a complete) (baby|brat|diva|king|queen|princess|prince|boss|tyrant|dictator|bully|fool|two year old)] !(bear|in (the|our) (game|play|story))`,
  hasToWin:
    '[(always|constantly|still)? (has|had|needs|needed) to (always|be the one to)? (win|be first|be right|have the last word|be in charge|be the boss|be in control|have (it|everything|things) (his|her) (own)? way|run the show|call the shots)] !(of (his|her) own)',
  everyButton:
    "[<verb:(push|pushes|pushed|pushing|presses|pressing)> (every|every single|all the|all my|all our|all his mom's|the right) (button|buttons)] !(on|of)",
  payback:
    '[(payback|retaliation|retaliating|retaliatory|vengeance|revenge|(getting|get|gets|got) (back at|even with)|punishing (me|us|mom|dad|his <word>|her <word>))] !(story)',
  madeAPoint:
    '[<verb:(made|makes|making)> a point (of|to) (not|ignoring|ignore|looking away|look away|refusing|turning away|walking away|turn away|doing the opposite|do the opposite)]',
  pullsOne:
    '[((pull|pulls|pulled|pulling) (a fast one|one over|a stunt|stunts|(his|her) (usual|old) (tricks|stunts))|(play|plays|played|playing) (the (sick|tired|baby|victim|hurt|sympathy|poor me|cute) card|sick|innocent|games with (us|me|staff|mom|dad|his|her)|hard to get|deaf))] !(game)',
  pretendsState:
    '[<verb:~pretend> (that|like|as if|to be)? ((he|she|they) (is|was|were|are|had))? (deaf|sick|too tired|tired|hurt|in pain|unable|helpless|not to)] !(bear)',
  exaggerates:
    '[<verb:(exaggerates|exaggerated|exaggerating|overdramatizes|dramatizes|embellishes|malingers|overplays)>] (<possessive>|pain|symptoms|so|for|when|the|things|it|injuries|.|,|;|$)',
  onlyFor:
    '[(will|would)? only (work|works|worked|behave|behaves|behaved|cooperate|cooperates|perform|performs|listen|listens) for] !(<number>|a (minute|few|short)|short|brief)',
  impossible: '[(impossible|hard|difficult|tough|never possible) to please] !(at|with)',
  aBear:
    '(is|was|has been|been|can be|being) ..2 [a (real|total|bit of a|little)? (bear|pill|stinker|pest|pain|toughie|tough cookie|hot mess|holy terror|tyrant|menace|devil|monster|rascal|piece of work|tough customer|force to be reckoned with|fireball)] (today|all|with|about|at|when|this|lately|.|,|;|$|who|and|for|since|on)',
  highDrama: '[(high|big|all|full of|lots of|so much) (drama|dramatics)] (with|at|over|about|today|when|.|,|;|$|queen)',
  selfCentered:
    '(is|was|be|very|quite|so|being|seems|can be|rather|a bit) [(self centered|self centred|egocentric|self absorbed|ungrateful|mean spirited|vindictive|hurtful on purpose)]',
} as const;

const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;
const byChild = new Set([
  'knowsHeCan',
  'givesUpAt',
  'feedsOff',
  'notCare',
  'holdsOut',
  'learnedThat',
  'knowsHowToGet',
  'likeABaby',
  'bosses',
  'stalls',
  'thingsOwnWay',
  'pouts',
  'answersBack',
  'wayOutOf',
  'itsFunny',
  'hasToWin',
  'everyButton',
  'madeAPoint',
  'pullsOne',
  'pretendsState',
  'exaggerates',
  'onlyFor',
]);
const scolded =
  /\b(?:time out|discipline\w*|correct\w*|reprimand\w*|scold\w*|told|consequences?|hurt|hit\w*|bit\w*|kick\w*|punish\w*|no)\b/;
const badly =
  /\b(?:behaviors?|behaviours?|throw\w*|threw|hit\w*|bit\w*|scream\w*|cr(?:y|ies|ied|ying)|fall\w*|fell|drop\w*|spill\w*|kick\w*)\b/;
const fun =
  /\b(?:laugh\w*|giggl\w*|jok\w+|puppets?|dolls?|bears?(?! all| today)|dragon|pirate|story|peek|hide and seek|game of|elevator|remote|switch|toy|drill|battery|device|aac|communication book|grin\w*)\b/;
const string = /\b(?:scarf|yarn|string|ribbon|bandage|tape|thread|hair|band|plastic|balance|base)\b/;
const grownUp =
  /\b(?:i|we|you|let's|mom|mum|dad|mother|father|parents?|staff|therapist|teacher|plan|goal|aim|doctor|order|family|insurance)\b/;

/** Does a match of a pattern in this file count? Undefined for other patterns. */
export function isPloy(found: Found): boolean | undefined {
  const { block, name, sentence } = found;
  if (!(name in ployPatterns)) return undefined;
  const text = sentenceText(found);
  if (fun.test(text) || /^[?:]$/.test(wordBehind(found, found.end)) || /, (?:he|she) (?:told|said|says)\b/.test(text))
    return false;
  const fits = checks[name];
  if (fits && !fits(frontOf(found), text)) return false;
  return !byChild.has(name) || isSomebody.test(whoBefore(block, sentence.first, beforeLead(found)));
}

const frontOf = (found: Found): string => {
  const { start } = found.block.tokens;
  return sentenceText(found).slice(0, Math.max(0, (start[found.first] ?? 0) - (start[found.sentence.first] ?? 0)));
};
const byNoGrownUp = (front: string): boolean => !grownUp.test(front);
const ofNoGrownUp = (_: string, text: string): boolean => !grownUp.test(text);
const afterDeed = (front: string): boolean => front.trim() !== '' && !grownUp.test(front);

/** Tests of the words before the match, and of the sentence, by pattern name. */
const checks: Readonly<Record<string, (front: string, text: string) => boolean>> = {
  watching: (front) => badly.test(front) && afterDeed(front),
  itsFunny: (front) => scolded.test(front),
  excuses: ofNoGrownUp,
  limitTesting: ofNoGrownUp,
  wraps: (_, text) => !grownUp.test(text) && !string.test(text),
  toHurt: afterDeed,
  toGain: afterDeed,
  toMake: afterDeed,
  whenItSuits: afterDeed,
  attitude: byNoGrownUp,
  poorMotivation: ofNoGrownUp,
  halfHearted: ofNoGrownUp,
  allEyes: ofNoGrownUp,
  notCare: (front) => !/\bif (?:he|she|they)\s*$/.test(front),
};

/**
 * The wordings in place. Empty if only the whole sentence can be reworded; undefined for patterns that are not in this
 * file.
 */
export function ployOffers(found: Found): readonly Offer[] | undefined {
  const { name, text } = found;
  const next = wordBehind(found, found.end);
  switch (name) {
    case 'asAMule':
      return [say('very determined')];
    case 'onPurposeToo':
      return [say('for a reason I want to understand')].filter(() => /^(?:|[.,;])$/.test(next));
    case 'isMeant':
      return /than/i.test(text) || !/^(?:|[.,;])$/.test(next)
        ? []
        : [
            sayInstead(
              /^(?:seems?|seemed|appears?|appeared)$/.test(wordInFront(found, found.first))
                ? 'to be a way of telling us something'
                : 'a way of telling us something',
            ),
          ].filter(
            () =>
              /^(?:intentional|deliberate|volitional|willful|wilful|calculated|contrived|manipulative)$/i.test(text) &&
              /^(?:seems?|seemed|appears?|appeared|is|was|be)$/.test(wordInFront(found, found.first)),
          );
    case 'whenItSuits':
      return [sayInstead('at some times and not yet at others')];
    case 'likeABaby':
    case 'hasToWin':
      return name === 'hasToWin' && /(?:in charge|the boss|in control|the show|the shots|way)$/i.test(text)
        ? [say(/had|needed/i.test(text) ? 'wanted to have a say' : 'wants to have a say')]
        : [];
    default:
      return name in ployPatterns ? [] : undefined;
  }
}
