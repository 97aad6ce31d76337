import { ending, over } from './quiz-over.ts';
import { oneOf } from './topics.ts';

/**
 * Questions about what both can see or know, asked in passing: an attribute of any noun, one of two states, a sentence
 * that stops before its last word. They count only if an adult is heard speaking to a child.
 */

const animal = oneOf('animal');
const part = oneOf('body');
const shown = oneOf('animal', 'vehicle', 'shape');
const wished =
  '(want|wants|like|likes|need|needs|choose|pick|prefer|gonna|going|think|making|painting|use|using|feel|favorite|favourite|best|should|could)';
const one = "(it's|that's|this is|that is|it is|these are|those are|they're|he's|she's|this one's|that one's)";
const article = '(a|an|the|your|my|his|its|their|our|some)';
/** The line stops here, with no mark that shows whether it was meant to. */
const stops = '(!(<any>|.|,|!|\\?|-|—|–|…))';
const size =
  '(big|little|small|tiny|teeny|huge|giant|long|short|tall|fat|thin|wide|round|square|hot|cold|soft|hard|rough|smooth|wet|dry|heavy|light|fast|slow|full|empty|open|closed|loud|quiet)';
const degree = '(bigger|smaller|taller|shorter|longer|heavier|lighter|faster|slower|biggest|smallest|tallest|longest)';

/** “What color mat are you standing on?”, “Which tower’s taller?” */
const attribute: readonly string[] = [
  `[what (number's|letter's|shape's|animal's|day's) !(your|next|best) <any>]`,
  `[(what|which) (color|colour|colors|colours|shape|letter|number) <np:word> <word>? (is|are|was|were|am|do|does|did|has|have) !(..3 ${wished}) <any>]`,
  `[(what|which) (color|colour|shape|letter) (is|are|was|were|am) (he|she|it|you|i|we|they|<np:determiner> <word>) (on|in|wearing|holding|standing on|sitting on|riding|touching|pointing to)]`,
  `[(which|whose) !(way|day|time|game|song) <word> (is|are|has|one|one's)? (the|a|more|most)? ${degree}] (${over}|mine|yours)`,
  `[give me <number> <np:word>] (,)? one`,
  `[what (animals|shapes|colors|letters|numbers|things|fruits) (live|lives|have|are|swim|fly|hop|eat|sleep|start|begin|rhyme|come)] !(you|we)`,
];

/** “Which one’s the fire truck?”, “Show me pig.”, “Where are your knees head shoulders?” */
const namedOne: readonly string[] = [
  `[(is|are) <np:(this|that|these|those)> (called)? <word> or <word>] (!(<any>)|huh|tell|what|look) `,
  `[(is|are) <np:(this|that|these|those)> (a|an|the) (policeman|police officer|boy|girl|man|lady|woman|baby|doctor|farmer|king|queen|mommy|daddy|grandma|grandpa|fireman|firefighter|teacher|clown|kid|child)] ${over}`,
  `[(where's|where is|where are) <np:(the|his|her|its|that)> <word> <word>?] (,)? (can you)? (show (me|mommy|mama|daddy|nana|grandma|grandpa|papa|us|<Name>) (the|his|her|its|that)|point|touch|(is it|is he|is she|are they) (on|in|under|behind|inside|up|down) ..4 or)`,
  `[(where's|where is|where are) <np:(the|that|this)> (tail|beak|wing|wings|wheel|wheels|horn|horns|fin|fins|hoof|paw|paws|trunk|mane|whiskers|antlers|propeller|chimney|headlights|feathers)] ${over}`,
  `[which (one|ones|of these) (doesn't|does not|don't|isn't|is not|aren't)] !(work|fit|you|want|feel|hurt|need|ready)`,
  `[(show me|show us|give me|hand me|find|point to|touch) the ${degree} <np:word>?] ${over}`,
  `[(which one's|which one is|which is|which ones are|which are|which one) <np:(the|a|an)> !(best|better|next|right|last|first|way|one|ones|favorite|easiest|hardest|problem) <word> <word>?] ${over}`,
  `[(show me|show us|point to|point at|touch|give me) <np:(${shown.slice(1, -1)}|knees|toes|eyes|ears|hands|feet|fingers|shoulders)>] ${over}`,
  `[(show me|show us|point to|point at|touch|find|give me) (the|a|an)? <np:(piece|pieces|picture|animal|animals|block|card|person|people|somebody|someone|something|page|shape|letter|part)> (that|that's|who|who's|with) !(you|we|i|fits|goes|works|broke|fell|came|likes)] <any>`,
  `[(where's|where is) <np:(pig|piggy|cow|horse|horsey|sheep|lamb|duck|ducky|chicken|goat|lion|tiger|elephant|monkey|giraffe|frog|owl|moon|sun)>] ${over}`,
  `[(where's|where is|where are) <np:(your|my|the|his|her)> (${part})] (and)? (${part}|where'd)`,
  `[(where's|where is|where are) <np:(bear's|baby's|dolly's|teddy's|doggy's|piggy's|kitty's|bunny's|elmo's|mommy's|mama's|daddy's|his|her)> (${part})] !(hurting|hurt|sore|going)`,
  `[(what's|whats|what is|what are) <np:(this|that|these|those)> (you're|you are|you're all|i'm|i am|he's|she's|they're) (wearing|holding|eating|drinking|riding|touching|sitting on|standing on)]`,
  `[(what's|what is) <np:(this|that)> (part|bit|piece|toy|food|fruit|snack|color|sign) !(for|of|about|doing)] ${over}`,
];

