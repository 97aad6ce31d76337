/** More patterns for no-show: a missed visit, told as a judgment. */
import { caregiver } from './caregivers.ts';

const visit =
  '(visit|visits|session|sessions|appointment|appointments|appt|appts|meeting|meetings|class|group|slot|slots|week|weeks|eval|evaluation|time)';
const seen =
  '(visit|visits|session|sessions|appointment|appointments|appt|appts|meeting|meetings|class|group|home visit|review|check)';
const ordinal = '(second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th)';
const someone = `(${caregiver}|they|pt|client|patient|family|child|student|<Name>)`;
const missing =
  '(forgetting|missing|cancelling|canceling|being late|running late|arriving late|skipping|not showing|no showing|rescheduling|double booking|coming late|turning up late|not coming|not calling)';
const onTheDay =
  '(on the day|same day|day of|at the door|(<number>|a few|ten|five|minutes|an hour|one hour|half an hour) ..1 (minutes|minute|min|mins|hour|hours|hrs)? (before|beforehand|prior)|minutes before|at the last (minute|second|moment)|as (i|we) (arrived|was driving|pulled up))';

export const visitFrames = {
  // “Third late arrival in four weeks”
  thirdLate: `[(the|his|her|their)? ${ordinal} (consecutive|straight)? (late (arrival|arrivals|start|cancellation|cancel)|cancellation|cancelation|cancel|missed ${visit}|absence|reschedule|tardy|late)] (in (a row|<number>)|this|since|already|so far|running|,|.|;|$) !(because|due|by (us|our|the))`,
  // “Drove 40 min, no one there”, “Knocked x3, nobody answered”
  nobodyThere: `(drove|arrived|knocked|knock|rang|waited|went out|came out|travelled|traveled|buzzed|home visit|hv|scheduled visit|pulled up) ..6 (,|;|:|-|–|and|but)? (but|and)? [(nobody|no one|noone) ..1 (answered|answers|home|there|in|came to the door|came out|opened|picked up|responded)] !(but|except)`,
  // “we’ve been stood up twice”
  beenStoodUp: `(i|we|i've|we've|therapist|team|clinician|us) ..2 (was|were|been|got|being|getting) [stood up] !(by the bench|tall|straight|at)`,
  wereStoodUp: '[stood (us|me|the team|the therapist) up]',
  // “Two eye appointments were not kept”
  notKept: `${seen} ..2 [(was|were) not kept] !(secret|short|on)`,
  didNotKeep: `(${someone}|you|^) [(did not|didn't|does not|doesn't|has not|hasn't|have not|haven't|fails to|never) (keep|kept)] (the|his|her|their|your|any|our)? ..2 ${seen}`,
  // “Client was not there for our 9:00”
  notThere: `(client|pt|patient|family|they|child|student|no one|nobody|parents) (was|were) [not (there|here|home|at home|present|in) (for|at|when)] (i|we|<number>|(our|my|the|his|her|their|today's|scheduled) ..2 (${seen}|<number>|start|eval|intake))`,
  // “Dad cancelled on me ten minutes before”
  cancelledOn: `(${someone}|^) ..1 [(cancelled|canceled|cancels|cancelling|pulled out|backed out|rescheduled|flaked) on (me|us|the team|the therapist|this therapist|this provider|staff)]`,
  cancelledLate: `(${someone}|^|was|were|rest|others|they|visits|sessions|two|three|both|most) (has|have|also|all|again|was|were)? [(cancelled|canceled) ${onTheDay}] !(because|due|by (us|our|the clinic))`,
  // “Attended only 3 out of 10 sessions”
  onlyOf: `[(attended|came to|come to|made|made it to|kept|completed|shown up (for|to)|showed up (for|to)|been (at|to)) (only|just|barely) <number> (out of|of|/) (the|his|her|their|our)? (last|past|scheduled)? <number>] ..2 (${visit}|,|.|;|$|this|since)`,
  // “You missed the last two check-ins”
  youMissedMany: `(^|and|that|,|as) you (have|also|now|already)? ..1 [missed (the last|the past|our last|your last|<number>|several|both|another|too many|most of) ..2 (visits|sessions|appointments|check ins|meetings|classes|visit|session|appointment|meeting)] !(because|due)`,
  absentFrom: `(${someone}|,|and) ..1 (has been|have been|was|were) [(absent from|missing from|a no show (at|for)) (both|all|most|many|several|the last|<number>|every|our|the) ..3 (conference|conferences|${seen})]`,
  cancelledOf: `(${someone}|you|^) (has|have)? (now|already)? [(cancelled|canceled|missed|skipped|no showed) <number> (of|out of|/) (the|their|last|our|his|her)? ..1 <number>] (.|,|;|$|this|since|so far|${visit}) !(because|due)`,
  chronically:
    '[(chronically|habitually|persistently|continually|perpetually) (misses|missing|cancels|cancelling|missed|no shows|skips)]',
  moreThan: '[missed more (visits|sessions|appointments|weeks) than]',
  youNotHome:
    "you (were not|weren't) [(home|there|in|available) (when (i|we) (came|arrived|got|knocked|rang|called)|for (our|the|my)|at <number>)]",
  forgotVisit: `(${caregiver}|they|you) ..1 [(forgot|forgets|forgotten) (about)? (the|our|his|her|their|an|today's|another)? ..1 (appointment|visit|session|appt|meeting|group|we were (coming|meeting)|i was coming)] !(song|card|was|is|had|were|has)`,
  // “has a habit of forgetting appts”
  habitOf: `(${someone}|you) ..1 [(has|have|had|with) (a|an)? ..1 (habit|pattern|history|tendency|track record|way) of ${missing}]`,
  // “the third visit in a row that you have missed”
  inARowThat: `[(${ordinal}|<number>) (straight|consecutive)? ${visit} (in a row|running|in as many weeks|this month|this year)? ,? (that|which)? (you|he|she|they|the family|family|<Name>) (have|has|had|'ve)? (now|already)? (missed|cancelled|canceled|skipped|been late|not come|not shown|failed to)]`,
  // “We waited on Tuesday and you did not arrive”
  waitedFor: `(waited|were waited|was waited|sat|expected|expecting|were here|was here|kept the slot) ..9 (and|but|,) (you|no one|nobody|they|the family|family|mom|dad)? [(did not|didn't|never|no one|nobody|no) (came|come|arrive|arrived|show|showed|appear|appeared|call|called|ring|rang)]`,
  // “Another cancellation”, “cancelled yet again”
  anotherOne: `^ [another (cancellation|cancelation|no call|missed ${seen}|late cancellation|same day cancellation|late arrival)] (today|this|from|by (mom|dad|family)|.|,|;|$)`,
  wastedTrip:
    '[(wasted|pointless) (trip|drive|journey|morning|afternoon|hour|visit|mileage|slot)] !(of paint|in the (story|book))',
  slow: `(${caregiver}|they) ..1 [(is|are|was|were) (never|rarely|seldom|hardly ever) (on time|here on time|home (for|when)|there (for|when)|in when)]`,
  onTimeNever: `(${someone}|^) ..1 [(never|rarely|seldom|hardly ever) (comes|come|arrives|arrive|makes it|make it|shows up|show up|gets here|get here|turns up|calls ahead|calls to cancel|lets us know)] !(up|to the top|home|in (time for|first)|out)`,
  cameNotTo: `(${someone}) (again|also|then)? [(did not|didn't|never) (come|came) (to|for|in for)] (the|his|her|their|our|today's|scheduled|a)? ..1 (<number>|${seen}) !(because|due)`,
  cancelsMore: '[(cancels|misses|cancelled|canceled) more (often)? than]',
  nsed: "[(ns'd|ns'ed|nsed)]",
  nobodyCame:
    '^ [(nobody|no one|noone) (came|showed up|showed|turned up|arrived|attended)] (today|again|to|for|.|,|;|$)',
  didNotCome: `(family|families|the family|parents|fam|they|pt|patient|client) (again|also|just|simply|still)? [(did not|didn't|have not|haven't|has not|hasn't) come] (today|again|this (morning|afternoon|week)|for (the|our|their|his|her)|and|or|.|,|;|$) !(because|due)`,
  absentNoCall:
    '(^|pt|patient|client|child|family|mom|dad) (was|were)? [(absent|out|missed|not here|not present) (today|again|this week)? ,? (no|without a|without) (call|word|notice|text|message)]',
  lateFor: `(${caregiver}|^|pt|client|family|fam|they) (was|were|is|arrived|came)? [late <number> (minutes|minute|min|mins) (again|as usual|once again|yet again)]`,
  lastMinuteAt: `(${someone}|you|^) (has|have|again|always|often)? [(cancelled|canceled|cancels|cancel) (appointment|appt|visit|session)? at last minute] !(because|due)`,
  remindedToKeep: `(^|i|we|and|ot|slp|therapist) [(reminded|told|informed|stressed to|explained to|talked to|spoke to|spoke with|talked with) (her|him|them|<caregiver>) ..1 (that|how|about|of)? (it's|it is|the)? (important|importance|necessary|essential|crucial) (it is|of|to|that)? (to|of|they|she|he)? (keep|keeping|attend|attending|come|coming|make|making|be|being|regular|consistent|good) (to|on|at)? (every|all|the|their|his|her)? ..1 (appointments|appointment|visits|sessions|attendance|time|therapy)]`,
  missesALot: `(${someone}|<Name>|you|your (child|son|daughter|baby)) (has|have)? [(missed|misses|miss) (so many|too many|too much|a lot of|lots of|half (of)?|most of) (the|his|her|their|our)? ..1 (${seen}|therapy|speech|ot|pt)] !(because|due)`,
  missedAgain:
    '^ (pt|client|family)? [missed (the|our)? (visit|session|appointment|appt|group|eval|evaluation) (again|once again|yet again)]',
  nobodyHome: '^ [(nobody|no one|noone) (at)? home] (.|,|;|again|today|$)',
  wasNotThere: `(family|families|parents|they|${caregiver}) (was|were) (again|also)? [not (there|home|here)] (.|again|,? no call|$)`,
  missedLast: `(${someone}) (has|have)? [missed (the|his|her|their|our)? last <number> ${seen}] !(because|due)`,
  changedTimes: `(${someone}|you|^) (has|have|had)? (now|already)? [(rescheduled|cancelled|canceled|missed) <number> times] !(because|due|by (us|our|the))`,
  youLateAgain: 'you (were|are|came|arrived) (very|quite)? [late (again|once again|yet again)]',
  youNotIn: "you (were not|weren't) [(home|there|here)] (.|when|again|,|$)",
} as const;
