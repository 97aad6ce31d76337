import { petNames } from './question.ts';

/** Patterns for asking for a word, a “please” or a look first. */

const told =
  '(<verb:~prompt>|<verb:~tell>|<verb:~ask>|<verb:~cue>|<verb:~remind>|<verb:~encourage>|<verb:~instruct>|<verb:~require>|<verb:~request>|<verb:~expect>|<verb:~direct>)';
const whom = '(the <who:child>|your <who:child>|<who:child>|<who:object>|<who:Name>)';
const child = '(he|she|they|child|the child|your child|the student|<Name>)';
const speaks =
  '(says|said|say|(gives|gave|give) (me|us|you) (a|an|the) (verbal|word|sign|request|response|vocalization)|(used|uses) (his|her|their) (aac|pecs|board|picture|pictures)|(tries|tried|attempts|attempted) (the|a|to) ..1 (word|say|sign|ask|sound)|asks|asked|ask|signs|signed|sign|vocalizes|vocalized|requests|requested|request|labels|labeled|names|named|answers|answered|uses (his|her|their|a|the) (<word>)? (words|word|sign|voice|device)|used (his|her|their|a|the) (<word>)? (words|word|sign|voice|device)|use (his|her|their|a|the) (words|word|sign|voice)|uses words|used words|tells (me|us|you)|told (me|us)|(has|had|have) (said|asked|signed|used))';
const kept =
  "(~withhold|withheld|held back|hold back|holds back|holding back|kept|keep|keeps|do not give|don't give|did not give|didn't give|not given|do not hand|don't hand|not get|won't get|doesn't get|does not get|gets nothing|no|waited to|wait to|refused to|hold|held|holding|hid|put away|out of reach|nothing|not open|won't open|stopped|paused the|pause the)";
const thing =
  '(toy|toys|ball|snack|bubbles|bubble|item|items|object|cup|juice|milk|food|swing|turn|turns|car|train|book|puzzle|piece|pieces|cracker|crackers|cookie|block|blocks|tablet|ipad|reinforcer|access|it|them|preferred|favorite|blanket|cards|treat|sticker|stickers|bottle)';

/** What is asked for: a word, a sign, a look. */
const speak = `(say|ask|request|vocalize|verbalize|repeat|imitate|label|greet|sign|use ..2 (words|word|phrases|phrase|sentences|sentence|sign|signs|talker|voice))`;
const gaze =
  '(look (at (me|us|you|my|the speaker)|(me|you|us|him|her) in the (eye|eyes))|(make|give|hold|maintain) eye contact)';
const gate =
  '(before|prior to|first|to (get|receive|have|earn|access|keep|continue|join|play)|for access|in order to|each time|every time)';

