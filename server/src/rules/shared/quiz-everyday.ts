import { ending, over } from './quiz-over.ts';
import { oneOf } from './topics.ts';

/**
 * Quiz questions in everyday talk: without “is” or “does”, as in many families; broken off after the first sound of a
 * word; or as a riddle. They count only if an adult is heard speaking to a child.
 */

/** Ends a question that has no verb. If other words follow, they may be its verb: “what that was like”. */
const done = `(!(<any>)|<Name>|,|huh|hm|look|tell|show|can|do|what|what's|it's|that's|you)`;
const animal = oneOf('animal');
const living = `(${oneOf('animal', 'people').slice(1, -1)}|kids|people|guy|lady|man|somebody)`;
const part = oneOf('body');
const clothes = oneOf('clothes');
const known = oneOf('animal', 'vehicle', 'shape', 'food', 'clothes', 'body', 'letter', 'number', 'toy', 'building');
const quality =
  '(big|little|small|tiny|long|short|tall|round|fat|hot|cold|soft|fuzzy|furry|funny|old|baby|scary|silly|shiny)';
const act = '(doing|holding|eating|wearing|riding|carrying|drinking|making|reading|chasing|driving)';
const wanted = '(want|wants|need|like|wish|think|hope|prefer|would|should|could)';
const showing = '(point to|point at|touch|show (me|mommy|mama|daddy|grandma|nana)|find (me)?|give me|get me|which is)';

/** The first sound of a word that the child is to complete: “it’s a sp…”, “you need a h…” */
const onset = `(b|c|d|e|f|g|h|j|k|l|m|n|p|q|r|s|t|u|v|w|y|z|bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kn|ph|pl|pr|qu|sc|sh|sk|sl|sm|sn|sp|st|str|sw|th|thr|tr|tw|wh|ba|bi|bo|bu|buh|ca|co|cu|da|di|du|duh|fa|fi|fo|ga|gu|hu|el|ele|um|umb|eh|ap|op|ope|hel|ki|la|le|li|lu|mi|mu|mo|muh|na|ni|nu|pi|po|pu|puh|ra|ri|ru|sa|si|su|ta|te|ti|tu|tuh|wa|wi|ye|za|zi)`;

/** “What this right here?”, “Where your belly at?”, “What a duck say?” */
export const bare: readonly string[] = [
  `[(what|who) <np:(this|that|these|those|dis|dat)> (one|ones|thing|guy|fella)? ((right|over|up)? (here|there))?] ${done}`,
  `[where <np:(your|his|her|the|that|them|my)> ${quality}? (${part}|${animal}) (at|go|is)?] ${done}`,
  `[where (mama|mommy|mommas|mamas|grandmas|grandma's|daddys|daddy's|papas|nanas|the|that)? (baby|babys|boy|girl)? (${part}) (at)?] ${done}`,
  `[what (<np:determiner>|<np:Name>|<np:caregiver>) <word>? (${animal}|${oneOf('vehicle').slice(1, -1)}) (say|go|eat|do|got|have)] (on|in|for)? ${done}`,
  `[what (he|she|they|that|<np:determiner> (<word>)? ${living}) ${act}] ${done}`,
  `[what (you|we|they) (put|wear) on (your|our|they|their) (${part})] ${done}`,
  `[what (you|we) (wear|need|put on) when] !${wanted}`,
  `[(this|that|these|those) (a|an|your|the|my) (${known}) or (a|an|your|the|my)? (${known})] ${done}`,
  `[what <np:(this|that|these|it|he|she)> called] ${done}`,
  `[what (come|comes) (after|next|before)] !(lunch|snack|school|work|dinner|nap|this|that|we)`,
];

