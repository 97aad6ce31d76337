import { caregiver } from './caregivers.ts';

/** What can be missed. */
const visit =
  '(visit|visits|session|sessions|appointment|appointments|appt|appts|meeting|meetings|class|group|slot|slots)';
/** Names of visits by what is done there. */
const therapy =
  '(therapy|speech|ot|pt|slp|physio|playgroup|group|clinic|assessment|evaluation|eval|review|checkup|follow up|early intervention|feeding clinic|home visit|home visits)';
const any = `(the|a|an|his|her|their|our|my|your|this|last|today's|yesterday's|another|<number>|several|many|most|all)?`;
const plain = '!(song|songs|time|game|games|rhyme|snack|photo|picture)';
const someone = `(${caregiver}|pt|pts|patient|patients|client|clients|student|child|children|they)`;
const day = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const when =
  '(last (week|month|time|night|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter))';
const always =
  '(frequently|constantly|repeatedly|habitually|always|continually|continuously|perpetually|forever|regularly|routinely|chronically)';
const stop = `(for|to|again|today|this|last|yesterday|on ${day}|on the day|at all|and|or|but|,|.|;|$)`;
const shown = '(show up|show|showed up|showed|turn up|turned up|rock up|materialize|materialise)';
const usual = '(as usual|as always|as ever|as per usual|per usual|yet again|once again|once more|again)';
/** Adjectives before a noun for a person: “a poor attender”. */
const often =
  '(poor|irregular|sporadic|infrequent|inconsistent|unreliable|frequent|serial|habitual|chronic|repeat|persistent|patchy)';

