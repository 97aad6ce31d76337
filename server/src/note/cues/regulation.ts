import type { Cue } from './cue.ts';

/** How settled the child or the adults were, and who helped. Source: SEED, “regulatory state is contagious”. */
export const regulation: Cue = {
  patterns: [
    '(regulated|dysregulated|regulation|co-regulation|coregulation|settled|unsettled|calm|calmed|calmer|calming|upset|overwhelmed|overwhelming)',
    '(tired|sleepy|drowsy|alert|revved|wired|energetic|tense|relaxed|quieted|quieter|worried|frustrated|excited|softened|jumpy|restless)',
    '(cried|cry|cries|crying|tears|fussed|fussy|fussing|soothed|soothing|soothe|comforted|comfort|comforting|hummed|rocked)',
    '(slowed|slow) (down|his|her|their)',
    '(deep|slow) (breath|breaths|breathing)',
    '(came|arrived|left|started|ended|began) (in|out|the|our)? ..3 (calm|tired|happy|quiet|quietly|loud|fast|slow|slowly|sad|smiling|cheerful|shy)',
  ],
};
