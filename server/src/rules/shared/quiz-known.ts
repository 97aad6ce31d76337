import { ending, over } from './quiz-over.ts';
import { oneOf } from './topics.ts';

/**
 * Questions about what both can see, or what everybody knows. The forms are so plain that they count only if an adult
 * is heard speaking to a child. `np` marks the beginning of the thing that the question is about.
 */

const whatIs = "(what's|whats|what is|what are|what're|what was)";
const pointing = '(this|that|these|those|it|they|he|she)';
const article = '(a|an|the|some|your|my)';
const quality =
  '(big|little|small|tiny|long|short|tall|round|red|blue|green|yellow|orange|purple|pink|brown|black|white|baby|real|toy)';
const color = '(red|blue|green|yellow|orange|purple|pink|brown|black|white|gray|grey)';
const known = oneOf('animal', 'vehicle', 'shape', 'food', 'clothes', 'body', 'letter', 'number', 'toy', 'building');
const animal = oneOf('animal');
const person = '(boy|girl|man|lady|woman|kid|child|daddy|mommy|bunny|bear)';
const feeling = '(happy|sad|mad|angry|scared|surprised|crying|smiling|laughing|sleeping|awake|asleep)';
const number = '(one|two|three|four|five|six|seven|eight|nine|ten)';
const wanted = '(want|wants|need|like|wish|think|hope|prefer)';

/** “Does the bug have a bed?” is pretend play: these things exist only if somebody says so. */
const atHome =
  '(bed|blanket|home|house|name|friend|friends|mommy|mummy|daddy|baby|turn|nap|snack|lunch|dinner|room|chair|seat|job|ticket|plan|idea|birthday|party|bath|car|toy|toys|book)';

/** “Is it a square?”, “Are these bananas or apples?” */
const isIt: readonly string[] = [
  `[(is|are|was|were) ${pointing} (one)? (called)? <np:${article}> (${quality})? (${quality})? (${known})] ${over}`,
  `[(is|are|was|were) ${pointing} (called)? (${known}) or (${known})]`,
  `[(is|are) ${pointing} (a|an|the) (<word>)? (${known}|${person}) or (a|an|the)? <word>]`,
  `[is there <np:(a|an|some)> (${quality})? (${known}) (in|on) (the|this|that|our)]`,
  `[(is|are) ${pointing} your <word> or (my|mommy|daddy|his|her) <word>]`,
  `[(can|do|did) you see <np:(the|a|an)> (${quality})? (${animal}|moon|sun|star|balloon|tree)] ${over}`,
  `[(does|do) <np:(the|a|an)>? (${animal}|birds|fish) (say|go|live|eat|have|fly|swim|bark|moo|meow|hop|lay)] !(${wanted}|(a|any|some|his|her|its|your)? ${atHome})`,
];

const shown: readonly string[] = [
  `[${whatIs} <np:(these|those)> (on|in|under|behind|with|at|up|down|over|all over|around|called)]`,
  `[(who|who's|who is|who are|what's|what is) on <np:(your|the|this|that|his|her|my)> (shirt|page|card|cup|plate|bib|cover|front|hat|sock|socks|shoes|pajamas|t shirt|backpack|bag|sticker|picture)]`,
  `[(what's|what is) (happening|going on) (in|on) (this|that|the|here)]`,
  `[what am i (doing|holding|wearing|eating|making|drawing|showing|drinking|pointing)] !(to do|wrong|going)`,
  `[(is|are) <np:(the|this|that|these|those)> ${person} ${feeling}] !(about|because)`,
  `[(which|what) (of these|of those|of them|one of these|one of them) (can|do|does|is|are|goes|has|says|would|did) !((you|we|i)? ${wanted}|for|yours|mine|ours) (<any>)?] !(${wanted})`,
  `[(which|what) (hand|foot|leg|arm|side|ear|eye|finger|thumb|knee) (is|are) ${pointing}]`,
  `[(which|what) (hand|foot) (do|does|did) (you|we|i|he|she) (write|draw|kick|throw|eat|brush|color|colour|cut) with]`,
  `[what (kind|sort|type) of <np:word> (is|are|was|were) ${pointing}] !(${wanted})`,
  `[what (could|can|did) (you|we) call <np:(this|that|these|those|it)> (one|thing|guy|part)?] ${over}`,
  `[what (color|colour|shape|size|number) (are we on|is it|did (you|we) (make|use|draw|pick|get))]`,
  `[what's (it|this) for] ${over}`,
  `[what's (${color})] ${over}`,
  `(know|remember|forget|forgot|guess|tell me|tell us|say) [what (that's|this's|it's|they're|these are|this one's|that one's) (one)? (called|for|named)?] ${over}`,
  `[show me (sleeping|eating|drinking|crying|reading|cooking|driving|washing|brushing)] !(<any>)`,
  `[show me (<number>|how old)] !(<word>|more)`,
  `[point to where]`,
];

