import { wordAt } from '../../language/grammar.ts';
import { inflect } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say, sayInstead } from './offers.ts';
import { opensClause, sentenceText, whoBefore, wordInFront } from './who.ts';

/**
 * More patterns for “normal” and “odd”: shades of it (“far from normal”), ways around it (“something off about him”).
 */

const people =
  '(child|children|kid|kids|peer|peers|baby|babies|toddler|toddlers|boy|boys|girl|girls|student|students|preschooler|preschoolers|kindergartner|kindergartners|kindergartener|kindergarteners|classmates|classmate|grader|graders|infant|infants|person|people|talker|speaker|walker|learner|learners|pupils|pupil|teenager)';
const be =
  '(is|are|was|were|be|been|looks|look|looked|seems|seem|seemed|appears|appear|appeared|sounds|sounded|remains|becomes|became|become|feels|felt)';
const strange = '(weird|bizarre|strange|odd|peculiar|creepy|freaky|quirky|eccentric|unnatural|abnormal)';
const very = '(a bit|a little|very|quite|so|rather|somewhat|really|pretty|kind of|slightly|just|extremely|more|fairly)';
/** What a person does, learns or is like. A gait, a reflex or a scan is a clinical finding. */
const doing =
  '(<who:traits>|interaction|play|speech|social skills|eye contact|drawing|drawings|handwriting|attention span|attention|social approach|movement|movements|walking|talking|sleep habits|eating|postures|grasp|manner|language)';
const shade =
  '(far from|anything but|nowhere near|nowhere close to|no longer|less than|more|pretty|fairly|mostly|basically|otherwise|relatively|borderline|near|close to|beyond|not (at all|exactly|really|what (i|we) would call)|completely|perfectly|within the realm of)';
const notRight =
  '(not right|not quite right|not what (you|we|i|one) (see|expect|would expect|usually see)|off|far off)';

