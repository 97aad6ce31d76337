import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isAboutCaregiver } from './shared/caregivers.ts';
import { add, tell } from './shared/offers.ts';
import { isOfTheBody, refusalNouns, refusedOffers } from './shared/refused-offers.ts';
import { doerOf, isDoneByFamily, isTold } from './shared/place.ts';
import { isDenied, sentenceText, wordBehind } from './shared/who.ts';

/** What somebody can be offered or asked to do, after “resisted” and “rejected”. */
const offered = `(all|the|any|most|every|each|new|her|his|their|our|my|this|a|an|attempts|efforts|help|solid|food|foods|prone|supine|tummy|sitting|care|cares|stretching|stretches|handling|brace|braces|orthotics|afos|glasses|mask|nebulizer|prom|range|therapy|treatment|standing|positioning|redirection|feeding|feeds|meals|spoon|nap|naps|sleep|bath|bedtime|tooth|hand
  |hands|touch|being|having|getting|brushing|sitting|going|leaving|putting|wearing|anything|everything|shoes|socks|coat|bib|spoon|cup|bottle|splint|brace|glasses|transition|transitions|transitioning|change|changes|toileting|diaper|direction|support|physical|verbal)`;

/** Daily care that children are said to fight. */
const care =
  '(mask|neb|nebulizer|glasses|patch|brace|braces|splint|afos|orthotics|stander|helmet|suction|feeds|feeding|stretches|stretching|weights|vest|nap|naps|sleep|bedtime|bath|baths|diaper|drops|ear|eye|medicine|medicines|spoon|bottle|seat|car|brush|toothbrush|hairbrush|coat|shoes|help|hand|washcloth|stroller|tooth|transition|transitions|haircut)';

