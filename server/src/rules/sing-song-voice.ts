import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, tell } from './shared/offers.ts';

/** Words that make a voice a performance. */
const loud =
  '(sing song|singsong|sing songy|singsongy|high pitched|animated|over excited|overexcited|exaggerated|bubbly|excited|enthusiastic|sugary|cutesy|cartoon|squeaky|dramatic|super jolly|jolly|theatrical|over the top|high energy|peppy|perky|chirpy|cheery|heightened|(overly|super|extra|very) (excited|enthusiastic|animated|happy|cheerful|cheery))';
const voice =
  '(voice|voices|directions|instructions|prompts|hello|goodbye|tone|excitement|reaction|reactions|energy|delivery|expression|expressions|animation|speech|inflection|cheering|clapping|greeting|greetings|vocal effects|sound effects|gasps|way of talking|way|talk|praise|affect|intonation|manner|facial expressions|enthusiasm)';

const meal =
  '(bite|bites|spoon|spoons|spoonful|spoonfuls|puree|purees|ate|eat|eats|food|foods|yogurt|peas|mouthful|mouthfuls)';

/** A voice that can be too much for a child past the baby months. */
export const singSongVoice = definePhraseRule({
  id: 'sing-song-voice',
  title: 'A sing-song or over-excited voice past the baby months',
  family: 'play',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['SEED', 'PAR'],
  options: {},
  patterns: {
    voice: [
      `[(a|an)? (very|so|really)? ${loud} (,|and)? (${loud}|high|loud|happy|silly|bright|cheerful|big|fun)? (,|and)? ${voice}] !(came|come|from !(me|us|staff|adults)|filled|rang|in the|outside|down|next)`,
      '(use|used|using|with|through|via|maintained) ..1 [(high|heightened|big|bright|elevated|exaggerated) (affect|energy)]',
      '^ [(high|heightened|elevated|exaggerated) affect]',
      '(voice|tone) ..1 [(pitched|kept|raised) (high|up high|up)]',
      '^ [(squealed|shrieked|whooped|gushed|cheered)] ..6 to (motivate|engage|get|keep|encourage)',
      `[(a|an)? (bright|high|big|loud) (,|and)? ${loud} (,)? ${voice}]`,
      `(voice|tone|affect|manner|delivery) (was|is|kept|stayed)? [(very|quite|so)? ${loud} ((and|,) ..1 (${loud}|loud|bright|high))?] !(${voice})`,
      '(therapist|adult|aide|staff|i|we|clinician|ot|slp|pt) ..1 [(squealed|shrieked|whooped|gushed|cooed)]',
      '[(animation|excitement|enthusiasm|exaggeration) (in|of) (my|the|our|adult|therapist)? (voice|tone)]',
      '(use|used|using|via|through) [(lots of|much|a lot of|high|great|plenty of)? (animation|enthusiasm|exaggeration|excitement) (and (animation|enthusiasm|excitement))? (in (your|my|the) voice)?]',
      '(use|used|using|try|in) [(a|an|your|my) (silly|funny|high|goofy|squeaky|cutesy) (,|and)? (high|squeaky|silly|funny|loud|bright)? voice]',
      '[(make|keep) your voice ..1 (excited|high|bright|loud|animated|sing song)]',
      '(kept up|used|using|with|in) [a (sing song|singsong)] !(<word>)',
      '(kept up|used|using) [a (sing song|singsong)] (for|throughout|to)',
      '(praised|praise|spoke|talked|greeted|called|encouraged|cheered|prompted) ..3 in [a (very)? (high|bright|sweet|loud|big) ,? (and)? (sweet|happy|high|bright|cute|loud|sing song|cheery) (voice|tone)]',
      '(therapist|clinician|i|we|adult|aide|staff|ot|slp|pt|student clinician) (was|were) ..1 [(very|so|highly|extra|quite)? animated]',
      '[(cheered|clapped|whooped|applauded) (loudly|wildly|enthusiastically|excitedly|and cheered)]',
      '[(a)? (baby talk|babytalk|motherese|baby voice)]',
      '[exaggerated (my|the|your)? (pitch|gasps|squeals|intonation)]',
      '(therapist|adult|aide|staff|i|we|clinician|ot|slp|pt) [exaggerated (her|his|their|my) (pitch|intonation|voice|tone)]',
      '[(be|being) (very|super|extra|really|so) (animated|excited|enthusiastic|bubbly|upbeat|over the top)] !(about|by)',
      '(use|used|using|try|with) [(a|an|your|my) (bright|high|squeaky|happy|chirpy) (,|and)? (bright|high|happy|squeaky|excited|loud|cheery) (tone|voice|pitch)]',
    ],
    celebration: [
      '[~make it (a|into a) (big|huge)? (celebration|fuss|deal|party|production)] ..6 (clapping|cheering|praise|each time|every time|clap|cheer)',
      '[(big|huge|over the top) (reactions|reaction)] (to|for|each|every|whenever)',
      '[(raised|raise|raising|raises) (my|the|your) pitch]',
    ],
    fuss: '[~make (a)? (big|huge) (fuss|deal|production)] ..6 (clapping|cheering|praise|each time|every time|clap|cheer)',
    planeSpoon: [
      `${meal} ..6 [(played|playing|play)? (the|an|a|our)? (airplane|aeroplane|plane|choo choo|choo choo train) (game|trick|way|style|method)] !(with (his|her) (brother|sister|cousin|mom|dad)|on the)`,
      `[(the|an|a|our)? (airplane|aeroplane|plane|choo choo|choo choo train) (game|trick|method)] ..6 ${meal}`,
      `${meal} ..6 (played|playing|play|did|doing) [(the)? (airplane|aeroplane|choo choo)] (.|,|;|$|and|with)`,
      `[(played|playing|play) (the)? (airplane|aeroplane|choo choo)] (with|to get|and) ..6 ${meal}`,
    ],
    feeding: [
      '[choo choo ,? (open|in it goes|into)]',
      '[here comes the (airplane|choo choo|plane|train)] ..2 (in|to|into|,|!|"|\u201d)',
      '[open (up)? (wide)? for the (airplane|choo choo|plane|train)]',
      '[(airplane|aeroplane|plane|choo choo) spoon]',
      '[(num num (num)?|num nums|nummy nummy|yummy in the tummy|yummy yummy|yummy in (your|my|the) tummy)]',
    ],
    baby: [
      '[(wittle|widdle|wuv|pwease|tummy wummy|swimmy wimmy|fishy wishy|piggy wiggy|teethy weethy|kissy wissy|handy wandy|footsie wootsie)]',
      "[(who's|whos) (a|my|mommy|mama|daddy) ..1 (big|good|pretty|clever|little|sweet) (boy|girl|baby)]",
      '[(oopsie daisy|oopsy daisy|din dins|beddy byes|super duper|upsy daisy)]',
      '[such a (big|good) (boy|girl)] (!|"|\u201d|.)',
      '[big (boy|girl)] !',
    ],
    stretched: '[<stretched>]',
    marks: ['[! ! !]'],
  },
  unless: [
    '(infant|infants|newborn|newborns|parentese|babies|weeks old|months old|month old|week old)',
    '(instead of|rather than|quieter than|not a|without a|no|softer|quieter|too much for|a lot for|overwhelming|overwhelmed)',
    '<number> (month|months|week|weeks) old',
    '(he|she|they|mom|mother|dad|father|brother|sister|grandma) (used|uses|has|have|answered|answers|spoke|speaks|talked|talks|sang|sings|greeted|said|says|told|tells|called|calls|asked|asks|likes|loves|liked|loved) ..8 (voice|tone|way|talk)',
    '(puppet|puppets|doll|character|mouse|told the story)',
    '(baby|little|newborn) (sister|brother|cousin)',
    '(he|she|they|brother|sister|mother|father|class|everyone) ..1 (cheered|clapped)',
    '(track|tracks|bridge|station|tunnel|sky|runway|airport|blocks|rails)',
    '(his|her|their) ..3 (voice|tone|affect)',
  ],
  answered: ['(everyday voice|quieter|low voice|calm voice)', '(each bite by|hold the spoon where)', 'next time'],
  agreesWithAdvice: true,
  message:
    'Past the baby months, an everyday voice is often easier to be with, most of all for a child under stress. What did your voice do that helped?',
  accepts: (found) =>
    (found.name !== 'stretched' || gushing.test(found.text)) && isFirstInSpeech(found) && !isOfChild(found),
  rewrites: (found, { kind }) => [...inPlace(found, kind), ...anew(found, kind)],
});

