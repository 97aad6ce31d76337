import { petNames } from './question.ts';
import { oneOf } from './topics.ts';

/**
 * Forms of a quiz question in the talk of every day: without its “is” or “does”, as many families speak, left open at the
 * first sound of a word, or as a riddle. They count only where an adult is heard speaking to a child.
 */

const pets = petNames.split(' ').join('|');
const over = `(!(<any>)|${pets}|<Name>|,|huh|hm|look|tell|show|it's|is it|that's)`;
const animal = oneOf('animal');
const living = `(${oneOf('animal', 'people').slice(1, -1)}|kids|people|guy|lady|man|somebody)`;
const part = oneOf('body');
const clothes = oneOf('clothes');
const known = oneOf('animal', 'vehicle', 'shape', 'food', 'clothes', 'body', 'letter', 'number', 'toy', 'building');
const quality =
  '(big|little|small|tiny|long|short|tall|round|fat|hot|cold|soft|fuzzy|furry|funny|old|baby|scary|silly|shiny)';
const ending = '(…|. .|—|–|<blank>)';
const act = '(doing|holding|eating|wearing|riding|carrying|drinking|making|reading|chasing|driving)';
const wanted = '(want|wants|need|like|wish|think|hope|prefer|would|should|could)';
const showing = '(point to|point at|touch|show (me|mommy|mama|daddy|grandma|nana)|find (me)?|give me|get me|which is)';

/** The first sound of a word that the child is to end: “it’s a sp…”, “you need a h…” */
const onset = `(b|c|d|e|f|g|h|j|k|l|m|n|p|q|r|s|t|u|v|w|y|z|bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kn|ph|pl|pr|qu|sc|sh|sk|sl|sm|sn|sp|st|str|sw|th|thr|tr|tw|wh|ba|bi|bo|bu|buh|ca|co|cu|da|di|du|duh|fa|fi|fo|ga|gu|hu|el|ele|um|umb|eh|ap|ki|la|le|li|lu|mi|mu|mo|muh|na|ni|nu|pi|po|pu|puh|ra|ri|ru|sa|si|su|ta|te|ti|tu|tuh|wa|wi|ye|za|zi)`;

/** “What this right here?”, “Where your belly at?”, “What a duck say?” */
export const bare: readonly string[] = [
  `[(what|who) <np:(this|that|these|those|dis|dat)> (one|ones|thing|guy|fella)? ((right|over|up)? (here|there))?] ${over}`,
  `[where <np:(your|his|her|the|that|them|my)> ${quality}? (${part}|${animal}) (at|go|is)?] ${over}`,
  `[where (mama|mommy|mommas|mamas|grandmas|grandma's|daddys|daddy's|papas|nanas|the|that)? (baby|babys|boy|girl)? (${part}) (at)?] ${over}`,
  `[what (<np:determiner>|<np:Name>|<np:caregiver>) <word>? (${animal}|${oneOf('vehicle').slice(1, -1)}) (say|go|eat|do|got|have)] (on|in|for)? ${over}`,
  `[what (he|she|they|that|<np:determiner> (<word>)? ${living}) ${act}] ${over}`,
  `[what (you|we|they) (put|wear) on (your|our|they|their) (${part})] ${over}`,
  `[what (you|we) (wear|need|put on) when] !${wanted}`,
  `[(this|that|these|those) (a|an|your|the|my) (${known}) or (a|an|your|the|my)? (${known})] ${over}`,
  `[what <np:(this|that|these|it|he|she)> called] ${over}`,
  `[what (come|comes) (after|next|before)] !(lunch|snack|school|work|dinner|nap|this|that|we)`,
];

/** “It’s a sp…”, “You put on your h…” */
export const begun: readonly string[] = [
  `[(a|an|the|is|are|called|says|say|goes|go|with|on|in|your|his|her|their|to|of|it's|that's|for|into|some|and) ${onset} ${ending}]`,
  `<any> ${ending} [(what is it|what's that|what's this|what's it called)] ${over}`,
  `[(tomorrow's|tomorrow is|today's|today is|yesterday was)] (${ending}|what|\\?) !(<any>)`,
  `[(you|we) (need|use|wear|put on|sleep in|drink from|cut with) (a|an|the|your|our|some)] ${ending}`,
];

const noise =
  '(choo|chugga|beep|vroom|zoom|woof|ruff|bow|moo|baa|tick|quack|oink|neigh|ding|honk|meow|cluck|buzz|hiss|roar|ribbit|tweet|hoo|hoot|wee|nee|peep|cheep|cock|splash|whoosh|chirp|knock)';
const usual =
  '(eat|eats|drink|wear|ride|use|sleep|sit|cut|write|wash|sweep|cook|brush|drive|hear|see|smell|kick|throw|open|put|keep|stir|read|play|blow|dig|live|lives|fly|flies|swim|swims|says|goes|digs|hops|barks|moos)';

/** “What goes choo choo?”, “Point to the one that you drink from.” */
export const clue: readonly string[] = [
  `[(who|what|which one) (goes|says|said|go|say) ${noise} ..2] ${over}`,
  `[what (lives|grows|flies|swims|hops|barks|crawls|sleeps|shines|melts|floats|digs|bites|stings|climbs|spins|jumps) (in|on|up|under|through|around|over|at|high|fast|like|and) !(your|our|my|you|here|there|it)]`,
  `[what goes (up high|up in|in the (sky|water|sea|ocean|barn|garage|air)|on (the (tracks|rails|road)|wheels|your (${part}|foot|feet))|really fast|fast and)]`,
  `[${showing} (the|a) (one|ones|thing|picture|animal) (that|that's|which|who)? (you|we|people|it)? (can|for|to)? ${usual}] !(most|best)`,
  `[${showing} (something|the thing|a thing) (that|which)? (you|we|people)? (can)? ${usual}] !(most|best)`,
  `[what is (a|an|the)? ${quality} and <word> and]`,
  `[(i'm|it's|he's) (<word>)? and (i|it|he) (say|says|go|goes|live|lives|have|has|can) ..4] (,|.)? (what|who) (am i|is it|is he)`,
  `[(what|who) am i] (!(<any>)|,) !(supposed|going|doing)`,
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
