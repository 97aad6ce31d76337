/** Inflects English verbs and nouns: regular ones by spelling, irregular ones from a table. */

export type Tense = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Base form, past, participle; then the third person and the -ing form if they are irregular too. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  `be was been|have had had|do did done|go went gone|say said said|make made made|take took taken|get got gotten|give gave given|come came come|see saw seen|know knew known
  think thought thought|tell told told|find found found|feel felt felt|leave left left|put put put|keep kept kept|let let let|begin began begun|show showed shown|hear heard heard|run ran run
  hold held held|bring brought brought|write wrote written|sit sat sat|stand stood stood|lose lost lost|pay paid paid|meet met met|set set set|lead led led|understand understood understood|speak spoke spoken
  read read read|spend spent spent|grow grew grown|win won won|teach taught taught|send sent sent|build built built|fall fell fallen|cut cut cut|sell sold sold|draw drew drawn|choose chose chosen
  eat ate eaten|drink drank drunk|sleep slept slept|wake woke woken|break broke broken|throw threw thrown|hit hit hit|bite bit bitten|swing swung swung|sing sang sung|ride rode ridden|drive drove driven
  bend bent bent|kneel knelt knelt|wear wore worn|tear tore torn|catch caught caught|buy bought bought|fight fought fought|hide hid hidden|forget forgot forgotten|shake shook shaken|blow blew blown|feed fed fed|lie lay lain|lay laid laid
  push pushed pushed|shut shut shut|stick stuck stuck|spin spun spun|swim swam swum|sweep swept swept|withhold withheld withheld|become became become|cling clung clung|freeze froze frozen|seek sought sought|mean meant meant
  bear bore borne|fly flew flown|burst burst burst|strike struck struck|slide slid slid|spit spat spat|spread spread spread|string strung strung|swear swore sworn|weep wept wept|ring rang rung|spring sprang sprung
  hang hung hung|dig dug dug|deal dealt dealt|steal stole stolen|sting stung stung|shrink shrank shrunk|creep crept crept|beat beat beaten|bleed bled bled|hurt hurt hurt|upset upset upset|split split split|quit quit quit
  forgive forgave forgiven|undo undid undone|redo redid redone|retell retold retold|rewrite rewrote rewritten|outgrow outgrew outgrown|overcome overcame overcome|withdraw withdrew withdrawn|lend lent lent
  misunderstand misunderstood misunderstood|oversleep overslept overslept|undergo underwent undergone|swell swelled swollen|sink sank sunk|sew sewed sewn|fling flung flung|rise rose risen`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle] as const]),
);

/** In a note, these words are more often a toy, a game, a feeling or a share than a verb. */
const otherThings = new Set(
  'bear fly burst slide spread string ring spring deal sting beat hurt upset split sink bore rose'.split(' '),
);
const isRatherVerb = (form: string): boolean => !otherThings.has(form);

const irregularForms: ReadonlySet<string> = new Set(
  Object.entries(irregular)
    .flatMap(([base, [past, participle]]) => [base, past, participle])
    .filter(isRatherVerb),
);

const irregularPasts: ReadonlySet<string> = new Set(
  Object.values(irregular)
    .map(([past]) => past)
    .filter(isRatherVerb),
);

/** Is this the past tense of an irregular verb: “sought”, “sang”? Some are also the base form: “read”, “put”. */
export const isIrregularPast = (word: string): boolean => irregularPasts.has(word);

/** Is this a form of an irregular verb: “sought”, “know”? Nearly all of these can only be verbs. */
export const isIrregularVerb = (word: string): boolean => irregularForms.has(word);

const thirdPerson: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };
/** Short verbs whose last consonant is doubled, then longer ones. */
const doubled = /(?:^|[^aeiou]|qu)[aeiou][bdgklmnprtvz]$/;
const doubles = new Set(
  'begin refer prefer admit permit commit regret forget upset reset submit transfer occur control compel equip propel infer unzip omit overlap'.split(
    ' ',
  ),
);
const syllables = (verb: string): number => verb.replace('qu', 'q').match(/[aeiouy]+/g)?.length ?? 1;

