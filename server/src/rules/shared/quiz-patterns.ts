import { petNames } from './question.ts';
import { over } from './quiz-over.ts';
import { oneOf } from './topics.ts';

/** Patterns of quiz questions, by what they ask for. `np` marks the beginning of the thing in question. */

const either = (words: string): string => `(${words.trim().split(/\s+/).join('|')})`;

const isAre = '(is|are|was|were)';
const whatIs = "(what's|whats|what is|what are|what're)";
const whoIs = "(who's|whos|who is|who are|who was)";
const whereIs = "(where's|wheres|where is|where are|where're|where did)";
const which =
  "(which one's|which ones|which one is|which ones are|which is|which one|which of these is|which of them is)";
const blank = '(\u2026|. .|\u2014|\u2013|<blank>)';
const onPage =
  '((in|on) (the|this|that|our|your)? (picture|page|book|card|photo|cards|pictures|story|puzzle|board|screen|mirror|cover))';

const hue = '(color|colour|colors|colours)';
const feature = `(shape|shapes|number|numbers|letter|letters|animal|animals|size|fruit|vegetable|vehicle|body part|bug|texture|instrument|(kind|sort|type) of (animal|animals|fruit|bug|bird|car|truck|food|vehicle|vegetable|dinosaur|fish))`;
const anyFeature = `(${hue}|${feature}|sound|noise)`;
const color = '(red|blue|green|yellow|orange|purple|pink|brown|black|white|gray|grey)';
/** Qualities that questions offer in pairs: “is it hot or cold?” */
const quality = either(
  'hot cold warm big small little tiny large huge tall short long fast slow soft hard rough smooth bumpy wet dry sweet salty sour crunchy mushy sticky heavy light empty full open closed shut up down loud quiet old new clean dirty round square same different happy sad mad night day thick thin straight curly flat pointy sharp',
);
const degree = either(
  'bigger smaller taller shorter longer heavier lighter faster slower biggest smallest tallest shortest longest heaviest fastest different big small little large tall short long round hot cold soft hard rough smooth',
);
const adjective = `(big|little|small|tiny|red|blue|green|yellow|orange|purple|pink|brown|black|white|gray|grey|long|short|tall|round|baby|other|first|last|toy)`;

const shown = oneOf('animal', 'vehicle', 'shape', 'letter', 'number');
const people = oneOf('people');
const noisy = oneOf('animal', 'vehicle');
const bodyPart = oneOf('body');
const known = oneOf('animal', 'vehicle', 'shape', 'food', 'body', 'clothes', 'letter', 'number', 'toy', 'building');
const nameable = oneOf('animal', 'vehicle', 'shape', 'food', 'toy');
/** What a child can pick out of several things: “the red one”, “the cow”, “your nose”, “the one that’s blue”. */
const pick = `((something|anything|one|two|three|<number>|all the|some) (that's|that is|things that are|things)? (${color}|round|soft|hard|big|little|square)|something that (starts|rhymes|goes|begins)|<np:determiner> ((${adjective}|<number>) one|(${adjective} ${adjective}? )? (${shown}|${oneOf('food')})|${color}|one (that's|with|that !(you|we|i|he|she|they|feels|works|was|fits|makes) <word>|(we|you|people) (eat|drink|wear|ride|use|sleep|sit|cut|write|wash|sweep|cook|brush|drive))|letter <any>|number <any>|same|(${bodyPart}))|<np:number> (fingers|ducks|animals))`;
/** Fewer things, because an adult may really be looking for the others. */
const seen = `(<np:determiner> (${adjective} (one|ones)|${adjective}? ${shown}|${adjective}? (apple|banana|ball|moon|sun|star|tree|rainbow|flower)|one (that's|that is|with)|letter <any>|number <any>))`;

