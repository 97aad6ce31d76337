import type { Cue } from './cue.ts';
import { family } from './people.ts';

const near = '(him|her|them|me|us|each other|<person>|his|the baby|both|by|with|low|close|down|still|quietly)';

/** Who was there and helped, and how. Source: SEED, “we are able to be co-regulated”. */
export const coRegulation: Cue = {
  patterns: [
    '(hugged|hug|hugs|cuddled|cuddle|cuddles|snuggled|snuggle|nestled|lap)',
    '(settled|calmed|soothed|soothing|comforted|comforting|softened|quieted|relaxed|eased|melted) (with|when|once|as|after|into|on|in|against|by|him|her|them|down|and|,|.)',
    `(hummed|rocked|sang to|sang with|swayed|breathed|hushed|patted|stroked|rubbed|squeezed|carried|held) ${near} !(down|at (the|his|her) (hips|wrists))`,
    '(hummed|hum|humming|rocked|rocking|swayed|swaying)',
    '(sat|sit|sitting|stayed|stay|staying|lay|knelt|waited|stood) (close|with|beside|next to|near|by|low|down|still|quietly|there) !(himself|herself|themselves)',
    '(slowed|slow|slowing|lowered|dropped|softened|quieted) (down|her|his|their|my|our) ..1 (voice|voices|breath|body|own|pace)?',
    '(leaned|leaning|leans|curled|tucked|pressed|climbed) (on|against|into|in to|up on|onto|up against|up in|his|her|her face|his face)',
    '(held|holding|took) (his|her|their|my) ..2 (hand|hands)',
    '(with|in|on|near|against) (his|her|their|my) ..2 (arms|lap|chest|shoulder|knee|side)',
    '(deep|slow|long|big) (breath|breaths|breathing)',
    '(low|soft|quiet|gentle|warm|steady|slow) (voice|voices|song|hum|humming|hands|touch|light|lights|music)',
    '(dimmed|turned down|turned off|switched off|moved to|walked to|went to) (the|a) (lights|light|noise|radio|tv|quiet|quieter|calm|corner|tent|hallway|library|hammock)',
    '(squeezes|deep pressure|weighted|blanket|swing|hammock|rocking chair|song|bear|water|snack|window|walk) ..2 (helped|calmed|settled|soothed|slowed)',
    '(what|who|that|it|which|time|waiting) (helped|helps|calmed|calms|settled|soothed) (him|her|them|us|most|was|best|$)',
    '(and|,) ..4 (helped|helps) $',
    `${family} ..3 (helped|calmed|soothed|settled|comforted) (him|her|them)`,
    '(both|all) of (them|us) ..2 (calmer|slower|quieter|softer|breathed)',
  ],
};
