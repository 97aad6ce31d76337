import { definePhraseRule, type Found } from './phrase-rule.ts';
import { blamePatterns } from './shared/blame-patterns.ts';
import { isAboutCaregiver, isSaidOfCaregiver, wordsBefore } from './shared/caregivers.ts';
import { sentenceText } from './shared/who.ts';
import { anew, askToo, tellsMore, unique, wonderToo } from './shared/blame-anew.ts';
import { inPlace } from './shared/blame-wordings.ts';

/** Blame on a caregiver, where the note could tell what got in the way. */
export const caregiverBlame = definePhraseRule({
  id: 'caregiver-blame',
  title: 'Fault placed on a caregiver',
  family: 'caregivers',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['SEED', 'MISS', 'AFP', 'OPN2'],
  options: {},
  patterns: blamePatterns,
  unless: [
    // the note tells what got in the way
    "because !((mom|mum|dad|mother|father|parents|the family|family|grandma) (always|just|still)? (stopped|quit|skipped|forgot|forgets|skips|dropped|ignored|gives|gave|spoils|spoiled|babies|lets|enables|is inconsistent|are inconsistent)) !((nothing|little|not much) (was|is|has been|gets|got)) !((nobody|no one) (at home|in the home|reads|talks|works|plays|practices)) !((he|she|they|<Name>) (is|are|was|were) not (getting|receiving)) !((he|she|they|<Name>) (is|are|was|were) (never|always|constantly|rarely) (put|left|carried|held|spoon|read|talked|spoken|played|taken|in (the|a) (walker|swing|bouncer|seat|stroller)|on (the|a) (tablet|phone))) !((it|they|these|this|those) (was|were|is|are) (not|never|easier|quicker|faster|simpler|convenient)) !((you|mom|mum|dad|mother|father|parents|the family|family) (did|didn't|have|haven't|do|don't|failed|never|keep|refuse|refused|would|wouldn't|let|allow)) !((of)? (the|his|her|your|a)? ..1 (exercises|stretches|hep|home program|strategies|home ideas|lack|poor|inconsistent|minimal))",
    'due to !((the|a)? (lack|poor|inconsistent|minimal|limited|no|insufficient|little))',
    'since !((last|our|the (last|start|first)|then|we|i)|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)',
    '(while|hospital|sick|ill|illness|flu|surgery|funeral|shift|shifts|overtime|evicted|eviction|storm|snow|power|traveling|travelling|overwhelmed|exhausted|unsure|moved|moving)',
    'as (she|he|they|the|his|her|their) ..6 (was|were|is|are|had|has|have)',
    // nobody is blamed
    "(not|never|nothing|nobody|none|no one|isn't|wasn't|didn't|doesn't) ..5 (fault|to blame|caused|cause|causing)",
    '(did|do|does|have|has) not (do|done) anything wrong',
    "(didn't|haven't|hasn't) (do|done) anything wrong",
    "(ok|okay|fine|alright|all right|no problem|no worries|not a problem|welcome|don't worry|understandable|understand) (if|that|when|about)",
    '(when|while|as|after|until) (her|his|their|the) ..2 (was|were|is|are|came|had|started|broke|began|died)',
    '(on|per|following) (my|our|the|his|her|their) ..1 (advice|orders|order|request|doctor|surgeon|orthopedist)',
    'by (our|my|the) (office|clinic|team|school|vendor|staff)',
    "^ (if|when|whether|should|unless|what if) !(mom|mum|dad|mother|father|parents|grandma|grandmother|you had|you would) !(you (do not|don't|are not|aren't|will not|won't) ..8 ,? (he|she|they|it|<Name>|therapy|progress) (won't|will not|will never|can't|cannot))",
    "if (you|they|she|he|parents|a parent|families|a family) !((do not|don't|are not|aren't|will not|won't|can't) ..8 ,? (he|she|they|it|<Name>|therapy|progress|we) (won't|will not|will never|can't|cannot)) !(had|would|only|did|just|read|talked|played|spent|spoke|stopped|limited|paid|practiced|practised|worked|followed|could just|do your (part|share)|(is|are)? (comply|compliant|follow through|cooperate|participate|carry over|consistent|committed|cooperative|adhere|adherent))",
    "(we|i) (also|still|really|just|myself|at first)? (did not|didn't|failed to|have not|haven't) ..8",
    // the caregiver says it about themselves
    "(said|says|shared|shares|told|tells|explained|explains|report|reports|reported|worried|worries|wonders|wondered|feels|felt|fears|apologized) ..5 (she|he|they) ..1 (did|didn't|has|have|hasn't|haven't|is|are|was|were|never)",
    '(asked|wondered|worried|blame|blaming) ..3 your fault',
    '(link|fax|video|file|email|portal|machine|monitor|insurance|printer) ..2 ~fail',
  ],
  answered: [
    "(don't|do not) know yet what got in the way",
    "^ i'll ask ..3 how it looks from where",
    '^ i wonder how it looks from where',
  ],
  accepts: (found) => isTheirs(found),
  message:
    'Most caregivers are carrying more than we can see. Could this hold what got in the way, or that we don’t know yet and will ask?',
  rewrites: (found, { kind }) =>
    unique([
      ...inPlace(found),
      ...(tellsMore(sentenceText(found)) ? [kind === 'caregiver-letter' ? wonderToo : askToo] : []),
      ...anew(found, kind),
    ]),
});

/** What we teach and the family does. */
const isOfTheirs =
  /\b(?:mom|mum|mother|dad|father|parents?|family|caregivers?|grand\w+|aunt|uncle|strateg\w+|exercises?|stretch\w*|hep|home|program|plan|splints?|braces?|afos?|patch\w*|bottle|thickener|routines?|brushing|positioning|visuals?|techniques?|recommendations?|suggestions?)\b/;

function isTheirs(found: Found): boolean {
  const { get, name } = found;
  const pronoun = get('pronoun').toLowerCase();
  if (pronoun === 'he' || pronoun === 'she') return isAboutCaregiver(found, pronoun);
  if (get('named') !== '') return isSaidOfCaregiver(found);
  if (name === 'despiteTeaching')
    return isOfTheirs.test(sentenceText(found)) && !/^(?:he|she|pt|patient|child|student)\b/.test(sentenceText(found));
  if (name === 'leftAtHome') return !wordsBefore(found).includes('i');
  return true;
}