/** What is said to the child, told about the child, or held back. */
export const patterns = {
  say: [
    `[say !(when|cheese|so|something|anything|whatever|it (however|any|as|if|when|your|with (him|her|them|your)|for (him|her|them)|to (him|her|them))|(<quote>)? (no|yes|stop|ouch|go|anything|something|whatever) (<quote>)? (,)? (if|when|any|whenever|and i'll|and we'll)|that|more about|no more|a few|(hi|hello|hey|bye|bye bye|goodbye|goodnight) (to|if)|(<quote>)? <word> (<quote>)? (if|when) you|(good|night) (night|morning|bye|evening)? (to|if|when|with)|good (things|words|stuff)|what|if|you|no to|yes to|the word|about|to|for|in|on) (<quote>)? <word>]`,
    '[(repeat after me|say it with me|you say it)]',
    '[say , (<quote>) <word>]',
    "[tell (him|her|them|me|us|<Name>|<caregiver>) ((no|yes)? (thank you|thanks|please|sorry|i'm sorry)|good (morning|night)|excuse me)]",
    `[(let me|let's|can i|i want to|i need to|i'd like to) hear you (say|try|ask for) <word>]`,
    '[(can|could) (you (all|guys|both)|everybody|everyone|we all) say !(hi|hello|bye|goodbye) <word>]',
    '[(can|could) you (say|sign) !(that again|it again|again|more about|what|(hi|hello|bye|goodbye) to|why|which|if|how|anything|it one more|the alphabet|your abcs) (<quote>)? <word>]',
    '[tell (me|us) (<quote>) <word>]',
    '[sign !(here|up|in|off|on|out|for|it|your|the|language|this|that|off|with|says|a|sheet|of|and|or|at|if|when) <word>] !(<word>)',
    `[copy (me|my (words|sounds|mouth|sound|lips)) (,)? (say)? !(and|with|if|now|then|do|clap|stomp|jump|wave|tap|hands|arms|up|touch|put|like|draw|roll|build|as|or) <word>] !(<word>)`,
    `[my turn (,)? !(now|to|is|next|first|then|your|with|on|again|for|and|i|it|this|over|go|please|at|in|after|before|too|first) <word> (,)? (now|and)? your turn] !(to|on|with|next)`,
    `[((now)? you say|your turn to say|(can i|let me|let's|i want to) hear you say|make your mouth say) (it|<quote>)] !(again|on|out)`,
    `[(can you|could you|will you) (try saying|try to say|repeat|copy|ask me|ask for it|tell me in words|use (your)? words|use a word)] !(again|that again|what you (said|meant))`,
    `[(say|try) (it|that) (again)? (with me|after me|nicely|like me|like this|in a sentence|the right way|properly|slowly|clearly)]`,
    `[ask (me|for it|nicely|us) (for it|for that|for <word>|nicely|first|with)] !(if|when|about|again|any|whenever)`,
    `[tell (me|us) (,)? (<quote>)? i (want|need|see|would)]`,
    `[sign it] (!(<word>)|,|with|for|first|please|again|now)`,
    `(listen|say|say it|after me) (,)? <word> (,)? [(now you|you try|now your turn|you say|your turn)] !(<any>)`,
    '[no (word|words|talking|asking|please|sign) (,)? no <word>]',
    `[(whole|full|complete|big) (sentence|sentences) (please|,|!)]`,
  ],
  device: [
    `[(use|touch|push|press|tap) your (talker|device|aac|buttons|button|tablet|ipad|board) (and|to) (tell|say|ask|show|answer)]`,
    `[(find|press|push|touch|hit) (me)? (the|your) (button|picture|word|icon|symbol|sign) for]`,
    `[(find|press|push|touch|hit|tap|tell me|show me|ask|say it|get) (<quote>)? !(me|out) <word> (<quote>)? (on|with|using) (your|the) (device|talker|ipad|tablet|board|book|aac|button|switch)] !(case|screen to|off|shut)`,
    `[use your (talker|device|aac|board|sign|signs|pictures|picture|buttons|button|big kid voice|nice voice|big voice) (to (say|tell|ask|answer|request|show)|and (say|tell|ask|answer)|then|please|first)]`,
    `[(ask|tell|show) me (on|with|using) your (talker|device|ipad|board|signs|sign|pictures|book|hands)] !(if|when|or)`,
  ],
  saySpoken: [
    `[(what do (you|we|ya) say|what (d'you|d'ya|d'we) say|(whatta|whaddya|whaddaya|whadda|wadda|whatcha) (you|ya|we)? say|what do (you|we) need to say|what should (you|we) say|what did (i|we) say to say|what (you|we) say when|what do (you|we) tell (grandma|grandpa|nana|mommy|daddy|mama|papa|her|him|the <word>|<Name>) when)] (!(<word>)|to !(a|an|some|going|that|this|we|us)|she|he|somebody|someone|you|${petNames.split(' ').join('|')}|<Name>|first|when|what|now|then)`,
    "[(what's|what is|say|use) the magic word]",
    '[the magic word] \\?',
    "[(what's|what is) the word] (!(<word>)|for)",
    '[(ask|asking) (me|for it|her|him)? (nicely|politely)]',
  ],
  please: [
    '[say please]',
    '[ask (me|him|her|them|<Name>|<caregiver>) please] !(can|could|if|to|may)',
    '[(how|what) do (we|you) ask (for (more|help|it|that|one|a turn))?] !(for|the|him|her|them|about)',
    '[(show|tell) me how (you|we) (ask|say (it|please)|sign)]',
    '[how do (you|we) (say|sign|tell me) (it|<quote>|please|you want|(more|open|help|up|all done|thank you|thanks|sorry|hello|hi|bye bye))] !(in)',
    '[(with|using) (your)? (nice|kind|polite|big) (words|voice|manners)] (please|!(<word>))',
    '[(where are|remember|what about|use) your manners]',
  ],
  words: [
    '[(tell me|say it|ask me|ask|put it|put that|answer|say that) (in|with|using) (a|your|one) ..1 (sentence|sentences|words|word|voice)]',
    '[use (your|some|those) !(own|home|everyday|family) (<word>)? (<word>)? words] !(or|and your)',
    '[use (a|an|your)? (big|bigger|full|whole|long|longer|good|nice)? (sentence|sentences)] !(strip|strips|starter)',
    '[(tell|give) me (a|the|your) (whole|full|big|long) (sentence|thing)]',
    '[use words] !(like)',
    '[use (more|<number>) words]',
    '[use your (big|nice|polite|kind|good) (girl|boy|kid)? (voice|words)]',
    '[(tell|give) me the word] !(you|we|that)',
    '[tell me (open|more|please|help|go|up|down|bubble|bubbles|ball|off|on|out|in|push|swing|eat|drink)] !(<any>)',
    '[first (you)? (say|ask|tell|sign) ..3 then]',
    '[first (a)? (word|words|sign|please) (,)? then]',
    '[(tell|ask) (me|us|her|him) (with|using) (your)? words]',
    '[tell (me|us) what you want (first|and|or|before|then|please|,)]',
    "[(i need|i want|i'd like) to hear (your words|you say|a word|you ask)]",
    '[i need (your|a) (words|word|nice words)]',
    '[you (need|have|got) to (say|ask|tell me|use (your|a)|sign) ]',
    '[(first (you)? (say|ask|tell|use|sign)) ..4] ,? then',
    '[(not until|not before|no <word> until|only if|only when) (you (say|ask|tell|use|sign|look)|i hear)]',
    "[(i'm|i am) waiting (for (you|your|a) (word|words|to (say|ask|use|tell|sign)|please|thank)|to hear)]",
    "[(i want|more|open|please|you want|i need|help|i see a|i see|it's a|give me) what] (\\?|$|!(<word>)) ",
    '[(words|word|voice) (please|first)] (!(<word>)|and|then)',
    '[(hear you) (ask|use)]',
    '[(until|unless|till|til|when|once|after|if) you (say|ask|use your|tell me with|sign)] !(so|go|when|stop|that|no)',
  ],
  look: [
    "[look at (me|my (face|mouth|eyes|lips))] !(,? (i'm|i am|go|i|flying|jump|dance))",
    '[(eyes on me|eyes up here|eyes here|look at my (mouth|lips|eyes)|look me in the eye|look in my eyes|give me (your)? eyes|show me your eyes|let me see your eyes|look in my eyes|eyes to me|eyes on my (face|mouth|lips)|where are your eyes|i need your eyes|listening eyes|nice looking eyes|watch my (mouth|lips|face))]',
  ],
  toldToSay: [
    `[${told} ${whom}? to (say|vocalize|verbalize|imitate|repeat)] !(a few|hi|hello|bye|goodbye|goodnight|how|what (he|she|they|was|she's|happened)|why|if|anything|more about)`,
    `[(<verb:~make>|<verb:~have>) (<who:object>|the <who:child>|<who:child>) (say|ask for|sign for|sign|request|label|vocalize|verbalize|repeat)] !(hi|bye|goodbye|hello|yes|here|up|in)`,
    `[<verb:~get> ${whom} to (say|vocalize|verbalize|repeat|imitate|ask|request|sign)] !(hi|hello|bye|goodbye|here|up|in|about|how|why|what|if)`,
    '[<verb:~make> (<who:object>|the <who:child>|<who:child>) ask] !(his|her|about|how|why|what|if)',
    `[<verb:~wait> for ${whom} to (say|ask|request|vocalize|verbalize|sign)] !((<quote>)? (he|she|they|it was|yes|no|stop|ready|when|if|how|ok|okay|done|enough)) (it|for)? (the|a|his|her)? (<quote>)? ..4 (<quote>)? ..2 (before|first|prior to)`,
    `[<verb:~wait> for ${whom} to say] (<quote>)? (please|more|go|open|help|i want|ready set)`,
  ],
  toldWords: [
    `[${told} ${whom}? to (use|answer in|speak in|say it in) (a|his|her|their)? (full|complete|whole|longer|nice|polite) (sentence|sentences|words|voice|manners)]`,
    `[(<verb:~make>|<verb:~have>) ${whom} use (his|her|their|a|your) (words|word|sentence|sign|talker|device)]`,
    `[${told} ${whom}? to (use|ask with|ask using) (his|her|their|your)? (<word>)? words]`,
    `[${told} ${whom} to ask (nicely|politely)]`,
  ],
  toldLook: [
    `[(<verb:~make>|<verb:~have>|get|gets|got|getting) ${whom} (to)? ${gaze}]`,
    `[(<verb:~make>|<verb:~have>) ${whom} (look at (me|us|you)|make eye contact|give eye contact)]`,
    `[${told} ${whom}? to (look at (me|us|you|mommy|daddy|mama|papa|mom|dad|your (face|mouth|eyes)|the therapist|therapist|the clinician|clinician|his|her|my|the speaker|the adult|slp|ot|th)|look (you|me|us) in the (eye|eyes)|make eye contact|give (you|me|us)? eye contact)]`,
  ],
  until: [
    `${kept} ..8 [(until|unless|before) ${child} ${speaks}]`,
    `[(until|unless) ${child} (uses (his|her|their) words|used (his|her|their) words|says please|said please|says the word|said the word|says (<quote>) |said (<quote>) )]`,
    `${kept} ..8 [(until|unless) a (word|sign|verbal request|request|vocalization) (came|was|is)]`,
    `^ [(required|expected|made|needed|had) to ${speak}] ..5 ${gate}`,
    `^ [(required|expected|made|needed|had) to say] (<quote>)? ..3 (<quote>)? ..2 ${gate}`,
    `(he|she|they|child|<Name>) (had|has|needed|needs|was (required|expected|made)|is (required|expected|made)) to [say] !(goodbye|bye|hi|hello|goodnight|how|what|if|when|why) (<quote>)? ..3 (<quote>)? ..2 ${gate}`,
    `^ [(required|expected) to greet]`,
    // “target saying “please” before he gets a snack”
    `[(saying|asking for|asking|requesting|signing|labeling|naming|vocalizing|using (his|her) (words|sign|signs|device)) <quote>? ..3 <quote>? (and|or)? <quote>? ..3 <quote>? before (he|she|they|<Name>|your child) (gets|gets to|can|may|is given|is handed|is allowed|receives)]`,
    `^ [(required|expected|made) to (sign|say|ask for|request) (<quote>)? <word> (<quote>)?] ${gate}`,
    '^ [made to say (<quote>)? (sorry|please|thank you|hello|goodbye|it|excuse me)]',
    `[(insisted on|insist on|insists on|insisting on|demanded|demands|held out for|holding out for|hold out for) (a|the|any)? (full|complete|whole|clear|verbal)? (<quote>)? (sentence|sentences|word|words|please|request|sign|vocalization|verbalization|eye contact|speech)]`,
    `(demanded|required|expected|expects|requires) ..1 [(eye contact|a word|words|a please|a response|speech|a vocalization|a sign)] ..4 (before|first|prior to|to get|to receive)`,
    `(hold|holding|held|keep|keeping|kept) ..3 (back|up|away|out of reach) [(until|unless) ${child} ${speaks}]`,
    `(only|never|not) ..6 [(after|once|when|if|until|unless) ${child} ${speaks}]`,
    `[only (after|once|when|if) ${child} ${speaks}]`,
    `^ (was|were)? [(required|demanded|expected|insisted on) (a)? (sustained|direct)? eye contact] (.|,|;|and|before|first|during|for|from|$)`,
    `^ [had to say] (<quote>)? (please|more|thank you|sorry|i want|excuse me|open|help|the word)`,
    `^ (i|we|ot|slp|pt|therapist)? [(asked|prompted|cued|called) for eye contact]`,
    `^ [eye contact] (was)? (required|expected|needed)? (before|prior to) (giving|getting|receiving|handing|access|the|each|every|he|she)`,
    `(he|she|they|child|pt|student|<Name>) (had|has|needed|needs|was (required|expected|made)|is (required|expected|made)) to [say] (<quote>)? (please|more|thank you|sorry|i want|excuse me|open|help|my turn|the word|the name)`,

    `(had to|has to|have to|needs to|needed to|must|should|is expected to|was expected to|is to) [(ask|say|request|sign|vocalize|verbalize|label|name|use (his|her|their) words|use (a|the|full|complete|whole) ..1 (sentence|phrase|word|sign|voice)|look at (me|us|you)|(make|give) eye contact) ..5] (properly|nicely|politely|to get|to have|to receive|before|in order to|first)`,
    `(so|so that|in order that) ${child} (has to|had to|would have to|must|needs to|will have to|will need to) [(ask|request|say|sign|vocalize|label|use (his|her|their) words)]`,
    `out of reach (so|to|in order to) ..4 [(prompt|elicit|force|create|get) ..2 (request|requests|requesting|word|words|communication|language)]`,
    `[(request|ask|say|sign|label) ..8 (before|prior to) (receiving|getting|accessing|access|being given|having)]`,
    `${child} (had|has|needed|needs|was (required|expected|made)|is (required|expected|made)) to [(request|ask for|label|name|sign for)] (each|every|all)`,
    `(held|holding|hold|kept|paused|stopped) ..8 (waited|waiting|wait) for ${whom} [to (say|ask|request|vocalize|verbalize|sign)]`,
    `(make sure|be sure|see that|ensure|check) (that)? ${child} [(looks (at|up)|look at|makes eye contact|says|asks|signs|requests|uses (his|her|their) words)] ..8 (before|first|prior to)`,
    `[(verbal|vocal|spoken|signed|clear)? (request|requests|response|word|words|sign|label|vocalization|approximation|eye contact) (was|is|were|are)? (required|expected|needed)] (before|for|prior to|to (get|receive|access|continue)|each|every)`,
    `${kept} ..8 [(till|til) ${child} ${speaks}]`,
    `(wait|waits|waited|waiting) with (the|a|his|her|their) <word> [(until|till) ${child} ${speaks}]`,
    `[(contingent|dependent|conditional) (on|upon) (him|her|them|child|<Name>|a|an|his|her|their)? (using|saying|asking|requesting|signing|vocalizing|verbalizing|looking|making eye contact|word|request|sign|vocalization|verbalization|response|eye contact) ..2]`,
    `^ [(required|expected|made) to (request|ask for|label|name|sign for)] (each|every|all)`,
    `^ [ask for (the|a) (word|sign|please|look) first]`,
    `[no <what:any> (until|unless) ${child} ${speaks}]`,
    `[(requires|required|require|requiring|needs|needed) (a|an|any|the)? (verbal|vocal|spoken|signed|clear)? (request|requests|response|approximation|vocalization|word|sign|label|verbalization|eye contact)] (for|before|prior to|to (get|receive|access|continue))`,
  ],
  withhold: [
    `[<verb:~withhold> (the|a|his|her|their|all|preferred|desired|favorite)? (<word>)? ${thing}]`,
    `${thing} (was|were|is|are|will be) [withheld] (to|for)`,
  ],
  onDemand: [
    '[repeat after me] (game|games|activity|drill|routine|task)',
    '[(say|says|said|saying|label|labels|repeat|repeats|imitate|imitates|request|requests) ..3 (on command|on demand|when asked|when told|when prompted|upon request|on request)]',
  ],
} as const;
export type Name = keyof typeof patterns;