export const normPatterns = {
  shaded: [
    `${doing} ..5 ${be} (to be)? [${shade} normal]`,
    `${be} (to be|found to be|judged (to be)?)? [(far from|anything but|nowhere near|no longer|less than|more|pretty|fairly|mostly|basically|otherwise|relatively|not exactly|not really|a bit more) normal]`,
  ],
  whoNot: 'who (is|are|was|were) [(not (quite|exactly|really)?|less than) normal]',
  normalizes:
    '[<verb:~normalize>] (his|her|their|the)? (play|behavior|behaviors|speech|language|social skills|social|interaction|interactions|eye contact|affect|mannerisms)',
  seemsOffHim: `(he|she|<child>|<Name>|^) [(seems|seemed|comes across as|came across as) ${very}? (off|odd|strange)] (compared|socially|developmentally|to (me|us|other|his|her|staff|others)|next to|around|with (peers|other))`,
  shadedBare: `${doing} [not (quite|at all|really|entirely|exactly)? normal] (.|,|;|$|at|in|with|for|during)`,
  notNormalThat:
    "[(not|isn't|hardly|wasn't|not at all) normal] (that|how) (he|she|a (child|boy|girl)|<Name>|your (son|daughter))",
  norm: '[(outside|beyond|far from|well outside|way outside|not within) (of)? (the|what is the)? (norm|norms)] !(for the (test|form)|of the test|group)',
  catchUp: '[(catch up to|closer to|up to|as close to|approach|approaching) normal]',
  abnormally: '[abnormally] <what:word>',
  notRight:
    "(he|she|<child>|<Name>) [(doesn't|does not|didn't|did not|don't) (seem|act) (quite|all)? right] (.|,|;|$|to|at|in|with|when)",
  isLooking: `(play|run|running|walk|walking|jump|gait|speech|movements|movement|posture|hands|hand|face|affect|eyes|behavior|habits|he|she) (is|are|was|were) ${very}? [(odd|strange|weird|abnormal|funny|peculiar) (looking|sounding)]`,
  seemsOff: `(<who:traits>|habits|play|interaction|interactions|social skills|affect) ..3 (seem|seems|seemed|feel|feels|felt|come across as|strike us as) [${very}? (off|odd|strange|weird|not right)] (to|.|,|;|$|for|in|at)`,
  theyThink: `(peers|classmates|kids|children|students|others|staff|teachers|teacher|friends|everyone) (think|thinks|find|finds|consider|considers|see|sees) [(that)? (he|she|him|her) (is|as|to be)? ${very}? (strange|odd|weird|different|abnormal|bizarre)]`,
  schoolYear: '[<article:(a|the)>? normal (school year|school experience|start in life|existence|kid stuff|things)]',
  oddFace: `[${strange} (faces|face|grimaces|grimace|reaction|response|response to|outburst|outbursts|walk|run|eye movements|hand gestures|sounds)] (when|during|at|to|with|noted|observed|throughout|.|,|;|$|and|in)`,
  notForAge: `[(not|no longer|isn't|aren't|wasn't|hardly|far from|not at all) (quite)? (normal|usual)] for (a|an|his|her|this|any|someone|most)`,
  notRightFor: `${doing} ..4 ${be}? [${notRight}] (for|in|from) (a|an|his|her|this|any|normal) (boy|girl|child|kid|age|toddler|baby|<number>|kindergartners|kids|children)`,
  normalAged: `<article:(a|an|the|any|your|your average)>? [normal <n:number> (year|yr|month|week|mo) (old|olds)] !(checkup|visit|checkups)`,
  normalPerson: `<article:(a|an|the|any|your|these|those|other|most)>? [normal ((little|healthy|happy|typical|growing|active|school age|first|second|third) ${people}|(kindergartner|kindergartners|kindergartener|kindergarteners|classmates|classmate|grader|graders|person|people|talker|speaker|walker|learner|learners|pupils|pupil|teenager))] !(book|books|doll|dolls|gate|seat)`,
  presentsAs: `(presents|presented|presenting|comes across|came across|coming across|strikes|struck|described|seen|regarded|viewed|perceived|stood out|stands out|comes off|came off|judged) (us|me|others|adults|peers|by <word>|to <word>|at first)? (as|to be) (being)? ${very}? [(${strange}|not (quite)? normal|out of the ordinary|not right)] !(number|one out)`,
  oddPlay: `${doing} ..3 ${be} (to be)? (not age appropriate and|(<word> <word>|<word>) and)? ${very}? [(${strange}|out of the ordinary)] (in|with|at|during|when|and|to|for|today|throughout|compared|,|.|;|$)`,
  outOfOrdinary: `${doing} ..5 [out of the ordinary]`,
  oddlyDone:
    '(interacts|interacted|interact|relates|related|engages|engaged|communicates|communicated|responds|responded|walks|walked|runs|ran|looks|looked|uses|used|speaks|spoke|laughs|laughed|presents|presented|plays|played|dresses|moves|moved|holds|held|smiles|smiled|stares|stared|eats|sits|talks|behaves|behaved|acts|acted|approaches|approached|greets|postures) ..5 [(oddly|weirdly|strangely|abnormally|bizarrely|peculiarly)] !(enough|shaped)',
  oddPerson: `<article:(a|an|this|our|the|one)>? [${very}? (quirky|odd|strange|weird|peculiar|unusual|eccentric|bizarre|creepy) (little|young)? (kid|kiddo|child|boy|girl|duck|bird|fellow|student|toddler|baby)] !(wanders|out|book|doll|toy)`,
  somethingOff: [
    "[(something|there is something|there's something|somewhat) (is|was|feels|felt|seems|seemed|that is|that's)? (a bit|a little|just|very|not quite|really)? (off|not right|not quite right|right|wrong|odd|strange|weird|unusual|different|amiss)] (about|with) (the way (he|she)|how (he|she)|him|(his|her) (affect|play|behavior|interaction|interactions|eye contact|development|gaze|presentation|social)|this (child|boy|girl|baby|kid|one)|<Name>)",
    "[(not|isn't|wasn't) (quite|all)? right] (in the head|mentally|upstairs)",
  ],
  interest: `[${strange} (hand|body|finger|facial|vocal|eye|head|arm)? (fixation|fixations|obsession|obsessions|fascination|preoccupation|attachment|ritual|rituals|routine|routines|postures|posture|posturing|tone of voice|vocal quality|manner|manners|gait and manner|look|expressions|expression|tantrums|play|speech|language|voice|gestures|laugh|laughter|cry)] !(of (wind|rain))`,
  // what a child loves, named like an illness
  obsessed: [
    "(is|was|are|were|he's|she's|they're|becomes|became|been|remains) [(very|so|totally|completely|really|quite|a bit|absolutely|just|currently|still)? obsessed (with|by)]",
    '^ [obsessed (with|by)]',
  ],
  obsession:
    '[<article:(a|an|his|her|their|this|the)>? (<how:(strong|real|big|huge|constant|current|new)>)? ((obsession|obsessions) (with|for|about)|obsessive interest in)]',
  lookingX: `[(abnormal looking|odd looking|strange looking|weird looking|normal looking|odd sounding|weird sounding|strange sounding|abnormal sounding)] <what:(child|kid|boy|girl|baby|posture|postures|play|speech|voice|movements|movement|behavior|behaviors|arm|hand|noises|gestures|gait)>`,
  stickOut: `[(sticks out|stuck out|stands out|stood out) (like a sore thumb|as (different|odd|weird|strange))]`,
  differsFromPeers: `(he|she|they|<Name>|child|son|daughter) (is|was|are|were|seems|looks) (just)? [(very|so|quite|really|a bit|a little)? different (from|than) (his|her|their|the) (same age)? (peers|classmates|age mates|agemates)]`,
  notLikeOthers: `[<not:(does not|doesn't|do not|don't|did not|didn't)> <verb:(play|act|behave|talk|learn|move|interact|respond)> (like|the way|as) (the|all)? (other|most) ${people} (do|does|did)? ((of)? (his|her|their|this) age)?] !(in|at|on)`,
  othersAlready: `[(other|all (the)? other) ${people} (of)? (his|her|their|this|that) age (can|could|are|have|do|will|all)? already]`,
  ageInappropriate: `[(age|developmentally) inappropriate <what:(play|behavior|behaviors|behaviour|behaviours|language|interaction|interactions|interests|social skills|attention|speech|activity level|responses|comments)> (noted|observed|seen)?] !(from (tv|the)|on)`,
  isAgeInappropriate: `${doing} ..2 ${be} [${very}? (age|developmentally) inappropriate]`,
  childShould: `[(a|any|every|most) ${people} (of)? (his|her|this|that|their) age (should|ought to) (already|really)? <now:(be (walking|talking|crawling|sitting|rolling|speaking|reading|writing|standing|pointing|babbling|jumping|running|using|saying|combining|feeding|dressing|climbing|drawing|counting|playing|following|potty trained|toilet trained)|be able to|know|say|use)>] !(sunscreen|a (car|booster) seat)`,
  atAgeShould: `^ at (the age of|age)? <number> (years|months)? (old)? ,? (he|she|they|<Name>) [(should|ought to) (already|now|really)? <now:(be (walking|talking|crawling|speaking|reading|writing|standing|pointing|babbling|jumping|running|using|saying|putting|combining|climbing|drawing|counting|following|potty trained|toilet trained))>] !(to|home|in the|at|for|out)`,
  actsYounger: `[(acts|acted|acting|plays|played|behaves|behaved|talks|talked) (much|a lot|far|way|quite a bit)? younger than (his|her|their) (actual|real)? (age|years|peers)]`,
} as const;

