import * as everyday from './quiz-everyday.ts';
import { knownToAll } from './quiz-known.ts';
import { near } from './quiz-near.ts';
import { ending, over } from './quiz-over.ts';
import { oneOf } from './topics.ts';

/**
 * Quiz questions that count only if an adult is heard speaking to a child. In running text, or to an adult, the same
 * words are a genuine question. `np` marks the beginning of the thing that the question is about.
 */

const whatIs = "(what's|whats|what is|what are|what're|what was)";
const whoIs = "(who's|whos|who is|who are|who was)";
const onPage =
  '((in|on|at|from) (the|this|that|our|your|my)? (front|back|next|other|first|last)? (of the)? (picture|page|book|card|photo|cards|pictures|story|puzzle|board|screen|mirror|cover|end|beginning))';
const anybody =
  '(me|us|mommy|mummy|mama|mom|mum|daddy|dad|papa|grandma|grandpa|granny|nana|gran|papaw|nanny|everyone|everybody|her|him|them|teddy|bear|auntie|aunty|uncle|teacher|sissy|(miss|mr|mrs|ms|aunt|auntie|uncle) <word>|(the|your) <word>|<Name>)';
/** Somebody other than the speaker. The adult knows what the child is to tell them. */
const someoneElse = anybody.replace('me|us|', '');
const living = `(${oneOf('people', 'animal').slice(1, -1)}|kids|children|people|guy|lady|man|somebody)`;
const part = oneOf('body');
const hue = '(red|blue|green|yellow|orange|purple|pink|brown|black|white|gray|grey)';
const hueWord = '(color|colour)';
const quality =
  '(big|little|small|tiny|long|short|tall|round|fat|hot|cold|soft|fuzzy|furry|funny|yummy|old|baby|scary|silly|shiny)';
/** What people in a picture are doing. */
const act =
  '(driving|riding|sleeping|sitting|eating|drinking|swimming|flying|wearing|holding|carrying|pushing|pulling|cooking|baking|crying|laughing|reading|chasing|climbing|running|jumping|swinging|sliding|brushing|washing|kicking|throwing|feeding|painting|dancing)';
const done =
  '(had|have|ate|saw|see|did|do|made|make|found|find|got|get|read|went|go|heard|built|drew|caught|learned|learnt|bought|rode|fed|planted|played|visited)';
const soundOf = '(sound|noise|sounds|noises)';
const where = '(in|on|under|behind|over|inside|outside|up|down|beside|between|next to|on top|in front|above|below)';
/** Somebody or something in the third person, not the person addressed. */
const third = `(he|she|they|it|everybody|baby|daddy|mommy|mummy|mom|dad|grandma|grandpa|nana|(the|a|an|his|her) ..1 <word>|${living}|<Name>)`;
const wish =
  '(want|wants|need|needs|think|thinks|wish|hope|mean|like best|like to|prefer|do (now|next|then|if)|feel like|taste like|smell like|going|gonna|dreaming|thinking|hoping|saying|planning|trying|waiting|up to|up|matter|so|wrong|problem|happening|about)';
const isThat = "(that's|it's|this is|that is|it is|those are|these are|they're|he's|she's)";
const days = '(day|month|season|year|date|weather)';

