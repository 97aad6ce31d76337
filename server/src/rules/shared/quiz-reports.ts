import { oneOf } from './topics.ts';

/** Patterns for a note that reports quiz questions, and for goals to answer them. */

const body = oneOf('body').slice(1, -1);
const things = `(colors|colours|color|colour|shapes|shape|letters|letter|numbers|animals|animal|objects|object|pictures|picture|photos|items|item|body parts|body part|vocabulary|words|flashcards|cards|card|foods|fruits|vegetables|vehicles|toys|things|nouns|verbs|actions|pages|alphabet|clothing|clothes|${body})`;
const feature = '(color|colour|colors|colours|shape|shapes|animal|animals|letter|letters|number|size|sound|noise)';
const naming = '(name|label|identify|id|list|recognize|recognise|point to|point at|touch|indicate)';
const named = `(${oneOf('animal', 'vehicle', 'food', 'shape', 'toy').slice(1, -1)}|item|object|picture|one|card|thing)`;
const gerund =
  '(naming|labeling|labelling|identifying|pointing to|recognizing|recognising|identification of|id of|labeling of|labelling of|naming of|recognition of|counting)';
const whom = '(the <who:child>|<who:child>|<who:object>|<who:Name> .|<who:Name>|your <who:child>)';
const said =
  '(<verb:~ask>|<verb:~prompt>|<verb:~instruct>|<verb:~direct>|<verb:~tell>|<verb:~cue>|<verb:~request>|<verb:~encourage>|<verb:~require>|<verb:~challenge>|<verb:~expect>)';
const work =
  '((worked|works|working|work|focused|focus|focusing) on|practiced|practised|practicing|practising|practice|practise|drilled|drilling|targeted|targeting|targets|target|reviewed|reviewing|addressed|addressing|continue|continued|introduced|trialed|probe|probed|probing|assess|assessed|check|checked)';
const wish = '(wanted|wants|liked|likes|chose|preferred|would|needed|needs|felt|thought)';

const animals = oneOf('animal').slice(1, -1);
const isOrDoes = '(is|was|are|were|says|said|starts|started|makes|made|comes|came|has|had|does|did|goes|begins|began)';
const behind = '(called|with|in|on|from|next|after|first)';

const wh = '(wh|what|who|where|when|why|how|yes|no)';
const answering = `(answer|answers|answering|respond to) (simple|basic|concrete|comprehension|at least|<number>)? (<quote>)? ${wh} (<quote>)? (,|/|and|or|&)? (<quote>)? ${wh}? (<quote>)? (,|/|and|or|&)? (<quote>)? ${wh}? (<quote>)? (question|questions)`;
const goalHead = '(stg|ltg|goal|goals|objective|objectives|obj|outcome|target|benchmark) (<number>)? (:|-)';

