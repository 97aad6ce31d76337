import { traits } from './traits.ts';

/** Patterns that explain a hard moment with the child’s will. */

const trait = `(${Object.keys(traits).join('|')})`;
const adverb =
  '(very|quite|so|really|rather|pretty|extremely|too|highly|overly|more|a bit|a little|a little bit|just|often|sometimes|at times|increasingly|somewhat|both|also|still|always|generally|typically|purposely|simply)';
const be =
  "<be:(is|are|was|were|be|been|being|he's|she's|they're|seems|seemed|seem|appears|appeared|appear|became|becomes|becoming|gets|got|getting|acting|acted|acts|remained|remains|looks|looked)>";
const childNoun =
  '<noun:(child|children|kid|kids|kiddo|kiddos|boy|boys|girl|girls|toddler|toddlers|student|students|patient|client|baby|little boy|little girl|one)>';
const adults =
  '(us|me|adults|the adults|grownups|grown ups|people|others|staff|everyone|(his|her|their|the|your)? (<caregiver>|teacher|teachers|therapist|therapists|team|sister|brother|aide|peers|situation|situations))';
const hurt =
  '(gets upset|got upset|throw|throws|threw|throwing|hit|hits|hitting|bit|bites|biting|kick|kicks|kicked|kicking|push|pushes|pushed|pushing|spit|spits|spat|spitting|break|breaks|broke|breaking|drop|drops|dropped|dropping|spill|spills|spilled|spilling|rip|rips|ripped|tore|tears|knock|knocks|knocked|distracts|distracted|distract|scream|screams|screamed|screaming|wet|pee|pees|peed|poops|pooped|mess|messes|ignored|ignores|ignoring|pulled|pulls|scratched|pinched|pinches|slammed|dumped|dumps|gags|gagged|gagging|falls|fell|falling|vomits|vomited|does|did|do|doing|done|interrupts|interrupted|fails|failed|failing|misses|missed|annoys|annoyed|disrupts|disrupted|destroyed|destroys|leans|leaned|leaning|slumps|slumped|slumping|slides|slid|sliding|limp|wrong|stiffens|stiffened)';

