import type { Cue } from './cue.ts';
import { wordAt } from '../../language/grammar.ts';
import type { Match } from '../../patterns/match.ts';
import { somebody } from './people.ts';

/** What the child chose, led, loved or played. Source: SEED, “children communicate through the language of play”. */
export const play: Cue = {
  patterns: [
    '(chose|chooses|picked|led) !(out|up at|at|to see|to (continue|end|stop))',
    '(showed|shows|brought|brings|handed|invited|gave|fed|offered|passed|threw|rolled) (me|us|him|her|them|mom|dad|his|it to|each|both|one to|the <word> to|<person>) !(out|the form|the report|a choice|the schedule|home program)',
    `(asked for|asks for|reached for|went straight to|ran straight to|ran to|headed for|made for|pointed to|pointed at|waved at|looked for|climbed|dove into|crawled) !(help|the bathroom|a refill)`,
    '(~love|~enjoy|~adore|favorite|favourite|interested in|fascinated|curious|delighted in|delighted by|proud of|crazy about|drawn to|lit up|eyes lit)',
    '(played|plays|playing|play|pretended|pretend|pretends|pretending|laughed|laughs|giggled|giggles|smiled|smiles|giggling|laughing|grinned|beamed|squealed|chuckled) !(skills|dough|date|group|based|schemes)',
    '(game|games|peekaboo|hide and seek|chase|tickles|tickle|make-believe|puppet|puppets|doll|dress up|tea party|bubbles|fort|treasure|parade|adventure)',
    `${somebody} ..1 (invented|decided|discovered|made up|led the way|took the lead|set up|called it|named it|turned it|became|was the|were the|drove|flew|cooked|fed|hid|danced|sang|built|baked|poured|splashed|stacked|rolled|crashed|explored|poked|tapped|banged|drummed|tossed|steered|sold|rescued|painted|drew|dug|jumped|spun|swung|lined up|wanted more|wanted (a|an|the|it|another|to (play|see|do|go|be|try|drive|climb|hold|feed|jump|ride|show|read)))`,
    `(he|she|they|<child>|<person>) ..1 wanted !(help|out|down|up|off|nothing|none|his|her|mom|dad|to|in|no) <word> (.|,|;|$)`,
    '(turned|turns|turning|grew|changed) (it|that|the <word>|a <word>|this|them)? ..2 into (a|the|an|our)',
    '(we|they) ..2 (made|cut|built|painted|drew|sang|danced|climbed|rolled|splashed|swapped|cooked|baked|raced|crawled|hid|dug|jumped)',
    '(became|were|is) (a|an|the|our) ..1 (train|bus|boat|ship|castle|dragon|volcano|road|kitchen|cave|car|rocket|house|store|shop|zoo|farm|river|sea|bridge|mountain|game|story|song|hat|cake|soup)',
    '(his|her|their) (own)? (idea|plan|choice|story|song|lead|invention|turn|way|pick)',
    '(followed|following|follow) (his|her|their|<person>) ..1 (lead|eyes|idea|interest|plan)',
    '(asking|begging|asked|begged|signing) ..1 for (it|the|a|more|her|his|that)',
    '(his|her|their) show',
    '(opened|turned|lifted) (his|her|their) (eyes|face|head|mouth)',
    '(gazed|gazing|cooed|cooing|rooted|turned) (at|to|toward|towards|for) (me|us|him|her|his|my|mom|dad|the)',
    '(pick|choice) of the (day|week|hour)',
    '(was|were) (his|hers|theirs) (from|all|alone)',
    '(again|more) , (he|she|<person>)? (said|signed|told)',
    '(wanted|asked|signed|called|begged) ..1 (for)? (more|again|another)',
    "couldn't (stop|get enough)",
    '(patted|stirred|blew|put|wiped|dipped|tasted|smelled|splashed|peeked) ..4 (on|in|into|off|onto|at|it|behind) ..3 (me|mine|us|nose|his|her|pot|pan|head|mouth)',
  ],
  unless: ['(no|lacks|lacking|poor|limited) ..1 (functional|pretend|symbolic)? play'],
  accepts: (match) => !isTask(match),
};

const tasks = /^(?:barrier|memory|matching|sorting|articulation|language|structured|therapeutic|vocabulary|drill)$/;

/** “Barrier games” are a planned task. */
const isTask = ({ block, first }: Match): boolean =>
  /^games?$/.test(wordAt(block, first)) && first > 0 && tasks.test(wordAt(block, first - 1));
