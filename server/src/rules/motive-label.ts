import { definePhraseRule, type Found } from './phrase-rule.ts';
import { isSaidOfCaregiver } from './shared/caregivers.ts';
import { guessPatterns, isGuessed } from './shared/guess-patterns.ts';
import { isMotive, motivePatterns } from './shared/motive-patterns.ts';
import { isPloy, ployPatterns } from './shared/ploy-patterns.ts';
import { isWay, wayPatterns } from './shared/way-patterns.ts';
import { tell } from './shared/offers.ts';
import { isTakenBack } from './shared/taken-back.ts';
import { withComma } from './shared/connect-offers.ts';
import { inAHardMoment, mayFollow, reachingOut, willPatterns } from './shared/will-patterns.ts';
import { beforeLead, isDenied, opensClause, sentenceText, whoBefore, wordBehind, wordInFront } from './shared/who.ts';
import { inPlace } from './shared/motive-label-offers.ts';

/** A guess at a child’s motive, written as if it had been seen. */
export const motiveLabel = definePhraseRule({
  id: 'motive-label',
  title: 'A guess at why, written as what was seen',
  family: 'labels',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['SEED', 'CON', 'AFP'],
  options: {},
  patterns: {
    ...willPatterns,
    ...motivePatterns,
    ...guessPatterns,
    ...ployPatterns,
    ...wayPatterns,
  },
  unless: [
    'oppositional (defiant|defiance) disorder',
    '(dramatic|pretend) play',
    "(not|don't|doesn't|didn't|never) (think|believe|see|feel) ..5 (he|she|they|this|it)",
    '(be trusted|can we trust)',
    '(pathological|persistent) demand avoidance',
    '(puppet|puppets|doll|dolls|stuffed|dragon|troll|monster|wolf|villain|pirate|(pretend|pretends|pretended|pretending) !(not|that|he|she|to be (sick|tired|hurt|ill))|storybook)',
    '(in the|the|a|this|our) (story|play|skit|show) ..4 (defiant|bossy|naughty|stubborn|lazy|dramatic)',
    '(the (word|term|label)|(is|was|are|been|so|we|what) called|called (him|her|it|them|<quote>)|labeled|labelled|(call|calls|calling) (him|her|it)|(wonder|ask)ed (if|whether))',
    '(wondered|wonder|wondering|asked) (if|whether) (he|she|they|it|<child>)',
  ],
  accepts: (found) => !isTakenBack(found) && isGuess(found),
  message:
    'We can see what the child did; “{match}” is a guess at why. Could we write what we saw, and wonder what it was for?',
  rewrites: (found) => [
    ...inPlace(found).map((offer) => withComma(found, offer)),
    tell(
      'Tell what you saw, and wonder',
      '{child} {what you saw}. I wonder if it was about {what it may have been for}.',
    ),
    tell(
      'Tell what helped',
      'It was a lot just then: {what came before}. {child} {what you saw}, and {who or what helped}.',
    ),
  ],
});

/** Said of a child, and not negated. Not said of a lid, a story or a joint. */
function isGuess(found: Found): boolean {
  const { block, first, name, sentence } = found;
  if (isDenied(found, first, name === 'getsWay' || name === 'knowsBetter' ? 1 : 4)) return false;
  if (isSaidOfCaregiver(found)) return false;
  const known = isMotive(found) ?? isGuessed(found) ?? isPloy(found) ?? isWay(found);
  if (known !== undefined) return known;
  const special = checks[name];
  if (special) return special(found);
  if (
    !/^(?:wantsAttention|manipulates|testsLimits|testsUs|knowsWhat|knowsBetter|knowsBetterThanTo|seekingIs|avoidantIs|buttons)$/.test(
      name,
    )
  )
    return true;
  return (
    /^(?:pronoun|they|child|name|nobody)$/.test(whoBefore(block, sentence.first, beforeLead(found))) ||
    tied.test(found.get('be'))
  );
}