/** “And this?”, “What’s that in your sandwich?”, “It starts with b…” */
const thisOne: readonly string[] = [
  `[(and|how about|what about|now|next one|next) <np:(this|that|these|those)> (one|ones|number|letter|shape|color|colour|animal|guy|picture|card|word|sound)? (right|over|up|down)? (here|there)?] (!(<word>|,)|, !(<any>))`,
  `[and <np:(this|that|these|those)> (one|ones)? (is|are)] !(<any>)`,
  `[${whatIs} <np:(this|that)> (on|in|under|behind|next to|at the|with|made|called|sitting|hanging|flying|up|down|over|around) !(the time|about|mind|(your|my) (hair|face|nose|mouth|pocket|shoe|cheek|chin|ear|hand|finger))]`,
  `[${whatIs} <np:(this|that|these|those)> (${quality}|${hue})? (${quality}|${hue})? (letter|number|shape|color|colour|animal|bug|bird|fruit|vegetable|food|picture|word|toy|sign|body part|one|thing|guy|creature|vehicle|truck|machine|instrument|tool|flower|plant|leaf|${living})]`,
  `[${whatIs} <np:(this|that)> ${soundOf}] , !(<any>)`,
  `[what (makes|made) <np:(this|that|a|an|the)> (<word>)? ${soundOf}]`,
  `[(who|what animal|which animal) (makes|made) <np:(this|that|a|an|the)> (<word>)? ${soundOf}]`,
  `[${whatIs} (it|they|he|she) called]`,
  `[what (could|would|might|can) <np:(this|that|it|these|he|she)> be called]`,
  `[(called|named) (a|an)? what] ${over}`,
  `[${isThat} (a|an)? what] !(<any>)`,
  `[(that one's|this one's|that one is|this one is|here's|and this is|and that is|and he's|and she's) (a|an) what] !(<any>)`,
  `[what is it (,)? what is it]`,
  `(look|see|spy) ..4 , ..4 , [what is it] ${over}`,
  `(look|hm|hmm|oh|see|there) (,)? [(who is it|who's it|who is that|who's that)] !(<word>)`,
  `[${whatIs} my name] !(in)`,
  `[${whatIs} on <np:(your|his|her|the)> (foot|feet|head|legs|hands|arms|finger|neck)] (!(<any>)|is|are|it's|do|can)`,
  `[${whatIs} (my|your|his|her|the|this) ..2 name] (in (this|the) (book|story|picture)|here|do you (know|remember)|can you)`,
  `[what (do we|do you|do they|d'we|d'you|d you|did we|did you|did they) call !(your|my) <np:determiner>] !(name|day|this game)`,
  `[${whatIs} (the|another)? (word|name|sign) (for|of) <np:determiner>] !(game|band|school|clinic)`,
  `[(know|remember|forget|forgot|guess) (what's|what is) <np:(this|that|it|he|she)> (one)? (called|again)?] ${over}`,
  `(it's|that's|is|this is) not (a|an|the|your) <word> ..2 , [what is it]`,
  `(look|see|nope|no|feel|touch|hear|listen|point|got|holding|eating|picture|page|card|yes|this|that|hm|hmm) ..4 (,)? [(what is it|what are they|what's it called) (really)?] ${over}`,
  '[(name|label) (this|that|these|those) (one|ones|picture|pictures|card|for me|animal|animals|shape|shapes)?] !(game)',
  `[(know|remember|forget|forgot|guess) what <np:(the|a|this|that|these|those|our|your|his|her)> <any> (<any>)? (is|was|are)? (called|named)] ${over}`,
  `[you (do)? know (this|that|these|what (this|that) is)] (one|ones)? (!(<any>)|, (it|it's|what|remember|we|you|say|tell|come))`,
  '[you know (what)? (this|that) (one)? (is|says)] !(<any>)',
  '[(it|this|that|this one|that one|the word) (starts|begins|start) with (a|an|the letter|the)? !(you|me|us|being|having|taking) <any>] !(<word>)',
  `[(it's|that's|this is|he's|she's|these are|those are|they're) (a|an|the|your|called|called a|called an|made of|made from) (${quality}|${hue})? (${quality}|${hue})?] ${ending} (!(<word>)|what)`,
  `[(where|what) (do|does) (your|the) ..1 (${part}) go] ${over}`,
  `[(who|anybody|anyone|somebody|who here|who else) (can tell (me|us)|knows|remembers|wants to tell (me|us)) (what|who|how many|which|the (name|color|answer)|where)]`,
  `[(do you|d you|d'you|can you|do u|can u|does anyone|does anybody|can anyone|can anybody) (know|remember|guess|see|tell me|tell us|say|read|work out|figure out) (what|which|who|how many) !(you|i|we|to|happened|time|my|wrong|next|mine|went|if) <any>] ..5 (is|are|was|does|do|makes|has|have|says|we|this|that|it|starts|goes|means)`,
  `[(can|could) (you|anyone|anybody|someone|somebody|who) tell ${anybody} (what|where|which|who) (a|an|the|this|that) <word> (is|are|does|do|says|turns|lives|eats|goes|makes|comes|wears|becomes|has|did|was|called)]`,
  `[(can you|could you)? show ${anybody} where (your|his|her|the|teddy|baby) <word> (is|are)] !(hurting|sore)`,
  `[(this is|that's|it's|that is|it is|we saw|they're|he's|she's|called) (a|an|the)] !(<any>|…|.|,|-|\u2013|\u2014)`,
  `[${whatIs} (at|on) the (end|top|bottom|front|back) of (your|the|this|his|her)]`,
];

