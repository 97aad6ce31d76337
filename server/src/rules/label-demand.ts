import { sentenceAt, wordAt } from '../language/grammar.ts';
import { inflect, tenseOf } from '../language/inflect.ts';
import { capitalized } from '../language/sound.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { addressed, opensOrder, petNames, questionRange, saidTo } from './shared/question.ts';

const told =
  '(<verb:~prompt>|<verb:~tell>|<verb:~ask>|<verb:~cue>|<verb:~remind>|<verb:~encourage>|<verb:~instruct>|<verb:~require>|<verb:~request>|<verb:~expect>|<verb:~direct>)';
const whom = '(the <who:child>|your <who:child>|<who:child>|<who:object>|<who:Name>)';
const child = '(he|she|they|child|the child|your child|the student|<Name>)';
const speaks =
  '(says|said|say|asks|asked|ask|signs|signed|sign|vocalizes|vocalized|requests|requested|request|labels|labeled|names|named|answers|answered|uses (his|her|their|a|the) (<word>)? (words|word|sign|voice|device)|used (his|her|their|a|the) (<word>)? (words|word|sign|voice|device)|use (his|her|their|a|the) (words|word|sign|voice)|uses words|used words|tells (me|us|you)|told (me|us)|has said|has asked|had asked|had said)';
const kept =
  "(~withhold|held back|hold back|holds back|holding back|kept|keep|keeps|do not give|don't give|did not give|didn't give|not given|do not hand|don't hand|not get|won't get|doesn't get|does not get|gets nothing|no|waited to|wait to|refused to|hold|held|holding|hid|put away|out of reach|nothing|not open|won't open|stopped|paused the|pause the)";
const thing =
  '(toy|toys|ball|snack|bubbles|bubble|item|items|object|cup|juice|milk|food|swing|turn|turns|car|train|book|puzzle|piece|pieces|cracker|crackers|cookie|block|blocks|tablet|ipad|reinforcer|access|it|them|preferred|favorite|blanket|cards|treat|sticker|stickers|bottle)';