/** “Are you up or down?”, “Is that leaf big or is that leaf small?” */
const state: readonly string[] = [
  `[(is|are) !(..3 (too|you|your)) (the|this|that|my|his|her) <word> <word> ${size} or ${size}]`,
  `[(is|are) !(..5 (too|okay|ok|enough|ready|still|done|yours|mine|broken|coming|your|you)) the <word> ..2 or (is|are) (the|it|he|she)]`,
  `[(is|are) ${degree} or ${degree}]`,
  `[(is|are) (my|your|his|her|the|this|that) <word> (in|on|under|behind|over|inside|outside|beside|up|down|on top of) ..3 or (is it|are they|is he|is she)? (in|on|under|behind|over|inside|outside|beside|up|down|on top of)]`,
  `[(is|are|am) (it|he|she|they|i|we|(this|that|the|my) <word>) (going|moving|driving|running|spinning) (fast|slow|up|down|in|out) or (fast|slow|up|down|in|out)]`,
  `[(am i|is he|is she|is it|are they|are you|are we|is (the|this|that|your|my) <word>) (playing|singing|talking|standing|sitting|still)? (up high|up|down|loud|quiet|high|low|inside|outside|upside down|on top|in front) (or|or is it|or are you) (up|down|loud|quiet|high|low|inside|outside|upside down|under|underneath|behind|right side up)]`,
  `[(is|are) <np:(this|that|these|those|the)> <word>? ${size} or (is|are) (it|they|this|that|the|these|those) <word>? ${size}]`,
  `[(is|are|does|do) <np:(this|that|these|those)> (one|ones)? (for|go on|goes on) (your|my|the|his|her) (${part}) or]`,
];

/** “He goes down the” */
const openEnd: readonly string[] = [
  `(it|that|this|these|those|they|he|she|we|one|(${animal})) (is|are|goes|go|went|has|have|eats|eat|lives|live|says|wears|wear|hid|sat|fell|ran|jumped|climbed|slept|rides|drives|gives us|give us|put on|see|sees) (in|on|under|behind|down|up|into|to|with|over|off|from)? [${article}] ${stops}`,
  `(${one}) (on|in|under|behind|called|for|from)? [${article} ${size}?] ${stops}`,
  `(in|on|at|under|into|onto|with|to|from|of|behind|and|wear|wears|is|has|have|got|called|eat|eats|drink|drinks|see|sees|saw|found|made|ate|had|it's|that's) [${article}] ${stops}`,
  `(and|then) [(you|we) say] ${stops}`,
];

/** “Elephants have a long what”, “You go what?” */
const askedLast: readonly string[] = [
  `!(you|you're) <word> <doing> [(his|her|their|the|a|an) what] (!(<any>|.|,|!))`,
  `!(you|i|you're|i'm) (the|a|an|this|that|these|those|he|she|it|they) ..4 [(of|from|with|on|in|under) what] (!(<any>|.|,|!))`,
  `(at|in|on|under) the <word> and ..2 (at|in|on|under) [the] ${stops}`,
  `(then|and) !(you|i) ..3 [(the|a) what] (!(<any>|.|,|!))`,
  `[!(you|we|i) <word> (has|have|got|eats|lays) how many] (<word>)? ${over}`,
  `(for|on|in|with|like|under|of|down|into|over|behind|from|through) [(his|her|its|their|your|a|an|the) <word>? what] (!(<any>|.|,|!))`,
  `(i|we|you) (see|spy) [(a|an|the) <word> what] (!(<any>|.|,|!))`,
  `!(you|i) <any> (is|are|has|have|had|eat|eats|ride|rides|wear|wears|on|in|with|from|it's|that's|called|needs|drive|drives|give us|gives us|make|makes) [(a|an|the|some) <word>? what] (!(<any>|.|,|!))`,
  `[(you|we|they|he|she) (go|goes|say|says|put|wear) what] ${over}`,
];