const known = oneOf('animal', 'vehicle', 'shape', 'food', 'clothes', 'body', 'letter', 'toy');
const tag = "(isn't it|isn't he|isn't she|aren't they|innit|is it)";
/** A tag with a question mark, or with nothing after it. In “that’s a dog, yeah.” the speaker agrees. */
const echo = '((right|yeah|yes|huh|eh|ok|okay|no) \\?|(right|huh|eh) !(<any>|.|,|!))';
/** Nothing more, or another question. “It’s big, isn’t it.” with a period only shares what both see. */
const told = '(!(<word>|.)|can|what|say|and|where|show)';
/** “That’s a cow, isn’t it?” */
const tagged: readonly string[] = [
  `[${isThat} <np:(a|an|the|your)> (${quality}|${hue})? (${known}) (,)? (${tag}|${echo})] ${told}`,
  `[${isThat} ${hue} (,)? (${tag}|${echo})] ${told}`,
];

/** “Who’s driving the bus?” in a book, “What’s he got on his head?” */
const pictured: readonly string[] = [
  `[(who's|whos|who is|who are) ${act} (the|a|an|in the|on the|in that|on that|his|her|that)] !(you|next|first|today|turn|song)`,
  `[${whoIs} <np:determiner> ..2 (man|lady|boy|girl|guy|person|baby|one|woman|${living}) (in|on|at|behind|next|with|up|over)]`,
  `[what (has|is) (he|she|<np:determiner> (<word>)? ${living}) got] !(to)`,
  `[what's (he|she|<np:determiner> ${living}) got] !(to)`,
  `[what (does|do) (he|she|<np:determiner> (<word>)? ${living}) have (on|in)]`,
  `[what (does|do) (he|she|they|<np:determiner> (<word>)? ${living}) (wear|need|use|see|find|eat|drink|drive|live in|look like) (on|to|for|in|with|here|there|${onPage})]`,
  `[what (does|do) <np:determiner> (<word>)? (farmer|doctor|firefighter|fireman|baker|vet|dentist|nurse|mailman|police officer|chef|builder|pilot|teacher) do] ${over}`,
  `[(what's|what is) (happening|going on) (here|${onPage})]`,
  `[what (do|can|else do|else can|did) (you|we) (see|spy|notice) (here|there|up here|${onPage})]`,
  `[(tell|show) me (what|everything|all the things|something|one thing) (you|that you)? (see|can see|spy|is)] !(fit|best|as)`,
  `[(what is|what's) (missing|different|wrong) ${onPage}]`,
  `[how (does|do|is|are) (he|she|they|<np:determiner> (<word>)? ${living}) (feel|feeling|look)] !(about|if|when) (${onPage}|look|see|,|\\?|.|${ending}|(!(<any>)))`,
  `[(is|are) (he|she|they|<np:determiner> ${living}) (feeling)? (happy|sad|mad|angry|scared|tired|sleepy|surprised|crying|laughing|awake|asleep) or (happy|sad|mad|angry|scared|tired|sleepy|surprised|crying|laughing|awake|asleep|what)]`,
  `[(is|are) (he|she|they|<np:determiner> ${living}) (${act}) or]`,
  `[where's (he|she|<np:determiner> ${living}) (sitting|sleeping|standing|going|hiding) ${onPage}]`,
  `[${whatIs} (his|her|its|their|the <word>|<np:Name>) name] (in (the|this|that)|on|here|again|do you|can you)`,
  `[${whatIs} the name of <np:determiner>] (<word>)? (book|story|song|page|game|animal|character|dog|bear|boy|girl)`,
  `${onPage} , [(who|what|where) (is|are|do|does)]`,
  "[(who is|who's|who looks|who feels) (sad|happy|mad|angry|scared|sleepy|surprised|crying|laughing)] !(now|today|about|that)",
];