const tied = /['\u2019](?:s|re)$/i;
const isChild = ({ block, get, sentence, whole }: Found): boolean =>
  tied.test(get('be')) || /^(?:pronoun|they|child|name)$/.test(whoBefore(block, sentence.first, whole.first));

const checks: Readonly<Record<string, (found: Found) => boolean>> = {
  lazyAbout: isChild,
  lazyTo: isChild,
  traitJoined: (found) =>
    /^(?:pronoun|they|child|name)$/.test(whoBefore(found.block, found.sentence.first, found.first)) ||
    /^(?:appears|appeared|seems|seemed|was|is|looks|looked|presents as|presented as) \w+ and\b/.test(
      sentenceText(found),
    ),
  trait: (found) =>
    (isChild(found) ||
      (found.get('be') !== '' && opensClause(found, found.whole.first)) ||
      (found.get('be').toLowerCase() === 'being' &&
        whoBefore(found.block, found.sentence.first, found.whole.first) !== 'thing')) &&
    mayFollow.test(wordBehind(found, found.end)),
  traitAlone: (found) =>
    opensClause(found, found.whole.first) &&
    (found.get('a').toLowerCase() !== 'spoiled' || /^(?:at|by|and|in)$/.test(wordBehind(found, found.end))),
  traitChild: (found) => !/^(?:like|as)$/.test(wordInFront(found, found.whole.first)),
  nounBrat: (found) =>
    isChild(found) ||
    (/^being$/i.test(found.get('be')) && whoBefore(found.block, found.sentence.first, found.whole.first) !== 'thing'),
  seekingAlone: (found) => wordInFront(found, found.first) !== 'not',
  seeksAttention: (found) =>
    /^(?:pronoun|they|child|name|nobody)$/.test(whoBefore(found.block, found.sentence.first, found.whole.first)) &&
    !reachingOut.test(sentenceText(found).slice(sentenceText(found).indexOf('attention') + 9)),
  forAttention: (found) =>
    !reachingOut.test(
      sentenceText(found).slice(0, sentenceText(found).lastIndexOf(' for ', sentenceText(found).indexOf('attention'))),
    ),
  actOut: (found) =>
    !/\b(?:story|play|pretend|song|scene|characters?|roles?|drama|charades|rhyme|book)\b/.test(sentenceText(found)) &&
    /^(?:|[.,;!?)\u2014]|in|at|when|whenever|during|because|today|again|with|after|for|and|or|more|a|this|toward|towards|if|all|by|while|since|on|to|behavior|behaviors|behaviour|behaviours)$/.test(
      wordBehind(found, found.end),
    ) &&
    whoBefore(found.block, found.sentence.first, found.whole.first) !== 'writer' &&
    (wordBehind(found, found.end) !== 'to' || /\bto (?:get|avoid|escape)\b/.test(sentenceText(found))),
  defiance: ({ text, first, sentence }) => first === sentence.first || !/^\p{Lu}/u.test(text),
  knowsWhat: (found) =>
    (isChild(found) ||
      (opensClause(found, found.whole.first) && /\b(?:exactly|full well|perfectly)\b/.test(found.text))) &&
    (inAHardMoment.test(sentenceText(found)) || isWhole(found)),
  knowsBetter: isChild,
  onPurpose: (found) =>
    !/^(?:writer|you)$/.test(whoBefore(found.block, found.sentence.first, found.whole.first)) &&
    // the lookahead makes V8 compile the list after it only once: docs/speed.md
    !/\b(?:laugh\w*|giggl\w*|grin\w*|joke|game|cheer\w*|clapp\w*|drum|bat)\b|on purpose .*\bso (?:that )?(?:i|we|you|she|he|mom|dad) (?=\w)(?:would|could|had|can|will)\b/.test(
      sentenceText(found),
    ),
  deliberately: ({ block, sentence, whole }) => !/^(?:writer|you)$/.test(whoBefore(block, sentence.first, whole.first)),
  beingBad: (found) => whoBefore(found.block, found.sentence.first, found.whole.first) !== 'thing',
};

/** Nothing else in the sentence: “He knows what he is doing.” */
const isWhole = ({ end, sentence, whole }: Found): boolean =>
  sentence.end - end <= 1 && whole.first - sentence.first <= 2;