/** “It’s a sp…”, “You put on your h…” */
export const begun: readonly string[] = [
  `[(a|an|the|is|are|called|says|say|goes|go|with|on|in|your|his|her|their|to|of|it's|that's|for|into|some|and|should|will|can|we|it|they|you) ${onset} ${ending}]`,
  `<any> (.)? ${ending} [(what is it|what's that|what's this|what's it called)] ${over}`,
  `[(tomorrow's|tomorrow is|today's|today is|yesterday was)] (${ending}|what|\\?) !(<any>)`,
  `[(you|we) (need|use|wear|put on|sleep in|drink from|cut with) (a|an|the|your|our|some)] ${ending}`,
  `[(it|they|he|she|we|you|that) (will|it'll|gets|becomes|turns|feels|is called|are called|is called the|turns into|turns into a)] ${ending}`,
  `[(called|part is called) (the|a|an)?] ${ending}`,
  `(the|a|and|then) ..2 <word> [(used|ate|built|said|blew|lived|saw|found|climbed|jumped|ran)] (in|on|up|to|into)? (a|the)? ${ending}`,
  `[we (wash|brush|wear|put on|eat|sleep|read|use|comb|drink|say|write|sit) (on|in|with|from)? (our|a|an|the)] !(<any>|.|,|-|—)`,
  `[(a|an|the) <word> (turns|turned|grows) into (a|an|the)?] !(<any>|.|,|-|—)`,
  `[<word> <word> means] !(<any>|.|,|-|—)`,
  `[(starts|begins) with] !(<any>|.|,|-|—|…)`,
  `[(one is|one's|is called|are called) (the|a|an)?] !(<any>|.|,|-|—|…|!|\\?)`,
  `(through the|from the|by the|at the|over the|with the|under a|in a|on a) [${ending}] !(<any>)`,
];

const noise =
  '(choo|chugga|beep|vroom|zoom|woof|ruff|bow|moo|baa|tick|quack|oink|neigh|ding|honk|meow|cluck|buzz|hiss|roar|ribbit|tweet|hoo|hoot|wee|nee|peep|cheep|cock|splash|whoosh|chirp|knock)';
const usual =
  '(eat|eats|drink|wear|ride|use|sleep|sit|cut|write|wash|sweep|cook|brush|drive|hear|see|smell|kick|throw|open|put|keep|stir|read|play|blow|dig|live|lives|fly|flies|swim|swims|says|goes|digs|hops|barks|moos)';

/** “What goes choo choo?”, “Point to the one that you drink from.” */
export const clue: readonly string[] = [
  `[(who|what|which one) (goes|says|said|go|say) ${noise} ..3] ${over}`,
  `[what (lives|grows|flies|swims|hops|barks|crawls|sleeps|shines|melts|floats|digs|bites|stings|climbs|spins|jumps) (in|on|up|under|through|around|over|at|high|fast|like|and) !(your|our|my|you|here|there|it)]`,
  `[what goes (up high|up in|down the (drain|slide|chimney|hill)|in the (sky|water|sea|ocean|barn|garage|air)|on (the (tracks|rails|road)|wheels|your (${part}|foot|feet))|really fast|fast and)]`,
  `[${showing} (the|a) (one|ones|thing|picture|animal) (that|that's|which|who)? (you|we|people|it)? (can|for|to)? ${usual}] !(most|best)`,
  `[${showing} (something|the thing|a thing) (that|which)? (you|we|people)? (can)? ${usual}] !(most|best)`,
  `[what is (a|an|the)? ${quality} and <word> and]`,
  `[(i'm|it's|he's) (<word>)? and (i|it|he) (say|says|go|goes|live|lives|have|has|can) ..4] (,|.)? (what|who) (am i|is it|is he)`,
  `[(what|who) am i] (!(<any>)|,) !(supposed|going|doing)`,
];

/** Verbs of plans and wishes. */
const notWished =
  '!(do|think|want|have|need|like|get|feel|choose|pick|play|wish|mean|say|eat|make|watch|read|sing|start|go|call|use|put|know|see|wear)';
const we = "(do we|d we|d'we|do you|d'you|do people|do they|do kids|do babies)";
const asks = '(what|which|who|where)';