export const naming: readonly string[] = [
  `[${whatIs} <np:pointing> (one|ones|thing|things|guy|fella|animal)? (called)?] (you're|you are)? (looking at)? ${over}`,
  `[${whatIs} <np:pointing> (one|ones|thing|guy)? (over|right)? (here|there|${onPage})]`,
  `[${whatIs} (it|he|she) called]`,
  `[what do you think (<np:pointing> (is|are)? (one)? (is|are)? called|(this|that|the) (word|letter|number|sign|color|colour|shape) (is|says))]`,
  `[${whatIs} <np:pointing> (that|which)? (i|we) (have|see|hear|found|'ve got)]`,
  `[${whatIs} (the|a|an|these|those) ..2 called]`,
  `[(${whatIs}|what was|what were) <np:pointing> !(game) ..5 called]`,
  `[which (hand|foot|side|shape|letter|number|animal|color|colour|body part) (is|are) <np:pointing>] ${over}`,
  `[what is it] (is it|it's|it starts)`,
  `[(do you know|do you remember|can you tell me|tell me|tell us) what (we|you|they|it's) (call|called) (<np:pointing>|it|them|a|an|the)?]`,
  `[whose !(dog|doggy|puppy|cat|kitty|car|house|bike|truck|turn|idea|stuff|coat|jacket|bag) <word> (is|are) <np:pointing>]`,

  `[${whatIs} the name of <np:pointing> ..2]`,
  `[${whatIs} the name of (the|a) (animal|one|thing|shape|color|letter|number|toy|fruit|bug|bird|picture)]`,
  `[what (do you|do we|d you|d we|d'you|d'we) call <np:pointing>]`,
  `[what (do we|d'we) call (him|her|them|it)] ${over}`,
  `[what (do you|do we|d you|d we|d'you|d'we) call (the|a|an) ..2] ${over}`,
  `[${whatIs} (this|that) (a)? (picture|photo) of]`,
  `[${whatIs} on <np:determiner> (shirt|page|card|hat|shoe|shoes|socks|sweater|jumper|plate|cover|t-shirt)]`,
  `[(do you|do u|d you|d u|d'you|d'ya) (know|remember) what (<np:pointing>|it|he|she) (one|thing|animal|color|shape|letter)? (is|are|says|say|was|were) (called|named|here)?] ${over}`,
  `[(do you|do u|d you|d u|d'you|d'ya) (know|remember) what (<np:pointing>) (is|are) called]`,
  `[(know|remember) what <np:pointing> (one)? (is|are)] ${over}`,
  `[(do you|do u|d you|d u|d'you|d'ya) (know|remember) (what's|what is) <np:pointing>] ${over}`,
  `[(do you|do u|d you|d u|d'you|d'ya) (know|remember) (the name of <np:determiner>|(its|their) name)]`,
  `[(do you|do u|d you|d u|d'you|d'ya) (know|remember) how many !(you|we|more|times|i)]`,
  `[(do you|do u|d you|d u|d'you|d'ya) (know|remember) what (the|a) (${noisy}) (says|say|eats|is called)]`,
  `[(any idea|guess|let's see) what <np:pointing> (one)? (is|are) called]`,
  `[(can you|could you|can u)? tell (me|us|mommy|daddy|mom|dad|grandma|grandpa|miss <word>|mr <word>|her|him|<Name>) what <np:pointing> (one)? (is|are|says)]`,
  `[(can you|could you|can u)? tell (me|us) what (it|these|those|he|she) (is|are) (called)?] ${over}`,
  `[(can you|could you|can u)? tell (me|us) what's <np:pointing>] ${over}`,
  `[(can you|could you|can u)? tell (me|us) the (color|colour|shape|name|number|letter|names|colors) (of)?] !(you|your)`,
  `[(can you|could you|can u)? tell (me|us|mommy|daddy|mom|dad|grandma|grandpa|her|him|miss <word>|<Name>) (what|which) (color|colour|shape|letter|number|animal)]`,
  `[(can you|could you|can u)? tell (me|us|mommy|daddy|mom|dad|grandma|grandpa|her|him|miss <word>|<Name>) (how many|how old you are|what (the|a) (${noisy}) (says|say))]`,
];

/** A sentence that is left for the child to finish. */
export const cloze: readonly string[] = ['[(\u2026|. .)] \\?', '[(\u2026|. .) (what)] \\?'];
export const scene: readonly string[] = [
  `[${whatIs} (missing|different) (from|in|here|on)]`,
  `[(${whatIs}|what do you see|what can you see|what did you see) ${onPage}]`,
  `[(can you|could you)? tell me what's ${onPage}]`,
];

/** “This is a …?”, “And his nose is what color?” */
export const unfinished: readonly string[] = [
  `[<np:pointing> (one)? (is|are) (called)? (a|an|the)? ${blank}]`,
  `[(it's|that's|this is|these are|they're) (a|an|the|called|called a)? ${blank}] \\?`,
  `[(it's|that's|this is|that is|this one's|that one's|these are|those are|this one is|that one is) (a|an|called|called a) ${blank}]`,
  `[(it's|that's|this is|that is|these are) (a|an)? what] \\?`,
  `[(it's|that's|this is) (a|an) ${blank} what]`,
  `[<np:determiner> (${known}|one) (is|are) (called)? ${blank}] \\?`,
];
export const unfinishedColor: readonly string[] = [
  `[(and)? <np:determiner> <word> (${isAre}) what ${anyFeature}]`,
  `[(it's|that's|this is|this one is|that one is|is|are|<np:pointing> (is|are)) what ${anyFeature}]`,
];
export const unfinishedSound: readonly string[] = [`[<np:determiner> (${noisy}) (says|say|goes|go) (a)? ${blank}]`];

