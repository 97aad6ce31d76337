/** Patterns for caregiver-blame in the plainest words. */
import { caregiver } from './caregivers.ts';

const them = '(him|her|them|<Name>|the (baby|child))';
const visit = '(visit|session|appointment|evaluation|eval|therapy|meeting|home visit|hour)';
const phone = '(phone|cell|cell phone|tablet|laptop|iphone)';
const whole = `(for)? (throughout|during|all|most of|much of|the (whole|entire)|entire|whole|half) (the|of the|our|of our|his|her|entire|whole)? ..1 (${visit}|time)`;
const never =
  "(never|rarely|seldom|hardly ever|does not|doesn't|do not|don't|did not|didn't|will not|won't|would not|wouldn't)";
const taught =
  '(practiced|practised|exercise|exercises|stretches|strategy|strategies|showed|shown|taught|went over|discussed|home program|hep|ideas|handout|reviewed|covered|steps)';
const lent =
  '(glasses|hearing aids|aids|afos|braces|brace|splint|splints|device|talker|log|folder|notebook|shoes|helmet|patch|bottle|cup|chair|walker|diary|form|forms|snack|bag|brush|spoon|board|book|books|visuals|homework)';
const better = '(more|better|sooner|faster|longer|further|calmer)';

/** What we gave, with words that tell which: “strategies from last visit”. */
const given =
  '(strategies|strategy|exercises|exercise|stretches|hep|home program|program|activities|suggestions|recommendations|ideas|techniques|handout|handouts|schedule|visuals|homework|tips|plan)';
const unused =
  '(used|done|followed|tried|practiced|practised|implemented|carried over|carried out|completed|kept up|applied|worked on|attempted|put up|hung up|set up)';

