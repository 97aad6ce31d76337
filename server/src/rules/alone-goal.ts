import { wordAt } from '../language/grammar.ts';
import type { Context } from './rule.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, sayInstead, tell } from './shared/offers.ts';
import { sentenceText, wordBehind, wordInFront } from './shared/who.ts';

const help =
  '(assistance|assist|help|support|cue|cues|cueing|prompt|prompts|prompting|reminder|reminders|model|models|adult|supervision|intervention|redirection|presence)';
/** Who can be beside a child. */
const company =
  '(you|me|us|mom|dad|mother|father|grandma|grandpa|grandmother|grandfather|peer|peers|sister|brother|friend|friends|family|grown-up|partner|cousin|twin|classmate|classmates|adult|teacher|aide|caregiver|caregivers|parent|parents|auntie|aunt|uncle)';

/** A goal that shows the child alone. */
export const aloneGoal = definePhraseRule({
  id: 'alone-goal',
  title: 'A goal that pictures the child alone',
  family: 'play',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'INT', 'ECTA'],
  options: {},
  saysOnce: true,
  patterns: {
    independently: '[independently] !(owned|run|licensed|funded|verified|of|minded)',
    independent: [
      '[(independence|mod i|modified independence) (in|with|for|during|at|on)?] !(day|of|and dignity)',
      "[(i'ly|ind'ly|indep'ly|indep)]",
      'until ..1 [independent]',
      '[independent] (with|in|transfers|toileting|feeding|walking|standing|sitting|mobility|ambulation|play|dressing|stairs|steps|bites|work|climbing|eating|drinking|grooming|hygiene|sleep|transitions|use|completion)',
      '(goal|goals|ltg|stg|objective) ..1 [independent]',
      '(be|become|becoming|becomes|fully|more|modified|mod) [independent] !(provider|agency|evaluation|contractor|reading|living|school|of|from|life)',
    ],
    without: `[(without|with no|with zero|with 0|free (of|from)) (any|an|the|a|your|our|my|anyone's|mom's|dad's|<caregiver>)? (adult|verbal|physical|hands on|visual|tactile|caregiver|teacher|aide|staff|parental|parent|maternal|mother)? <what:${help}> (present|nearby|close by|input)? (from (a|an|the|any|another) (person|adult|grown-up|grown up|teacher|caregiver))?]`,
    noHelp: [
      `[(no|zero) (physical|verbal|adult|hands on|caregiver)? (help|assist|assistance|cues|prompts|reminders)] (for|with|from|needed|required|to|.|;|,|$)`,
      `[(not|no longer) (need|needs|needing|require|requires) (any|an|a)? (adult|physical|verbal)? ${help}]`,
      '[(with no|no|without) a] (.|;|,|$)',
      '[\\( i \\)] (with|in|for|at|during|by|<number>|x)',
    ],
    byOneself: '[(all)? by (himself|herself|themself|themselves)]',
    onOwn:
      '[(all)? on (his|her|their) own] (.|,|;|:|!|\\)|\\(|with|in|at|by|for|after|before|within|during|and|or|when|while|from|to|across|next|without|x|using|until|<number>|$)',
    withoutWhom:
      '[without (you|his|her|their|an|a|the|our)? (aide|para|paraprofessional|teacher|parent|parents|mother|mom|father|dad|grown up|one to one|you)] (!(<word>)|at|by|in|for|during|and)',
    toSleep: '[(put|puts|putting) (self|himself|herself|themself|themselves) (back)? to sleep]',
    nobody: '[with (no one|nobody) (assisting|helping|nearby|close)]',
    unassisted: '[(unassisted|unaided|unsupported and alone|at an independent level|solo)]',
    selfControl:
      '(goal|goals|aim|ltg|stg|objective|improve|improved|increase|increased|toward|develop|build|for) ..3 [self (regulation|soothing|calming|control|reliance|sufficiency|management)]',
    selfSoothe: [
      '[(self-soothe|self-soothes|self-soothing|self-regulate|self-calm|self-settle)]',
      '[(calm|calms|calming|settle|settles|settling|soothe|soothes|soothing|regulate) (himself|herself|themself|themselves) (down)?]',
    ],
    busy: '[(keep|keeps|keeping) (himself|herself|themselves) (busy|occupied|entertained)]',
    occupy:
      '[(occupy|occupies|entertain|entertains|entertaining|amuse|occupying) (himself|herself|themself|themselves)]',
    solitary: '[(solitary play)]',
    alone: '[(<verb:~play>|<verb:~work>|<verb:~eat>|<verb:~sit>) (all)? alone]',
    allAlone: '(asleep|sleep|dress|dressed|go|walk|nap|stay) [alone]',
    away: '[away from (peers|peer|others|other children|adults|family|the group|siblings)]',
  },
  unless: [
    `(with|beside|near|next to|alongside) !(no) (his|her|their|a|an|the|one|two)? ..1 ${company}`,
    '(with|beside|near|next to) !(adl|adls|iadls|afo|afos|aac) <Name>',
    '(alongside|together|side by side|sibling|siblings|taking turns)',
    '<blank> (close|near|beside)',
    'so that (he|she|they|the family|everyone|we|<blank>) can',
    '(chose to|wanted to|wants to|loved to|loves to|proud|asked to|insisted|his idea|her idea|decided to|beamed|delighted|grinned|likes to)',
    '(safety|safe|unsafe|falls !(asleep)|falling|fell|choke|choking|seizure|supervised)',
    '(a|the|may|might|could|not|no|will|would|risk of|can) fall !(asleep)',
    'nobody ..4 (by|on)',
    '(never|not|no one|nobody) ..5 (alone|on (his|her|their) own|by (himself|herself|themselves)|without|independently)',
    "(don't|do not|doesn't|does not|didn't|did not|isn't|is not|cannot|can't|won't|will not|not yet|no need) ..6 (alone|on (his|her|their) own|by (himself|herself|themselves)|without|independently|independent|himself|herself)",
    '^ (without|with no) (help|support) from the',
    '(brother|sister|cousin|mother|father|aunt|uncle|grandmother|grandfather|mom|dad) (walks|goes|raised|lives|drives|feels|can|does|did|has|sleeps|manages|copes)',
    '(~value|~respect|~celebrate|his|her|their) ..2 independence',
    '^ without your',
    '(toy|tablet|device|machine|app|fan|pump) ..4 (without|with no|independently|alone)',
    '<caregiver> (feeds|manages|handles|cooks|cleans|works|takes|brings|does|did|carries|runs|holds) ..4 (alone|on (his|her|their) own|by (himself|herself|themselves)|independently|without)',
    // “it is self-soothing” tells what something is good for
    "(it's|it is|that's|that is|this is|is|are|as|for|by|a|of|his|her) (just|also|really|his|her|a|an|more)? self-soothing !(goal|goals)",
    '(independent|independently) (provider|agency|evaluation|contractor|reading|living|practice|educational|medical|review|assessment)',
    '(you|i|we) ..4 (on your own|alone|without)',
    '(~sit|~stand|~cruise) ..4 (without|with no) (any)? (support|hand support|hands)',
  ],
  answered: ['(close by|beside (him|her|them)|alongside)'],
  accepts: (found) => isGoal(found) && isOfChild(found),
  message:
    'Who is beside the child in this? Challenge goes better with a partner, and many families hope for joining in more than for alone.',
  rewrites: (found, context) => [
    ...inPlace(found, context),
    add('Add the partner and the reason', '{partner} will be close by in {routine}, so that {what it makes possible}.'),
    ...(isMet(found)
      ? []
      : [
          tell(
            'Picture the partner and the reason',
            'With {partner}, during {routine}, {child} will {do}, so that {what it makes possible}. Level of help: {level}.',
            { replaces: behindLabel(found) },
          ),
        ]),
  ],
});