const medical =
  /\b(?:tone|muscle|rom|gait|vision|hearing|temp|temperature|sats?|labs?|reflex\w*|scan\w*|x-?ray|mri|eeg|ekg|lungs?|heart|skin|weight|growth|bp|pulse|pupils|ultrasound|valves?|kidneys?|bloods?|exam|swallow|respirat\w+|palate|range|limits|hours|schedule|weather|routine)\b/;
const quoted =
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  /\b(?:asked|asks|wonders?|wondered|worr(?:y|ies|ied)|told us|your (?:mother|family|neighbor)|said|says) (?=\w)(?:if|whether|that|he|she|it|me|you)?\b/;
const subject =
  /\b(?:play|interact\w*|speech|language|social|eye contact|drawings?|attention|movements?|walking|talking|behavio\w+|development|affect|reactions?|responses?|approach|voice|skills?|smile|communicat\w+|habits?|siblings?|attachment|eating|manner|personality)\b/;
const things = /\b(?:shells?|swing|hook|pasta|shapes?|sock|socks|number|smell|noise|lamp|fridge|bus|room|lights?)\b/;

const somebody = /^(?:pronoun|they|child|name)$/;

/**
 * “We are all obsessed with her laugh”: said with love, said of an adult, or about an illness that a doctor diagnosed.
 */