/** “Refused”: what did not happen, instead of what the child told us. */
export const refused = definePhraseRule({
  id: 'refused',
  title: '“Refused” for what a child or a caregiver was telling us',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['STG', 'SEED'],
  options: {},
  patterns: {
    refuseTo:
      '[<verb:~refuse> (point blank|flat out|outright|completely|repeatedly|absolutely|again)? to <what:word>] !(to)',
    refusedBy:
      '(was|were|been) [refused (by !(insurance|medicaid|the (insurance|insurer|plan|district|agency|company|county|state|school)))?]',
    refuse:
      '[<verb:~refuse>] !(truck|trucks|collector|bin|bins|to|and|but|or|so|when|until|because|as|while|again|twice|by|for|at|with|.|,|;|\\)|:|x)',
    flatOut:
      '[(flat out|straight up|point blank|outright|simply|just|absolutely|flatly) <verb:~refuse> to <what:word>] !(to)',
    declinesThing:
      '(he|she|pt|patient|client|child|student|kiddo|<Name>) ..1 [<verb:~decline>] (the|a|an|all|any|his|her|further|another|both)? ..1 (swing|spoon|food|foods|snack|snacks|paint|toy|toys|activity|activities|game|games|milk|bottle|cup|bite|bites|brush|book|puzzle|ball|slide|trials|stretching|stretches|feed|feeds|breakfast|lunch|dinner|play|walk)',
    bare: '[<verb:~refuse>] (and|but|or|so|when|until|because|as|while|again|twice|for|at|with|.|,|;|\\)|:|x|$)',
    resistanceTo:
      '[(<degree:(some|strong|mild|marked|significant|increased|much|great|initial)>)? resistance (to|with|during|toward)] !(passive|active|movement|motion|stretch|the stretch|band|antibiotics|infection|gravity|extension|flexion|rotation|dorsiflexion|range|prom|rom|end range|treatment)',
    refusalTo: '[(refusal|refusals) to <what:word>]',
    refusalOf: '[(refusal|refusals) of] !(care|treatment|services|service|consent)',
    thingRefusal:
      '[<what:(food|meal|school|bottle|breast|liquid|water|milk|nap|toilet|therapy|activity|task|session|medication)> (refusal|refusals)] !(form|behaviors|behavior)',
    behaviors: '[(food|task|school)? (refusal|resistance|refusing) (behaviors|behavior)]',
    refusalFirst: '^ [(refusal|refusals)] !(to|of|form|forms|behaviors|behavior|rights)',
    unwillingness: '[unwillingness (to)?]',
    resistanceWhen:
      '(met|met with|was|were|there is|with|showed|shows|showing|encountered|lots of|some|much) ..1 [(a lot of|lots of|some|much|strong|considerable)? resistance] (when|at|from|about|around)',
    refusal:
      '(his|her|their|of|with|verbal|x|<number>|frequent|more|some|without|due to) [(refusal|refusals)] !(to|of|form|behaviors|behavior)',
    resist:
      '[<verb:~resist>] !(gravity|temptation|infection|force|forces|band|bands|(the|an|a|his|her|any) (urge|temptation|pull|band|movement|smile|laugh|giggle|giggles)|laughing|smiling|giggling|with|throughout|when|and|at|during|joining|peeking|looking|touching) <word>',
    reject: `[<verb:~reject>] ${offered}`,
    declines:
      '[<verb:~decline> to <what:(participate|engage|join|sit|try|eat|attend|walk|talk|answer|cooperate|wear|come|transition|leave|share|touch|enter|play|look|taste|drink|use|respond|stand|move|imitate)>]',
    objects: `[<verb:~object> to] ${offered}`,
    pushback: `[(pushed|pushes|pushing|push) back (against|on|at|when)] (every|all|any|each|the|our|my|his|her|attempts|demands|requests|sitting|being|asked)`,
    giveFight:
      '[~give (us|me|mom|dad|staff|mother|father|the staff|him|her) (a|such a|quite a)? (hard time|struggle|battle|fight)] (about|over|with|when|at|during|getting|every|,|.|$)',
    kickFuss: '[~kick up a (fuss|stink)] (at|about|over|when|during|.|,|$)',
    wontTolerate:
      "[(won't|will not|would not|wouldn't) (tolerate|accept|allow|let|permit|entertain|hear of|consider)] !(it be|this happen)",
    notWilling: '[(not willing|not open|reluctant|loath) to <what:word>] !(and|or)',
    combative: '[combative (with|during|at|toward|to)] !(movement|motion|stretch|antibiotics|gravity)',
    resistBare: '[<verb:~resist>] (with|throughout|when|and|at|during|.|,|;|$)',
    protest: '[<verb:~protest>] (when|at|during|throughout|with|and|loudly|strongly|again|on|as|by|.|,|;|$)',
    quits:
      '[<verb:(quit|quits|gave up|gives up)>] (after|at) ..1 <number> (rep|reps|repetitions|min|mins|minutes|trial|trials|try|tries|step|steps|bites|turns|pieces|attempts|sets|stairs)',
    protestAbout: '[<verb:~protest>] (every|each|all|any|being|having|her|his|their|diaper|the|tummy)',
    noPart: '[(would have|wants|wanted|having|will have) (nothing to do with|no part of|none of)] !(us leaving)',
    declinesAll:
      '[<verb:~decline>] (all|every|any|each|most) ..1 (activities|activity|foods|food|offers|tasks|toys|textures|attempts|options|choices|games|exercises)',
    turnDown:
      '[<verb:~turn> down (flat)?] !((the|her|his|their|our)? (volume|light|lights|music|tv|sound|heat|radio|noise|hall|hallway|street|page|bed|covers|blanket|road)) (and|all|the|any|most|every|new|her|his|their|each|our|a|an|respite|services|service|help|support|therapy|referral|referrals|early|home|speech|evaluation|counseling|food|foods|offers|both|each)',
    fight: `[<verb:~fight>] (tummy time|(the|his|her|their|every|any|each)? ${care}|it (every|each|all|when|at|.|,|$)|being|getting)`,
    wouldNot:
      "[(wouldn't|would not)] !(have|be|need|want|mind|say no|fit|it|you|he|she|they|that|this|i|we|know|hurt|matter|happen|change|miss|trade|otherwise|usually|call|recommend|come to (mind|harm|pass|light|an|blows|this|that)|come true|go (hungry|without|wrong|away)) <word>",
    willNot:
      "[(won't|will not)] (join|sit|eat|try|wear|let|touch|share|leave|walk|separate|participate|take|drink|hold|put|nap|talk|play|do|stop|listen|use|look|answer|open|swallow|chew|move|stand|climb|get|give|clean|stay|keep|accept|follow|finish|complete|read|write|draw|respond|engage|cooperate|transition|sleep)",
    fightUs:
      '[<verb:~fight> (me|us|staff|mom|dad)] (the whole|the entire|all|every|on|when|over|through|about|at|with|during|throughout)',
    balk: '[<verb:~balk>] at',
    heels:
      '[((dig|digs|dug|digging) in (his|her|their) heels|(dug|digs|dig) (his|her|their) heels in|put up a (fight|fuss))] (when|at|over|during|about|and|for|,|.|$)',
    oppose: `[<verb:~oppose>] ${offered}`,
    pushAway: '[(pushed|pushes|pushing) away] (every|all|any|each|our|my) (attempt|attempts|offer|offers|help)',
    unwilling: '[(unwilling to)]',
    resistant:
      '[(<degree:(very|highly|quite|extremely|somewhat|slightly|mildly|more|most|so|really|often|still)>)? (resistant|resistive|averse) to] !(antibiotics|water|treatment|heat|medication|medicine|gravity|fire|wear)',
  },
  unless: [
    '(water|stain|fire|slip) (resist|resistant|resistance)',
    '(resistance|resistive) (band|bands|exercise|exercises|training)',
    // a child resists a band, putty or a pull as an exercise or for fun
    '~resist (against)? (the|a|an|his|her|their|my|our|your|mild|light|moderate|strong|gentle|firm|some|light|heavy)? ..1 (band|bands|theraband|thera|bungee|tubing|putty|theraputty|current|tug|tugs|tugging|pull|pulls|push|pushes|pushing|rope|parachute|spring|springs|magnet|magnets|wind|sled|elastic|manual)',
    '~resist the (water|current) (walking|running|kicking|pulling|pushing|and (walked|ran|pulled|pushed))',
    '~resist (mild|light|moderate|strong|manual|my|downward|upward) (pressure|resistance)',
    '~resist ..8 (tug of war|tug o war|arm wrestling|tug game|pulling game|pushing game)',
    // an everyday no to a thing that nobody had to take
    '~refuse (the|a|an|my|his|her|their|your|our|another) ..1 (cookie|cookies|candy|cake|treat|sticker|stickers|lollipop|popsicle|balloon|hat|mitten|mittens|toy|toys|truck|trucks|doll|dolls|ball|crayon|teddy|dessert)',
    '(right|free|able) (to|of) (refuse|decline|refusal)',
    '(can|may|could) (always)? refuse (this|any|at any|these|a|the test|the service|services|treatment|consent)',
    '(you|families|parents|caregivers) (may|can|could|also|always|have)? ..1 refuse (this|any|at|these|the|consent|services)',
    '(insurance|insurer|plan|company|payer|school district|district|county|state|agency|aetna|cigna|humana|anthem|medicaid|medicare|tricare|kaiser) ..4 (~refuse|~reject)',
    '(claim|visa|passport|loan|mortgage|coverage|payment|authorization|application|request) ..3 (~refuse|~reject)',
    "(couldn't|could not|can't|cannot|didn't|did not|hard to|impossible to) resist",
    '(~refuse|~reject|~resist) ..8 with a (grin|smile|laugh|giggle)',
    // a playful no: “refused to let me turn it, and we all laughed”
    "(~refuse to|would not|wouldn't|won't) (let|give|tell|show|share|say|turn|hand|trade|pass|return|lend|take|stop) ..6 ,? ..8 (laughed|laughing|laugh|giggled|giggling|grinned|grinning|smirked|smirking|chuckled|funny|playfully|silly|teasing|twinkle)",
    '~refuse to (let|give|hand|share|sell|lend) ..1 (the|a|his|her) (teddy|bear|bunny|doll|puppet|dinosaur|dragon|robot|monster|pirate)',
    '~resist (the)? ..1 (movement|motion|range|stretch reflex|gravity)',
    '~resist (knee|elbow|hip|ankle|shoulder|trunk|wrist|walking|crawling|exercise|band)',
    '(zipper|velcro|drawer|lid|door|jar|printer|button|wheel|computer|car|tape|tablet) (~resist|~refuse)',
    'refuse (bag|bags|sack|lorry|lorries|collection|day|bin|bins|truck|trucks)',
    // what a family is told to watch for
    "(call|urgent care|er|911|999|doctor|pediatrician|gp|a and e|emergency) ..9 (if|when) ..3 (~refuse|will not|won't|would not|wouldn't)",
    "(if|when) ..3 (~refuse|will not|won't) ..9 (call|urgent care|er|911|999|doctor|pediatrician|gp|emergency)",
    // an ill child may be unable to open the eyes
    "(~refuse to|will not|won't|would not|wouldn't) open (his|her|their|both|the)? (eyes|eye|eyelids)",
    '^ refuse ..1 (day|collection|truck|lorry|bag|bags|bin|bins)',
    '(pretend|pretended|pretends|pretending)',
    "(puppet|puppets|doll|dolls|bear|dragon|teddy|troll|wolf|monster|stuffed|pig|prince|princess|giant|lion|cow) ..2 (~refuse|~resist|~reject|~protest|~decline|~fight|would not|wouldn't|won't|will not)",
    "(in|of) (the|a|this|our|that) (story|book|play) ..6 (~refuse|~resist|~reject|would not|wouldn't|won't)",
    "(~refuse|~resist|~reject|would not|wouldn't|won't) ..8 in (the|a|this|our|that) (story|book)",
    'if ..12 would',
  ],
  answered: ['^ what i saw on each side'],
  accepts: (found) => isDoneByPerson(found),
  message: (found) =>
    isCaregiver(found)
      ? `“${found.text}” leaves out the reason. What did they say about it, in their own words?`
      : isOfTheBody(found)
        ? `“${found.text}” reads as will, and it may be a sign from the body. What did you see each side do, and when?`
        : `“${found.text}” tells us what did not happen. What was the child telling you instead, and what did they say yes to?`,
  rewrites: (found) => [...refusedOffers(found), ...(doerOf(found, found.first) === 'you' ? [] : [anew(found)])],
});