export const willPatterns = {
  lazyTo: `${be} [too lazy] to`,
  traitJoined: `(and|but) ${adverb}? [<a:${trait}>] (with|at|in|toward|towards|about|today|when|during|around|,|.|;|$)`,
  lazyAbout: `${be} ${adverb}? [lazy about]`,
  trait: `${be} ${adverb}? ${adverb}? [(being ${adverb}?)? <a:${trait}> ((and|or|,|but) ${adverb}? <b:${trait}>)?] !(as (a|an|the))`,
  traitAlone: `(very|quite|so|often|somewhat|a bit)? [<a:${trait}> ((and|or|,|but) (very|quite|so)? <b:${trait}>)?] (today|throughout|when|whenever|with|w|during|at|in|about|around|after|toward|towards|behavior|all|this|as|by|and|but|from|since|right|on|most|.|,|;|:|$)`,
  traitChild: `<article:(a|an|the|this|that)>? ${adverb}? [<a:${trait}> ((and|,|but) <b:${trait}>)?] ${childNoun} !(who (is|was) not)`,
  lazyDoer: `<article:(a|an|the)>? ${adverb}? [lazy] <noun:(talker|eater|reader|sitter|walker|mover|feeder|nurser|speaker|worker|learner|writer)>`,
  traitBehavior:
    '[<a:(stubborn|defiant|oppositional|manipulative|controlling|naughty|bratty|whiny|clingy|sneaky|willful|noncompliant)> <noun:(behavior|behaviors|behaviour|behaviours|streak|attitude|moments|crying|tears|screaming|tactics|tendencies|nature|side|episodes)>]',
  nounBrat: `${be} ${adverb}? [(such|quite)? a (little|real|total|bit of a|spoiled)? (brat|drama queen|troublemaker|trouble maker|handful|attention seeker|manipulator)] !(of)`,
  seekingNouns: '[attention seeking (behaviors|behaviours)]',
  seekingNoun: '<article:(a|an|the|his|her|their|this|that|some)>? [attention seeking <kind:(behavior|behaviour)>]',
  seekingIs: `${be} ${adverb}? [(very|so|quite|highly|constantly|often)? attention seeking] !(behavior|behaviors|behaviour|behaviours)`,
  seekingAlone: '[attention seeking] !(behavior|behaviors|behaviour|behaviours)',
  seeker: '<article:(a|an|the)>? [attention seeker]',
  seeksAttention: '[<verb:~seek> (negative|adult|constant|peer|our|my|extra|a lot of|lots of)? attention]',
  forAttention:
    '[(just|only|purely|simply)? for (adult|negative)? attention] !(deficit|span|problem|problems|difficulty|difficulties|skill|skills|issues|concerns|concern|and (focus|impulsivity)|to|testing|or focus)',
  wantsAttention:
    '[(just|only|simply)? <verb:(wants|wanted|want|craves|craved|demands|demanded)> (all the|constant|negative|adult)? attention] !(to|span|from (the|a) (doctor|nurse|class|crowd)|because)',
  manipulates: `[<verb:~manipulate>] ${adults} !(hand|hands|putty|bear)`,
  manipulation: '[(as|pure|emotional|for|of|just|is|through) manipulation] !(of|skills|tasks|activities)',
  actOut:
    '[<verb:(act|acts|acted|acting)> out] !(the|a|an|his|her|their|our|scenes|scene|story|stories|what|roles|how|being|songs|familiar|pretend|real|words|verbs|going|feelings)',
  defiance:
    '<article:(a|an|the|his|her|their|some|this|that|my|open|more|much|increased|total|complete)>? [<n:(defiance|stubbornness|willfulness|wilfulness|obstinacy|disobedience|bossiness)>] !(disorder)',
  powerGame: '<article:(a|an|the|his|her|their)>? [power (game|games|trip|play)]',
  playsAdults:
    '[<verb:~play> (the|his|her|their|both)? (adults|grownups|grown ups|parents|teachers|staff|caregivers|mom and dad|us|people|one of us|mom|dad) (off)? (against (each other|one another|the other|dad|mom|us|me))] ',
  playsTheAdults: '[<verb:(plays|played|playing)> the (adults|grownups|grown ups|teachers|staff)]',
  knowsBetter: '[<verb:~know> better] !(than|how|what|which|where|who|why|when|now|words|and better)',
  knowsBetterThanTo: '[~know better than to]',
  knowsWhat:
    "[~know (exactly|full well|very well|perfectly well|well)? what ((he|she|they) (is|are|was|were)|he's|she's|they're) doing] (.|,|;|$|and|when|by|to)",
  knowsHow:
    "[~know (exactly|just|full well)? how to (get out of (work|tasks|things|it|therapy|chores|cleanup|clean up|demands|sitting)|get (his|her|their) (own)? way|push <whose:(my|our|your|his mom's|her mom's|mom's|his|her|the|people's)>? buttons|work (us|me|the room|the system|people|adults|staff|(his|her|their|the)? (<caregiver>|grandparents|teacher|teachers|adults|staff)))]",
  getsWay:
    "(to|until|unless|when|if|always|not|doesn't|didn't) ((he|she|they) (does not|doesn't|did not|didn't|can't|cannot)?)? [<verb:(get|gets|got|getting)> (his|her|their) (own)? way] !(to|through|up|down|in|into|around|across|out|back|home|over|of|along)",
  wantsWay:
    '<who:(he|she)> (always|just|only)? <verb:(wants|wanted|likes|liked)> [(everything)? (his|her) own way] !(to|of|through)',
  onPurpose: `${hurt} ..6 [(on purpose|intentionally|deliberately|purposely) (to (make|annoy|upset|anger|bother) (us|me|him|her|them|people|staff|adults|mom|dad|(his|her) (brother|sister|mom|dad|teacher)) (mad|angry|upset|cry)?)?] !(so (that)? (i|we|you|his|her|the)|to (play|make (a|the|it|noise|music)|see|hear|show|watch|find|look|help))`,
  deliberately: `[(deliberately|intentionally|purposely|purposefully|willfully)] <next:${hurt}>`,
  testsLimits: '[<verb:~test> (the|his|her|their|our|my|all)? (limits|boundaries|rules)] !(of|for)',
  testsUs:
    "[<verb:~test> (us|me|you|(his|her|my|our|your|everyone's|staff) (patience|teacher|teachers|mom|dad|mother|father|parents)|the (new)? (foster)? (parents|adults|staff|teacher|teachers|aide|aides|sub|substitute|para|therapist|sitter|babysitter))] !(on|with|for|whether|too|and|every)",
  avoidance:
    '[<kind:(work|task|demand|tabletop|homework|chore)> (avoidance|avoidant (behavior|behaviors|behaviour|behaviours))]',
  avoidantIs: `${be} ${adverb}? [<kind:(work|task|demand)> (avoidant|avoiding)] !(behavior|behaviors|behaviour|behaviours)`,
  escape: '[(escape|avoidant|avoidance|escape maintained) (behavior|behaviors|behaviour|behaviours)]',
  buttons:
    "[(<verb:~push>|<verb:~press>) <whose:(my|our|your|mom's|mommy's|dad's|people's|everyone's|the teacher's|his teacher's|his mom's|her mom's|all the)> buttons]",
  toBeBad:
    '(do|does|did|done|doing) (it|this|that|so|them|things) [(just|only)? to (be (bad|mean|difficult|naughty|annoying|ugly)|get (a rise|a reaction|attention|to us|back at)|annoy|spite|upset)]',
  beingBad:
    '[being] <a:(bad|a brat|a bully|mean|difficult)> !(for|at (the|it|this|puzzles|math|games|reading)|to (do|open|reach|chew|say))',
  badAttitude: '[<have:~have> (an|a bad|a poor|such an|a real|a negative) attitude] !(of|that)',
} as const;

/** Words for communicating on purpose, with gestures or sounds. This is what we hope for. */
export const reachingOut =
  /\b(?:gestur\w+|vocaliz\w+|vocalis\w+|sign(?:s|ed|ing)?|point(?:s|ed|ing)?|wav(?:e|es|ed|ing)|communicat\w+|request\w*|comment\w*|tap(?:s|ped|ping)?|reach\w*|call(?:s|ed|ing)?|ask\w*|bids?|look(?:s|ed|ing)?|refer\w*|screen\w*|evaluat\w*|assess\w*|medicat\w+|thank\w*|need(?:s|ed)?|smil\w+)\b/;
/** Words for a moment in which somebody got hurt or something was spilled. */
export const inAHardMoment =
  /\b(?:power|game|manipul\w+|spit\w*|spat|refus\w+|scream\w*|threw|throw\w*|hit\w*|bit\w*|kick\w*|exactly|full well|tipp\w*|spill\w*|pour\w*|dump\w*|dropp\w*|ripp\w*|grabb\w*|ran|work|behavior\w*)\b/;
/** What may follow an adjective said of a child, if the word can also be a verb or be said of things. */
export const mayFollow =
  /^(?:|[.,;:!?)\u2014-]|and|or|but|in|at|with|about|of|around|when|whenever|today|during|toward|towards|over|because|as|this|these|after|for|on|sometimes|lately|again|by|from|within|since|before|until|while|if|throughout|all|most|several|twice|yesterday|now|then|especially|only|mostly|just|lots)$/;