export const visitPatterns = {
  noCall: ['[no call (,|;|/|and)? (no show|no shows|no showed)]', '[no show (,|;|/|and|&) no call]'],
  noWord:
    '[no (call|text|message|word|notice|contact|phone call|email|warning) (,|;|/|&|and) no (text|call|message|email|notice|word|contact|answer|phone call|explanation|apology)]',
  slash: [
    '[nc (/|-)? ns]',
    '[ns (/|-) nc]',
    '[ncns]',
    '^ [n / s] !(solution|saline)',
    '[n / s] (x|x2|x3|x4|again|today|this|last|for|<number>)',
    '^ [ns] (x2|x3|x4|again|today|for|<number> times)',
  ],
  wasNoShow:
    '[(was|were|is|are) (a|an|another)? <no:(no show|no shows)>] !(on (the|tv|television|stage)|of|and|to) !(fee|fees|policy|policies|rate|rates|charge|letter|visit|visits|appointment)',
  verb: ['[(no showed)]', '[(no showing)]'],
  noShow: '[<no:(no show|no shows)>] !(of|on tv|on the|tonight|and tell|time) !(and tell)',
  dna: [
    `${caregiver} [(dna'd|dna'ed|dnaed)]`,
    "[(dna'd|dnas|dnaed)] !(were|are)",
    '^ [dna] !(:|test|tests|testing|sample|samples|result|results|sequencing|analysis|swab|swabs|kit|panel|report|study|studies|was|were|is|are|has|sent|drawn|collected|from|extraction|mutation|change|changes|microarray|and|came|shows|showed)',
    '(pt|patient|family|child|mom|mum|dad|mother|father|parent|parents|client) [dna] (x|x2|x3|<number>|today|again|appointment|appt|visit|session|review|clinic|group|ot|pt|slp|last|this|,|.|$)',
    '[(fta|ftka)] !(abs|test)',
  ],
  withoutNotice: [
    '[(absent|missed|cancelled|canceled) ,? no (notice|call|word|warning|message)]',
    '[(missed|absent|cancelled|canceled) ..6 without (any|a|prior|so much as a)? (notice|calling|call|explanation|warning|word|letting us know|telling us|ringing)]',
  ],
  notShown: [
    `(<caregiver>|pt|patient|client|they) (again|also|still|just|simply|once again)? [(did not|didn't|never|failed to) (even|bother to)? ${shown}] ${stop}`,
    `(he|she|child|student|<Name>) [(failed to (show|attend|arrive)|never showed up)] ${stop}`,
    `^ [(did not|didn't|never) (even|bother to)? ${shown}] ${stop}`,
    `^ [(did not|didn't) come] (today|again|this|for|$)`,
    '(<caregiver>|pt|patient|client|they|^) [never (shows up|turns up)]',
  ],
  missedYet: [
    `[missed yet another] ${visit}`,
    `(${someone}|<Name>) (has|have|had)? [missed (yet again|once again|again)] (,|.|;|and|this|today|yesterday|on|${when}|$)`,
    '^ [missed (yet again|once again|again)]',
  ],
  youMissed: [
    `you (have|also|again|recently|both)? [missed] (your|the|our|a|an|<number>|several|last|this|today's|yesterday's|another|his|her) ..3 ${visit} ${plain} !(the fun)`,
    `you (have|had|also|again)? [(cancelled|canceled|rescheduled) (<number>|several|many|multiple|your last|the last|again|often|too many|repeatedly)]`,
    `you (have|had)? [(were|arrived|came|been) (again|often|very|quite)? late (for|to) ..4 ${visit}]`,
  ],
  theyMissed: [
    `(${caregiver}|family|they) (again|also|has|have)? [(missed|forgot|forgot about) ${any} ..2 ${visit}] ${plain}`,
    `(he|she|they|<Name>|child|pt|family|${caregiver}) (has|have|had) [missed (<number>|several|many|a lot of|multiple|most|numerous|half|a few) (of|of the)? (the|his|her|their|our)? ..2 ${visit}] ${plain}`,
    `(he|she|they|<Name>|child|pt|family|${caregiver}) [(misses|miss) (a lot of|many|most|several|half|too many) (of)? (the|his|her|their|our)? ..2 (${visit}|${therapy})] ${plain}`,
    '(has|have) [been absent] (from ..2)? (<number>|several|often|frequently|many|multiple|repeatedly|a lot|too often|for <number>)',
  ],
  manyChanges: [
    `(${caregiver}|they|family|pt|client|^) (has|have)? [(cancelled|canceled|cancels) (the|his|her|our|their)? (last)? (<number>|several|many|multiple|most) ..2 ${visit}]`,
    '^ [(canceled|cancelled) (x2|x3|x4|x <number>)]',
    '(pt|patient|client|child|^) [absent (x2|x3|x4|x <number>|<number> times)]',
    `(${caregiver}|they|family) [(has|have) been late (to|for) (every|each|all|most|several|<number>)]`,
  ],
  noCallToCancel: `(${caregiver}|you|they|family|pt|client|^) (also|again|still)? [(did not|didn't|failed to|never|does not|doesn't) (even|bother to)? (call|text|phone|email|called|texted) (to (cancel|reschedule|say|let us know)|ahead|in advance|beforehand|or (text|cancel|email|call))]`,
  sameDay: `(${caregiver}|they|fam|family|pt|client|you|^) (has|have|again|always|often)? [(cancelled|canceled|cancels|cancel) (the|our|today's|his|her|this)? ..1 ((the)? same day|(the)? morning of|(the)? day of|an hour before|right before|with (less than|under|only|short|no|little|late) ..3 notice)] !(because|due)`,
  noAnswer: [
    '[(nobody|no one) (was|is)? (at)? home] (when (i|we|therapist|ot|slp|pt|clinician)|upon|today|at the time)',
    `(${caregiver}|they) [(was|were) not (at)? home] (when (i|we|therapist|ot|slp|pt|clinician)|upon|today|again|for|at|.|$)`,
    `${caregiver} [(did not|didn't) (answer|come to) the door]`,
    '[(no one|nobody) (answered|came to|opened) the door]',
    '[no answer at (the)? (door|home|house)]',
  ],
  yetAnother: [
    `[yet another (missed|failed|cancelled|canceled|skipped|wasted|no show) ${visit}]`,
    '[yet another (cancellation|cancelation|absence|no show|late cancellation|last minute cancellation)]',
  ],
  habitually: [
    '[(habitually|chronically|constantly|perpetually|persistently|forever) (late|tardy|absent)]',
    '(<caregiver>|they|family) (is|are) [always late]',
    '^ [(always late)] (,|.|;|to|for|and|$)',
  ],
  habitual: [
    '[(habitual|chronic|persistent) (lateness|tardiness)]',
    '[(habitual|chronic|frequent|persistent|constant|repeated|excessive|unexcused|unauthorized|unauthorised) (cancellations|cancelations|cancellation|no shows|absences|absence|absenteeism|non attendance|nonattendance|truancy)] !(policy|fee|from school)',
    '[(non attendance|nonattendance)] !(policy|rate|letter)',
  ],
  lateAgain: [
    `${caregiver} (<was:(was|were|is|are|arrived|came|comes|arrives)> (in|here)?)? [late ${usual}]`,
    `(pt|patient|client|child|they) (<was:(was|were|arrived|came)> (in|here)?) [late ${usual}]`,
    `^ (arrived|came|in)? [late ${usual}] !(because|due)`,
    `^ [${usual} ,? late] (,|.|;|to|for|by|$)`,
  ],
  cancels: [
    `(${caregiver}|they|^) [<verb:(cancels|cancelled|canceled|cancel)> (frequently|constantly|repeatedly|habitually|regularly|all the time|every time|every week|every other week|a lot|left and right)]`,
    `(${caregiver}|they|^) (has|have)? [${always} <verb:(cancels|cancelled|canceled|cancel|cancelling|canceling|reschedules|rescheduling)>]`,
    `(${caregiver}|they|^) [<verb:(keeps|keep|kept)> (on)? (cancelling|canceling|rescheduling)]`,
  ],
  cancelsAgain: `(${caregiver}|they|fam|pt|client|^) [(has|have)? (cancelled|canceled) ((at the)? last minute|last minute)? ${usual} ((at the)? last minute)?] (,|.|;|today|this|at|with|$)`,
  keepsMissing: `(${caregiver}|they|pt|client|child|you|he|she|<Name>|^) [<verb:(keeps|keep|kept)> (on)? (missing|skipping) ${any} <what:${visit}>]`,
  skipped: [
    `(${caregiver}|they|pt|patient|client|<Name>) (has|have|just|simply|often|also|again)? [<verb:(skipped|skips|skipping|skip|ditched|ditches)>] ${any} ..1 (${visit}|${therapy}) ${plain}`,
    `^ [<verb:(skipped|skips|ditched)>] ${any} (${visit}|${therapy}) ${plain}`,
  ],
  stoodUp: [
    `(${caregiver}|they|pt|client|^) (has|have|again|just)? [(stood|blew|blown) (us|me|the team|the therapist|our team) (up|off)]`,
    `(${caregiver}|they|^) [(bailed|flaked) (out)? (on us|on me)?] (,|.|;|again|today|for|this|last|$)`,
    `(${caregiver}|they) [left (us|me) (waiting|standing|hanging)]`,
  ],
  ghosted: [
    `(${caregiver}|they|^) (has|have)? [(ghosted|ghosting) (us|me|the team|the clinic)]`,
    `(${caregiver}|they) (has|have)? [(fell|fallen|dropped|dropping|gone) off the (radar|map|grid)]`,
  ],
  awol: `(${caregiver}|they|^) (is|are|has|have)? [<verb:(gone|went|going)>? (awol|mia)]`,
  attender: [
    `${someone} [<was:(is|are|was|were|has been|have been)> (a|an)? (very|rather|quite)? ${often} <what:(attender|attenders|attendee|attendees|canceller|canceler|cancellers|no shower|latecomer|latecomers|non attender)>]`,
    `^ [${often} <what:(attender|attendee|canceller|canceler|no shower|latecomer|non attender)>]`,
  ],
  failedVisit: [`[failed ${visit}]`, '[wasted (slot|slots|appointment|appointments|visit|visits)]'],
  notAttended: [
    "(pt|patient|client|child|fam|^) [(did not|didn't|failed to) (attend|keep|come to|come for|make it to|arrive for|present for)] (<number>|and|or|.|,|;|\\(|without|today|again|$|(the|his|her|their|your|scheduled|today's)? ..2 (appointment|appt|visit|session|eval|evaluation|group))",
    `(${caregiver}|they|family) [(did not|didn't|failed to) (come to|come for|make it to|arrive for|present for|show for|keep)] (the|his|her|their|today's|our|scheduled)? ..2 (appointment|appt|visit|session|eval|evaluation|group)`,
    "you [(did not|didn't|failed to) (show up|attend|keep|make it to|come to|turn up)] (for|to|your|the|our)",
    "(waited|waiting|expected|expecting|hoped) ..6 [(never|did not|didn't) (came|come|showed|show|arrived|arrive|called|call)]",
    'you [(missed)] (your|the|our|his|her) ..2 (appointment|appt|visit|session) ..1 without',
  ],
  manyMissed:
    '[(multiple|numerous|repeated|frequent|countless|too many|endless) (missed|cancelled|canceled|failed|no show) (visits|sessions|appointments|appts|evaluations|groups)]',
  inARow: `[(missed|skipped) (the|his|her|our|a|their)? (<number>|second|third|fourth|fifth|2nd|3rd|4th|5th|several|last) ${visit} (in a row|running|straight|this month|consecutively)] !(because|due)`,
  lastMinute: `(${caregiver}|they|pt|client|fam|you|^) (has|have|again|always|often)? [(cancelled|canceled|cancels|cancel) (at the)? last minute] !(because|due)`,
  missedNoCall: '[missed (session|visit|appointment|appt|group)] ,? no (call|word|notice|text)',
  neverCame: '(<caregiver>|they|family|pt|client) [never (came|arrived|turned up|appeared)] (.|,|;|today|again|$|for)',
  repeatedlyAbsent: '[(repeatedly|frequently|often|habitually|consistently) absent] (,|.|;|$)',
  noCallToday: '^ [no call (today|again|received|made|x2|x3)]',
  absentAgain: `(${caregiver}|pt|client|child|^) (was|is)? [(absent|tardy) ${usual}]`,
  outOf: `[missed <number> (of|out of) (the|his|her|our|their)? (last|past)? <number>] ..1 ${visit}`,
  tardyTimes: '[(tardy|late) (x2|x3|x4|x5|x6|x <number>|<number> times|<number>x)]',
  neither:
    "(you|they|family|parents|client|pt|patient|mom|dad|mother|father) [(did not|didn't) (come or call|call or come|show or call|call or show|come , call)]",
  minutesLate: `[<number> (minutes|min|mins) late ${usual}]`,
  lateCancel: [
    '^ [late (cancellation|cancelation|cancel)] (.|,|;|$|today|again|x|x2|x3|by|from|per|this)',
    '<number> [late (cancellations|cancelations|cancels)]',
    '[(last minute|same day) (cancellation|cancelation|cancellations|cancelations|cancel|cancels)] !(policy|fee|list|spot|opening|appointment)',
  ],
  runsLate:
    '<caregiver> [(always|constantly|often|forever|usually|typically|consistently|perpetually|routinely) (runs|running|arrives|comes|shows up|turns up|is) late]',
  lateBy: '(<caregiver>|^|pt|client|family|fam|they) ..1 [late by <number> ..1 (again|as usual|once again|yet again)]',
  history:
    '[(history|pattern|record|series|string) of (missed|cancelled|canceled|failed|poor|late|frequent|repeated|no) ..1 (appointments|appts|visits|sessions|attendance|shows|cancellations|arrivals)]',
  oftenMisses:
    '(<caregiver>|they|pt|client|child|^) [(frequently|often|repeatedly|regularly|routinely|constantly|consistently) (misses|miss|missed|missing|skips)] (visits|sessions|appointments|therapy|group|his|her|the)',
  bailedOn:
    "[(bailed|flaked|backed out|begged off)] (on|of|from) (the|our|his|her|today's|another)? ..1 (visit|session|appointment|group|eval|evaluation|meeting)",
  blewOff:
    '[(blew|blown|blows|blowing) off] (the|our|his|her|their|another)? ..2 (group|session|sessions|visit|visits|appointment|appointments|therapy|ot|pt|speech|us|meeting)',
  noReason:
    '[(<number> (minutes|min|mins) late|late|cancelled|canceled|absent|missed) ,? (with no|without|no) (an|a)? (explanation|reason|apology|call|notice|excuse) (given|offered|provided)?]',
  spotty:
    "(^|your|his|her|their|family's|child's|overall|visit) attendance (has been|is|was|remains|continues to be|this <word>)? ..1 [(poor|spotty|sporadic|inconsistent|irregular|patchy|unreliable|erratic|hit or miss|unacceptable|unsatisfactory|(an|a|an ongoing|a real|a big|a chronic) (issue|problem|concern|barrier|challenge)|low|less than (ideal|optimal)|not (good|great|consistent|regular|acceptable))] !(at school|in preschool)",
  lateArrivals:
    '[(habitual|chronic|frequent|persistent|constant|repeated|continual) (late arrivals|late cancellations|lates|late starts)] !(policy|fee)',
  notHome:
    '[(nobody|no one|not) (at)? home (for (the|our|scheduled|a)? ..1 (visit|session|appointment)|again|yet again|once again|as usual)]',
} as const;