const patterns = {
  say: [
    `[say !(when|cheese|so|that|more about|(hi|hello|hey|bye|goodbye|goodnight) to|good|night|what|if|you|no to|yes to|the word|about|to|for|in|on) (<quote>)? <word>]`,
    '[(repeat after me|say it with me|you say it)]',
    '[say , (<quote>) <word>]',
    '[(can|could) you (say|sign) !(that again|it again|again|more about|what|(hi|hello|bye|goodbye) to|why|which|if|how|anything|the alphabet|your abcs) (<quote>)? <word>]',
    '[tell (me|us) (<quote>) <word>]',
    '[sign !(here|up|in|off|on|out|for|it|your|the|language|this|that|off|with|says|a|sheet|of|and|or|at|if|when) <word>] !(<word>)',
    `[copy (me|my (words|sounds|mouth|sound|lips)) (,)? (say)? !(and|with|if|now|then|do|clap|stomp|jump|wave|tap|hands|arms|up|touch|put|like|draw|roll|build|as|or) <word>] !(<word>)`,
    `[my turn (,)? !(now|to|is|next|first|then|your|with|on|again|for|and|i|it|this|over|go|please|at|in|after|before|too|first) <word> (,)? (now|and)? your turn] !(to|on|with|next)`,
    `[(now you|you|your turn to|can i hear you|let me hear you|let's hear you|i want to hear you|make your mouth) (say|try) (it|<quote>)] !(again|on|out)`,
    `[(can you|could you|will you) (try saying|try to say|repeat|copy|ask me|ask for it|tell me in words|use (your)? words|use a word)] !(again|that again|what you (said|meant))`,
    `[(say|try) (it|that) (again)? (with me|after me|nicely|like me|like this|in a sentence|the right way|properly|slowly|clearly)]`,
    `[ask (me|for it|nicely|us) (for it|for that|for <word>|nicely|first|with)] !(if|when|about|again)`,
    `[tell (me|us) (,)? (<quote>)? i (want|need|see|would)]`,
    `[sign it] (!(<word>)|,|with|for)`,
    `[(whole|full|complete|big) (sentence|sentences) (please|,|!)]`,
  ],
  device: [
    `[(find|press|push|touch|hit|tap|tell me|show me|ask|say it|get) (<quote>)? !(me|out) <word> (<quote>)? (on|with|using) (your|the) (device|talker|ipad|tablet|board|book|aac|button|switch)] !(case|screen to|off|shut)`,
    `[use your (talker|device|aac|board|sign|signs|pictures|picture|buttons|button|big kid voice|nice voice|big voice) (to (say|tell|ask|answer|request|show)|and (say|tell|ask|answer)|then|please|first)]`,
    `[(ask|tell|show) me (on|with|using) your (talker|device|ipad|board|signs|sign|pictures|book|hands)] !(if|when|or)`,
  ],
  saySpoken: [
    `[(what do (you|we) say|what does he say|what do (you|we) need to say)] (!(<word>)|to|${petNames.split(' ').join('|')}|<Name>|first|when|what|now|then)`,
    "[(what's|what is|say|use) the magic word]",
    '[the magic word] \\?',
    "[(what's|what is) the word] (!(<word>)|for)",
    '[(ask|asking) (me|for it|her|him)? (nicely|politely)]',
    '[what should (you|we) say] !(if|when|about|to the)',
  ],
  please: [
    '[say please]',
    '[(how|what) do (we|you) ask] !(for|the|him|her|them|about)',
    '[(show|tell) me how (you|we) (ask|say (it|please)|sign)]',
    '[how do (you|we) (say|sign|tell me) (it|<quote>|please|you want|(more|open|help|up|all done))]',
    '[(with|using) (your)? (nice|kind|polite|big) (words|voice|manners)] (please|!(<word>))',
    '[(where are|remember|what about|use) your manners]',
    '[tell (him|her|them|me|<Name>|<caregiver>) (thank you|thanks|please|sorry)]',
  ],
  words: [
    '[use (your|some|those) !(own|home|everyday|family) (<word>)? (<word>)? words] !(or|and your)',
    '[use (a|an|your)? (big|bigger|full|whole|long|longer|good|nice)? (sentence|sentences)] !(strip|strips|starter)',
    '[(tell|give) me (a|the|your) (whole|full|big|long) (sentence|thing)]',
    '[use words] !(like)',
    '[(tell|ask) (me|us|her|him) (with|using) (your)? words]',
    '[tell (me|us) what you want (first|and|before|then|please|,)]',
    "[(i need|i want|i'd like) to hear (your words|you say|a word|you ask)]",
    '[i need (your|a) (words|word|nice words)]',
    '[you (need|have|got) to (say|ask|tell me|use (your|a)|sign) ]',
    '[(first (you)? (say|ask|tell|use|sign)) ..4] ,? then',
    '[(not until|not before|no <word> until|only if|only when) (you (say|ask|tell|use|sign|look)|i hear)]',
    "[(i'm|i am) waiting (for (you|your|a) (word|words|to (say|ask|use|tell|sign)|please|thank)|to hear)]",
    "[(i want|more|open|you want|i need|help|i see a|i see|it's a|give me) what] (\\?|$|!(<word>)) ",
    '[(words|word|voice) (please|first)] (!(<word>)|and|then)',
    '[(hear you) (say|ask|use)]',
    '[(until|unless|till|til|when|once|after|if) you (say|ask|use your|tell me with|sign)] !(so|go|when|stop|that|no)',
  ],
  look: [
    "[look at (me|my (face|mouth|eyes|lips))] !(,? (i'm|i am|go|i|flying|jump|dance))",
    '[(eyes on me|eyes up here|eyes here|look at my (mouth|lips|eyes)|look me in the eye|look in my eyes|give me (your)? eyes|show me your eyes|let me see your eyes|look in my eyes|eyes to me|eyes on my face|where are your eyes|i need your eyes|listening eyes|nice looking eyes|watch my (mouth|lips|face))]',
  ],
  toldToSay: [
    `[${told} ${whom}? to (say|vocalize|verbalize|imitate|repeat)] !(hi|hello|bye|goodbye|goodnight|how|what (he|she|they|was|she's|happened)|why|if|anything|more about)`,
    `[(<verb:~make>|<verb:~have>) (<who:object>|the <who:child>|<who:child>) (say|ask for|sign for|repeat)] !(hi|bye|goodbye|hello)`,
  ],
  toldWords: [
    `[${told} ${whom}? to (use|ask with|ask using) (his|her|their|your)? (<word>)? words]`,
    `[${told} ${whom} to ask (nicely|politely)]`,
  ],
  toldLook: [
    `[${told} ${whom}? to (look at (me|us|the therapist|therapist|the clinician|clinician|his|her|my|the speaker|the adult|slp|ot|th)|make eye contact|give eye contact)]`,
  ],
  until: [
    `${kept} ..8 [(until|unless|before) ${child} ${speaks}]`,
    `[(until|unless) ${child} (uses (his|her|their) words|used (his|her|their) words|says please|said please|says the word|said the word|says (<quote>) |said (<quote>) )]`,
    `${kept} ..8 [(until|unless) a (word|sign|verbal request|request|vocalization) (came|was|is)]`,
    `[no <what:any> (until|unless) ${child} ${speaks}]`,
    `[(requires|required|require|requiring|needs|needed) (a)? (verbal|vocal|word|spoken) (request|requests|response|approximation)] (for|before|prior to)`,
  ],
  withhold: [
    `[<verb:~withhold> (the|a|his|her|their|all|preferred|desired|favorite)? (<word>)? ${thing}]`,
    `${thing} (was|were|is|are|will be) [withheld] (to|for)`,
  ],
  onDemand: ['[(say|says|said|saying|label|labels|repeat|repeats|imitate|imitates) ..3 (on command|on demand)]'],
} as const;
type Name = keyof typeof patterns;