const lovely =
  /\b(?:compulsive|ocd|intrusive|lov(?:e|es|ed|ing)|laugh\w*|giggl\w*|smil\w*|sweet\w*|grin\w*|delight\w*|joy\w*|wonderful|so much fun|(?:such|a lot of) fun|beautiful|adorable|cute|fun to (?:see|watch|play)|great to (?:see|watch)|lights? up|beam(?:s|ed|ing)|happily|with (?:his|her|their) (?:\w+ )?(?:brother|sister|cousin|friends?)|we|i|you|mom|mum|dad|mother|father|grandma|grandpa|parents)\b/;

const checks: Readonly<Record<string, (found: Found) => boolean>> = {
  shaded: (found) =>
    somebody.test(whoBefore(found.block, found.sentence.first, found.whole.first)) || subject.test(sentenceText(found)),
  oddlyDone: (found) =>
    whoBefore(found.block, found.sentence.first, found.whole.first) !== 'thing' &&
    whoBefore(found.block, found.sentence.first, found.whole.first) !== 'writer',
  oddPerson: (found) =>
    !/^(?:the|one)$/i.test(found.get('article')) &&
    (found.get('article') !== '' ||
      opensClause(found, found.whole.first) ||
      somebody.test(whoBefore(found.block, found.sentence.first, found.whole.first))),
  abnormally: (found) =>
    somebody.test(whoBefore(found.block, found.sentence.first, found.whole.first)) || subject.test(sentenceText(found)),
  catchUp: (found) => !/\b(?:weight|growth|curve|hours|schedule|back)\b/.test(sentenceText(found)),
  norm: (found) => !/\b(?:score|scores|test|range|percentile)\b/.test(sentenceText(found)),
  schoolYear: (found) => /\b(?:him|her|he|she|child|son|daughter)\b/.test(sentenceText(found)),
  presentsAs: (found) => !/^(?:it|this|that|which)$/.test(wordInFront(found, found.whole.first)),
  obsessed: (found) =>
    !lovely.test(sentenceText(found)) &&
    (opensClause(found, found.whole.first) ||
      /['\u2019](?:s|re)$/.test(wordAt(found.block, found.whole.first)) ||
      somebody.test(whoBefore(found.block, found.sentence.first, found.whole.first))),
  obsession: (found) => !lovely.test(sentenceText(found)) && /^(?:his|her|their|an?|)$/i.test(found.get('article')),
  stickOut: (found) => somebody.test(whoBefore(found.block, found.sentence.first, found.whole.first)),
};

/** Does a match of a pattern in this file count? Undefined for other patterns. */
export function isNorm(found: Found): boolean | undefined {
  if (!(found.name in normPatterns)) return undefined;
  const text = sentenceText(found);
  const isOfHealth = medical.test(text) && !/^(?:weird|bizarre|strange|odd|peculiar|creepy|quirky)/i.test(found.text);
  if (isOfHealth || quoted.test(text) || (things.test(text) && /odd|strange|weird|peculiar|off/i.test(found.text)))
    return false;
  return checks[found.name]?.(found) ?? true;
}

const like = 'like that of most children this age';

/**
 * The wordings in place. Empty if only the whole sentence can be reworded; undefined for patterns that are not in this
 * file.
 */
export function normOffers(found: Found): readonly Offer[] | undefined {
  const { get, name, text } = found;
  switch (name) {
    case 'shaded': {
      if (!somebody.test(whoBefore(found.block, found.sentence.first, found.whole.first))) return shadeOffers(found);
      return /^(?:pretty|fairly|mostly|basically|relatively|otherwise)/i.test(text)
        ? [say('much like other children this age')]
        : /^(?:far from|anything but|nowhere|not)/i.test(text) && !/^no longer/i.test(text)
          ? [sayInstead('not like most children this age')]
          : [];
    }
    case 'whoNot':
      return [sayInstead('not like most children this age')];
    case 'normalAged':
      return /olds$/i.test(text)
        ? [
            say(
              text.replace(
                /^normal /i,
                /^(?:most|many|all|some)$/.test(wordInFront(found, found.first)) ? '' : 'most ',
              ),
            ),
          ].filter(() => get('article') === '')
        : [];
    case 'presentsAs':
    case 'oddPlay':
      return /odd|weird|strange|bizarre|peculiar|quirky/i.test(text)
        ? [sayInstead('something I don’t understand yet')].filter(
            () => name === 'oddPlay' && /(?:is|was|are|were)$/.test(wordInFront(found, found.first)),
          )
        : [];
    case 'oddlyDone':
      return [sayInstead('in a way I don’t understand yet')].filter(
        () => !/^(?:and|,)$/.test(wordInFront(found, found.first)),
      );
    case 'interest':
      return [say(`${text.replace(/^\S+ /, '')} that I wondered about`)].filter(
        () => !/^(?:a|an)$/.test(wordInFront(found, found.first)) && /s$/i.test(text),
      );
    case 'notLikeOthers': {
      const tense = /^does/i.test(get('not')) ? 'third' : /^did/i.test(get('not')) ? 'past' : 'base';
      return [
        sayInstead(`${inflect(get('verb').toLowerCase(), tense)} in ways that differ from most children this age`),
      ];
    }
    case 'obsessed':
      return [say('deeply interested in')];
    case 'obsession':
      return [obsession(found)];
    case 'othersAlready':
      return [
        say(
          text
            .toLowerCase()
            .replace(/^.*? age/, 'many children this age')
            .replace(/ already$/, ''),
        ),
      ];
    case 'ageInappropriate':
      return [sayInstead(`${get('what').toLowerCase()} different from what we see in most children this age`)].filter(
        () => opensClause(found, found.whole.first),
      );
    case 'isAgeInappropriate':
      return [sayInstead('different from what we see in most children this age')];
    case 'childShould':
    case 'atAgeShould':
      return shouldOffers(found);
    default:
      return name in normPatterns ? [] : undefined;
  }
}

/** “an obsession with” → “a deep interest in” */
function obsession({ get, text }: Found): Offer {
  const article = get('article').toLowerCase().replace('an', 'a');
  const many = /obsessions/i.test(text) ? 'interests' : 'interest';
  return say([article, get('how').toLowerCase(), `deep ${many} in`].filter((word) => word !== '').join(' '));
}

/** “A child her age should be talking” → “Many children this age are talking”, “At two he should be” → “At two he is not yet” */
function shouldOffers(found: Found): readonly Offer[] {
  const now = found.get('now').toLowerCase();
  if (found.name === 'childShould')
    return [say(`many children this age ${now.replace(/^be able to$/, 'can').replace(/^be /, 'are ')}`)];
  const is = wordInFront(found, found.first) === 'they' ? 'are' : 'is';
  return [sayInstead(now.replace(/^be /, `${is} not yet `))];
}

function shadeOffers(found: Found): readonly Offer[] {
  const { text } = found;
  const not = /^(?:is|are|was|were)$/.test(wordInFront(found, found.first))
    ? `not ${like}`
    : 'different from that of most children this age';
  if (
    /^(?:pretty|fairly|mostly|basically|relatively|otherwise|almost|nearly|near|close to|completely|perfectly)/i.test(
      text,
    )
  )
    return [say(`much ${like}`)];
  return /^(?:far from|anything but|nowhere|not)/i.test(text) ? [sayInstead(not)] : [];
}