const common: readonly string[] = [
  `[what (do|can) you do with <np:(these|this|those|that|it|them)>] !(now|all|next|today)`,
  `[what are (we|you|they|we all) using to <word>]`,
  `[where (do|does) (we|it|they|the|your) (put|keep|throw|hang|wash|park|store) <np:(our|your|the|a)> <word>]`,
  `[(what|which) (day|month|season|number|letter|shape|color|colour|animal) (today|it|this|that|here|tomorrow)]`,
  `[(what|which) (number|letter|day|month) next]`,
  `[(is|are) (<number>|a|the) ..1 (more|less|bigger|smaller|taller|heavier|faster) (or (more|less|bigger|smaller))? than]`,
  `[what (was|is) the (first|last|next|second) (thing|one|step|song|game|animal) (we|i|you|that) (did|do|said|saw|put|made|sang|played)]`,
  `[what do (we|you) do (after|before|when|if) (we|you|you're|we're|it's|the|it)] !(${wanted}|feel|are sad|get sad|miss)`,
  `[(tell|give|show) me (a|an|one|another|two|three) (color|colour|animal|food|shape|letter|number|word|fruit|thing that|thing you can|something)]`,
  `[(can you|could you)? (think of|tell me|name) (a word|something|an animal|a food|a color|anything) (that's|(that|which) (is|are|starts|begins|rhymes|has|lives|says|can|goes|flies|swims))]`,
  `[(can|could) you (make|do) (a|an|the) (${animal}|train|car|truck) (sound|noise)]`,
  `[(what else|what other) (can you call|starts|begins|rhymes|is called|animals|colors|shapes)]`,
];

/** “I see a …”, “Yellow and blue make …” */
const left: readonly string[] = [
  `[(when|if) (you're|we're|it's|you|we) ..4 (you|we) !(can|could|will|want|should|need|may|just|might|would|have) <word>] ${ending}`,
  `[${number} (,)? ${number} (,)? (and)? (then)? comes] !(<any>)`,
  `[(i|we|you) (see|hear|have|found|eat|wear|saw) (a|an|the|some|with a|with our|on our)] ${ending}`,
  `[<word> and <word> (make|makes|is|are|rhyme with)] ${ending}`,
  `[(it's|that's|this is|he's|she's|they're|this one's|that one's|this one is|that one is) (a|an)] <word> ${ending}`,
  `[(sitting|standing|riding|sleeping|jumping|hiding|going|swimming) (on|in|under|up|to|behind) (a|an|the)] ${ending}`,
];

const someone = '(mommy|mummy|daddy|mom|dad|grandma|grandpa|nana|papa|baby|<Name>)';
const place = '(in|on|under|behind|over|inside|outside|up|down|beside|between|off|out)';
const clueVerb = '(starts|begins|says|goes|has|lives|eats|flies|swims|makes|barks|rhymes|sounds|gives)';
const who = '(it|he|she|that|this|they|we)';
const use =
  '(cut|eat|write|brush|wash|dig|paint|draw|sweep|drink|cook|stir|hammer|clean|dry|comb|open|mop|see|hear|smell|taste)';

