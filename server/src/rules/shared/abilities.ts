import { inflect } from '../../language/inflect.ts';

/**
 * What children learn to do. Not what a body may not have (“cannot have milk”), and not where somebody cannot be
 * (“cannot come on Monday”).
 */
export const doing =
  '(sit|stand|walk|crawl|creep|roll|jump|hop|run|climb|skip|balance|catch|throw|kick|pedal|grasp|hold|release|button|unbutton|zip|unzip|snap|tie|fasten|dress|undress|cut|snip|draw|trace|copy|write|color|string|stack|match|sort|name|label|identify|point|wave|clap|imitate|follow|say|talk|speak|pronounce|produce|articulate|babble|answer|respond|count|read|spell|recognize|attend|focus|concentrate|transition|self-feed|feed|chew|blow|share|play|pretend|maintain|sustain|regulate|self-soothe|self-regulate|isolate|cross|pull|push|lift|reach|request|express|communicate|understand|comprehend|engage|separate|initiate|combine|ask|propel|ambulate|transfer|manage|complete|use|put|make|take|pay|open|remove|sequence|interact|socialize|greet|turn|learn|calm|remember|sing|paint|pour|scoop|brush|wash|wipe|tolerate|rhyme|retell|process|squat|pump|swim|problem-solve|generalize|nest|lace|suck|drink|coordinate|calm down|stay seated|stay on task|stay on|stay in|stay within|form|enter|join|join in|oppose|don|doff|bring|cooperate|navigate|negotiate|sit up|get up|move|keep up|wait|generate|organize|plan|discriminate|locate|track|shift|weight bear|bear|ride|steer|dribble|cut out|retrieve|replicate|reproduce|construct|build|assemble|relate|reciprocate|distinguish|differentiate|tell|describe|explain|recall|repeat|rotate|supinate|raise|bathe|undo|spoon feed|orient|localize|coo|vocalize|latch|latch on|grip|insert|rise|march|gallop|shake|nod|mimic|solve|elaborate|converse|demonstrate|visually track|motor plan|self regulate|self feed|problem solve|take part|participate|toilet|work through|think|guess|predict|infer|sound out|decode|blend|segment|close|squeeze|reach out|look|float|glide|go up|go down|walk up|walk down|stay with|show|be understood)';
/** How something would be done: “unable to independently dress”. */
export const manner =
  '(independently|consistently|functionally|fully|correctly|safely|effectively|reliably|appropriately|accurately|efficiently|spontaneously|verbally|readily|adequately)';