/** “It’s your ja…”, “This fruit is a ba, a ba” */
const cutWord: readonly string[] = [
  `[(a|an|your|my|the|his|her|is|are|called|it's|that's|on|in|of) <onset>] (${ending}|(!(<any>|.|!|\\?))|it's|that's|this is|these are|they're|a|what)`,
  `[(it's|called|called a|for|with|on) (d|f|g|h|j|k|l|m|n|p|r|s|t|w)] ${stops}`,
  `[(a|an|your|the|his|her|is|are|called|it's|that's|say|says) (yel|pur|oran|ban|app|ele|gir|mon|tri|rec|squ|hor|chi|str|blu|gree|bro|jack|umb|spi|pen|lad|rab|tur|but|din|cir|pan)] ${ending}`,
];

/** “What do we get from the cow?”, “Where did bear hide?” */
const learned: readonly string[] = [
  `[how many <word> did (i|mommy|mama|daddy) (do|make|count|see|have|say|draw)] ${over}`,
  `[(what's|what is|who's|who is) (in|on|under|behind) (that|this|the) <word> (a|an) <word> or (a|an) <word>]`,
  `[what comes (out of|off) (the|a) !(oven|box|bag) <word>]`,
  `[what do (we|people) (sing|do|wear|eat|bring) when (it's|it is|somebody's|someone's|somebody|someone)]`,
  `(at the end|in the end|in the story|in the book) ..2 [(where|what|who|how many) (did|was|were) !(you|we|i|your) <any>]`,
  `[how many <word> (was|were) (that|those|these|this|it)] ${over}`,
  `[where (do|does) !(you|he|she|it|they|your|this|that|my) (the|a|an)? <np:word> come from]`,
  `[what does (it|this|that) (say|spell) (here|there|on the|on this)]`,
  `[where (was|were) (the|a|little|baby|that)? <word>? (${animal}) (hiding|sleeping)]`,
  `[what else (goes|lives|flies|swims|eats|says|hops|rolls|grows) (on|in|under|like|with)? !(here|there|our|your|my|soup|it) <any>]`,
  `[what (do|does|d|can) (we|you|people|farmers|they) (get|make|take) (from|out of) (a|an|the|our)? <np:(${oneOf('animal', 'food').slice(1, -1)}|tree|trees|bees|garden|store|ground)>]`,
  `[where did <np:(the|a|little|big|baby)>? (${animal}) (hide|sleep|live|put|find|lose)]`,
];

const clothes = oneOf('clothes');
/** Words that occur later in genuine questions and in play. */
const inEarnest =
  "(your|you|you're|for|after|about|scared|saying|crying|getting|having|looking|hiding|like|job|singing|doing|going|wrong|today|tonight|next|best|favorite|eating|ready|tell)";
const unknown =
  '(need|needs|want|wants|mean|feel|when|like|map|note|taste|think|wish|hear|wrong|he|she|they|it|tell|your|you)';
const choosing =
  "(you|you're|your|yours|we|our|my|mine|i|me|better|first|next|feels|off|scary|way|did|home|tonight|last|ready|best|hotter|today|should|was|to|goes|went|hurts|wants|gonna|going|works|want|time|broke|would|can|take|takes|now|coming)";