/** “What’s it made of?”, “it starts with b, what is it?”: what everybody would know about a thing. */
const riddles: readonly string[] = [
  `[${whatIs} (<np:(it|this|that|they|these)>|<np:determiner> ..1 <word>) (made|built) (of|out of|from|with)]`,
  `${who} ${clueVerb} ..4 (,)? [what is (it|that|this)] ${over}`,
  `(it's|that's|he's|she's) (a|an|the|<word> and|round|red|yellow|green|blue|big|little|something) ..6 (,)? [what is it] ${over}`,
  `[(starts|begins) with <any>] (,)? what`,
  `[(what's|what is) (${quality}|hot|cold|soft|fuzzy|sharp) and (${quality}|hot|cold|soft|fuzzy|sharp|has|goes|says|lives|flies|you|we|it)]`,
];

/** “And the cow says” */
const calls: readonly string[] = [`[(<np:determiner>)? (${animal}) (says|say|goes) (what)?] (!(<any>|.|,|!)|\\?)`];

/** “Are there two or three?”, “Is a carrot a fruit or a vegetable?” */
const either: readonly string[] = [
  `[do we (wear|eat|put|brush|drink|sleep|wash|cut|write) ..3 (on|with|in|from) (our|a|an|the)]`,
  `[(is|are) (there|it|that|these|those|they) ${number} or ${number}] !(of (us|you)|more|times|minutes|stops|sugars|spoons|scoops|days|weeks)`,
  `[(is|are|was|were) (it|this|that|he|she|they|the <word>|<Name>) ${place} ..3 or ${place}] !(you|do you|want)`,
  `[(is|are) (a|an)? <np:word> (a|an)? (kind of|type of|sort of)? (fruit|vegetable|animal|food|vehicle|bird|bug|insect|color|shape|number|letter)] !(you|to)`,
  `[(are|is) (they|these|those|both|it) (the)? same or different]`,
  `[(is it|is today|was yesterday) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) or]`,
  `[<number> (and|plus|take away|minus) <number> (more)? (is|makes|equals|make)] (!(<any>|.)|…|\\?)`,
];

/** “Where’s Mommy in this picture?”, “Point to Daddy.” */
const sought: readonly string[] = [
  `[(where's|wheres|where is|where are) (<np:caregiver>|<np:Name>|baby|<np:determiner> <word>) ..2 (in|on) (this|the|that|our) (picture|page|photo|book|card)]`,
  `[(point to|point at|touch|show me) ${someone}] ${over} !(how|that)`,
  `[(find|point to|point at|touch|show me|do you see|can you see) <np:(the|a|an)> (${quality})? (ball|moon|sun|star|tree|rainbow|flower|balloon|heart|cloud|apple|banana)] ${over}`,
  `[(point to|touch|show me) <np:(the|a|an)> (${quality})? (${oneOf('toy', 'clothes', 'people', 'building')})] ${over}`,
  `[show me (a|your) (happy|sad|mad|angry|surprised|sleepy|scared) face]`,
  `[show (me|us|him|her|${someone}) how old (you are|you're)]`,
  `[show ${someone} <np:(your)> (${oneOf('body')})] ${over}`,
  `[what's (wrong|silly|funny|strange) (with|about|in|on) (this|the|that) (picture|page|photo)]`,
];

/** “What do we wash our hands with?” */
const uses: readonly string[] = [
  `[what (do|d|can) (we|you|people|they) ${use} <word> <word>? (with|in|from)] ${over}`,
  `[what (do|d) (we|you) (need|wear|put on|take|bring|use) when it (rains|snows|is|gets|'s)]`,
  `[what (do|can) (we|you) (use|do with) (${known})] (for)? ${over}`,
  `[what are <np:(the|your|our)>? (${known}) for] ${over}`,
  `[what (do|does) (b|c|d|f|g|h|j|k|l|m|n|p|q|r|s|t|v|w|x|y|z) say]`,
  `[what does (the)? (letter|number) <word> (say|look like)]`,
  `[what (does|do) (a|an|the) (mailman|mail carrier|baker|farmer|doctor|firefighter|policeman|teacher|builder|bus driver|dentist) (do|bring|make|use|wear|drive|say|grow|bake)]`,
  `[who (helps|fixes|saves|teaches|takes care of|looks after|brings) (us|you|people|animals) (when|if|the|at|with|our)]`,
  `[(do|does) (a|an)? (${known}) have !(to|you|a turn) <word>] ${over}`,
  `[(can|do|does) (a|an) (${animal}) (walk|talk|fly|swim|read|drive|hop|bark|climb|quack|moo)]`,
  `[what'd (we|you) (see|eat|do|make|find|read|hear) (at|in|on|today|yesterday|this morning)]`,
  `[what's (mommy|mummy|mama|daddy|dad|grandma|grandpa|nana|papa) name] ${over}`,
  `[what are they] ${over}`,
  `[(whatcha|watcha|what'cha) (eating|drinking|holding|wearing)] ${over}`,
];