/** Asking for a word, a “please” or a look before the child gets what they came for. */
export const labelDemand = definePhraseRule<Name, Record<string, never>>({
  id: 'label-demand',
  title: 'Asking a child for a word before they get what they came for',
  family: 'play',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'SLQ', 'NDA'],
  options: {},
  patterns,
  unless: [
    '(instead of|rather than|in place of|other than) ..4',
    "(we|i) (don't|do not|didn't|did not|never) (ask|make|need|prompt|require|wait|withhold|tell|have)",
    "(no need to|don't have to|doesn't have to|does not have to|do not have to|didn't have to|did not have to|not have to|no pressure to|without (asking|prompting|requiring|having|making|being|telling|waiting)|never (ask|asked|make|made|withhold|withheld)|avoid|avoided|stop|stopped asking)",
    '(withhold|withheld|withholding) ..2 (consent|name|names|information|tax|payment|judgment|feeds|medication|medicine|permission|identity)',
    'did you say',
    '(do|would) you (want|like) to say',
  ],
  accepts: (found) => isDemand(found),
  message:
    'Asking for a word can add pressure. Saying it ourselves and waiting with a friendly face tends to bring more.',
  rewrites: (found) => offers(found),
});

const spoken: ReadonlySet<Name> = new Set(['say', 'device', 'saySpoken', 'please', 'look', 'words']);
const grownUps =
  /^(?:mom|mother|dad|father|mama|papa|parents?|caregivers?|family|grandm\w+|grandp\w+|aunt|uncle|teachers?|sister|brother|sibling|peers?|he|she|they|you)$/;

function isDemand(demand: Found<Name>): boolean {
  const { name } = demand;
  if (spoken.has(name)) return isOrdered(demand);
  const text = sentenceText(demand);
  if (name === 'until') return !agrees.test(text);
  return !name.startsWith('told') || isToldToChild(demand, text);
}

