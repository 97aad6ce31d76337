import { labelDemand } from './label-demand.ts';
import { quizQuestion } from './quiz-question.ts';
import { bodyPower } from './body-power.ts';
import { singSongVoice } from './sing-song-voice.ts';
import { emptyPraise } from './empty-praise.ts';
import { aloneGoal } from './alone-goal.ts';
import { workNotPlay } from './work-not-play.ts';
import { complianceFrame } from './compliance-frame.ts';
import { redirected } from './redirected.ts';
import { rewardContingency } from './reward-contingency.ts';
import { extinguishBehavior } from './extinguish-behavior.ts';
import { handsOnWithoutConsent } from './hands-on-without-consent.ts';
import { acronymFirstUse } from './acronym-first-use.ts';
import { acronymUnknown } from './acronym-unknown.ts';
import { clinicalShorthand } from './clinical-shorthand.ts';
import { jargonTerm } from './jargon-term.ts';
import { longSentence } from './long-sentence.ts';
import { privacyBirthDate } from './privacy-birth-date.ts';
import { privacyContactOrId } from './privacy-contact-or-id.ts';
import { privacyFullName } from './privacy-full-name.ts';
import { refused } from './refused.ts';
import type { Rule } from './rule.ts';
import { wordyPhrase } from './wordy-phrase.ts';

/** Every rule, in the order of the table of rules. */
export const rules: readonly Rule[] = [jargonTerm, acronymFirstUse, acronymUnknown, clinicalShorthand, wordyPhrase, longSentence, refused, labelDemand, quizQuestion, bodyPower, singSongVoice, emptyPraise, aloneGoal, workNotPlay, complianceFrame, redirected, rewardContingency, extinguishBehavior, handsOnWithoutConsent, privacyFullName, privacyBirthDate, privacyContactOrId];
