/** Patterns for caregiver-blame: what a caregiver should be or do, and does not. */
import { caregiver } from './caregivers.ts';

/** “She” and “he” count only if a caregiver was named last. */
const she = `(${caregiver}|<named:(he|she)>)`;
const often = '(often|always|also|still|really|just|kept|keeps|tends to|continues to|again)';
const more =
  '(structured|organized|organised|patient|proactive|realistic|strict|assertive|responsive|present|disciplined|attentive)';

export const blameUrges = {
  // “She needs to toughen up”, “Parents to buck up”
  shapeUp: [
    `${she} ${often}? (needs|need|must|should|has|have) [(to)? (toughen up|buck up|man up|shape up|wise up|grow up|get (her|his|their) act together|pull (her|his|their) (own)? weight|be on board|be more ${more})]`,
    `<named:(he|she)> ${often}? (needs|has) [to (step up|try harder|make more (of an)? effort|do more|do better|get on board|prioritize|prioritise|take responsibility|commit)]`,
    `${caregiver} [to (step up|toughen up|buck up|shape up|try harder)] !(to)`,
  ],
  // “anticipates his needs so he has no need to talk”: being attuned is not a fault
  noNeedToAsk: `${she} ${often}? [<verb:(anticipates|anticipated|anticipate|meets)> (all (of)?)? (his|her|their|every|<possessive>) ..1 (need|needs|want|wants|wish)] ,? (so|and|which|before) ..4 (no (need|reason)|not need|doesn't need|does not have|doesn't have|never has|never needs)`,
  doesNotGrasp: `${she} [(does not|doesn't|do not|don't|did not|didn't) (seem to|appear to|really|fully) (understand|get|grasp|realize|realise|appreciate) (how (important|much|serious|hard|critical|vital)|why|the (importance|risk|risks|severity|seriousness|need))]`,
  ownNeeds: `${she} ${often}? [<verb:(puts|put|places|placed|putting)> (her|his|their) own (needs|life|wants|interests|plans) (first|before|ahead|above)]`,
  rescues: `${she} ${often}? [<verb:(rescuing|rescues|rescued|rescue)> (him|her|them|<Name>)] !(from|in (the|our|his|her) (game|story|play)|again and again)`,
  interferes: `${she} (is|was|${often}) ..1 [<verb:(interfering|interferes|interfered|meddling|meddles|meddled)> (with|in) (the|his|her|our)? (care|cares|therapy|treatment|session|sessions|visit|test|testing)]`,
  apart: `(${caregiver}|they) (are|were) [not (always|really)? on the same page] ,? (which|so|and this|and that)`,
  noIdeaHowTo: `${she} [(has|have|had) (absolutely)? (no|little) (idea|clue) how to] (play|handle|manage|talk|soothe|comfort|parent|discipline|help|deal|cope|feed|hold|position)`,
  allTheTalking: `${she} ${often}? [(does|do|did) all (of)? (his|her|their) (talking|thinking|asking) for (him|her|them)]`,
  noPoint: `<named:(he|she)> [(does not|doesn't|did not|didn't) (really)? (see|get|understand) the (point|need|importance|value)] (of|in|.|,|;|$)`,
  sitsThere: `${she} ..6 [just (sat|stood|sits|stands|sitting|standing) (there|by|around)] (.|;|while|when|and (did nothing|let|looked at|was on|scrolled)|$)`,
} as const;
