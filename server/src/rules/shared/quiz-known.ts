import { oneOf } from './topics.ts';

/**
 * Questions about what both can see, or what everybody knows. They are so plain that they count only where an adult is
 * heard speaking to a child. `np` is kept where the thing that the question is about begins.
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
const ending = '(\u2026|. .)';
const wanted = '(want|wants|need|like|wish|think|hope|prefer)';
const over =
  '(!(<any>)|or|do|can|what|who|where|is|are|look|huh|hm|or not|tell|show|point|say|yes|no|on|in|here|there)';

/** “Is it a square?”, “Are these bananas or apples?” */
const isIt: readonly string[] = [
  `[(is|are|was|were) ${pointing} (one)? (called)? <np:${article}> (${quality})? (${quality})? (${known})] ${over}`,
  `[(is|are|was|were) ${pointing} (called)? (${known}) or (${known})]`,
  `[is there <np:(a|an|some)> (${quality})? (${known}) (in|on) (the|this|that|our)]`,
  `[(is|are) ${pointing} your <word> or (my|mommy|daddy|his|her) <word>]`,
  `[(can|do|did) you see <np:(the|a|an)> (${quality})? (${animal}|moon|sun|star|balloon|tree)] ${over}`,
  `[(does|do|can) <np:(the|a|an)>? (${animal}|birds|fish) (say|go|live|eat|have|fly|swim|bark|moo|meow|hop|lay)] !(${wanted})`,
];

const shown: readonly string[] = [
  `[${whatIs} <np:(these|those)> (on|in|under|behind|with|at|up|down|over|all over|around|for|called)]`,
  `[(who|who's|who is|who are|what's|what is) on <np:(your|the|this|that|his|her|my)> (shirt|page|card|cup|plate|bib|cover|front|hat|sock|socks|shoes|pajamas|t shirt|backpack|bag|sticker|picture)]`,
  `[(what's|what is) (happening|going on) (in|on) (this|that|the|here)]`,
  `[what am i (doing|holding|wearing|eating|making|drawing|showing|drinking|pointing)] !(to do|wrong|going)`,
  `[(is|are) <np:(the|this|that|these|those)> ${person} ${feeling}] !(about|because)`,
  `[(which|what) (of these|of those|of them|one of these|one of them) (can|do|does|is|are|goes|has|says|would|did) !((you|we|i)? ${wanted}) (<any>)?] !(${wanted})`,
  `[(which|what) (hand|foot|leg|arm|side|ear|eye|finger|thumb|knee) (is|are) ${pointing}]`,
  `[(which|what) (hand|foot) (do|does|did) (you|we|i|he|she) (write|draw|kick|throw|eat|brush|color|colour|cut) with]`,
  `[what (kind|sort|type) of <np:word> (is|are|was|were) ${pointing}] !(${wanted})`,
  `[what (could|can|did) (you|we) call <np:(this|that|these|those|it)> (one|thing|guy|part)?] ${over}`,
  `[what (color|colour|shape|size|page|number) (are we on|is it|did (you|we) (make|use|draw|pick|get))]`,
  `[what's (it|this|that) for] ${over}`,
  `[what's (${color})] ${over}`,
  `[show me (sleeping|eating|drinking|crying|reading|cooking|driving|washing|brushing)] !(<any>)`,
  `[show me (<number>|how old)] !(<word>|more)`,
  `[point to where]`,
];

const common: readonly string[] = [
  `[what (do|can) you do with <np:(these|this|those|that|it|them)>] !(now|all|next|today)`,
  `[what are (we|you|they|we all) using to <word>]`,
  `[where (do|does) (we|it|they|the|your) (put|keep|throw|hang|wash|park|store) <np:(our|your|the|this|that|these|those|a)>]`,
  `[(what|which) (day|month|season|number|letter|shape|color|colour|animal) (today|it|this|that|next|here|tomorrow)]`,
  `[(is|are) (<number>|a|the) ..1 (more|less|bigger|smaller|taller|heavier|faster) (or (more|less|bigger|smaller))? than]`,
  `[what (was|is) the (first|last|next|second) (thing|one|step|song|game|animal) (we|i|you|that) (did|do|said|saw|put|made|sang|played)]`,
  `[what do (we|you) do (after|before|when|if) (we|you|you're|we're|it's|the|it)] !(${wanted}|feel|are sad|get sad|miss)`,
  `[(tell|give|show) me (a|an|one|another|two|three) (color|colour|animal|food|shape|letter|number|word|fruit|thing that|thing you can|something)]`,
  `[(can you|could you)? (think of|tell me|name) (a word|something|an animal|a food|a color|anything) (that|which) (is|are|starts|begins|rhymes|has|lives|says|can|goes|flies|swims)]`,
  `[(can|could) you (make|do) (a|an|the) (${animal}|train|car|truck) (sound|noise)]`,
  `[(what else|what other) (can you call|starts|begins|rhymes|is called|animals|colors|shapes)]`,
];

/** “I see a …”, “Yellow and blue make …” */
const left: readonly string[] = [
  `[(i|we|you) (see|hear|have|found|eat|wear|saw) (a|an|the|some|with a|with our|on our)] ${ending}`,
  `[<word> and <word> (make|makes|is|are|rhyme with)] ${ending}`,
  `[(it's|that's|this is|he's|she's) (a|an)] <word> ${ending}`,
  `[(sitting|standing|riding|sleeping|jumping|hiding|going|swimming) (on|in|under|up|to|behind) (a|an|the)] ${ending}`,
];

export const knownToAll = { isIt, shown, common, left } as const;