const hueOf = `(${isAre})? (<np:pointing>|<np:determiner> <word>|it|they|he|she|<np:Name>)`;
export const colors: readonly string[] = [
  `[what ${hue} ${hueOf}]`,
  `[what ${hue} (do|does|did|can|have) (you|we|it|this|that|the <word>) (see|have|got|use|make|draw|paint|call|got here|pick|choose|get|catch|find|grab|land on)]`,
  `[what ${hue} (do|did) you (see|think (this|that|it) is|call (this|that|it))]`,
  `[${whatIs} the ${hue} of <np:determiner>]`,
  `[(what|which) ${hue} (is|are|was|were|did|does|am|has|have) (it|this|that|they|i|we|he|she|these|those)] !(should|like|want|need|prefer)`,
  `[what ${hue}] (!(<word>)|${either(petNames)}|<Name> !(<word>))`,
];
const others: Readonly<Record<string, string>> = { shape: 'shapes', letter: 'letters', number: 'numbers' };
const featureOf = (name: string): readonly string[] => [
  `[what (${name}|${others[name] ?? name}) (${isAre})? (<np:pointing>|it|they|<np:determiner> ${adjective}? ${name === 'shape' ? '<word>' : `(${known}|one|block|puzzle|room|thing)`})]`,
  `[what (${name}|${others[name] ?? name}) (does|do|did|comes|starts|is on|can you see|has|have|goes|says|is next|is missing) !(you (get|send|write|want)) ..4] ${over}`,
  `[what (${name}|${others[name] ?? name})] (!(<word>)|${either(petNames)}|<Name> !(<word>))`,
];
export const shapes = featureOf('shape');
export const letters: readonly string[] = [
  ...featureOf('letter'),
  `[what does (this|it|that|this word|that word) (word)? (spell|start with|begin with)]`,
];
export const numbers = featureOf('number');
export const features: readonly string[] = [
  `[what (animal|animals|bug|fruit|vehicle) (is|are|was|were|did|does|has|have|lives|says|comes|goes|makes|gives|can|starts)] !(you|should|best|next|your|there)`,
  `[what ${feature} (${isAre}) (<np:pointing>|it|they|he|she)]`,
  `[what (animal|animals|fruit|shapes|vehicle|kind of animal|bug) (do|can|did) (you|we) (see|hear)]`,
  `[what (animal|animals|fruit|vehicle|kind of animal|bug)] (!(<word>)|${either(petNames)}|<Name> !(<word>))`,
];

export const who: readonly string[] = [
  `[(do you|do u|d you|d u|d'you|d'ya) (know|remember) who <np:pointing> (is|are)]`,
  `[${whoIs} <np:pointing> !(coming|calling|going|singing|talking|laughing|giggling|making|knocking) <doing>]`,
  `[${whoIs} <np:pointing> (one|guy|person|boy|girl|baby|man|lady)? ((over|right|up|down)? (here|there))?] ${over}`,
  `[${whoIs} <np:pointing> (guy)? ${onPage}]`,
  `[${whoIs} ${onPage}]`,
];
export const whoHas: readonly string[] = [
  `[(which|what) (animal|animals|one) (has|have|says|say|goes|flies|swims|lives|gives|likes|eats|can|hops|barks|starts|begins|rhymes|makes|does|lays)] !(first|next|in your|for|should|would|you like|you want|yours|mine|my|your|next|best|better|easier|hard|harder|works|work|to|fits|helps)`,
  `[who has (a|the) (long|big|little|short|curly|striped|red|blue|yellow|green|purple|black|white) <word>] ${over}`,
  `[who (lives|sleeps) in (a|the) (barn|nest|den|water|sea|ocean|jungle|pond|hive|zoo|farm|house)]`,
  `[what (animal)? has (a|an|<number>|long|big|wheels|wings|stripes|spots) ..2] ${over}`,
];

