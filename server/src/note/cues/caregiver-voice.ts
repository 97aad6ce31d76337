import { speechAt } from '../../language/speech.ts';
import type { Block } from '../../text/block.ts';
import type { Cue } from './cue.ts';

const said =
  '(said|says|told|tells|shared|shares|asked|asks|noticed|notices|wondered|wonders|hoped|hopes|feels|felt|worries|worried|laughed|joined|showed|tried|texted|reported|reports|thinks|thought|described|explained|mentioned|remembered|wants|wanted|would like|suggested|called|wrote|agreed)';

/** What a caregiver said, thought or did in it. Source: SEED, “regular contact with caregivers”. */
export const caregiverVoice: Cue = {
  patterns: [
    `<caregiver> ..4 ${said}`,
    `(ms|mr|mrs|mx) . <Name> . ..3 ${said}`,
    `(ms|mr|mrs|mx) . <Name> ..3 ${said}`,
    `(ms|mr|mrs|mx) <Name> ..4 ${said}`,
    'per (mom|mother|dad|father|parent|parents|caregiver|family|grandmother|report of)',
    '(you|your family) (said|told|shared|asked|noticed|wondered|hoped|mentioned|described|wrote)',
    '<quote> <any>',
  ],
  accepts: ({ block, whole }) =>
    !isQuote(block, whole.first) || speechAt(block, whole.first + 1)?.speaker === 'caregiver',
};

const isQuote = ({ prose, tokens }: Block, at: number): boolean =>
  /["\u201c]/.test(prose.charAt(tokens.start[at] ?? 0));
