import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, tell } from './shared/offers.ts';
import type { Context } from './rule.ts';
import { isTold } from './shared/place.ts';
import { sentenceText, textBehind, wordBehind, wordInFront } from './shared/who.ts';
import { noWork } from './shared/work-patterns.ts';

const skill =
  '(cutting|tracing|handwriting|writing|letter|articulation|speech|language|sound|fine motor|gross motor|feeding|stretching|coloring|core|core strengthening|strengthening|oral motor|dressing|balance|visual motor|sequencing|labeling|bilateral|dexterity|cognitive|motor planning|pre writing|visual perceptual|perceptual|grasping|auditory|receptive|expressive|vocabulary|phonics|counting|imitation|pincer|grip|spoon|scissor|bead|stair|button|buttoning|copying|name writing|puzzle|matching|sorting)';
/** Skills that are practiced as an exercise. */
const practiced =
  '(buttoning|buttons|zippers|puzzles|blocks|beads|matching|sorting|shapes|numbers|shape sorters|fine motor skills|gross motor skills|zipping|snipping|jumping|hopping|skipping|throwing|catching|kicking|lacing|stringing|stacking|gluing|folding|standing|walking|scissors|scissor skills|grasp|pencil grasp|lines|circles|letters|sounds|blends|phonemes|transfers|rolling|crawling|squats|bridges|reaching|copying|beading|threading|pouring|scooping|pinching|grasping|pointing|imitating|imitation|chewing|pedaling|labeling|tracing|cutting|sit|sitting|shoes|laces|fasteners|prewriting)';
const table =
  '(tabletop|table top|seated|structured|non-preferred|nonpreferred|adult-directed|adult-led|therapist-directed|teacher-directed|academic)';