/** “What do we stand on?”, “Which line do we stand in?”, “Where do fishies live?”: what is generally true. */
export const general: readonly string[] = [
  `[what (do we|d we|d'we|do people) ${notWished} <any> ..2 (on|in|with|at|for|from|of|over|under|to|when|before|after) ] !${wanted}`,
  `[what ${we} (need|wear|put|have|use|see|eat|find) (on|in|at|over) (our|your|the|a|their) (${part}|beach|pool|park|farm|zoo|shop|store|kitchen|bathroom|bedroom|sky|sea|ocean|barn|woods|forest|jungle|winter|summer|snow|rain)] !${wanted}`,
  `[what (do we|d'we|do you) do (before|after|when) (we|you)? (eating|eat|dinner|lunch|breakfast|bed|bedtime|the bell|hear|cross|sneeze|cough|wake|wash|using|the potty)] !${wanted}`,
  `[(which|what) !(one|time|song|book|game|story|way|movie|show|day|kind) <word> (do we|do you|does it|does he|does she|does this|does that) (stand|fit|sleep|cook|live|sit|belong|wash|walk|fly|go on|eat with|write with|brush) ..2] !${wanted}`,
  `[where do we live] ${over}`,
  `[what (does|do) (a|an|the|that)? (red|green|yellow|stop|go|walk|exit) (light|sign|lights|hand|man)? mean] ${over}`,
  `[where (do|does) !(you|we|it|this|that|i) !(your|our|my|he|she|they) (<word>|<np:determiner> <word>|<np:determiner> <word> <word>) (live|sleep|go|swim|fly|come|grow|eat|work|stay|hide|nest|belong|fit) ..1] ${over}`,
  `[what (goes|belongs|lives|do you find) in (a|the)? (soup|sandwich|salad|kitchen|fridge|bathroom|barn|zoo|ocean|sea|sky|garage|toolbox|closet)] ${over}`,
  `[what else (is|can|do|has|starts|goes|says|lives|could) ..4 (that's|thats|that is) (a|an)? (${known}|fruit|vegetable|animal|red|blue|green|yellow|round|soft|hard)]`,
  `[what (color|colour|shape|kind of) <word> (do|does|did) (he|she|it|they|<np:determiner> <word>) (have|wear|got|has|need)] ${over}`,
  `[(which|what) (hand|foot|leg|arm|ear|animal|letter|number|shape) (this|that)] ${over}`,
  `[whose ..1 (${part}) (is|are|'s)? (this|that|these|those)] ${over}`,
  `[which <np:word> (is|are) (empty|full|open|closed|dirty|clean|wet|dry|broken|sleeping|awake|hot|cold|soft|hard|on top|missing|smaller|bigger|upside down|backwards|on the (left|right))]`,
  `[(is|are) (this|that|these|those|they|it|both) (one|ones|two)? (the)? same or (are they|is it|not)? (the)? different]`,
  `[(what's|whats|what is) (today's|todays) (letter|number|color|colour|word|shape|date|day|weather)]`,
  `[(what's|whats|what is) (tomorrow|all (this|that) (white|fluffy|sticky|wet|green|brown|yellow) stuff)] ${over}`,
  `[(can|do) you (know|guess|remember) (what's|what is|who's|who is|how many are) (in|on|inside|under|behind) (this|that|here|the|there)] !(your turn|morning)`,
  `[what (does|do) (the|that|this) (sign|word|letter|card|page|label|clock|number|note) ..4 (say|mean|start with)] ${over}`,
  `(in|at the end of) (our|the|this|that) (story|book|song|movie) (,)? [${asks} !(do you|would|should|was your|is your) <any>] !(you|your|like|think)`,
  `[who (lived|ate|built|chased|knocked|huffed|came|ran|climbed|fell|said|was sleeping|was eating|was knocking) (in|at|up|down|over|after|the|a|his|her|on|off|to)] !(your|our|you|my|house|here|today|first)`,
];

/** “This is what?”, “And peas are which color?”, “After D what comes?” */
export const turned: readonly string[] = [
  `[!(you|i|we|he|she) <word> (is|are|has|have|gives|gives us|give|give us|makes|make|goes|eats|eat|likes|live|lives|lives in|means|called|is called|are called|lay|lays) (what|which|who|where)] ${over}`,
  `[(this|that|it|he|she|they|these|those) (is|are|makes|make|says|goes|lives|has|eats) (what|which) (color|colour|shape|sound|noise|letter|number|animal|name|one)?] ${over}`,
  `[!(you|i|we) <word> (is|are|has|have|makes|make) (what|which) (color|colour|shape|sound|noise|letter|number|size|animal)]`,
  `[(after|before) <any> (what|who|which) (comes|is|goes|number|letter)] ${over}`,
  `[(from where|with what|with which hand|in what|on what|from what) (do|does|we|you|the) <word> (come|eat|write|live|sleep|wash|get)?]`,
  `[how many <np:word> (i am|i'm|am i|we got|we have|you see|it has|he has|she has|are we|i have|i got) (showing|holding|having|here)?] ${over}`,
  `[(what is|what's) your (teacher|school|mommy|mummy|daddy|papa|mama|sister|brother|dog) name] ${over}`,
  `[<word> goes (up|in|on) or (down|out|off)] ${over}`,
];