export const whoSays: readonly string[] = [
  `[(who|which animal|what animal|which one|what) (says|say|goes) !(so|that|you|he|she|we|it|i|no|yes|hi|hello|on|with|in|here|there|first|next|where|to|up|down|by|fast|around|after|before)] (<quote>)? <word> (<quote>)? ${over}`,
];

const counted = '..3';
export const counts: readonly string[] = [
  `[how many !(more|times|days a|hours|minutes|weeks|months|questions|people|sessions|visits) (<np:word>) ${counted} (are there|is that|are (in|on|at|here|left)|do you see|can you see|can you count|do we have|did we|do you count|altogether|in all|are these|in a (week|year|day|dozen)|(are|is) it)]`,
  `[how many (are there|is that|do you see|can you see|can you count|do we have|have we got|are in|are on|altogether|in all)]`,
  `[how many (<np:word>) (am i|is (he|she|it)|are (they|we)) (holding|wearing|carrying|riding)]`,
  `[how many (<np:word>) (did|does|do) (the|it) (<word>)? (eat|have|see|find|make|jump|lay|need to)] !(to)`,
  `[how many (<np:word>) ${counted} does (it|this|that|he|she|<determiner> ..2) have] !(room|space)`,
  `[how many (<np:word>) ${counted} (has|have) (it|this|that|he|she|the <word>|we|you) got]`,
  `[how many !(brothers|sisters|cousins|pets|cats|dogs|friends|siblings|kids|children|questions|concerns|words|more|times|people) (<np:word>) (<word>)? do you have] ${over}`,
  `[how many !(more|times|minutes|hours|days|weeks|turns|pushes|words|questions|visits|sessions|jumps) (<np:word>)] \\?`,
  `[(you have|you've got|there are|it has|he has|she has|i have) how many]`,
];
/** Said to a child, nearly every “how many” is a test. `isWish` finds the others. */
export const howMany: readonly string[] = [`[how many (<np:word>)]`, '[how many (is|are|does|do|did|has|have|am)]'];
export const age: readonly string[] = [`[how old are you] ${over}`, '[are you <number> (years old)?] (\\?|or)'];
const countThem = '(count (them|em|it|all)|count (all)? (the|these|those|your) (<np:word>))';
const countUp = '(count (how many|to <number>|with me|for me|backwards))';
export const reciting: readonly string[] = [
  `[(can|could|will) you ${countUp}]`,
  `[${countUp}]`,
  '[(let me hear|i want to hear) you count]',
];
export const counting: readonly string[] = [`[(can|could|will) you ${countThem}]`, `[${countThem}]`];

export const sounds: readonly string[] = [
  `[what (does|do|did) <np:determiner> (<word>)? (${noisy}) (say|do)] ${over}`,
  `[what (does|do) (mama|mommy|mummy|daddy|papa|baby)? (${noisy}) (say|do)] (${over}|to (the|his|her|a|baby|mama))`,
  `[what (does|do) <np:Name> say] !(about|when|to|that) ${over}`,
  `[what (sound|noise|sounds) (does|do|is|did) (<np:determiner>|<np:pointing>|it|<np:any>) ..2 (make|makes|making)?] ${over}`,
  `[(what's|what is|what are) <np:determiner> (${noisy}) (say|saying)] ${over}`,
  `[how (does|do) <np:determiner> (${noisy}) go] ${over}`,
  `[(can you|could you) (moo|bark|meow|quack|oink|baa|roar|neigh) (like)]`,
];

const isIt = '(is (this|that|it|he|she|<np:pointing> one)|are (these|those|they)|was (this|that|it))';
export const identity: readonly string[] = [
  `[(is|are|was) (this|that|it|he|she|these|those|they) (one)? <np:(a|an|the|some)> ${adjective}? (${nameable}|${bodyPart})] ${over}`,
  `[${isIt} <np:possessive> (left|right|other)? (${bodyPart})] ${over}`,
  `[${isIt} your left or (your)? right]`,
  `[${isIt} (a|an) !(yes|no|good|bad|maybe|today|real) <word> (<word>)? or (a|an) <word>]`,
  `[${isIt} ${color}] (!(<word>)|or)`,
  `[(${isAre}) <np:determiner> <word> ${color} or ${color}]`,
  `[(${isAre}) !(your|my) <np:determiner> <word> (${color}|${quality}) or (${color}|${quality})]`,
  `[(that's|it's|this is) (a|an) (${nameable}) , (isn't|is) it]`,
];
export const opposites: readonly string[] = [
  `[${isIt} ${quality} or ${quality}]`,
  `[(are|is) !(your|my|you|we|i|it|they|he|she) <np:determiner>? <word> ${quality} or ${quality}]`,
];