/** For these verbs, only some objects are something to learn: “use words”, not “use a pacifier”. */
export const narrow: Readonly<Record<string, RegExp>> = {
  drink: /^(?:from|through)/,
  brush: /^(?:his|her|teeth|hair)/,
  wash: /^(?:his|her|hands)/,
  wipe: /^(?:his|her)/,
  calm: /^(?:$|[.,]|himself|herself|down)/,
  learn: /^(?:new|letters|words|from|to|at|[.,]|$)/,
  process: /^(?:what|language|information|directions|sounds|verbal|auditory|sensory)/,
  remember: /^(?:words|names|directions|what|letters|the (?:steps|words|names))/,
  tolerate:
    /^(?:touch|textures|sounds|noise|change|changes|a change|any|loud|crowds|wearing|having|transitions|sitting|tummy|different|new|being|messy|tooth|grooming|group|peers|frustration)/,
  use: /^(?:words?|gestures?|signs|pronouns|sentences|phrases|verbs|plurals|utensils|scissors|a (?:fork|spoon|knife|pincer|tripod|straw)|an open|both|protective|his|her|their|two|language|speech|functional|the toilet|the potty|(?:his|her) (?:left|right)|reciprocal)/,
  make: /^(?:eye contact|bids|marks|(?:long|full|simple|complete|short) sentences|a (?:tower|circle|line|cross|sentence|request)|any |choices|requests|sentences|sounds|a (?:choice|request)|friends)/,
  take: /^(?:turns|steps|off|a step|(?:his|her) (?:shoes|socks|coat))/,
  pay: /^attention/,
  put: /^(?:on|two|words|together|weight|(?:his|her) (?:shoes|socks|coat|shirt|pants)|shapes|pieces|puzzle)/,
  turn: /^(?:pages|the pages|to (?:his|her) name)/,
  show: /^(?:interest|joint attention|awareness|affection)/,
  hold: /^(?:the (?:pencil|crayon|spoon|cup|bottle|fork|marker|scissors)|a (?:pencil|talk|conversation|pose|position|toy|rattle|crayon|spoon|cup|bottle|fork|marker)|(?:his|her) (?:head|bottle|cup|pencil|spoon|own)|scissors|eye contact|crayons|on to|attention|two)/,
  open: /^(?:containers|a |lids|jars|doors|(?:his|her) )/,
  manage: /^(?:buttons|fasteners|zippers|stairs|textures|(?:his|her) )/,
  read: /^(?:words|letters|sight|at|a |books|social|cues)/,
  run: /^(?:$|[.,]|fast|or)/,
  feed: /^(?:himself|herself|self|him|her)/,
  follow: /^(?:directions|instructions|commands|one|two|multi|a |simple|moving|objects|along|1|2)/,
  say: /^(?:words|any|his|her|final|two|sentences|the sound|sounds|\W*[a-z]\W)/,
  remove: /^(?:his|her|shoes|socks|clothes)/,
  complete: /^(?:a |puzzles|simple|tasks)/,
  ask: /^(?:for|questions|wh)/,
  reach: /^(?:for|across|overhead|with|[.,]|$)/,
  pull: /^(?:to|up|pants|his|her)/,
  bring: /^(?:hands|(?:his|her|both) hands?|objects|toys|a |food|things|(?:his|her) (?:head|chin))/,
  join: /^(?:in|a |the (?:game|group|play|other)|other|peers|play|games|lips|words)/,
  enter: /^(?:a |the (?:game|group|play|room)|play|groups)/,
  move: /^(?:$|[.,]|around|in and|from|across|through|(?:his|her))/,
  wait: /^(?:(?:for )?(?:(?:his|her|a) )?turns?\b|in line)/,
  bear: /^weight/,
  tell: /^(?:a |us|me|what|his|her|stories|about|you)/,
  raise: /^(?:(?:his|her) (?:head|arm|arms|hand|hands|leg|chin)|arms|overhead)/,
  look: /^(?:at (?:faces|me|us|people|others|adults|his|her|pictures|books|the (?:speaker|page|book|adult))|up|when|to (?:his|her) name)/,
  think: /^(?:ahead|flexibly|of|through)/,
  close: /^(?:(?:his|her) (?:lips|mouth|hand)|lips|scissors)/,
  plan: /^(?:$|[.,]|movements?|motor|steps|ahead|how|a |out)/,
  track: /^(?:$|[.,]|an? |objects?|toys?|faces?|across|past|visually|moving|to)/,
  'stay on': /^(?:a |the |his|her|topic|task)/,
  'stay in': /^(?:the lines?|a line|his|her|line)/,
  shake: /^(?:a |(?:his|her) head)/,
};
export const ability =
  '(attention|eye contact|core|core strength|skills|skill|balance|grasp|play|articulation|control|tolerance|language|vocabulary|speech|imitation|coordination|endurance|posture|awareness|interaction|interactions|engagement|focus|handwriting|regulation|self regulation|planning|reciprocity|expression|comprehension|intelligibility|dexterity|stability|strength|movement|pragmatics|turn taking|stamina|motor|processing|joint attention|memory|bilateral coordination|grip|pencil grip|initiation|babbling|gestures|pointing|protective reactions|righting reactions|hand function|hand use|in hand manipulation|attention span|flexibility|self control|body awareness|safety awareness|social awareness|independence|emotional control|eye hand coordination|auditory processing|sequencing|recall|problem solving|chew|chewing|lip closure|tongue movement|breath control|listening|listening comprehension|hand strength|motor control|participation|impulse control|pretend|vocalizations|sentences|social|academics|concentration)';
/** Only with these nouns does “decreased” tell something about a child’s skills. Strength and tone are measured. */
export const ofMind =
  '(attention|eye contact|skills|skill|play|imitation|awareness|interaction|interactions|engagement|focus|regulation|initiation|participation|vocabulary|language|gestures|joint attention|turn taking|reciprocity|expression|comprehension|intelligibility|babbling|concentration|frustration tolerance|impulse control|planning)';