/** “Tell me what is written here.”, “Remind me what we made today.” */
export const tellMe: readonly string[] = [
  `[(tell|remind|show) (me|us|mommy|daddy|mummy|mama|papa|nani|nana|grandma|grandpa|her|him|everybody|everyone|your friends|<Name>) (what|who|where|which|how many) ((is|are|was|were|does|do|did we|we) !(wrong|happening|happened|the matter|bothering|hurting|hurt|your|you|it|need|want|should|can|could|going|like) <any>|(this|that|these|those) (is|are|says|does))] !(for you|like)`,
  `[(tell|sing|say) (your|the)? (abc|abcs|alphabet|a b c|one two three|days of the week)] (for|to|with)? (${over}|me|us|nana|grandma|grandpa|daddy|mommy)`,
  `[(find|show me|get me|bring me|look for) (something|anything|one thing|two things|a thing) ..4 (that's|thats|that is|that starts|that rhymes|that goes|that has|shaped) (a|an|the|like)? <any>]`,
  `[count out <number> <word>]`,
  `[show (me|us) <number> fingers]`,
  `[(name|label) (all|every|each|both) (of)? (the|these|those|them|one|ones)]`,
  `[what is <np:(this|that|it|these)>] (tell|you tell|i have|i am|say|in (photo|picture)|here tell)`,
  `[who is <np:(this|that|he|she)>] (tell|you tell|say|in (photo|picture|the photo)|here|on)`,
];

const seenParts =
  '(fur|feathers|wings|legs|scales|a tail|tails|hair|stripes|spots|wheels|a shell|shells|horns|fins|whiskers|beaks|a beak|claws|paws|hooves|a trunk|trunks|hands|fingers)';
const someoneElse =
  '(mommy|mummy|mama|mom|mum|mammy|daddy|dad|papa|grandma|grandpa|granny|nana|nani|gran|everyone|everybody|teddy|auntie|the class|(miss|mr|mrs|ms|aunt|uncle) <word>|your (friends|brother|sister|mom|mommy|dad|daddy)|<Name>)';
const figure =
  '(baby|boy|girl|man|lady|mommy|mummy|daddy|farmer|king|queen|witch|prince|princess|fireman|bus driver|mailman|postman)';
const contrast =
  '(big|little|small|tall|short|long|fast|slow|hot|cold|soft|hard|wet|dry|heavy|light|full|empty|open|closed|rough|smooth)';
const degree = '(bigger|smaller|taller|shorter|longer|heavier|lighter|faster|slower|biggest|smallest|tallest|longest)';