/** After these words, the question is not a test. The speaker wants to know, or waits for what comes. */
const wonderedAt =
  '(time|part|way|game|song|book|story|one|ones|day|else|kind|sort|type|on|in|earth|happened|happens|about|if|would|should|could|can|will|made|makes|gave|took)';
const notYours =
  '(you|your|yours|we|us|our|i|my|mine|me|next|first|best|better|ready|should|supposed|wrong|it going|going on|hurting|left over)';
/** Frames that make a test with any noun. */
const framed: readonly string[] = [
  `[what part of ..3 (is|are) <np:pointing>] ${over}`,
  `[(what|which) !${wonderedAt} <np:word> ..3 (is|are|was|were) (this|that|these|those|it|he|she|they)] ${over} !${notYours}`,
  `[(what|which) !${wonderedAt} <word> (comes|goes|lives|starts|begins|rhymes|says|shows|spells|flies|swims|has|matches|belongs|fits) !${notYours}]`,
  `[what (sound|letter|word|number|animal|color|colour) (is|comes|was) (at|in) the (beginning|end|start|middle|front|back) of]`,
  `[what (is|are) !(you|we|i|it|this|that) (he|she|they|<np:determiner> <word>) (under|behind|on|in|next to|on top of|inside|standing on|looking at)] ${over}`,
  `[which (two|ones|of these|of them|three) (go|goes|are|match|look|belong|fit|live|have|can) !${notYours}]`,
  `[what (does|do) (a|an) <np:word> (<word>)? (eat|drink|say|do|need|like to|live in|use|wear|have|make|give|look like|sound like|feel like|chew|drive|ride|carry)] !(want|think)`,
  `[what (does|do) !(you|we|i|they|it|he|she|the|your|my|his|her|our|people|grown|kids|that|this) <np:word> (like to|need to|have to)? (eat|drink|chew|say|do|live in|use|wear|make|give|look like|sound like|drive|ride|carry|sleep in|play)] !(want|think)`,
  `[how (does|do) (a|an|the) !(song|game|story|rest|tune|dance|rhyme|rule|plan) <np:word> <word>? go] ${over}`,
  `[what (does|do) (the|that|this) <np:word> (<word>)? (sound like|look like)] ${over}`,
  `[(what's|what is|which is|which one's|who's|which one is) (bigger|smaller|taller|heavier|faster|slower|hotter|colder|longer|softer) (,)? (a|an|the|this|that)]`,
  `[(tell me|tell us) what (this|that|these|those) <np:word> (<word>)? (is|are|says|was)] ${over}`,
  `[(tell me|tell us) what the (<word>)? <np:(letter|number|word|sign|shape|color|colour|picture|card|animal)> (is|are|says|was)] ${over}`,
  `[(know|remember|guess|see) which (one|ones|one's|hand|foot|letter|number|animal|shape|color|colour) !${notYours}]`,
  `[(what's|what is) (another|the other|a different|the|a) (word|name) for] !(game|band)`,
  `[(what's|what is) (the|our) (letter|number|color|colour|shape|word|animal) of the (day|week|month)]`,
  `[(what's|what is) the (first|next|last) thing (you|we) do (when|to|after|before)]`,
  `[what (does|do) (mommy|mummy|daddy|grandma|grandpa|granddad|nana|papa|santa) say] ${over}`,
];

export const knownToAll = {
  framed,
  isIt,
  shown,
  common,
  left,
  riddle: riddles,
  calls,
  either,
  sought,
  usesOf: uses,
} as const;