/** The sentence after a label such as “Goal:” or “LTG 2 -”. The label stays. */
function behindLabel({ block, sentence, speech }: Found): NonNullable<Offer['replaces']> {
  if (
    speech ||
    !/^(?:goals?|stg|ltg|objectives?|obj|outcome|target|aim|plan|next)$/.test(wordAt(block, sentence.first))
  )
    return 'sentence';
  for (let at = sentence.first + 1; at < Math.min(sentence.end - 1, sentence.first + 4); at++)
    if (/^[:\u2013\u2014-]$/.test(wordAt(block, at))) return { first: at + 1, end: sentence.end };
  return 'sentence';
}

const aim =
  /\b(?:will|goals?|targets?|next step|aims?|aiming|plan|plans|hopes?|hoping|by (?:the end|may|june|spring|summer|fall|winter|january|february|march|april|july|august|september|october|november|december|next|discharge)|until|working toward|work toward|working on|learn|learns|learning|needs? to|has to|have to|is to|are to|would like|objective|ltg|stg|so (?:he|she|they) can|to be able to|expected|outcome|should|by then)\b/;

/**
 * Is it a goal? What the child did today is a fact, and is not flagged. For what is hoped for, a partner can be added.
 */
function isGoal(found: Found): boolean {
  if (aim.test(sentenceText(found)) || sentenceText(found).startsWith('to ')) return true;
  const { block, sentence } = found;
  for (let at = sentence.first; at < sentence.end; at++) {
    const word = wordAt(block, at);
    // “He walks independently” tells how it is now
    if (
      /^(?:he|she|they|it|he's|she's)$/.test(word) ||
      (isVerbPlace(found, at) && /^(?!feed$|need$)\p{L}{2,}ed$/u.test(word)) ||
      told.has(word)
    )
      return false;
  }
  return true;
}

/** Before the match; or after “independently”, as in “Independently explored the bins”. */
const isVerbPlace = ({ end, first, name }: Found, at: number): boolean =>
  at < first || (name === 'independently' && at === end);