/** Frames with any noun. The words after the noun show if the question is genuine. */
const anyNoun: readonly string[] = [
  `[(what's|whats|what is|what are) !(..6 ${inEarnest}) <np:(the|a|an|these|those|this|that)> !(matter|problem|plan|rush|hurry|trouble|story|deal|news|point|game|idea|score|noise|smell|sound|shadow|dance|weather|date|day|time|wait|reason|password|song|mess|baby|other|all|about|what|i|we|he|she|they|it|one|on|in|with|is|are|was|do|does|can|you) <word>] (<any>|!(<any>))`,
  `[what (do|does) !(..6 ${unknown}) <np:(the|a|an|this|that|these|those|his|her)> <word> <any>]`,
  `[(who's|who is|who are) (in|on|under|behind|inside|at) <np:(the|this|that|his|her)> !(door|phone|car|house|shower|other|way|line|list|call) <word>] !(your|with you|today)`,
  `[which !(..7 ${choosing}) !(one|ones) <np:any> <any>]`,
  `[which (is|was|were|are) (louder|quieter|softer|harder|hotter|colder|${degree.slice(1)}]`,
  `[which (way|side|end) is (front|back|up|down|top|bottom|left|right)] ${over}`,
  `[where (do|does) (the|your|our|his|her)? <np:(${part}|${clothes}|eyes)> go] (on|in|show|do)`,
  `[what (sound|noise) (he|she|it|they|this|that|(a|the|your) <word>) (make|makes|be making)]`,
  `[(who|what) <np:(this|that|these|dis|dat)> (in|on) (the|this|that) (picture|page|book|photo|card|mirror)]`,
  `[(what's|what is|who's|who is) on <np:(your|his|her|my)> (${clothes}|jammies|pjs|pyjamas|onesie|bib|blanket)]`,
  `[(what's|whats|what|what'd) <np:(a|an|the|that|dat|this)> (big|little|baby)? (${animal}) (lay|make|give|say|eat|drink|do|live in|sleep in|got|have|wear|go)]`,
];

/** “This ball is blue and that ball is” */
const parallel: readonly string[] = [
  `(then|so) ..2 [(is|are|was|that's|it's)] ${stops}`,
  `(${animal}) <word> (and|but) [(${animal})] ${stops}`,
  `(and|but) (the|that|this|these|those|his|her|my|your)? <word> [(is|are|says|goes|go|say|live in|lives in|eat|eats|like|has|have)] ${stops}`,
  `(and|but) (this|that|these|those|they|he|she) (one|way|side)? [(is|are|says|goes|go|say|has|have)] ${stops}`,
  `(and|but) ..2 [(it's|he's|she's|they're)] ${stops}`,
  `(and|but) [(this|that) (one's|way's|side's|ball's|block's|piece's|guy's|car's)] ${stops}`,
];

const asking =
  "(what|what's|what is|what was|what're|what are|who|who's|who is|who was|where|where's|where was|which|which one's|which one is|how many)";
/** About the child, or news: the question is genuine. */
const earnest =
  "(you|your|you're|my|i|we|our|mine|wrong|happened|time|happening|matter|noise|sound|smell|shadow|next|should|hurts|inside|coming|knocking|calling|for|going)";

/** Questions whose ending shows that they are tests: “… do you remember?”, “… tell me”, “… is it a shark?” */
const cued: readonly string[] = [
  `[${asking} !(..3 ${earnest}) <any> ..6 (do you|d'you|do ya|can you|did you)? remember] !(when|how|our|that)`,
  `[${asking} !(..3 ${earnest}) <any> ..6 (do you know|d'you know|you know)] (!(<any>)|huh|that|this|him|it|what|his|her)`,
  `[${asking} !(..3 ${earnest}) <any> ..6 (can you)? tell (me|mommy|mama|mummy|daddy|nana|grandma|grandpa)] (!(<any>)|what|is|huh)`,
  `[(what's|what is|what're|what are|who's|who is) !(..3 ${earnest}) <any> ..5 (is it|is that|is he|is she|are they|are those|are these) (a|an|the) <word>]`,
  `[(what's|what is|what're|what are|who's|who is) !(..3 ${earnest}) <any> ..5 (it's|he's|she's|they're|that's|it is) (a|an|the|your|called)]`,
];

/** “Next card, what do you see?” */
const onCard: readonly string[] = [
  `(card|cards|page|picture|pictures|piece|look at this one|next one) (,)? [what (do|can) you see] ${over}`,
];

/** “Who’s the one with the big smile?” */
const whoThere: readonly string[] = [
  `[(who's|who is) <np:(he|she|they)> (talking|hugging|holding|chasing|waving|riding|dancing|sitting|walking|hiding)] !(your|today)`,
  `[(who's|who is) (driving|riding|flying|steering) (this|that|the|a)] !(car home|you|bus today)`,
  `[(who's|who is) <np:(this|that)> (<word>)? (baby|man|lady|woman|boy|girl|guy|kid)] !(calling|singing|at|outside)`,
  `[(who's|who is) the (one|boy|girl|man|lady|baby) (with|in the|that's) <any>] !(your|today)`,
  `[(who's|who is) (in front|at the front|in the back|at the back|in the middle|on the bottom|at the bottom)] ${over}`,
  `[(who's|who is) <np:(this|that)> (meant|supposed) to be]`,
];

export const near = {
  attribute,
  namedOne,
  state,
  openEnd,
  askedLast,
  cutWord,
  learned,
  anyNoun,
  parallel,
  cued,
  onCard,
  whoThere,
} as const;