export const reports = {
  askedWhat: [
    `[<verb:~ask> ${whom}? (what|which) ${feature}] !((<pronoun>|${whom}) ${wish})`,
    `[<verb:~ask> ${whom}? (what|which) ${feature} (<determiner>|each|every|it|this|that|these|those|<Name>) ..3 ${isOrDoes} ${behind}?]`,
    `[<verb:~ask> ${whom}? (what|which) ${feature} ${isOrDoes} ${behind}?] !(<word> ${wish})`,
    `[<verb:~ask> ${whom}? who (each|every) <word> (was|is|were|are)]`,
    `[<verb:~ask> ${whom}? what <word> (says|eats|is called|was called|are called|were called)] !(about)`,
    `[<verb:~ask> ${whom}? what (the|a|each|every|each of the) ${named} (is|was|were|are) (called)?] !(about|for|going|doing|to|like|!(and|but|when|while|as|on|in|at|from|during) <word> <word>)`,
    `[<verb:~ask> ${whom}? what (the|a|each|every) ${named} (says|said|eats|ate|is called|was called)]`,
    `[<verb:~ask> ${whom}? what (it|this|that|these|those|each one|each|they) (is|was|are|were) (called)?] !(<word>)`,
    `[<verb:~ask> ${whom}? how many] !(more|times|<pronoun> ${wish}) ..3 (there were|there are|he saw|she saw|they saw|he could see|she could see)`,
    `[<verb:~ask> ${whom}? where (his|her|the|their|my) (${body}) (is|was|are|were)]`,
    `[<verb:~ask> ${whom}? where (the|a|each) ..1 (${animals}) (is|was|are|were) (hiding|living|sleeping|sitting)?]`,
    `[<verb:~ask> ${whom}? which one (is|was) (the)? (<color>|big|bigger|biggest|little|small|smaller|smallest|long|longer|longest|tall|taller|tallest|short|round|same|different|<shape>)]`,
    `[<verb:~ask> ${whom}? what (the|a|each) (boy|girl|man|lady|woman|kid|kids|child|children|people|person) ..4 (is|was|were|are) (doing|holding|wearing|eating|feeling)]`,
    `[<verb:~ask> ${whom}? what (comes|came|goes|went) (next|first|after|before)]`,
    `[<verb:~ask> ${whom}? (who|which one) (is|was|says|said|has|had|lives|lived) (the|a|in|on) ..1 <word>] !(${wish})`,
  ],
  askedTo: [
    `[${said} ${whom}? (for)? the (name|names|color|colour|colors|shape|number|letter|sound) of] (each|every|all|the|these|those)`,
    `[${said} ${whom}? to (label|identify|recognize|recognise|point to|point at|touch) (the|a|an|each|every) ..1 ${named}]`,
    `see (if|whether) (he|she|they|<Name>|your child) can [(point to|touch|find|show you|name) (the|a|an|each) ..1 ${named}]`,
    `[${said} ${whom}? to (find|point to|touch|show (me|us)|give (me|us)|hand (me|us)|pick out) (the|a|an) (<color>|<shape>|${body}) (one|block|car|ball)?] !(shoe|coat|box|door|that|lid)`,
    `[${said} ${whom}? to (correctly|verbally)? ${naming} ..5 ${things}]`,
    `[${said} ${whom}? to ${naming} (each|every|all|the|these|those) (one|ones|of (them|the <word>))] !(day|way)`,
    `[${said} ${whom}? to (tell|say|state|give) (how many|what color|what colour|which color|the names of|the color of)]`,
    `[${said} ${whom}? to tell (me|us|therapist|the therapist|the class|you) (what|which|how many|the (color|colors|colour|name|names|number|shape|letter))]`,
    `see (if|whether) (he|she|they|<Name>|your child) can [(tell you (the (color|colour|name|number|shape)|what|how many)|${naming} ..5 ${things}|count) ..2]`,
    `[${said} ${whom}? to count] !(down|on)`,
    `[(<verb:~have>|<verb:~make>) (<who:object>|the <who:child>|<who:child>|your <who:child>) ${naming} ..5 ${things}]`,
    '[(<verb:~have>|<verb:~make>) (<who:object>|the <who:child>|<who:child>|your <who:child>) count]',
  ],
  quizzed: [
    `[(checking|checked|check|testing|tested|to see|seeing) (if|whether) (he|she|they|<Name>|child|pt|student) (knew|knows|know|remembered|remembers|recognized|recognizes|could (name|tell|label|identify)|can (name|tell|label|identify)) (his|her|their|the|any|some)? ..1 ${things}]`,
    `(i|we|^) [(tested|checked|probed) (his|her|their) (knowledge|recall|naming|understanding|memory) of] ..1 ${things}`,
    `[(quizzed|quizzing|quizzes) ${whom}? (on|about)]`,
    `[quiz ${whom} (on|about)]`,
    `[(drill|drills|drilled|drilling|go over|went over|going over|goes over)] (his|her|their|the)? (colors|colours|shapes|letters|numbers|body parts|the alphabet|vocabulary|flashcards|animal names)`,
    `[(tested|testing|drilled) ${whom}? on] (his|her|their|the)? ..1 ${things}`,
  ],
  workedOn: [
    `(probed|targeted|assessed|worked on|working on|practiced|reviewed|drilled) ..1 [(object|picture|color|colour|shape|letter|number|animal|body part|noun|verb) (naming|identification|labeling|labelling|recognition|id)]`,
    `${work} [(receptive|expressive|receptively|expressively)? ${gerund}] ..5 ${things}`,
    `(work|worked|working|focus|focused|continue|continued|practice|practiced|target|targeted|targeting) ..4 [${answering}]`,
    `(^|:|;|,|${work}) [(object|picture|color|colour|shape|letter|number|animal|body part|noun|verb) (naming|identification|labeling|labelling|recognition|id)]`,
    `(^|:) [(naming|identification|labeling|labelling|recognition) of ..2 ${things}]`,
    `${work} [counting] (to|objects|items|blocks|bears|toys|cars|fingers|sets|bugs)`,
  ],
  goal: [
    `(<modal>|able to) (independently|correctly|receptively|expressively|spontaneously|verbally|accurately)? [${naming} (<number> (/|out of|of) <number>)? ..5 ${things}]`,
    `(<modal>|able to|to) [${answering}]`,
    `(<modal>|able to|to) [(answer|respond to) ..3 (question|questions) about] (a|the|his|her)? ..2 (story|stories|picture|pictures|book|books|page|text|photo)`,
    `(goal|goals|step|aim|objective|target|focus) ..8 to [${naming} (at least|up to)? (<number>|all|common|basic|familiar) ..5 ${things}]`,
    `[(knowing|naming|identifying|labeling|labelling|recognizing) (his|her|their)? ..1 ${things} (when|if) (we|you|asked)]`,
    '(<modal>|able to) [count (up)? (to|from) <number>]',
    '(<modal>|able to) [count (out)? (<number>)? (objects|items|blocks|toys|bears|fingers)]',
  ],
  goalBare: [
    `^ [${naming} (at least|up to)? (<number>|all|common|basic|familiar|primary|various|a variety of|major) ..5 ${things}]`,
    '^ (receptively|expressively|correctly|independently) [' + naming + ' ..5 ' + things + ']',
    '^ [count to <number>]',
    `${goalHead} [${answering}]`,
    `${goalHead} [(receptively|expressively|correctly|independently)? ${naming} (at least|up to)? (<number> (/|out of|of) <number>)? ..5 ${things}]`,
  ],
  couldTell: [
    `[(could|able to|can) tell (me|us|therapist|the therapist) <number> (/|of|out of)? <number>? ..2 (${feature}|sounds|names|${things})]`,
    `(could not|couldn't|cannot|can't|unable to|able to|did not|didn't) [tell (me|us|therapist|the therapist|clinician|the clinician) ((what|which) ${feature} ..4 (is|was|makes|made|says)|how many (there were|there are|<word> there))]`,
  ],
  scored: [
    `[(gave|gives|provided|supplied|stated|produced) (the)? (color|colour|shape|animal|object|letter)? (name|names|label|labels) (for|of) <number>] (/|of|out of)`,
    `(child|client|patient|student|pt|he|she|<Name>|^) (correctly|accurately)? [(answered|answers|responded to) ..1 (<quote>)? ${wh} (<quote>)? (,|/|and|or|&)? (<quote>)? ${wh}? (<quote>)? (question|questions)]`,
    `[(pointed to|identified|labeled|labelled|named|matched|counted|points to|identifies|labels|names) ..4 ${things} ..3 (on request|upon request|when named|when asked|when prompted|on command|with prompting)]`,
    `^ (child|client|patient|student|pt|he|she|they|<Name>)? (receptively|expressively|correctly)? [(named|labeled|labelled|identified|matched|pointed to|recognized|recognised|counted|names|labels|identifies|points to) <number> (/|of|out of) <number> ..3 ${things}]`,
  ],
} as const;

export type Report = keyof typeof reports;
export const isReport = (name: string): name is Report => name in reports;