/** Play as a list of exercises. */
export const workNotPlay = definePhraseRule({
  id: 'work-not-play',
  title: 'A shared game, told as work',
  family: 'play',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED'],
  options: {},
  saysOnce: true,
  patterns: {
    drill: [
      `[${skill} (drills|drill)]`,
      '[(drills)]',
      '(~do|daily|more|sound|word|with|of|in|for|^) [drill] !(bit|bits|team|sergeant|toy|press)',
      '[drill (work|practice|cards|time)]',
      '[drilled] !(a|the|into|through|hole|holes|me|us)',
    ],
    turns: [
      '[(reps)]',
      '(<number>|per|each|x|every|last) [(rep|repetition|repetitions)]',
      '[(repetitions)] of',
      '<number> [(trial|trials)] !(of (a|the|two|new))',
      '[trials] of !(a|the|two|new|antibiotics|medication)',
      '(of|in|across|over|out of) <number> [(trials|trial|opportunities|attempts)]',
    ],
    counts: [
      '<number> [(productions|responses)]',
      '<number> / <number> [(steps|trials|cards|letters|words|items|pieces|pictures|shapes|pegs|attempts|opportunities)]',
      '[(target|stimulus|practice) (words|sounds|phrases) ..2 <number> (times|x)]',
      '(~repeat|~practice|~say|~produce|~trace|~copy|~write|~imitate) ..4 [<number> (times|x) (each|per (side|day|session|word|letter)|a day|daily)]',
      '(~repeat|~say|~practice|~trace|~copy|~write|~imitate) (each|every|all|the)? (of)? (the|his|her|target)? (word|words|sound|sounds|letter|letters|phrase|phrases) [<number> (times|x)]',
      '[<number> (minutes|min|mins) of (the|his|her|your|each|their)? (speech|home|target|sound)? (word list|word lists|words list|sound list|word cards|sound cards|target words|word practice|sound practice|speech homework|letter practice)]',
      '(~trace|~copy|~write|~produce) ..3 [<number> (times|x)] (.|,|;|$|with|today|in|on|and)',
      '[(~trace|~copy|~write|~string|~snip|~button|~zip|cards) ..2 x <number>]',
      '[(laps|lengths)] of (kicking|swimming|crawling|walking|running)',
    ],
    rounds: [
      '<number> [(set|sets)] of <number>',
      '[(set|sets) of] <number>',
      '<number> [sets] !(of)',
      '(~perform|~do|~complete|through) [sets] of',
      '<number> [sets] of (reps|squats|jumps|bridges|lunges|stretches|steps|exercises|sit|ten|kicks|pulls)',
    ],
    accuracy: [
      '[<number> % ..2 (accuracy|acc|over <number> sessions|across <number> sessions|of trials|of opportunities)]',
      '[accuracy (of|was|at|:) <number> %]',
    ],
    worksheet: '[(worksheet|worksheets|work sheet|work sheets)]',
    cards: [
      '[(flash card|flash cards|flashcard|flashcards)]',
      '[(artic|articulation|target|stimulus|drill|vocabulary|phonics) (card|cards)]',
    ],
    things: '[(peg board|pegboard|peg boards|pegboards|theraputty|thera putty)]',
    table: [
      `[${table} ..1 (task|tasks|activity|activities|work|practice)]`,
      '[(table) (task|tasks|activity|activities|work)]',
    ],
    tableTime: '[(table time|work time|desk work|seat work|seatwork)]',
    sitAnd:
      '[<verb:~sit> (down)? (and|to) <then:(practice|practiced|practise|practised|practicing|practising|work on|worked on|working on)>]',
    sitAt: '[~sit at (a|the) (table|desk) (and|to) (practice|work|cut|write|trace|complete|copy)]',
    exercise: [`[${skill} (practice|exercise|exercises|task|tasks|work)]`],
    exercises: '[exercises] !(bike|class|induced|program|because|every|his|her|a|to)',
    sets: '[<sets>] !(cm|in|inch|inches|lego|card|photo|feet|ft|board|boards)',
    workTime: [
      '[work (period|periods|block|blocks|station|stations|bin|bins|box|boxes|system)]',
      '(completed|finished|finishing|did|completes|finishes) [(all (of)?)? (his|her|their|the|assigned) work] !(out|on|with (his|her|a) (aunt|friend))',
      '[(treadmill|trampoline|exercise bike|stationary bike|arm bike|balance beam|step ups)] x <number>',
      '[(treadmill|stationary bike|exercise bike)] ..3 <number> (min|minutes|mph)',
      '[(practice|tracing|writing|letter|homework|math) (sheet|sheets|packet|packets)]',
      '[(repetitive|repeated|massed|rote|blocked) practice]',
    ],
    program: `[(worked|ran|went|moved|running|working|going) through (the|his|her|their|an|a)? ..1 (${skill}|exercise|strength|hand|mouth) (program|protocol|routine|list|sequence|set|circuit)]`,
    pieces: `(^|:|;|,) [(bead|peg|clothespin|pom pom|coin|button|snap|lace|lacing|puzzle|block|ring|cube|bean) (stringing|placement|stacking|lacing|transfer|transfers|sorting|insertion|threading) (, <number>|x <number>)]`,
    practice: [
      `^ [(practiced|practised|practicing|rehearsed|drilled|practice|practise)] (his|her|the|their)? (${skill}|${practiced})`,
      `(we|i) ..2 [(practiced|practised|drilled)] (his|her|the|their)? (${skill}|${practiced})`,
      `[(worked|working) on] (his|her|the|their)? (${skill}|${practiced}) !(idea|together|of)`,
    ],
    practiceAhead: `(should|to|will|needs to|need to|can|please|must|could|might) [(practice|practise|rehearse)] (his|her|the|their|these|some)? (${skill}|${practiced}|words|target)`,
    throughList:
      '[(run|go|went|ran|running|going|goes) (through|over) (the|his|her|their|your|a|this) ..1 (word list|list of words|word lists|sound list|list of sounds|sound cards|word cards|exercises|stretches|drills)]',
    practiceBy: `(he|she|they|child|<Name>) ..1 [(practiced|practised|rehearsed)] (his|her|the|their)? (${skill}|${practiced})`,
    counted: [
      '[(heel raises|toe raises|leg raises|leg lifts|mini squats|wall sits|jumping jacks|straight leg raises|chin tucks)] !(, <number> (reps|sets))',
      '[(bridges|squats|lunges|sit ups|push ups|planks|kicks|jumps|curls|stretches)] (,|:|x)? (<number> (times|x|reps)|x <number>)',
      '[(therapeutic|strengthening|stretching|balance) (exercise|exercises)]',
      '<number> x [<number>] (squats|bridges|lunges|reps|jumps|raises|heel|kicks|stretches|curls|presses|sit|push|step|toe)',
      '<number> [(heel raises|toe raises|squats|sit-ups|lunges|leg lifts|push-ups|step-ups|wall sits)]',
      '[workout]',
    ],
    saidOften:
      '^ [(practiced|practised|drilled|rehearsed) ..4 (words|sounds|phrases|sentences|letters)] ..2 (<number>|x)',
    assigned: '[(pencil|paper|assigned|required|repetitive|desk|worksheet|pencil and paper) ..1 (tasks|task|work)]',
    onTask: '[on task] !(force|forces|group)',
    offTask: '(was|is|were|be|being|got|often|went|still) [off task]',
    completion: [
      '[(task completion)]',
      '[(task|tasks)] (was|were)? (completed|presented|attempted|finished)',
      '^ [homework] (:|is|this|for|reviewed|given|assigned|sent|completed|provided|was)',
      '[(completed|completes|completing) (the|all|each|every|a|his|her|<number>)? ..1 (task|tasks|exercises|worksheet|worksheets|activities)]',
      '(completed|completes|did|finished) (a|the|<number>)? [(lacing|tracing|sequencing|matching|cutting|dot) (card|cards|board|boards|strip|strips)]',
      '[home exercises]',
      '(completed|completes|finished|did) (a|the|his|her|two|three|<number>)? ..1 [(coloring|tracing|cutting|dot to dot|letter|math|writing) (page|pages|sheet|sheets|packet)]',
      '[(complete|finish|perform|completing|performing) (<number>|all|each|multi step|familiar|assigned|novel|simple) ..2 (task|tasks)]',
      '(his|her|your|their) [homework] (this week|is|for the week|:|from)',
    ],
  },
  unless: noWork,
  answered: ['(was part of|a game|live inside)'],
  accepts: (found) => isOfGame(found),
  agreesWithAdvice: true,
  message: 'Is there a shared game inside this? Play is how a child talks, and it holds the same skill.',
  rewrites: (found, context) => inOrder(inPlace(found), anew(found, context), isDone(found)),
});