const told = new Set([
  'was',
  'were',
  'is',
  'are',
  'has',
  'had',
  'ate',
  'sat',
  'stood',
  'took',
  'put',
  'got',
  'went',
  'did',
  'made',
  'came',
  'held',
  'ran',
  'drank',
  'built',
  'drew',
  'fell',
  'slept',
  'wore',
  'wrote',
  'found',
  'today',
  'observed',
]);

/** Not about the child doing it alone: “without support that she trusts”, “without staff”. */
function isOfChild({ block, end, name }: Found): boolean {
  return (
    name !== 'without' ||
    end >= block.tokens.length ||
    !/^(?:that|who|which|group|group's|staff)$/.test(wordAt(block, end))
  );
}

const isMet = (found: Found): boolean => /\bgoals? (?:is |was )?met\b/.test(sentenceText(found));

function inPlace(found: Found, { kind }: Context): readonly Offer[] {
  // a goal that is met is not reworded
  if (isMet(found)) return [];
  const text = wordingFor(found, kind === 'caregiver-letter');
  return text === undefined ? [] : [sayInstead(text)];
}

/** The level of help stays, because payers ask for it. In a letter, the reader is the partner. */
function wordingFor(found: Found, isLetter: boolean): string | undefined {
  const { name } = found;
  switch (name) {
    case 'independently':
      return isBeforeVerb(found) ? undefined : partnerFor(found, isLetter, 'level of help: none');
    case 'byOneself':
    case 'onOwn':
      return partnerFor(found, isLetter, 'level of help: none');
    case 'withoutWhom':
      return `${found.text.replace(/^without/i, 'with')} close by`;
    case 'toSleep':
      return `${/^putting/i.test(found.text) ? 'falling' : /^puts/i.test(found.text) ? 'falls' : 'fall'} asleep ${nearby(isLetter)}`;
    case 'nobody':
      return `${nearby(isLetter)}${/ing$/i.test(found.text) ? ' (no help needed)' : ''}`;
    case 'allAlone':
      return nearby(isLetter);
    case 'without':
      return partnerFor(
        found,
        isLetter,
        /^(?:adult|supervision)$/.test(needed(found)) ? 'level of help: none' : `no ${needed(found)} needed`,
      );
    case 'selfSoothe':
      return settled(found);
    case 'alone':
      return `${found.get('verb').toLowerCase()} ${isLetter ? withYou(found) : 'near a partner'}`;
    case 'solitary':
    case 'busy':
    case 'occupy':
      return `play ${isLetter ? 'with you close by' : 'near a partner'}`;
    case 'away':
      return isLetter ? 'close to others' : 'close to {partner}';
    default:
      return undefined;
  }
}

const nearby = (isLetter: boolean): string => (isLetter ? 'with you close by' : 'with a trusted grown-up nearby');

/** In “will independently cut”, there is no place for a partner before the verb. */
const isBeforeVerb = (found: Found): boolean =>
  /^(?:will|to|and|can|)$/.test(wordInFront(found, found.first)) && /^\p{L}/u.test(wordBehind(found, found.end));

/** The partner, with the level of help, in the style of a note or of a letter. */
function partnerFor(found: Found, isLetter: boolean, level: string): string {
  const isAtRest = /\b(?:asleep|sleep|nap|bed|separate|separates|toilet|potty|bath|bathe)\b/.test(sentenceText(found));
  if (isLetter) return `${withYou(found)}${isAtRest || !helps.test(level) ? '' : ' (no help needed)'}`;
  if (level.includes('presence')) return 'with a trusted grown-up nearby';
  const isTalk = /\b(?:words?|phrases?|sentences?|signs?|say|ask|tell|talk|request|greet|answer|name|gestures?)\b/.test(
    sentenceText(found),
  );
  // “request help with a partner” would mean help for two
  const withPartner = wordInFront(found, found.first) === 'help' ? 'from a partner' : 'with a partner';
  return `${isAtRest ? 'with a trusted grown-up nearby' : isTalk ? withPartner : 'alongside a partner'} (${level})`;
}

/**
 * Words for help that a child can do without. Presence and supervision are not among them, because the offer brings
 * them back.
 */
const helps = /\b(?:none|help|assist\w*|support|cue\w*|prompt\w*|reminders?|models?)\b/;

const withYou = (found: Found): string =>
  wordBehind(found, found.end) === 'by' ? 'with you there' : 'with you close by';

function settled({ text }: Found): string {
  const [head = ''] = text.replace(/^self[- ]/i, '').split(' ');
  const settle = /ing$/i.test(head) ? 'settling' : /s$/i.test(head) ? 'settles' : 'settle';
  return `${settle} with a trusted grown-up`;
}

const needed = ({ text }: Found): string =>
  text
    .toLowerCase()
    .replace(/^(?:without|with no|with zero|with 0|free of|free from) (?:any |an? |the )?/, '')
    .replace(/ from .*$| (?:present|nearby|close by)$/, '')
    .replace(/^w ?\/ ?(?:o|out) (?:any |an? |the )?/, '');