/** Parts of a toy or of an animal in a picture, which no adult would be looking for. */
const partOf =
  '(wheel|wheels|tail|tails|beak|wing|wings|horn|horns|fin|fins|hoof|paw|paws|trunk|mane|whiskers|shell|door|doors|window|windows|engine|roof|steering wheel|headlight|headlights|chimney|ladder|propeller|sail|driver|handle|spots|stripes|feathers|antlers|claws)';
const forWhom = '(for|to) (me|us|mommy|mummy|mama|mom|mum|daddy|dad|papa|grandma|grandpa|nana|granny|everyone|<Name>)';
export const places: readonly string[] = [
  `[${whereIs} <np:(its|his|her|their|it's)> ${adjective}? ${partOf}] ${over}`,
  `[${whereIs} <np:(the|that|this)> (${shown}) ${partOf}] ${over}`,
  `[(can you|could you|will you) (find|spot|show|see) <np:(the|its|his|her|their|a|an)> ${adjective}? (${partOf}|${bodyPart}|${shown}) (in the picture|here|there|on (the|this) page)? ${forWhom}]`,
  `[${whereIs} <np:determiner> ${adjective}? (${bodyPart}|belly button)] (go|gone)? ${over}`,
  `[${whereIs} (the <word>|<Name>|baby|teddy|dolly) (${bodyPart})] ${over}`,
  `[${whereIs} !(the other|your other|his other|her other) ${seen} (gone)?] ${over}`,
  `[(where's|where is) (${color}|<word> (${bodyPart}))] ${over}`,
  `[(can you|do you) see ${seen}] \\?`,
];
export const lives: readonly string[] = [
  `[where (does|do|did) <np:determiner> ${adjective}? (${noisy}) (live|sleep|come from|swim|fly)] ${over}`,
  `[where (do|does) (${noisy}) (live|sleep|swim|come from)] ${over}`,
];
export const fits: readonly string[] = [
  `[(where's|where does|where do|where is) <np:determiner> ${adjective}? (${shown}|piece|one|shape) (go|goes|fit|belong)] ${over}`,
  `[where (does|do) <np:pointing> (piece|shape|block)? (fit|belong)] ${over}`,
];

export const eating: readonly string[] = [
  `[what are you (eating|drinking|holding|wearing)] !(for|tomorrow|to|tonight|at|with) ${over}`,
  `[${whatIs} (this|that|it) (that)? (you're|you are|your|you) (eating|drinking|chewing|having)]`,
  `[what did you (just)? (put|have) in your mouth]`,
];
const act =
  '(doing|holding|eating|wearing|riding|carrying|drinking|playing with|playing|making|reading|chasing|feeding|looking at|cooking|driving)';
export const doing: readonly string[] = [
  `[(what's|whats|what is) (he|she|!(your|my) <np:determiner> ${adjective}? (${people}|${oneOf('animal')})) ${act}] (over|up)? (here|there|${onPage}|on (his|her|their) <word>|in (his|her|their) (hand|hands|mouth|arms|lap|paw|paws|bag|basket))? ${over}`,
  `[(what's|what is) (<np:Name>|<np:caregiver>|baby|everyone|everybody) ${act} (here|there|${onPage})]`,
  `[what are (they|!(your|my) <np:determiner> (${people}|${oneOf('animal')})) ${act}] (here|there|${onPage})? ${over}`,
  `[(what's|what is|what are) (everybody|everyone|all the kids|these kids) ${act}]`,
];
export const made: readonly string[] = [
  `[what (shape|animal|color|colour|letter|number|word)? did we (just)? <verb:word>] (first|next|last|after that|then)? (today|together|yesterday|last (time|week)|just now|this (morning|afternoon|week))? ${over}`,
  `[do you remember what we (made|did|read|ate|played|built|drew|saw|found|called)] ${over}`,
];
export const after: readonly string[] = [
  `[what (number|letter|day|one)? (comes|goes|is|'s|come) (right)? (after|before|next to) <x:any>] ${over}`,
  `[what's (after|before) <x:any>] ${over}`,
];
export const day: readonly string[] = [
  `[(what's|what is) your name] ${over}`,
  '[tell (me|us|him|her|them|everybody|everyone|<caregiver>|<Name>) your name]',
  `[what (day|month|season) (is it|is today|is this|was yesterday|is tomorrow|are we in)]`,
  `[what's (the|today's) (date|day|weather) (today|like|like today)?] ${over}`,
  `[${whatIs} today] \\?`,
];