function isOfGame(found: Found): boolean {
  const text = sentenceText(found);
  // what a payer asks for, and what somebody else’s test says, is not flagged
  if (found.name === 'accuracy') return !ofOthers.test(text) && !isCounted.test(text) && !ofNaming.test(text);
  if (found.name === 'exercises')
    return !/^(?:he|she|who|they|mom|dad|sister|brother)$/.test(wordInFront(found, found.first));
  return !/^practice(?:Ahead)?$/.test(found.name) || !isCounted.test(text);
}

const ofOthers =
  /\b(?:payers?|insurance|insurers?|insurer's|medicaid|medicare|per (?:school|teacher|report|chart|parent)|(?:school|teacher|district|outside) report|test|tests|subtest|state requires|audiolog\w+)\b/;
/** A naming goal is flagged as a quiz, so it is not flagged as a count. */
const ofNaming = /\b(?:labels?|labell?ing|names?|naming|identif(?:y|ies|ying))\b/;
/** “Worked on sit to stand, 3 sets of 8”: the count is already flagged. */
const isCounted = /\b(?:reps?|sets?|trials?|repetitions?|drills?|worksheets?)\b/i;

/** For something that was done, the offer that adds to the sentence comes before those that call it a game. */
const inOrder = (there: readonly Offer[], anew: readonly Offer[], isDone: boolean): readonly Offer[] =>
  isDone ? [...anew.slice(0, 1), ...there, ...anew.slice(1)] : [...there, ...anew];

const isDone = (found: Found): boolean =>
  isTold(found) && (/^(?:practice|practiceAhead|sitAnd|exercises)$/.test(found.name) || /^drilled$/i.test(found.text));

/** The first offer adds the game after the sentence, so that counts are kept. */
function anew(found: Found, { kind }: Context): readonly Offer[] {
  if (kind === 'caregiver-letter')
    return [
      add('Add the game inside it', 'It can be a game: {the shared game}, with {partner}.'),
      tell('Tell it as a game', 'You could play {the shared game} together, and {what it holds}.', { style: 'play' }),
    ];
  if (!isTold(found))
    return [
      add('Add the game it can live in', 'This can live inside {the shared game}, with {partner}.'),
      tell('Tell it as a game', 'Play {the shared game} together, and look for {what you hope to see}.', {
        style: 'play',
      }),
    ];
  return [
    add('Add the game it was part of', 'This was part of {the shared game}: {child} {what you saw}.'),
    tell('Tell it as the game it was', 'We played {the shared game} together, and {child} {what you saw}.', {
      style: 'play',
    }),
  ];
}

const play = (text: string): Offer => ({ title: `Say “${text}”`, style: 'play', text });
const plurals = (text: string): boolean => /s$/i.test(text);

function inPlace(found: Found): readonly Offer[] {
  const text = wordingFor(found);
  return text === undefined ? [] : [play(text)];
}

function wordingFor(found: Found): string | undefined {
  const { name, text } = found;
  const last = text.split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  const head = text.split(' ').slice(0, -1).join(' ').toLowerCase();
  switch (name) {
    case 'practiceAhead':
    case 'practice':
      return gameOf(found);
    case 'drill':
      return last === 'drilled' ? 'played with' : ofDrill(found, head, plurals(last) ? 'games' : 'game');
    case 'counts':
      return last === 'trials' ? 'turns' : undefined;
    case 'turns':
      return ofTurns(found, last);
    case 'rounds':
      return text.toLowerCase().replace(/sets?/, (set) => (set === 'set' ? 'round' : 'rounds'));
    case 'worksheet':
      return ofPaper(found, last);
    case 'cards':
      return /^flash/i.test(text) ? `picture ${plurals(last) ? 'cards' : 'card'}` : undefined;
    case 'things':
      return ofThings(text, last);
    case 'exercises':
      return asGames(found);
    case 'onTask':
      return /^(?:behavior|behaviors|time|skills)$/.test(wordBehind(found, found.end)) ? undefined : 'in the game';
    case 'offTask':
      return 'interested elsewhere';
    case 'sitAnd':
    case 'exercise':
    case 'table':
    case 'tableTime':
      return playWords(found);
    default:
      return undefined;
  }
}

/** “practicing cutting” → “making a game of cutting” */
function gameOf(found: Found): string | undefined {
  const { text } = found;
  if (ofBody.test(textBehind(found, found.end))) return undefined;
  return `${/ing\b/i.test(text) ? 'making' : /^(?:practice|practise|rehearse)$/i.test(text) ? 'make' : 'made'} a game of`;
}

/** “She is working on her balance”: what a body does all day is no game. */
const ofBody =
  /^ (?:his|her|their|your|\p{L}+'s) (?:\p{L}+ )?(?:balance|strength|tone|posture|endurance|breathing|gait|coordination|stamina|neck|core|hips?|legs?|arms?|hands?|trunk|muscles?|head control|weight|speech|sleep)\b/u;

/** “No cartoons until the exercises are done”: what a thing waits for is no game, and a stretch is none either. */
const asGames = (found: Found): string | undefined => (waitsFor.test(sentenceText(found)) ? undefined : 'games');
const waitsFor =
  /\b(?:until|till|unless|only (?:after|once|when|if))\b|\bno\b.* before\b|^exercises\W+(?:\w+ )?stretch|\bexercises (?:(?:should|must|need to|to) )?(?:be|are|were) (?:performed|completed|done|carried)\b/;

/** “Discrete trials” are a teaching method, not turns; “repetitions of a word” are not turns either. */
const ofTurns = (found: Found, last: string): string | undefined =>
  notTurns.test(`${wordInFront(found, found.first)} ${last} ${wordBehind(found, found.end)}`)
    ? undefined
    : `turn${plurals(last) ? 's' : ''}`;
const notTurns = /^(?:discrete|massed|blocked) |repetitions? of$/;

/** “drill work on /k/” → “sound game on /k/” */
const ofDrill = (found: Found, head: string, game: string): string =>
  head !== 'drill'
    ? `${head} ${game}`.trim()
    : found.block.prose.slice(found.block.tokens.start[found.end]).startsWith('on /')
      ? `sound ${game}`
      : game;

const ofPaper = (found: Found, last: string): string =>
  /^(?:packet|packets|folder|time|work|book)$/.test(wordBehind(found, found.end))
    ? 'paper'
    : plurals(last)
      ? `${/^(?:\d+|one|two|three|four|five|six|some|the|these|enclosed)$/.test(wordInFront(found, found.first)) ? 'activity ' : ''}pages`
      : 'page';

function ofThings(text: string, last: string): string {
  if (!/peg/i.test(text)) return 'putty';
  return plurals(last) ? 'pegs' : 'peg game';
}

/** “Sat and practiced cutting” → “made a game of cutting”; “cutting task” → “cutting game”; “table work” → “play at the table” */
function playWords(found: Found): string | undefined {
  const { get, name, text } = found;
  if (name === 'sitAnd') return `${inflect('make', tenseOf(get('verb').toLowerCase(), 'sit') ?? 'base')} a game of`;
  // before another noun (“table work routine”) or after a number, “at the table” does not fit
  const words = text.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  const one = /^(?:task|activity|exercise)$/.test(last);
  const many = /^(?:tasks|activities|exercises)$/.test(last);
  const noun = one ? 'game' : many ? 'games' : 'play';
  if (name === 'exercise') return `${words.slice(0, -1).join(' ')} ${noun}`;
  if (/^(?:structured|non|adult|therapist|teacher|academic)/.test(text.toLowerCase()))
    return kindOf(found, words, noun);
  if (wordBehind(found, found.end) === 'at') return undefined;
  if (/^(?:a|an|one|this|that|each|every)$/.test(wordInFront(found, found.first)) && !one) return undefined;
  return `${noun} at the table`;
}

/** “structured language practice” → “shared language play” */
function kindOf(found: Found, words: readonly string[], noun: string): string | undefined {
  // “Non-preferred task presented first”: “game” needs an article, and there is none
  if (noun === 'game' && wordInFront(found, found.first) === '') return undefined;
  if (words[0] === 'nonpreferred' || words[0]?.startsWith('non')) return `${noun} we chose`;
  if (/^(?:adult|therapist|teacher)/.test(words[0] ?? '')) return `${noun} led by us`;
  const middle = words.slice(1, -1).join(' ');
  return ['shared', middle, noun].filter((word) => word !== '').join(' ');
}
