import * as language from '../language/classes.ts';
import { formsOf, isIrregularPast } from '../language/inflect.ts';
import { idOf, words, WordSet } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';
import type { Block } from '../text/block.ts';

/** What a class name in a pattern stands for: a set of words, or a look at the token. */
export type WordClass = WordSet | ((block: Block, at: number) => boolean);

const raw = (block: Block, at: number): string => block.source.slice(block.tokens.start[at], block.tokens.end[at]);

/** Asked of many words, so it looks at one character where that is enough. */
function opensWithCapital({ source, tokens }: Block, at: number): boolean {
  const code = source.charCodeAt(tokens.start[at] ?? 0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(source.slice(tokens.start[at], tokens.end[at]));
}

/** Every form of these verbs. */
const formsOfAll = (bases: string): WordSet => new WordSet(bases.split(/\s+/).flatMap(formsOf));

const named: Readonly<Record<string, WordClass>> = {
  caregiver: words(
    `mom mother mommy mama mum dad father daddy papa parent parents caregiver caregivers guardian guardians family families grandma grandmother grandpa grandfather grandad granddad granny gran nan nana
    abuela abuelo aunt auntie uncle moms dads mothers fathers grandparent grandparents foster stepmom stepdad stepmother stepfather moc foc mgm pgm mgf pgf nanny`,
  ),
  child: words('child kid kiddo boy girl baby infant toddler son daughter student patient client pt children kids'),
  therapist: words(
    'i we therapist clinician ot slp pt cota ota pta sla teacher provider interventionist specialist th',
  ),
  pronoun: words('he she they it'),
  object: words('him her them it'),
  possessive: language.possessives,
  determiner: language.determiners,
  article: words('a an the'),
  preposition: language.prepositions,
  be: new WordSet(['is', 'are', 'was', 'were', 'be', 'been', 'being', "he's", "she's", "they're", "it's"]),
  have: language.have,
  modal: language.modals,
  adverb: language.adverbs,
  negation: language.negations,
  /** What a child does when it is hard, or simply does: what some would like to see less of. */
  acts: words(
    `aggression aggressions avoidance banging behavior behaviors behaviour behaviours biting bolting clinging crying dropping echolalia elopement eloping fidgeting flapping fussing grabbing grunting hitting humming
    interrupting jumping kicking licking lining meltdown meltdowns moaning mouthing noncompliance outburst outbursts pacing perseverating perseveration pinching protesting protests refusals rocking running scratching screaming
    screams screeching scripted scripting self-injury self-stimulation self-stimulatory shaking shouting shrieking sib spinning spitting squealing stereotyped stereotypic stereotypies stereotypy stim stimming stims swaying swearing
    tantruming tantrums tantrum tapping tearing throwing twirling vocalisations vocalizations vocalizing wandering whining yelling`,
  ),
  /** What is handed out for something done. */
  prizes: words(
    'candy cheerio cheerios chip chips chocolate cookie cookies cracker crackers edible edibles gem gems goldfish gummies gummy ipad marble marbles marshmallow marshmallows point points prize prizes raisin raisins reinforcer reinforcers reward rewards skittle skittles smiley smileys snack snacks stamp stamps star stars sticker stickers sweet sweets tablet ticket tickets token tokens treat treats',
  ),
  /** What a child looks forward to. */
  fun: words(
    'ball bike book books break breaks bubbles cartoon cartoons computer dessert fidget fidgets game games garden legos music outside park phone playdough playground playtime privilege privileges pudding recess scooter screen show slide song swing toy toys train trains trampoline truck trucks turn tv video videos youtube',
  ),
  /** What a person does or is like, as reports call it; a gait or a reflex is a finding. */
  traits: words(
    `affect approach attachment attention babbling behavior behaviors behaviour behaviours brain childhood cognition communication conversation cry development expressions fascination fixation fixations gaze gestures habit habits
    imagination intelligence interaction interactions interest interests jargon language laugh learning life mannerisms milestones movements noises obsession obsessions personality play posturing preoccupation preoccupations reactions
    relationships responses rituals skills smile socialization sounds speech stare temperament upbringing vocalizations voice way ways`,
  ),
  /** To make less of something. */
  lessens: formsOfAll(
    'curb decrease diminish discourage eliminate eradicate lessen limit minimize prevent reduce squash suppress',
  ),
  /** What a child is asked to do. */
  tasks: formsOfAll(
    'answer attend behave bite brush clean complete comply cooperate copy cut do drink eat empty finish focus follow imitate keep label listen look match name participate point practice put raise read repeat request say share sign sit sort stack stay stop swallow taste tidy touch trace transition try use wait walk work write',
  ),
  color: words('red blue green yellow orange purple pink brown black white gray grey color colour colored'),
  shape: words('circle square triangle rectangle star heart diamond oval shape'),
  animal: words(
    `animal cow pig piggy horse dog doggy puppy cat kitty sheep lamb duck ducky chicken hen rooster goat bear lion tiger elephant monkey giraffe zebra frog fish bird bunny rabbit
    turtle snake dinosaur dino owl whale shark bee butterfly spider mouse fox wolf deer crocodile penguin kangaroo hippo`,
  ),
  body: words(
    'nose eye eyes ear ears mouth tummy belly toes toe hand hands foot feet head knee knees hair arm arms leg legs finger fingers teeth tongue chin cheek cheeks elbow elbows shoulders bellybutton',
  ),
  /** What people speak at home; English is asked for by its name. */
  language: words(
    'albanian amharic arabic armenian asl bengali bosnian burmese cantonese chinese creole dari dutch farsi french german greek gujarati haitian hausa hebrew hindi hmong igbo italian japanese karen khmer kiche korean kurdish lao mam mandarin mixtec nahuatl navajo nepali oromo pashto persian polish portuguese punjabi quechua romanian russian samoan serbian sinhala somali spanish swahili tagalog tamil telugu thai tigrinya turkish twi ukrainian urdu uzbek vietnamese wolof yiddish yoruba zapotec zulu',
  ),
  /** A part of the body that somebody else can move. */
  limb: words(
    'ankle ankles arm arms body chin elbow elbows face feet finger fingers fist fists foot forearm hand hands head heel heels hip hips jaw knee knees leg legs lip lips mouth neck palm palms pelvis shoulder shoulders thumb thumbs toes tongue torso trunk wrist wrists',
  ),
  /** What hands do to another’s body. */
  handles: formsOfAll(
    'bend close curl extend flex force form grab grasp grip guide lift lower manipulate mold mould move open place position press pry pull push put raise range reposition rotate shake shape steer straighten stretch tilt tip turn twist uncurl unfold wrap',
  ),
  /** Force on somebody. */
  forces: formsOfAll(
    'clamp corner drag force haul jerk lug manhandle march overpower pin restrain shove straddle subdue tackle trap wrestle yank',
  ),
  numberword: words('one two three four five six seven eight nine ten eleven twelve'),
  /** Digits, or a number written out. */
  number: (block, at) => block.tokens.kind[at] === TokenKind.number || numberWords.has(block.tokens.id[at] ?? 0),
  /** A capital that is not at the head of the sentence makes a name; so do initials. */
  Name: (block, at) => block.tokens.kind[at] === TokenKind.word && opensWithCapital(block, at),
  /** A name: a capital that neither its place at the head of a sentence nor the calendar gave the word. */
  person: (block, at) =>
    block.tokens.kind[at] === TokenKind.word &&
    opensWithCapital(block, at) &&
    !isNoName(block.tokens.id[at] ?? 0) &&
    !/(?:ed|ing|ly)$/.test(raw(block, at)),
  /** What somebody did: “rubbed”, “sang”. */
  acted: (block, at) =>
    block.tokens.kind[at] === TokenKind.word && isPast(raw(block, at)) && /^\p{Ll}/u.test(raw(block, at)),
  /** What somebody is doing: “peeking”, “going”. */
  doing: (block, at) => block.tokens.kind[at] === TokenKind.word && isDoing(raw(block, at)),
  /** Any one word. */
  word: (block, at) => block.tokens.kind[at] === TokenKind.word,
  /** A word or a number. */
  any: (block, at) => block.tokens.kind[at] !== TokenKind.mark,
  /** A placeholder, a blank or code. */
  blank: (block, at) => block.tokens.kind[at] === TokenKind.opaque,
  /** What a finger goes with: “this”, “those”. */
  pointing: language.demonstratives,
  /** “soooo”, “yaaay”: a letter three times over. */
  stretched: (block, at) => block.tokens.kind[at] === TokenKind.word && isStretched(block, at),
  /** The first sound of a word that somebody else is to end: “ja”, “sp”, “bl”. */
  onset: (block, at) => block.tokens.kind[at] === TokenKind.word && onset.test(raw(block, at)),
  /** “3x10”: sets of something. */
  sets: (block, at) => block.tokens.kind[at] === TokenKind.number && /^\d{1,2}x\d{1,3}$/i.test(raw(block, at)),
  quote: (block, at) => /^["\u201c\u201d\u2018\u2019']$/.test(raw(block, at)),
};

const onset =
  /^(?!(?:the|she|he|me|we|be|so|go|no|do|to|hi|ha|ho|ya|yo|who|two|bro|pro|flu|bra|spa|ski|ma|mr|mrs|ms|dr|tv|pj|mm|hm|hmm|sh|shh|th|slp|pt|ot)$)(?:[bcdfghj-np-tv-z]{1,3}[aeiou]|[bcdfghj-np-tv-z]{2,3})$/;
const noVerbs =
  /^(?:bed|red|shed|seed|need|feed|speed|hundred|tired|scared|worried|naked|sacred|wicked|indeed|instead)$/;
const isPast = (word: string): boolean => (word.endsWith('ed') && !noVerbs.test(word)) || isIrregularPast(word);

const isDoing = (word: string): boolean => /^\p{Ll}{2,}ing$/u.test(word) && !noDoings.test(word);
const noDoings =
  /^(?:\p{Ll}*thing|during|being|morning|evening|ceiling|spring|string|swing|bring|sling|king|building|clothing|feeling|pudding|wedding|interesting)$/u;

/** How a word may be spelled that is of a class which looks at the token. Of the other classes any word may be. */
const spellings: Readonly<Record<string, (word: string) => boolean>> = {
  stretched: (word) => /(\p{L})\1\1/u.test(word),
  onset: (word) => onset.test(word),
  sets: (word) => /^\d+x\d+$/.test(word),
  number: (word) => /^\d/.test(word) || numberWords.has(idOf(word)),
  acted: isPast,
  doing: (word) => word.endsWith('ing'),
  quote: (word) => /^["\u201c\u201d\u2018\u2019']$/.test(word),
  blank: () => false,
};

/** Tells of a word that is known whether a class may hold it; undefined where that is not said. */
export const spellingOf = (name: string): ((word: string) => boolean) | undefined => spellings[name];

/** Words that often begin a sentence, the calendar, and the letters of the trade. */
const noNames = [
  language.determiners,
  language.prepositions,
  language.conjunctions,
  language.pronouns,
  language.adverbs,
  language.questionWords,
  language.be,
  language.have,
  language.does,
  language.modals,
  words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    ot slp pt slpa cota iep ifsp hep poc eval s o a p d plan goal goals session visit family parents nobody please thank thanks dear sincerely therapist teacher aide staff clinician para`,
  ),
];
let noNameIds: ReadonlySet<number> | undefined;
const isNoName = (id: number): boolean => (noNameIds ??= new Set(noNames.flatMap((set) => [...set]))).has(id);

/** Asked of every word there is, so it looks at the letters one by one. A capital is the small letter without one bit. */
function isStretched({ source, tokens }: Block, at: number): boolean {
  const end = tokens.end[at] ?? 0;
  let [before, times] = [0, 0];
  for (let unit = tokens.start[at] ?? 0; unit < end; unit++) {
    const code = source.charCodeAt(unit) | 32;
    times = code === before ? times + 1 : 1;
    before = code;
    if (times === 3 && /\p{L}/u.test(source.charAt(unit))) return true;
  }
  return false;
}

const numberWords = words('one two three four five six seven eight nine ten eleven twelve');

const byVerb = new Map<string, WordSet>();

/** The class of a name, or the forms of a verb for `~verb`. @throws Error for a name that nobody defined. */
export function classNamed(name: string): WordClass {
  if (name.startsWith('~')) {
    const verb = name.slice(1);
    const forms = byVerb.get(verb) ?? new WordSet(formsOf(verb));
    byVerb.set(verb, forms);
    return forms;
  }
  const found = named[name];
  if (!found) throw new Error(`no word class is called “${name}”`);
  return found;
}