/** “Tell Nana what we saw at the zoo.” */
const telling: readonly string[] = [
  `[(can you|could you|will you|go on|go)? (and)? tell ${someoneElse} (what|where|who|how|which) (colour|color|animal|animals|shape|toy|game|kind of <word>|sort of <word>)? (we|you|it|that|this|he|she|they|<determiner> <word>) (just)? (${done}|was|were|is|live|go to|are|called)] !(want|need|like|think|feel|mean|going)`,
  `[tell ${someoneElse} (how many|how old|your name|what color|what colour|what shape|where you live|the name of|your address|about the <word> , what)]`,
  `[tell (me|us) (what|where|who|how) (we) (just)? (${done})]`,
  '[tell (me|us) (how many|how old|where you live|your address|the (day|date|weather|month|time|colors|letters|numbers))]',
  `[(who|where|what) (did|do|have) we (just)? (see|go|eat|find|hear|play|meet|ride|visit|feed|read|sing|make|build|learn) (at|in|on|today|yesterday|this morning|last|then|just now|together|there)]`,
  `[what did we (just)? (say|learn|call|talk about|read) (about)? (this|that|it|the|last time|yesterday|today)]`,
  '[what did (i|mommy|daddy|mummy|miss <word>|the teacher) (just)? (say|call) (this|that|it|these)]',
  '[(what was|what were) (it|that|they) (called)?] (it was|it starts|it begins|remember|do you remember)',
];

/** “What do we cut with?”, “What’s opposite of hot?”, “A, B, C, what’s next?” */
const asked: readonly string[] = [
  `[what (do|d|can) (we|you|people|they|farmers|babies) (cut|eat|write|brush|wash|dig|paint|draw|sweep|drink|see|hear|smell|taste|sleep|cook|stir|hammer|color|walk|sit|ride|kick|wear|mop|clean|dry) (with|on|in|from|for|when)] ${over}`,
  `[(what's|whats|what is) (the)? opposite (of)?]`,
  `[(the)? opposite of <word> is] (!(<word>)|what|a|the)`,
  "(one|two|three|four|five|six|seven|eight|nine|ten) (,)? <number> ..4 (,)? (and|then|and then)? [(what comes|what's|what is) (next|after)]",
  "(a|b|c|d|e|monday|tuesday|wednesday|thursday|red|blue) (,)? (a|b|c|d|e|f|g|monday|tuesday|wednesday|thursday|friday|red|blue) ..3 (,)? [(what's|what is|what comes) next]",
  `[what (goes|do you put|do we put|do you wear|do we wear) (on|in|over|under|around) <np:determiner> ..1 (${part})] ${over}`,
  `[what (goes|comes) (on|in)? (next|first|last)] !(in your|in our|for|with you)`,
  `[what did <np:determiner> (<word>)? (${oneOf('animal')}) (<word>)? (eat|find|see|build|lose|want|blow|climb|say)] !(today|yesterday|at home|at your|to (you|your|him|her))`,
  '[what goes with <np:determiner>]',
  `[(what's|what is|what comes) next] (,)? <number>`,
  `[(which|what) (hand|foot|arm|leg|side|one|ear|eye|shoe) is (your|the|my) (right|left|real|top|bottom|front|first|last)]`,
  `[(where|when|why) (do|does) (we|people|<np:determiner>? (milk|eggs|honey|apples|rain|bread|wool|bananas|carrots)) (sleep|wash|cook|buy|swim|wear|brush|need|come from|grow|go when|eat (breakfast|lunch|dinner))]`,
  `[${whatIs} (a|an) (baby|mommy|mummy|daddy|boy|girl) (${oneOf('animal')}) called]`,
  `[(do|can) you (know|name|remember|tell me|say) (all)? (your|the|any|some) (colors|colours|shapes|abcs|numbers|letters|animals|days|months|body parts)]`,
  '[what are you (wearing|eating|holding|drinking|sitting|standing) (on|in|with) (your|the)]',
  `[(is it|is this|is that|are they|was it) (<determiner>)? <word> or (is it|is this|is that|are they) (<determiner>)? <word>] !(you|me|time)`,
  `[${whatIs} (inside|in) (a|an) (egg|nest|barn|shell|zoo|farm|kitchen|fridge)]`,
  `[what (happens|happened|did <determiner> <word> do) (to <determiner> ..3|in the story|in this story|in our story)? (first|last|at the end|in the end|at the beginning|in the story|in the book|in our story|after that in)] !(and|do you think)`,
];