const doublesLast = (verb: string): boolean =>
  doubled.test(verb) && (doubles.has(verb) || (syllables(verb) === 1 && !/[wxy]$/.test(verb)));

/** A form of `verb`, which is given as its base form. In a phrasal verb (“pull away”), the first word changes. */
export function inflect(verb: string, tense: Tense): string {
  const [head = '', ...rest] = verb.split(' ');
  return [inflectWord(head, tense), ...rest].join(' ');
}

function inflectWord(verb: string, tense: Tense): string {
  if (tense === 'base') return verb;
  if (tense === 'third') return thirdPerson[verb] ?? withS(verb);
  if (tense === 'ing') return ingOf(verb);
  const known = irregular[verb];
  if (known) return tense === 'past' ? known[0] : known[1];
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/[^aeiou]ic$/.test(verb)) return `${verb}ked`;
  return doublesLast(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

function ingOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  if (/[^aeiou]ic$/.test(verb)) return `${verb}king`;
  return doublesLast(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

/** Adds the -s of the third person and of plural nouns: tries, boxes, toys. */
function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (word.endsWith('quiz')) return `${word}zes`;
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(word) ? `${word}es` : `${word}s`;
}

const tenses: readonly Tense[] = ['base', 'third', 'past', 'participle', 'ing'];

/** “cancel”, “label”, “travel”, “pedal”: British English doubles the last letter, American English does not. */
const mayDouble = /[^aeiou][aeiou]l$/;
const endings: Readonly<Partial<Record<Tense, string>>> = { past: 'ed', participle: 'ed', ing: 'ing' };

/** The British form if it differs: “labelled”. Undefined if there is only one form. */
function britishOf(verb: string, tense: Tense): string | undefined {
  const ending = endings[tense];
  const [head = '', ...rest] = verb.split(' ');
  const isOne = ending === undefined || head in irregular || !mayDouble.test(head) || syllables(head) < 2;
  return isOne || doublesLast(head) ? undefined : [`${head}l${ending}`, ...rest].join(' ');
}

/** Like `inflect`, but British if `like` is British: “was cancelled” → “we cancelled”. */
export function inflectLike(like: string, verb: string, tense: Tense): string {
  return (/ll(?:ed|ing)$/.test(like) ? britishOf(verb, tense) : undefined) ?? inflect(verb, tense);
}

/** All forms of a verb, without duplicates. */
export const formsOf = (verb: string): readonly string[] => [
  ...new Set(tenses.flatMap((tense) => [inflect(verb, tense), britishOf(verb, tense) ?? []].flat())),
];

/** The tense of `form`, if it is a form of `verb`. If the past is spelled like another form, the past. */
export const tenseOf = (form: string, verb: string): Tense | undefined =>
  (['past', 'third', 'ing', 'base', 'participle'] as const).find(
    (tense) => inflect(verb, tense) === form || britishOf(verb, tense) === form,
  );

/** The same for several verbs: the tense for the first verb that `form` belongs to. */
export function tenseOfAny(form: string, verbs: readonly string[]): Tense | undefined {
  for (const verb of verbs) {
    const tense = tenseOf(form, verb);
    if (tense) return tense;
  }
  return undefined;
}

const irregularPlurals: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  goose: 'geese',
  man: 'men',
  woman: 'women',
  leaf: 'leaves',
  knife: 'knives',
  half: 'halves',
  loaf: 'loaves',
  sheep: 'sheep',
  fish: 'fish',
  deer: 'deer',
  wolf: 'wolves',
  elf: 'elves',
  scarf: 'scarves',
  shelf: 'shelves',
  life: 'lives',
};

export const plural = (noun: string): string => irregularPlurals[noun] ?? withS(noun);
