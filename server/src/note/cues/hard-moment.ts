import { speechAt } from '../../language/speech.ts';
import type { Match } from '../../patterns/match.ts';
import type { Cue } from './cue.ts';

/** A hard moment between people, after which a note should say how they came back together. Source: RUP. */
export const hardMoment: Cue = {
  patterns: [
    '(cried|crying|wept|weeping|screamed|screaming|yelled|yelling|sobbed|sobbing|argued|arguing|argument|shrieked|wailed|hysterical|hysterically)',
    '(hit|bit|kicked|pinched|scratched|slapped|shoved|spat at|pushed) (me|him|her|them|us|his (mother|father|mom|dad|brother|sister|aunt|uncle|teacher|cousin|grandmother)|her (mother|father|mom|dad|brother|sister|aunt|uncle|teacher|cousin|grandmother)|mom|dad|<caregiver>|<person>|ot|slp|pt|clinician|therapist|another child|a peer)',
    '(threw|swiped|hurled) !(a (kiss|party|ball|scarf|beanbag|bean bag)|the (ball|balls|dice|ring|rings|beanbag|bean bag|bean bags|scarf|frisbee|leaves|snow|bag)|kisses|leaves|snow|confetti|back|up|himself into|herself into|it (back|to|up|high|into)|(his|her) (arms|head|ball|hat))',
    '(ran|bolted|stormed|walked) (off|away|out) !(with (a|the) (smile|grin|laugh))',
    '(upset|meltdown|melted down|tantrum|tantrums|tantrummed|outburst|blew up|lost it|fell apart|in tears|burst into tears) !(stomach|of (giggles|laughter|joy)|tummy)',
    '(left|ended|stopped) (early|upset|in tears|angry|abruptly)',
    '(refused|refusing) !(the|a|with|that|another|second|more|seconds)',
    '(misunderstood|misunderstanding|frustrated|furious|angry with|angry at|mad at|snapped at|hurt (his|her|their) feelings)',
    '(was|were|got|felt|became|grew|things|room|visit) (tense)',
    '(i|we) ..1 (pushed|went|moved|talked|pulled) (too|him too|her too|them too) (fast|hard|far|much|soon)',
    '(i was|we were) late',
    'i (missed|did not see|had not seen) (his|her|their|the) (sign|signs|cue|cues|signal|signals)',
    '(hid) (behind|under) ..2 (from|couch|table|chair|bed)',
    'turned (his|her|their) back on',
  ],
  unless: [
    '(with a (grin|smile|laugh|giggle|wink)|laughing|giggling|in play|pretended|pretend|doll|story|happy tears|tears of joy|with (joy|delight|laughter))',
    '(did not|never|no longer|without) (cry|crying|cried|scream|screaming|upset|tantrum|tantrums|meltdown|outburst)',
    '(no|without|zero|fewer|less) (crying|tears|tantrums|tantrum|meltdowns|meltdown|outbursts|outburst|hitting|biting)',
    '(cheese|butter|ice|snow|candle|crayon) ..6 melted',
    '(decrease|reduce|eliminate|will|goal|extinguish) ..6 (crying|screaming|tantrums|outbursts|hitting|tearing)',
  ],
  accepts: (match) => !isToldOfHome(match),
};

/** What a caregiver says about nights at home happened without us. */
const isToldOfHome = ({ block, first }: Match): boolean => speechAt(block, first)?.speaker === 'caregiver';