export const blamePlain = {
  // “Strategies from last visit were not being used”
  unusedOf: `${given} (from|we|i|that|given|for|shown|provided|taught|reviewed|discussed|sent|on) ..5 [((was|were|is|are|has|have) (not|hardly|rarely|seldom|barely) (been)?|wasn't|weren't|isn't|aren't|hasn't been|haven't been) (yet|always|consistently|regularly)? (being)? ${unused}] !(with|in|during|by (the (school|teacher|aide|doctor))|well|at (school|preschool|daycare))`,
  // “HEP has not been touched since August”
  notTouched: `${given} (still)? [(has|have|had) (still)? not been (touched|opened|looked at|done|used|tried|started|practiced|followed)] since !(we|i|our)`,
  // “said she would do the stretches but has not”
  saidBut: `${caregiver} ..1 (said|promised|agreed|planned|says|agrees) ..12 ,? [but (he|she|they)? (still)? (has not|hasn't|have not|haven't|had not|hadn't|did not|didn't|never did|never has|never have) (yet|done so)?] (.|,|;|$)`,
  nobodyDoes: `[(nobody|no one) (is|was|are|has been)? (doing|practicing|practised|using|following|does|did|practices|uses|followed|used)] (the|his|her|their|any)? ..1 ${given} !(of (his|her) friends|else)`,
  carryoverNoted:
    '[(minimal|poor|limited|no|little|inconsistent|spotty|sporadic|variable) (carryover|carry over|follow through|followthrough|compliance|adherence|practice|home practice) (was|is)? (reported|noted|endorsed|described)? (by|per) (the|his|her)? <caregiver>]',
  // “mom is still not doing it”
  stillNotDoing: `${caregiver} (is|are|was|were) [still not (really|consistently)? (doing|using|trying|practicing|following) (it|this|them|that|these|any of it)] (.|,|;|at|and|every|as|$)`,
  doneOnlyOnce: `${given} (was|were|is|are|has been|have been|being)? [(only (done|used|practiced|completed|followed|tried) (once|twice|<number> times|<number> x)|(done|used|practiced|completed|followed|tried) (only|just|barely) (once|twice|<number> times|<number> x))] !(today|in (session|clinic))`,
  doYourPart:
    '[(do|doing|did|done) your (part|share)] (at home|.|,|;|with|and|so|as|every|between|$) !(of the (song|game))',
  // “Splints stayed in the bag all week”
  stayedIn:
    '(splint|splints|brace|braces|afo|afos|glasses|hearing aids|aids|device|talker|walker|stander|orthotics|visuals|log|folder|patch|patches|helmet) [(stayed|stay|stays|remained|remain|remains|sat|were left|was left|are left) in (the|a|his|her|their|its) ..1 (bag|box|car|closet|drawer|backpack|trunk|case|garage|basement)] !(to charge|overnight|while (he|she))',
  nothingAtHome: `(${caregiver}|they) ..10 [(do not|don't|does not|doesn't|did not|didn't|are not|aren't|is not) (doing|do|trying|try|practice|practicing|work on|working on) (anything|any of (it|this)|a thing)] (at home|between|with (him|her)|about|to help|on)`,
  remindedAgain:
    '^ (i|we|ot|slp|therapist)? (had to)? [(reminded|remind|told|tell|instructed|warned) (the|his|her|both)? <caregiver> (for the (second|third|fourth|fifth|2nd|3rd|4th|5th) time|yet again|once again|repeatedly|multiple times|several times|many times)] (about|to|that|on|of|not|how|,|.|$) !(to (breathe|rest))',
  // “despite repeated teaching”, which is never said about a child
  despiteTeaching:
    '[despite (repeated|multiple|extensive|ongoing|frequent|much|several|numerous|continued|prior|previous|our) ..1 (teaching|training|instruction|instructions|demonstration|demonstrations|modeling|coaching|counseling|reminders|discussion|discussions|explanations)] !(to (him|her)|of (him|her))',
  // “it sounds like you have not been keeping up with it”
  notKeptUp: `(you|${caregiver}) [<aux:(have not|haven't|has not|hasn't|are not|aren't|is not|isn't|were not|weren't|was not|wasn't)> (been)? (really|always)? (keeping up|kept up)] (with|on|.|,|;|$) !(the (kids|others|class))`,

  // “Mom was late and unprepared”
  wasUnprepared: `${caregiver} (again|also)? (was|were|is|are|arrived|came|comes|arrives|showed up|late) (always|often|again|here|in)? (late|early)? (and|,|but)? (again|completely|totally)? [(unprepared|ill prepared|empty handed)] !(for)`,
  // “Dad on phone entire session”; but somebody who joins by phone takes part
  onPhoneAll: `${caregiver} (was|is|were)? (again|also|mostly)? [on (the|her|his|their|a)? ${phone} ${whole}] !(..9 (interpreter|insurance|hospital|doctor|from work|joined|asked|answered|told|shared))`,
  talkedOnPhone: `${caregiver} ..1 [(talked|talking|talks|chatted|chatting|texted|texting|scrolled|scrolling|looked|looks|looking|played|plays|playing) (on|at|through|with) (the|her|his|their) ${phone} ${whole}] !(..9 (interpreter|insurance|hospital|doctor))`,
  textedAll: `${caregiver} ..1 [(texted|was texting|were texting|texts|scrolled|was scrolling) ${whole}]`,
  sleptThrough: `${caregiver} ..1 [(slept|sleeps|fell asleep|asleep|sleeping|dozed|dozed off|napped|nodded off) (through|throughout|during|for) (the|our|his|her|most of (the|our)|all of (the|our)|much of (the|our)|this)? ..1 ${visit}]`,
  asksNothing: `${caregiver} ..1 [(never|rarely|seldom|hardly ever|does not|doesn't|do not|don't) (ask|asks) (us|me)? (any|a|many)? (question|questions)]`,
  answersNothing: [
    `${caregiver} ..1 [${never} (answer|answers|answered) (my|our|any|any of (my|our)|the)? (question|questions)] !(yet|on the (form|questionnaire))`,
    `${caregiver} ..1 [(never|rarely|seldom|hardly ever) (returns|return|answers|answer|responds to|respond to|replies to|reply to|reads|read) (my|our|any|any of (my|our)|the)? (calls|call|texts|text|emails|messages|voicemails|notes|phone)]`,
  ],
  notRemembered: `${caregiver} ..1 [(did not|didn't|does not|doesn't|do not|don't|could not|couldn't|never|cannot|can't) (remember|remembers|remembered|recall|recalled) (what|any|any of|how|the|our|anything) ..3 ${taught}]`,
  notWatching: [
    `${caregiver} ..1 [${never} (watch|watches|watched|observe|observes|observed) (the|our|us|me|as|how|any|his|her) ..1 (demonstration|demo|session|therapy|activity|exercise|exercises|therapist|stretches|technique|show|showed|worked|work|did|practice|practiced)] !(on (tv|video))`,
    `${caregiver} ..1 [${never} (listen|listens|listened|pay attention|pays attention|paid attention) to (me|us|what (i|we)|any|our|the|instructions|advice|suggestions|feedback|therapist|recommendations)] !(baby|heart|song|story|music|birds|voicemail)`,
  ],
  // “gave up on the patching after two days”
  gaveUpOn: `${caregiver} (has|have|had|just|simply|quickly|already)? [(gave|gives|give|given|giving) up on] (the|his|her|all|any|our)? ..1 (patching|exercises|stretches|stretching|splint|splints|brace|glasses|hearing aids|program|plan|routine|potty training|toilet training|tummy time|signs|signing|talker|device|aac|strategies|schedule|brushing|visuals|visual|walker|stander|hep)`,
  leftInSeat: `${caregiver} ..1 [(left|leaves|leave|keeps|kept|keep) ${them} in (the|a|his|her) ..1 (car seat|carseat|bouncer|swing|walker|crib|playpen|stroller|high chair|highchair|seat|exersaucer|jumper) (all (day|morning|afternoon|night|the time)|for hours|most of the|the (whole|entire)|too (much|long)|constantly|so much)]`,
  overdoes: `${caregiver} (often|always|still|also|just)? [(overfeeds|overfed|underfeeds|underfed|overstimulates|overstimulated|overmedicates|overdresses|understimulates) ${them}]`,
  // “He would talk more if you read to him”
  wouldIfYou: `(he|she|they|<Name>|your (child|son|daughter|baby)) would (probably|likely|surely|also|be)? ..2 ${better} [if you (only|just|also|both)? (read|talked|played|practiced|practised|worked|spent|spoke|stopped|limited|tried harder|did (more|the|his|her|your)|were more|put (in|down|more)|turned off|paid|listened|followed|set|said no|took (the|more)|had (done|read|practiced|worked|followed|brought))] !(too late)`,
  moreEffort: `(please|you|must|should|need to|needs to|have to|has to|try to|to) ..1 [(make|put in|put forth|show) (a)? (more (of an)?|bigger|better|greater|real|stronger) effort] (at home|with|to|and|,|.|$) !(on)`,
  forgotAgain: `(you|${caregiver}|<named:(he|she)>) (have|has)? [(forgot|forgotten|forgets|forget) (to bring)? (his|her|the|their|your) ..1 ${lent} (again|once again|yet again)]`,
  notDoingEnough: `(^|and|but|so|because|,) (you|${caregiver}) (are|is|were|was) (just|simply|still|really)? [not (doing|practicing|practising|trying|reading|talking|playing|working|helping) (nearly|anywhere near)? (hard)? enough]`,
  watchedTv: `${caregiver} (sat|stayed|lay|remained) ..4 and [(watched|watching|was watching) (tv|television|videos)]`,
  yelledAt: `${caregiver} (often|again|also|just|always)? [((yelled|yells|screamed|screams|shouted|shouts|snapped|snaps) at|(lost|loses) (his|her|their) temper with) ${them}] !(to (stop|watch out) .?)`,
  inARush: `${caregiver} (is|was|are|were|seems|seemed|appeared) (always|often|again|constantly) [(in a (rush|hurry)|rushed|distracted|bored|impatient)]`,
  seemsBored: `${caregiver} (seems|seemed|looked|appeared|acted) [(bored|annoyed|impatient|irritated)] !(by the (noise|rain|traffic))`,
  speaksFor: `${caregiver} (always|often|usually|constantly|interrupts and|still|also)? [(speaks|answers|answered|talks) for (him|her|them|<Name>)] !(at|in (his|her) book|<number>)`,
  hovers: `${caregiver} (always|often|constantly|still)? [(hovers|hovered)] (.|,|;|over|around|and|during|$)`,
  threatensChild: `${caregiver} (often|also|again)? [threatened (to (leave|spank|hit|lock|take away|call)|${them})]`,
} as const;