export const notAboutVisits = [
  '(genetic|genetics|lab|paternity|chromosome|microarray) ..6',
  'dna (test|tests|testing|sample|samples|result|results)',
  'there (is|was|will be) no show',
  'no show ..3 (tv|tablet|screen|television|ipad|movie|cartoon|puppet)',
  '(giggle|giggled|giggling|tunnel|dollhouse|tent|pretend|pretended)',
  "it (never|did not|didn't) (came|come|show|showed|arrive)",
  '(tv|tablet|television|ipad|cartoon|puppet|puppets|theater|theatre|circus|magic) ..8 (no show|no shows|show|shows)',
  '(we|i|therapist|clinic) !(..2 (you|they|he|she|mom|dad|parents|family)) !(missed <number> (in|this|since)) ..3 (cancelled|canceled|cancel|cancels|missed|skipped)',
  "(did not|didn't|never) show (up)? on (the)? (x-ray|scan|test|mri|screen|report)",
  '(sorry|sad) (that)? (you|we) missed',
  // a game in which somebody misses
  '(ball|hoop|target|throw|threw|shot|basket|pins|puzzle|beanbag|goal|rope|rhythm|beat)',
  // the reason is known
  '(because|due to|sick|ill|illness|flu|fever|surgery|funeral|hospital|snow|storm|blizzard|traffic|evicted|eviction|car trouble|broke down|no ride|laid off|stuck)',
  '(bus|train|taxi|transport|van|ride|interpreter|driver) ..3 (late|cancelled|canceled|missed|no show|no showed)',
  '(school|preschool|kindergarten) (absence|absences|attendance)',
  '(absence|absences|absenteeism|truancy) ..3 (school|preschool|kindergarten)',
] as const;