/** Before these words, the noun means something else: “limited speech therapy visits”. */
export const notAbility =
  '!(therapy|visits|test|tests|testing|area|space|room|date|dates|time|hours|coverage|benefit|services|concerns|concern)';
export const nothing =
  '(requests|bids|bids for attention|verbalizations|verbal requests|tongue lateralization|rotary chew|lip closure|weight shift|weight bearing|reciprocal crawling|protective extension|midline crossing|purposeful movement|two word (phrases|combinations)|word combinations|phrases|consonants|consonant sounds|hand function|reciprocal play|peer interaction|interaction|reciprocity|reciprocal smile|reciprocal smiling|social smile|eye tracking|impulse control|self control|frustration tolerance|coping strategies|pretend skills|fear of strangers|sense of danger|awareness of danger|response to name|response to his name|response to her name|words|language|speech|grasp|pincer grasp|pincer|initiation|protective reactions|balance reactions|turn taking|problem solving|purposeful play|coping skills|self help skills|self care skills|communicative intent|play skills|functional play|pretend play|imaginative play|symbolic play|joint attention|imitation|verbal imitation|safety awareness|social skills|words|gestures|attention|trunk control|head control|sitting balance|play|pretend|friends|babbling|pointing|eye gaze|signs|sentences|spoken words|initiations|communication|protective responses|righting reactions)';

/** What a child may have for a thing, or is said not to have: “no interest in peers”. */
export const leaning = '(interest|awareness|understanding|sense|concept|desire|motivation|curiosity|recognition)';
/** The same verbs in the form after “never”. */
export const neverDone =
  '(initiates|responds|points|shares|talks|speaks|plays|uses|asks|answers|imitates|waves|babbles|engages|follows|sits|attends|requests|greets|makes|gestures|vocalizes|vocalises|copies|crawls|walks|stands|jumps|interacts|communicates|participates|transitions|separates|focuses|expresses)';
/** “initiates” → “initiate” */
export const baseOf = (third: string): string => third.toLowerCase().replace(/(?<=sh|ch)es$|s$/, '');
/** “join in” → “joining in”, “weight bear” → “weight bearing” */
export function ingOf(verb: string): string {
  const ing = (word: string): string => inflect(word, 'ing');
  return verb.includes(' ') && !/^(?:self|weight|motor|problem|visually|spoon) /.test(verb)
    ? verb.replace(/^\w+/, ing)
    : verb.replace(/[\w']+$/, ing);
}
const part =
  '(?:hands?|arms?|legs?|foot|feet|side|eye|ear|elbow|wrist|thumb|fingers?|knee|ankle|hip|shoulder|upper|lower|ue|le)';
/**
 * About one side of the body: a clinical sign that a doctor needs word for word. “Hops on one foot” is a skill to
 * learn.
 */
export const ofOneSide = new RegExp(
  `\\b(?:left|right|[rl]) (?=\\w)${part}\\b|\\b[rl](?:ue|le)\\b|\\b(?:on|with|to|from|towards?|of) (?=\\w)(?:the|his|her|their) (?:left|right)\\b|\\b(?:us|mov)(?:es?|ing) (?:just |only )?one (?:hand|arm|leg|side)\\b`,
);
/** The same verbs in “-ing”: “joining in”, “cutting”. */
export const doingNow = `(${doing
  .slice(1, -1)
  .split('|')
  .map((verb) => ingOf(verb))
  .join('|')})`;
/** “joining in” → “join in” */
export const baseOfDoing = (now: string): string | undefined =>
  doing
    .slice(1, -1)
    .split('|')
    .find((verb) => ingOf(verb) === now.toLowerCase());
/** What a child may not do during a visit, although the child was asked, called or greeted. */
export const askedFor =
  '(respond|greet|initiate|point|imitate|follow|engage|attend|share|vocalize|babble|orient|make|use|answer|interact|play|communicate|request|localize|track|gesture|wave|acknowledge|copy|combine|demonstrate|show|seek|look|sustain|maintain|produce|say|speak|recognize|identify|match|sort|stack|reach|cross|bring|release|transition|tolerate|crawl|roll|walk|stand|sit|jump|turn)';