function anew(found: Found, kind: string | undefined): readonly Offer[] {
  const { name, speech } = found;
  if (name === 'marks' || (name === 'feeding' && speech)) return [];
  if (name === 'planeSpoon') return asOffered(kind);
  if (speech)
    return [say('You {what you saw}.', { replaces: 'speech', title: 'Say what you saw', tellsNothing: true })];
  // “Yaaay!!! works too”: the sentence continues
  if (goesOn(found)) return [];
  if (kind === 'caregiver-letter')
    return [
      add(
        'Add that an everyday voice is enough',
        'Your everyday voice, low and unhurried, is often easiest for {child}.',
      ),
    ];
  return [
    add('Add what your voice did next', 'An everyday voice, low and unhurried, {helped how}.'),
    tell('Tell what your voice did', 'I kept my voice low and unhurried, and {child} {what you saw}.'),
  ];
}

const goesOn = ({ block, sentence }: Found): boolean =>
  /^\s+\p{Ll}/u.test(block.prose.slice(block.tokens.end[sentence.end - 1]));

/** The “airplane” is about the spoon as well as the voice, so the offers are about how a bite is offered. */
const asOffered = (kind: string | undefined): readonly Offer[] =>
  kind === 'caregiver-letter'
    ? [add('Add how a bite can be offered', 'You can hold the spoon where {child} sees it, and wait for {sign}.')]
    : [
        add(
          'Add how a bite was offered',
          'We offered each bite by {how}, and {child} said yes to it by {what you saw}.',
        ),
      ];

