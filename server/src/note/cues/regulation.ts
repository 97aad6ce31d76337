import type { Cue } from './cue.ts';

/** How settled the child or the adults were. Source: SEED, “regulatory state is contagious”. */
export const regulation: Cue = {
  patterns: [
    '(regulated|dysregulated|regulation|co-regulation|coregulation|arousal|settled|unsettled|calm|calmed|calmer|calming|calmly|upset|overwhelmed|overwhelming|overstimulated|at ease|on edge)',
    '(tired|sleepy|drowsy|alert|revved|wired|energetic|tense|relaxed|quieted|quieter|worried|frustrated|excited|softened|jumpy|restless|wiggly|bouncy|cranky|grumpy|shy|nervous|scared|afraid|anxious|peaceful|content|weary|exhausted|groggy|limp|stiff|floppy|frantic|giddy|unhurried|cheerful|energy|winded|worn out|yawned|yawning|yawns|dozed|napped|asleep|awake|woken up|woke up|slept|drowsily|fidgety|wary|watchful|melancholy|clingy|hungry|fussy|lethargic)',
    '(cried|cry|cries|crying|tears|teary|wept|sobbed|fussed|fussing|soothed|soothing|soothe|comforted|comforting|hummed|rocked|trembled|shook all over|whimpered)',
    '(slowed|slow|slowly) (down|his|her|their|to start|start|first|in)',
    '(big|loud|hard|quiet|calm|soft|bright|happy|sad|tough|gentle|busy) (feelings|feeling|mood|body|start|arrival|day)',
    '(breath|breaths|breathing|heartbeat|shoulders|jaw|fists) ..3 (slow|slowed|slower|deep|dropped|eased|loose|loosened|tight|fast|steady|softened|soft|let go|unclenched)',
    '(deep|slow|long) (breath|breaths|breathing)',
    '(body|bodies|whole body|voice|legs|hands|face|eyes|muscles) ..2 (soft|loose|loosened|tight|stiff|quiet|still|heavy|bright|wide|relaxed|dropped|slowed|went soft|got soft|got quiet)',
    '(came|arrived|left|started|ended|began|woke|walked|ran|burst|bounced|tiptoed|crept|stomped|skipped) (in|out|up|off|to|the|our|home|through|into)? ..3 (calm|tired|happy|quiet|quietly|loud|loudly|fast|slow|slowly|sad|smiling|cheerful|shy|bouncing|running|silent|beaming|laughing|humming|crying|yawning|dragging|ready|hiding|pale|flushed|sweaty|singing|steady)',
    '(was|were|is|are|felt|feels|seemed|looked|got|grew|became|stayed|very|so|too) ..1 (quiet|still|loud|slow|fast|happy|sad|mad|angry|silent|soft|bright|proud|far away|in (his|her) body|full of|hard to reach|all over|lively|playful|comfortable|uncomfortable|glad|delighted|relieved)',
    '(too|very|so) (loud|much|bright|busy|fast) (for|,|.)',
    '(covered|covering|held|hands over|hands on) (his|her|their) ears',
    '(laughed|laughing|giggled|giggling) (so|until|hard|out loud)',
    '(outburst|fit|fits|gale|gales|peal|peals|burst) of (giggles|laughter|laughing|joy)',
    '(screamed|screaming|sobbing|shrieked|melted into|leaned on|leaned against|leaned into|clung to|clinging to|curled up|hid behind|hid in|hid under|buried (his|her) face|face in (his|her|their))',
    '(warmed|warming|warms|to warm) up',
    'steady !(progress|gain|gains|growth|improvement|improvements|pace)',
    '(took|needed|needs|took us|gave it) ..2 (time|minutes|moment|break|breather|rest)',
    '(green|yellow|red|blue) zone',
    '(bounced|bouncing|bounding|fizzing|buzzing|wound up|keyed up|revved up|hyper|loud|loudly|squeaky|boneless|pale|flushed|red in the face|hovered|hovering|hung back|died down|rough|cross|wild|gentle|gently|silent|silence)',
    '(hands|fingers|hand) (over|on|in|to) (the|his|her|their)? ears',
    '(hands|voice|voices|legs|body|lip|chin) (shook|shaking|trembled|trembling|quivered)',
    '(glued|stuck|clamped) to (his|her|their|my|the)',
    '(feel|feels|felt|feeling) safe',
    '(hardest|hard) (was|were|when|for him|for her)',
    '(how (he|she|they|we) felt|state of)',
  ],
  // the name of a program
  unless: ['(handwriting|writing) without tears'],
};