export const choosing: readonly string[] = [
  `[(which|what) (animal|one) do (you|we) (see|hear|ride|wear|eat|milk|drink|cut|write|use to|use for)]`,
  `[${which} <np:determiner> ${adjective}? (${known}|${people}|${degree}|${color}|one|odd one|same|matching|other)] !(do|did|for|should|would|to)`,
  `[${which} (${color}|${degree})] !(enough|for|to|work|works|with)`,
  `[(which|what) one (doesn't belong|does not belong|has more|has less|has fewer|is different|is missing|goes with|is not|isn't|matches|comes next|comes first)]`,
  `[which (one)? has (more|less|fewer)]`,
  `[which (is|are|one is) (more|different|missing|the same)] ${over}`,
  `[which <word> is (${color}|${degree})]`,
];

const showing = `(show (me|us|mommy|daddy|mom|dad|mama|papa|grandma|him|her|miss <word>|<Name>)|find (me)?|touch|point to|point at|tap|give me|hand me|get me|pick up|pick out|grab|put your finger on)`;
export const commands: readonly string[] = [
  `[${showing} !(my|our|your (finger|thumb|hand|hands|teeth)) ${pick}]`,
  `[where's !(my|our|(the|your|his|her) other) ${pick}] ${over}`,
  `[(can you|could you) (point to|touch) (your|the|a|an|all) (<np:word>)]`,
  `[point to (the|your|a|an|my) !(one) (<np:word>)] !(and|as|while|or|you|when|if|where)`,
  `(find|show me|where's|where is) ..4 [(good|no|yes|and|yay) (and|now)? (where's|find|show me) (the)? (${color}|${shown})]`,
  `[(give|show|hand|bring|get) me <np:determiner> ..2 (,)? no (,)? (the|that's|not)]`,
  `[(pick|choose|find|get) (the|all the) ${color} (one|ones|block|car|crayon)]`,
];
const anyName = `(name|label|identify|list|tell me) (all)? (<x:number>|some|any|the|these|those|all the|each|every|another|as many)`;
export const listing: readonly string[] = [
  `[(name|list) <x:number> <word>]`,
  `[${anyName} ..2 (${nameable}|${bodyPart}|colors|colours|things|pictures|foods|shapes|letters|numbers|kinds|days|people|toys|objects)]`,
  `[(can|could) you (name|label|identify|list|tell me) (<x:number>|some|any|the|these|those|all|each|every|another !(way|time|day|place))]`,
  `[(name|label|identify|list|tell me) (all)? your (colors|colours|shapes|numbers|letters|animals|body parts|abcs)]`,
];

export const use: readonly string[] = [
  `[what (do|can|does) (you|we|it|one) (do|use) (with|for|it for) <x:determiner> !(mess|rest|leftovers|puddle|problem|other|extra) <word>] ${over}`,
  `[what (do|would|can) (you|we) use (<x:determiner> <word>|<x:word>) for] ${over}`,
  `[${whatIs} <x:article> <word> for] ${over}`,
];
export const facts: readonly string[] = [
  `[${whatIs} the opposite of]`,
  `[what (word)? (rhymes|starts|begins|goes) with]`,
  `[what do (you|we) (use|see|hear|smell|taste|walk|eat|drink|sleep|cut|write|brush|sit|kick) (with|on|in|to|when|from) <word>]`,
  `[what do (you|we) (wear|put) (on|over|around) <np:determiner> (${bodyPart})]`,
  `[what do (you|we) wear (when|in the) <word>]`,
  `[what do (you|we) use to]`,
  `[what do (you|we) do (when|if) (we're|you're|we are|you are|it's) (hungry|tired|thirsty|cold|sleepy|raining)]`,
  `[what (does|do) (<np:determiner>)? (${oneOf('animal')}|bees|cows|hens|plants|sheeps) (eat|drink|give us|give|make)] ${over}`,
  `[what happens to (<word>)? <word> (when|if)]`,
  `[what (does|do) (this|that) (word|sign|page|letter)? (say|spell)] ${over}`,
  '[how (do|does|would) (you|we) spell] !(your last|that for)',
  `[what's <number> (plus|and|minus|take away) <number>]`,
  `[what else is (${color}|${quality})]`,
  `[(can|could) you (spell|read) (this|that|your|the word|it|me)]`,
  `[(can|could) you say (your abcs|the alphabet|the days)]`,
];
