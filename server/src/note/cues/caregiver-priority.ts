import type { Cue } from './cue.ts';
import { family } from './people.ts';

/**
 * What mattered most to the caregiver that day. Source: SEED, “prioritize the needs of the caregiver in the moment”.
 */
export const caregiverPriority: Cue = {
  patterns: [
    'today (she|he|they|mom|dad|mother|father|you|the family|<person>) ..1 (wanted|needed|hoped|asked)',
    '(most|mainly|really|weighing|thing|things|heavy|still|lot)? on ((his|her|their|your|my)? ..3) (mind|minds|plate|heart)',
    '(priority|priorities|what matters|what mattered|matters most|mattered most|matters to|top concern|top worry|biggest worry|biggest concern|biggest hope|hardest part|hard part|hardest thing|number one|first thing|main thing|most important|above all|more than anything|before anything else|keeps her up|keeps him up|keeps them up)',
    `${family} ..3 (asked|asks|asking|wondered|wonders|hoped|hopes|worried|worries|wished|wishes)`,
    '(asked|asks) (if we|for help|about|whether)',
    `${family} ..2 (wanted|wants|needed|needs|would like) (to|help|a|him|her|them|more|one|some|time|us|me|ten|his|their)`,
    '(wanted|wants|needed|needs) to (talk|focus|start|call|rest|vent|think|tell|know|sit|cry|be heard|sleep|ask|figure|plan)',
    '(needed|needs|wanted|wants) (a|some|help|someone|rest|sleep|ten|to) ..3 (hand|break|rest|sleep|cup|minutes|help|talk|breathe)',
    '(worried|worries|anxious|scared|afraid|fearful|sad|upset|losing sleep) (about|that|for|because|of|over)',
    '(hopes|hoped|hoping|hope) (for|that|to|he|she|they|both|all|is|was|we)',
    '(eviction|evicted|housing|legal aid|food bank|shelter|landlord|rent|custody|court|night shift|double shift|lost (her|his|their) (job|home|phone)|laid off)',
    '(so tired|worn out|exhausted|at (her|his|their) limit|had enough|running on empty|no sleep|not (been)? sleeping|up (all|most of the) night|overwhelmed)',
    '(talked|spoke) (about|through) ..3 (for most|most of|first|all|before)',
    '(began|started|opened|led) with what ..3 (needed|wanted|brought|asked)',
    '(came|walked) in with (a|the|one|her|his|news|something|no|worry)',
    '(his|her|their) (big|main|one|real|first) (question|worry|wish|hope|concern)',
    "(she'd|he'd|they'd|she would|he would|they would) (like|love|give)",
    `(she'd|he'd|they'd|${family} would) rather (work|talk|focus|start|have|leave|wait|we|do)`,
    '(took up|filled|took) (most|all|the whole|half|our whole)',
    '(so|and) ..2 (is|was) what we (did|talked|worked|looked)',
    "(cannot|can't|could not|couldn't) ..2 (one more|another|anymore|any longer)",
    '(out of ideas|a battle|at a loss|(feels|felt|feeling) stuck|lies awake|lay awake|keeps (her|him|them) awake|counting on|all (she|he|they) (wants|wanted|want))',
    '<person> (wants|wanted|hopes|hoped|wishes) (him|her|them|for (him|her)|that (he|she))',
    'what ..2 (she|he|they) ..1 (want|wants|wanted|give)',
    'what ..2 (mom|dad|mother|father|she|he|they|you|<person>) (want|wants|wanted|need|needs|needed|hope|hopes|hoped)',
  ],
  unless: ['(continue|continues) (to|with)? (poc|plan)'],
};