/** “Is that the baby?”, “How are they different?”, “Do iguanas have fur?” */
export const anyone: readonly string[] = [
  `[(is|are) <np:(this|that)> the (big|little|old)? ${figure}] ${over}`,
  `[(is|are) (<np:(your|my|the|his|her)> ${quality}? (${oneOf('vehicle', 'building', 'animal', 'shape').slice(1, -1)}|ball|stick|rock|leaf|snake|line)) ${contrast} or ${contrast}]`,
  `[how (are|is) (they|these|those|it|this one|that one|the two) (different|the same|alike|not the same)] !(for you)`,
  `[what (do|does) !(you|we|i|they|it|he|she|this|that|your|the) <word> (run|live|ride|sleep|drive|roll|fly|sit|walk|stand|swim|play) (on|in|with|for)] ${over}`,
  `[what (does|do) <np:(a|an|the)> <word> (run|ride|sleep|drive|roll|walk|stand|swim) (on|in)] ${over}`,
  `[what (color|colour) <word> means]`,
  `[what (color|colour|shape) (are (you|we)|am i) (on|sitting on|standing on|holding|wearing)] ${over}`,
  `[(show me|which is|point to) your (left|right) (${part})] ${over}`,
  `[what (color|colour) (have|has) (you|he|she|it) (there|got|on)]`,
  `[show (me|us) (happy|sad|mad|angry|surprised|scared|sleepy|grumpy|excited|worried)] ${over}`,
  `[let's (label|name) (these|those|all (of)? (these|the|them)|the (pictures|colors|colours|animals|shapes|cards))]`,
  `[(name|label) (them|these|those) for (me|us)]`,
  `[(what's|whats|what is) <number> (plus|and|minus|take away) <number>]`,
  `[(is|are) (mine|yours) ${degree} or]`,
  `[(which|which one|whose|who) (is|one's|tower is|one)? ${degree} (,)? (yours|mine|is it)]`,
  `[what (goes|is|comes|do you find) (on top of|at the top of|at the bottom of|in the middle of|inside) (a|an) <word>] ${over}`,
  `[what (has|have) <np:word> (on|for) (their|its|his|her) <word>]`,
  `[(what's|whats|what is) <np:(this|that)> (${quality}|red|blue|green|yellow|orange|white|black|brown|giant|huge|great) (${quality}|red|blue|green|yellow|orange|white|black|brown)? !(noise|smell|sound|face|look|voice|feeling|idea|plan|mess|spot|bump|rash|mark|one) <word>]`,
  `[what (do you|do we|d'you|d'we) do with (our|your|the) <word> (at|when|after|before|in the)] !${wanted}`,
  `[(does|do) (it|he|she|they|this one|that one|the <word>|a <word>) (live|sleep|eat|fly|swim|walk|hop) ..3 or (on|in|at|does|do|does it)] !(you|we)`,
  `[(does|do|can) (a|an|the) <word> <word> or (does it|not)? (<word>)] ${over}`,
  `[(do|does) (a|an)? !(you|we|i|they|he|she|it|your|the) <word> have ${seenParts}] ${over}`,
  `[what else (has|flies|swims|hops|barks|lives in|goes (fast|up|in the|on the)) !(happened|your) <any>]`,
  `[(is|are) (a|an|the)? <np:word> (a|an)? (farm|zoo|wild|sea|jungle|real|pretend)? (animal|animals|fruit|vegetable|bird|bug|fish|toy|food|pet)] ${over}`,
  `[(what's|whats|what is) missing] ${over}`,
  `[(who|anybody|anyone|somebody) (can)? (tell|tells) (me|us) the (first|last|next|word|rule|day|date|letter|number)]`,
  `[(what's|what is) next on (our|the|your) (schedule|chart|list|board)]`,
  `[tell ${someoneElse} (what|where|who) (we're|he's|she's|that's|this is|those are|these are|it's)] !(for|wrong|like)`,
];

/** “Which is your left hand?”, “Does it have straight sides or round sides?” */
export const plain: readonly string[] = [
  `[which (one)? (one's|is|one is) (your|the|my|his|her) (left|right) (hand|foot|arm|leg|ear|eye|side|shoe|one)?] ${over}`,
  `[what (color|colour) <np:(${oneOf('animal', 'vehicle', 'shape', 'building', 'body')})>] ${over}`,
  `[(what's|what is|what are) (<np:word>) (made|built) (of|out of|from|with)]`,
  `[(does|do) (it|this|that|these|they|this one|that one|<np:determiner> (${oneOf('animal', 'shape', 'vehicle')})) have (a|an)? <word> <word>? or (a|an)? <word>] !(fever|for)`,
  `[why (doesn't|don't|does) (it|this|that|they|this one|that one|the <word>) (belong|match|go with)]`,
  `[where (does|do) (<np:(your|his|her|the)> ..1 (${clothes})) go] ${over}`,
  `[what's (a|the|<np:determiner>) ..1 (${animal}) (have|eat|say|do|wear|like to eat|live in|got|need)] !(today|now|to do)`,
  `[(who's|whos|who is) <np:(this|that)> (on|in|under|behind|up) (the|your|his|her|this|that) !(phone|door|car|driveway|yard|hall|stairs|porch|line|kitchen|garden|house|other) ..1 <word>] ${over}`,
  `[(where's|wheres|where is|where are) <np:(the|this|that|these|those)> ${quality}? (${animal}) (hiding|sleeping|sitting|standing|swimming|at)] ${over}`,
  `[(that's|it's|this is|that there's|this here's|that there is|them's|those are|these are|they're) <np:(a|an|the|your)> ${quality}? (${known}) (,)? ((idn't it|isn't that right|ain't it|in't it|int it|innit|ain't he|don't it) (!(<any>)|\\?)|(right|yeah) \\?)]`,
  `[what do (we|you) (wear|put on|need|take|bring|use) (when|if) (we|you|it|it's|we're|you're)] !${wanted}`,
  `[what do (you|we) need to (drive|ride|cut|brush|write|wash) (a|an|our|your|the|with)]`,
];