/** “Let’s count, how many?”, “how many ducks on the pond” */
const counted: readonly string[] = [
  `~count (,)? ..3 (,)? ..3 (,)? [how many] ${over}`,
  `[how many <np:${oneOf('animal', 'vehicle', 'shape', 'food', 'body', 'clothes', 'toy', 'building', 'people')}> (are)? (in|on|under|at|inside|up|over) (the|this|that|our|your|my|here|there)] !(list|waitlist|morning|evening|night)`,
  `[how many] (altogether|in all|now|is that|are there|huh|then)`,
];

/** “What does a baker make?”, “Which number comes next?”: about anything in the world that both can see or know. */
const world: readonly string[] = [
  `[what (do|does) ${third} (give|ride|drive|wear|have|see|hold|carry|turn into|become|grow|start|end|rhyme|come|fly|go|make)] !${wish}`,
  `[what (do|does) !(he|she|they|it) ${third} (eat|do|live|use|drink)] !${wish}`,
  `[(what's|whats|what is|what are) !(it) ${third} !(going|thinking|dreaming|saying|wanting|trying|hoping|waiting|planning|coming|becoming|missing|having|getting|bringing|giving|hiding|looking for|asking|telling|serving|selling|crying|laughing) <doing>] !(for (us|me|you|dinner|tea|breakfast|lunch|my|your)|with you|today|tomorrow|tonight|later|that for|this weekend|up to|when)`,
  `[who (has|lives|eats|swims|flies|lays|drives|wears|barks|hops|sleeps|works|bakes|puts out|grows|gives us|helps us|fixes|takes care of|looks after) (a|an|the|in|on|at|milk|eggs|us|up|fires|people|bananas|hay|grass|bones|fish|cars|trees) !(your|our|it|there|here|them|that)] !(turn|first|go|next|most|idea|question|plan|guess|story|thought|your|our|minute|hand)`,
  `[where (does|do) (the|a|an|this|that) ..1 <word> (go|live|sleep|belong|fit|swim|grow)] ${over}`,
  `[(which|what) (number|letter|shape|animal|day|month|season|word|piece|color|colour|fruit|vehicle|card|picture|part|foot|hand|side) (comes|is|has|goes|says|starts|can|makes|does|rhymes|flies|swims|fits|matches|was|are|do|looks)] !(you|first|next to you|we want|should|scary|scariest|fun|funny|funniest|best|hard|hardest|good|sad|loud|easy)`,
  `[what ${hueWord} (do|did|does|will|would) (we|you|it|they) (get|make|turn)]`,
  `[what's (a|an|the) ..1 <word> ..3 called]`,
  `[what (do you|d you|d'you) call (someone|somebody|a|an|the one|people|the thing|it when|that thing|this bit|this part)]`,
  '[what did i (just)? (put|hide|draw|pick|cut|catch|find|build|hold|count|drop)]',
  `[(is|are) ${third} ${where} or ${where}]`,
  `[what's this (bit|part|piece|thing|button|side|end) for] ${over}`,
  "[(remember|know|forgotten) what (this|that|these|those) (one)? (one's|ones|is|are|thing is) (called|for)?]",
  `[(what|who|where) did (you|we) ..5] , (go on|come on|can you)? (,)? tell ${someoneElse}`,
  `[what (do|d) we (need|use|wear|put|take|bring|say|do) (for|to|at|before|after|on|when we|every|in the) ..5 ,] (a|an|the|we|we put|we say) ${ending}`,
  `[what do (i|we) see] (!(<word>)|${onPage})`,
  `[(what's|what is) the (first|next|last|second) (thing|one|step|word|letter|number|page)] !(you|i)`,
  `[what do !(you|we|i|they|the|your|my|people|grown) <word> (need|eat|drink|make|give us|wear|drive|ride|use|live|do|say|grow|sleep|build|look|help|have)] !${wish}`,
];