/** The offer for the whole sentence. A clinical sign is kept, and the offer adds to it. */
function anew(found: Found): Offer {
  if (isCaregiver(found))
    return tell(
      'Give the reason in their words',
      '{caregiver} is not ready for {what} yet and said: {reason in their words}.',
    );
  if (isOfTheBody(found)) return add('Add what you saw', 'What I saw on each side: {what you saw}.');
  return tell(
    'Say what the child showed you',
    isOver(found)
      ? '{child} let us know it was too much today by {what you saw}, and said yes to {what}.'
      : '{child} lets us know it is too much by {what you see}, and says yes to {what}.',
  );
}

/** “wouldn’t”, “would have nothing to do with” and “she put up” also tell of today. */
const isOver = (found: Found): boolean =>
  isTold(found) || /^would/i.test(found.text) || /\b(?:he|she) put up\b/.test(sentenceText(found));

function isDoneByPerson(found: Found): boolean {
  const { first, name } = found;
  if (isDenied(found, first, 3) || isLimit(found)) return false;
  // in a letter, something that the reader once said no to
  if (doerOf(found, first) === 'you') return /^refused\b/i.test(found.text);
  return refusalNouns.has(name) || isDoneByFamily(found, first);
}

/** “Nan would not give him a second biscuit”, “was told she would not get a prize”: an adult sets a limit. */
function isLimit(found: Found): boolean {
  const { block, end, first, name, sentence, text } = found;
  if (!/^(?:wouldNot|willNot|wontTolerate)$/.test(name)) return false;
  if (isCaregiver(found))
    return /^(?:give|let|allow|buy)$/i.test(
      name === 'wontTolerate' ? (text.split(' ').at(-1) ?? '') : wordBehind(found, end),
    );
  const before = sentenceText(found).slice(
    0,
    (block.tokens.start[first] ?? 0) - (block.tokens.start[sentence.first] ?? 0),
  );
  return /\b(?:told|reminded|warned|explained|promised|assured)\b(?: \S+){0,3} $/.test(before);
}

/** After “Mother …”, “she” in “She was resistant to …” is the mother. */
const isCaregiver = (found: Found): boolean => {
  const doer = doerOf(found, found.first);
  return (
    !refusalNouns.has(found.name) &&
    (doer === 'caregiver' || (doer === 'pronoun' && isAboutCaregiver(found, wordAt(found.block, found.sentence.first))))
  );
};
