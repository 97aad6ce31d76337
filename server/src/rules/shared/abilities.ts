/** What children learn to do. Not what a body may not have (milk), nor where somebody cannot be (on Monday). */
export const doing =
  '(sit|stand|walk|crawl|creep|roll|jump|hop|run|climb|skip|balance|catch|throw|kick|pedal|grasp|hold|release|button|unbutton|zip|unzip|snap|tie|fasten|dress|undress|cut|snip|draw|trace|copy|write|color|string|stack|match|sort|name|label|identify|point|wave|clap|imitate|follow|say|talk|speak|pronounce|produce|articulate|babble|answer|respond|count|read|spell|recognize|attend|focus|concentrate|transition|self-feed|feed|chew|blow|share|play|pretend|maintain|sustain|regulate|self-soothe|self-regulate|isolate|cross|pull|push|lift|reach|request|express|communicate|understand|comprehend|engage|separate|initiate|combine|ask|propel|ambulate|transfer|manage|complete|use|put|make|take|pay|open|remove|sequence|interact|socialize|greet|turn|learn|calm|remember|sing|paint|pour|scoop|brush|wash|wipe|tolerate|rhyme|retell|process|squat|pump|swim|problem-solve|generalize|nest|lace|suck|drink|coordinate|calm down|stay seated|stay on task)';
/** How it would be done: “unable to independently dress”. */
export const manner =
  '(independently|consistently|functionally|fully|correctly|safely|effectively|reliably|appropriately|accurately|efficiently|spontaneously|verbally|readily|adequately)';
/** Of these only some things are learned: “use words”, not “use a pacifier”. */
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
    /^(?:touch|textures|sounds|noise|change|transitions|sitting|tummy|different|new|being|having|messy|tooth|grooming|group|peers|frustration)/,
  use: /^(?:words?|gestures?|signs|pronouns|sentences|phrases|verbs|plurals|utensils|scissors|a (?:fork|spoon|knife|pincer|tripod|straw)|an open|both|protective|his|her|their|two|language|speech|functional|the toilet|the potty|(?:his|her) (?:left|right)|reciprocal)/,
  make: /^(?:eye contact|choices|requests|sentences|sounds|a (?:choice|request)|friends)/,
  take: /^(?:turns|steps|off|a step|(?:his|her) (?:shoes|socks|coat))/,
  pay: /^attention/,
  put: /^(?:on|two|words|together|weight|(?:his|her) (?:shoes|socks|coat|shirt|pants)|shapes|pieces|puzzle)/,
  turn: /^(?:pages|the pages|to (?:his|her) name)/,
  hold: /^(?:a (?:pencil|crayon|spoon|cup|bottle|fork|marker)|(?:his|her) (?:head|bottle|cup|pencil|spoon|own)|scissors|eye contact|crayons|on to|attention|two)/,
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
};
export const ability =
  '(attention|eye contact|core|core strength|skills|skill|balance|grasp|play|articulation|control|tolerance|language|vocabulary|speech|imitation|coordination|endurance|posture|awareness|interaction|interactions|engagement|focus|handwriting|regulation|self regulation|planning|reciprocity|expression|comprehension|intelligibility|dexterity|stability|strength|movement|pragmatics|turn taking|stamina|motor|processing|joint attention|memory|bilateral coordination|grip|pencil grip|initiation|babbling|gestures|pointing|participation|impulse control|pretend|vocalizations|sentences|articulation|social|academics|concentration)';
/** Of these alone “decreased” says something of a child: strength and tone are measured. */
export const ofMind =
  '(attention|eye contact|skills|skill|play|imitation|awareness|interaction|interactions|engagement|focus|regulation|initiation|participation|vocabulary|language|gestures|joint attention|turn taking|reciprocity|expression|comprehension|intelligibility|babbling|concentration|frustration tolerance|impulse control|planning)';
/** Behind these the noun is of another matter: “limited speech therapy visits”. */
export const notAbility =
  '!(therapy|visits|test|tests|testing|area|space|room|date|dates|time|hours|coverage|benefit|services|concerns|concern)';
export const nothing =
  '(words|language|speech|communication|protective extension|protective responses|righting reactions|grasp|pincer grasp|pincer|initiation|protective reactions|balance reactions|turn taking|problem solving|purposeful play|coping skills|self help skills|self care skills|communicative intent|play skills|functional play|pretend play|imaginative play|symbolic play|joint attention|imitation|verbal imitation|safety awareness|social skills|words|gestures|attention|trunk control|head control|sitting balance|play|pretend|friends|babbling|pointing|eye gaze|signs|sentences|spoken words|initiations)';

/** What somebody has of a thing, or is said not to have: “no interest in peers”. */
export const leaning = '(interest|awareness|understanding|sense|concept|desire|motivation|curiosity|recognition)';
/** The same verbs as somebody “never” does them. */
export const neverDone =
  '(initiates|responds|points|shares|talks|speaks|plays|uses|asks|answers|imitates|waves|babbles|engages|follows|sits|attends|requests|greets|makes|gestures|vocalizes|vocalises|copies|crawls|walks|stands|jumps|interacts|communicates|participates|transitions|separates|focuses|expresses)';