/** “yaaay” and “soooo” are for an audience, while “wheee”, “mooo” and “shhh” are play. */
const gushing =
  /^(?:ya+y+|wo+w+|so+|go+d+|ni+ce+|gre+a+t+|bi+g+|ama+zi+ng|ye+s+|yu+m+y*|wo+ho+|ho+ra+y|who+['\u2019]?s|gi+r+l+|bo+y+)$/i;

/** A sentence that begins with initials is about a child: “R. put on a squeaky voice for the mouse”. */
function isOfChild({ block, sentence, speech }: Found): boolean {
  return (
    !speech &&
    /^(?:\p{Lu}\.)+/u.test(
      block.prose.slice(block.tokens.start[sentence.first], block.tokens.start[sentence.first + 2]),
    )
  );
}

/** One finding per quotation is enough: “Yaaay!!! Such a big boy!” */
function isFirstInSpeech({ block, first, speech }: Found): boolean {
  const before = speech ? block.prose.slice(block.tokens.start[speech.first], block.tokens.start[first]) : '';
  return (
    !/\bbig (?:boy|girl)\b|!!!/i.test(before) &&
    !before.split(/[^\p{L}]+/u).some((word) => gushing.test(word) && /(\p{L})\1\1/iu.test(word))
  );
}

/** Said when a child did something. After a fall, at a meal and at bedtime, other words fit. */
const cheers = /\b(?:boy|girl|baby|super duper)\b|^(?:ya+y|wo+w|wo+ho|go+d|ni+ce|gre+|ama+z|ye+s|ho+ra)/i;

function inPlace({ name, speech, text }: Found, kind: string | undefined): readonly Offer[] {
  const isLetter = kind === 'caregiver-letter';
  switch (name) {
    case 'marks':
      return [say('!')];
    case 'fuss':
    case 'celebration':
    case 'planeSpoon':
      return [];
    case 'feeding':
      return speech ? [say('Here is a bite, if you would like it.', { replaces: 'speech' })] : [];
    case 'baby':
    case 'stretched':
      return speech && cheers.test(text) ? [say('You did it, and I saw you do it.', { replaces: 'speech' })] : [];
    default:
      if (isLetter && /^(?:be|make|keep)\b/i.test(text)) return [say('use an everyday voice')];
      return isLetter && !/expressions|affect|praise$/i.test(text) ? [say('an everyday voice')] : [];
  }
}