/** Waiting for a yes, or for the child to be ready, is the opposite of a demand; so is a swallow. */
const agrees = /\b(?:ready|done|stop|enough|yes|okay|ok|safe|doctor|swallow\w*|finished)\b|says? ["“]?no\b/i;
/** Asking again because we did not hear. */
const unheard = /\b(?:hear your|didn['’]t (?:hear|catch)|couldn['’]t hear|so loud|missed (?:it|that))\b/i;

function isOrdered(demand: Found<Name>): boolean {
  const { name, sentence, speech, whole } = demand;
  const text = sentenceText(demand);
  if (unheard.test(text)) return false;
  if (name === 'say' || name === 'look' || name === 'device')
    return speech !== undefined && opensOrder(demand, whole.first);
  return (
    speech !== undefined ||
    (whole.first === sentence.first && (/["“?!]/.test(text) || (/\byour?\b/i.test(text) && !/\.$/.test(text))))
  );
}

function isToldToChild({ block, kept, whole }: Found<Name>, text: string): boolean {
  const verb = kept.get('verb')?.first ?? whole.first;
  return !grownUps.test(wordAt(block, verb - 1)) && !toGrownUp.test(text);
}

const toGrownUp =
  /\b(?:ask|asked|told|tell|encouraged|reminded|prompted|cued)\s+(?:(?:his|her|their|the|your)\s+)?(?:mom|mother|dad|father|parents?|caregivers?|family|grandm\w+|grandp\w+|aunt|uncle|teacher)\b/i;

/** Words said to the child, in place of the demand. */
const instead: Readonly<Partial<Record<Name, readonly string[]>>> = {
  saySpoken: ['I’ll say it with you this time.', 'Let’s wave to say thanks.'],
  please: ['I’ll ask with you: please!', 'I can see you want it. Here you go.'],
  words: ['I can see this matters to you. I’m listening.', 'Show me, and I’ll try to find the words with you.'],
  device: ['I’ll say it with your talker too, so that you can see how.', 'I’m listening. Take all the time you need.'],
  look: ['I’ll come down to where you are.', 'You can listen while your eyes stay on what you’re doing.'],
};

const verbs = [
  'prompt',
  'tell',
  'ask',
  'cue',
  'remind',
  'encourage',
  'instruct',
  'require',
  'request',
  'expect',
  'direct',
  'want',
  'make',
  'have',
  'withhold',
];

function inSameTense({ get }: Found<Name>, verb: string): string {
  const form = get('verb').toLowerCase();
  const base = verbs.find((each) => tenseOf(form, each) !== undefined);
  return inflect(verb, (base === undefined ? undefined : tenseOf(form, base)) ?? 'past');
}

function offers(found: Found<Name>): readonly Offer[] {
  const { name } = found;
  if (spoken.has(name)) return spokenOffers(found);
  if (name === 'toldToSay' || name === 'toldWords' || name === 'toldLook') return [toldOffer(found, name), tell[name]];
  const isAdvice = /\b(?:do not|don['’]t|keep|hold|wait)\b/i.test(sentenceText(found));
  return [...heldOffers(found), isAdvice ? sharing : shared];
}

const holding = (text: string, replaces: NonNullable<Offer['replaces']>): Offer => ({
  title: 'Say the word yourself and share',
  style: 'play',
  replaces,
  text,
  settlesNegation: true,
});

const shared: Offer = {
  title: 'Tell what you said and how the child answered',
  style: 'play',
  replaces: 'sentence',
  text: 'I held {the thing} where we could both see it, said the word myself, waited a moment, and shared it. {child} {what they did}.',
  settlesNegation: true,
};

const telling = (text: string): Offer => ({
  title: 'Tell what you said and how the child answered',
  style: 'play',
  replaces: 'sentence',
  text,
  settlesNegation: true,
});
const tell = {
  toldToSay: telling('I {did the fun part}, paused, and said “{word}” myself. {child} {what they did}.'),
  toldWords: telling('I could see that this mattered. {child} {what they showed us}, and I said it in words.'),
  toldLook: telling('I came down to where {child} was, and {what you saw}.'),
} as const;

const sharing = holding(
  'You could hold {the thing} where you can both see it, say the word yourself, wait a moment, and share it.',
  'sentence',
);

/** What is said to the child is taken over as a whole, up to the end of the sentence. */
function spokenOffers(found: Found<Name>): readonly Offer[] {
  const range = questionRange(found);
  const word = wordAsked(found, range.end);
  const own = word === '' ? ['I’ll say it with you.'] : [`${capitalized(word)}! I can say it for both of us.`];
  const texts = instead[found.name] ?? [...own, 'I can see what you want. Here it comes.'];
  const names = addressed(found, range, word);
  return texts
    .map((text) => (found.block.source.includes('’') ? text : text.replaceAll('’', "'")))
    .map((text) => saidTo(names, text))
    .map((text): Offer => ({ title: `Try “${text}”`, style: 'play', replaces: range, text, tellsNothing: true }));
}

/** The word that was asked for: “Say ‘more’” → “more”. */
function wordAsked({ block, whole }: Found<Name>, end: number): string {
  const text = block.source.slice(
    block.tokens.start[whole.first],
    block.tokens.end[Math.min(end, sentenceAt(block, whole.first).end) - 1],
  );
  const [, quoted, bare] =
    /\b(?:say|sign|tell (?:me|us|him|her)),?\s+(?:["“'‘]([^"”’‘“]{1,40}?)["”'’](?![\p{L}])|([\p{L}' -]{1,30}?)\s*(?:[.,!?…]|$|\bfirst\b|\bplease\b))/iu.exec(
      text,
    ) ?? [];
  const word = (quoted ?? bare ?? '')
    .replace(/^.*\bsay /i, '')
    .replace(/[.,!?]+$/, '')
    .trim();
  return /^(?:it|that|again|the word|what|after me)\b/i.test(word) ? '' : word;
}

function toldOffer(found: Found<Name>, name: 'toldToSay' | 'toldWords' | 'toldLook'): Offer {
  const whom = whomOf(found);
  const text = whom === '' && isPassive(found) ? passive(found)[name] : active(found, whom)[name];
  return { title: `Say “${text}”`, style: 'play', text, settlesNegation: true };
}

const isPassive = ({ block, kept }: Found<Name>): boolean =>
  /^(?:was|were|is|are|been|being)$/.test(wordAt(block, (kept.get('verb')?.first ?? 0) - 1));

const passive = (found: Found<Name>) =>
  ({
    toldToSay: `given time to ${actOf(found)}`,
    toldWords: 'given time to show us',
    toldLook: 'joined at eye level',
  }) as const;

const active = (found: Found<Name>, whom: string) =>
  ({
    toldToSay: `${inSameTense(found, 'give')} ${whom === '' ? '' : `${whom} `}time to ${actOf(found)}`,
    toldWords:
      whom === ''
        ? `${inSameTense(found, 'listen')} for any way of telling us`
        : `${inSameTense(found, 'let')} ${whom} know that we were listening`,
    toldLook:
      whom === ''
        ? `${inSameTense(found, 'get')} down to eye level`
        : `${inSameTense(found, 'join')} ${whom} at eye level`,
  }) as const;

/** Who was told, as it was said: “him”, “the child”; empty when nobody is named. */
function whomOf({ block, kept }: Found<Name>): string {
  const who = kept.get('who');
  if (!who) return '';
  const before = wordAt(block, who.first - 1);
  return `${/^(?:the|your)$/.test(before) ? `${before} ` : ''}${block.source.slice(block.tokens.start[who.first], block.tokens.end[who.end - 1])}`;
}

/** What was to be done: “say”, “repeat”, “ask for”. */
function actOf({ text }: Found<Name>): string {
  return /(?:say|vocalize|verbalize|imitate|repeat|ask for|sign for)$/i.exec(text)?.[0].toLowerCase() ?? 'say';
}

function heldOffers(found: Found<Name>): readonly Offer[] {
  const text = sentenceText(found);
  const held =
    /\b(?:withheld|withhold|withholds|withholding)\s+((?:the|a|his|her|their|all)?\s*[\p{L} ]{1,30}?)\s+(?:until|unless|for|to)\b/iu
      .exec(text)?.[1]
      ?.trim();
  if (held !== undefined)
    return [
      holding(`Held ${held} where we could both see it, said the word, waited a moment, and shared.`, 'sentence'),
    ];
  const given =
    /\b(?:don['’]t|do not) (?:give|hand) (?:him|her|them|\w+) (the [\w ]{1,24}?) (?:until|unless|before)\b/i.exec(
      text,
    )?.[1];
  if (given !== undefined)
    return [holding(`Hold ${given} where you can both see it, say the word, wait a moment, and share it.`, 'sentence')];
  if (found.name !== 'until') return [];
  if (/\bwait(?:ed)? to\b/i.test(text))
    return [holding('for just a moment, said it ourselves, and shared', untilEnd(found))];
  return /\b(?:was|were) (?:held|kept)\b/i.test(text)
    ? [holding('in sight while I said the word, and then shared', untilEnd(found))]
    : [];
}

/** With what was to be said: “until he said “pop””, “until she says it”. */
function untilEnd({ block, end, first, sentence }: Found<Name>): { readonly first: number; readonly end: number } {
  let last = end;
  while (last < sentence.end && !/^[.,;!?]$/.test(wordAt(block, last))) last++;
  return { first, end: last };
}

const sentenceText = ({ block, sentence }: Found<Name>): string =>
  block.source.slice(block.tokens.start[sentence.first], block.tokens.end[sentence.end - 1]);
