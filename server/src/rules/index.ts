import { absoluteOrPromise } from './absolute-or-promise.ts';
import { acronymFirstUse } from './acronym-first-use.ts';
import { acronymUnknown } from './acronym-unknown.ts';
import { aloneGoal } from './alone-goal.ts';
import { bodyPower } from './body-power.ts';
import { buriedConcern } from './buried-concern.ts';
import { cannotWithoutContext } from './cannot-without-context.ts';
import { caregiverBlame } from './caregiver-blame.ts';
import { caregiverDirective } from './caregiver-directive.ts';
import { caregiverPermission } from './caregiver-permission.ts';
import { clinicalShorthand } from './clinical-shorthand.ts';
import { complianceFrame } from './compliance-frame.ts';
import { concernNotShared } from './concern-not-shared.ts';
import { credibilityVerb } from './credibility-verb.ts';
import { deficitOnlyAssessment } from './deficit-only-assessment.ts';
import { emptyPraise } from './empty-praise.ts';
import { extinguishBehavior } from './extinguish-behavior.ts';
import { familyAssumption } from './family-assumption.ts';
import { functioningLabel } from './functioning-label.ts';
import { handsOnWithoutConsent } from './hands-on-without-consent.ts';
import { hardToReachFamily } from './hard-to-reach-family.ts';
import { jargonStack } from './jargon-stack.ts';
import { jargonTerm } from './jargon-term.ts';
import { judgmentOfChoice } from './judgment-of-choice.ts';
import { labelDemand } from './label-demand.ts';
import { languageDeficit } from './language-deficit.ts';
import { letterHowToReachUs } from './letter-how-to-reach-us.ts';
import { letterMainMessage } from './letter-main-message.ts';
import { letterManyAsks } from './letter-many-asks.ts';
import { letterStrengthFirst } from './letter-strength-first.ts';
import { longSentence } from './long-sentence.ts';
import { missingCaregiverPriority } from './missing-caregiver-priority.ts';
import { missingCaregiverVoice } from './missing-caregiver-voice.ts';
import { missingChildLead } from './missing-child-lead.ts';
import { missingHeldInMind } from './missing-held-in-mind.ts';
import { missingInvitation } from './missing-invitation.ts';
import { missingJointGoal } from './missing-joint-goal.ts';
import { missingNextStepTogether } from './missing-next-step-together.ts';
import { missingRegulation } from './missing-regulation.ts';
import { missingRepair } from './missing-repair.ts';
import { momAsName } from './mom-as-name.ts';
import { motiveLabel } from './motive-label.ts';
import { noShow } from './no-show.ts';
import { normalAbnormal } from './normal-abnormal.ts';
import { passiveBureaucratic } from './passive-bureaucratic.ts';
import { personSecondWording } from './person-second-wording.ts';
import { pickyEater } from './picky-eater.ts';
import { policyThreat } from './policy-threat.ts';
import { privacyBirthDate } from './privacy-birth-date.ts';
import { privacyContactOrId } from './privacy-contact-or-id.ts';
import { privacyFullName } from './privacy-full-name.ts';
import { quizQuestion } from './quiz-question.ts';
import { readingLevel } from './reading-level.ts';
import { redirected } from './redirected.ts';
import { refused } from './refused.ts';
import { rewardContingency } from './reward-contingency.ts';
import type { Rule } from './rule.ts';
import { scoreWithoutMeaning } from './score-without-meaning.ts';
import { singSongVoice } from './sing-song-voice.ts';
import { talkingDownToCaregivers } from './talking-down-to-caregivers.ts';
import { tantrumLabel } from './tantrum-label.ts';
import { thirdPersonLetter } from './third-person-letter.ts';
import { wordyPhrase } from './wordy-phrase.ts';
import { workNotPlay } from './work-not-play.ts';
import { worryWithoutNextStep } from './worry-without-next-step.ts';

/** All rules, in the order of the table of rules. */
export const rules: readonly Rule[] = [
  jargonTerm,
  acronymFirstUse,
  acronymUnknown,
  jargonStack,
  clinicalShorthand,
  scoreWithoutMeaning,
  wordyPhrase,
  longSentence,
  readingLevel,
  talkingDownToCaregivers,
  passiveBureaucratic,
  thirdPersonLetter,
  policyThreat,
  complianceFrame,
  refused,
  redirected,
  rewardContingency,
  extinguishBehavior,
  handsOnWithoutConsent,
  functioningLabel,
  personSecondWording,
  motiveLabel,
  tantrumLabel,
  pickyEater,
  cannotWithoutContext,
  deficitOnlyAssessment,
  credibilityVerb,
  caregiverBlame,
  hardToReachFamily,
  noShow,
  momAsName,
  caregiverDirective,
  caregiverPermission,
  quizQuestion,
  labelDemand,
  workNotPlay,
  aloneGoal,
  emptyPraise,
  singSongVoice,
  bodyPower,
  absoluteOrPromise,
  buriedConcern,
  concernNotShared,
  worryWithoutNextStep,
  familyAssumption,
  normalAbnormal,
  languageDeficit,
  judgmentOfChoice,
  privacyFullName,
  privacyBirthDate,
  privacyContactOrId,
  missingCaregiverVoice,
  missingCaregiverPriority,
  missingRegulation,
  missingChildLead,
  missingRepair,
  missingHeldInMind,
  missingJointGoal,
  missingNextStepTogether,
  letterMainMessage,
  letterStrengthFirst,
  letterManyAsks,
  missingInvitation,
  letterHowToReachUs,
];