/** “And then they go in the…” */
const sayings: readonly string[] = [
  `(tell|show|remember|where|what|who|yesterday|today|and) ..8 , [(we|they|he|she|you) (saw|had|went|made|ate|go|goes|went to|put|live|lives|found|did|are|is) (in|on|to)? (the|a|an|some)?] ${ending}`,
  `(they|it|he|she|arms|feet|legs|this|that|shoes|socks|piece) (go|goes|fits|lives|live|sleeps) [(in|on|under|up) (the|a|your)] ${ending}`,
  `[(he's|she's|they're|it's|we're|you're|you are|i'm feeling|he is|she is)] ${ending}`,
  `[(first|then|next) (the|a|your|we put on|comes)] ${ending}`,
  `[(starts|begins) with] (<any>)? ${ending}`,
  `(what|where|who|when|which) ..8 , [(we|he|she|they|it|it's|he's|she's|they're|in|on|under|a|an|the) (<word>)? (<word>)?] ${ending} !(<word>)`,
  `!(i|i'm|let|maybe|can|wait) (the|a|this|that|his|her|these|those|it|he|she|they|i) ..2 (is|are|has|eats|likes|goes|lives|wears|sees|see|needs|says) (in|on|under|behind|with|at|to|up)? [(a|an|the|his|her|its)] ${ending} !(<word>)`,
  `(said|says|say|goes|is|are|was|were|called|in the|on the|under the|into the|with a|with the|like a|like the|of the|for the|to the|a|an) [${ending}] !(<any>)`,
];

/** “Spell your name for me”, “What’s your address?” */
const spelling: readonly string[] = [
  '[(can|could) you spell] !(that for me so)',
  '[spell !(check|checker|out|of|it out|that out|things|well|your last) <any>]',
  '[how (do|does|would) (you|we|i) spell] !(your last|that for)',
  '[(sound it out|read (this|that|the|me this|me that|me the) (word|sentence|letter|page|line))]',
  '[write your (name|letters|numbers|first name|last name)]',
];
const about: readonly string[] = [
  "[(what's|whats|what is) your (first|last|full|whole|real|other|middle|mommy|mummy|daddy|mom|dad)? (name|address|phone number|last name|birthday|number)] !(for this game|in this game|in the game|today|going|captain|pirate)",
  "[(when's|when is) your birthday]",
  '[are you a (boy|girl) or a (girl|boy)]',
  `[(what's|what is|how's|how is|tell (me|us|everyone|everybody)) (the|today's) (weather|date|day|month) (today|like|like today|outside|it is|for today)?] ${over}`,
  `[what ${days} (is it|is today|are we in|was yesterday|comes|do we)]`,
  `[(can|could) (anybody|anyone|someone|somebody|you|<Name>|who) tell (me|us) (the|today's) ${days}]`,
];

/** The patterns, by what they ask for. */
export const heard = {
  tagged,
  thisOne,
  pictured,
  telling,
  asked,
  counted,
  world,
  saying: sayings,
  spelling,
  about,
  ...knownToAll,
  ...near,
  bare: everyday.bare,
  begun: everyday.begun,
  clue: everyday.clue,
  general: everyday.general,
  turned: everyday.turned,
  tellMe: everyday.tellMe,
  anyone: everyday.anyone,
  plain: everyday.plain,
} as const;
