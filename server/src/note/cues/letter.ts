import type { Match } from '../../patterns/match.ts';
import type { Block } from '../../text/block.ts';
import type { Cue, Tokens } from './cue.ts';

/** An invitation to join, to disagree, to answer. Source: SEED, “invite them into treatment”; AHRQ. */
export const invitation: Cue = {
  patterns: [
    "(what do you|what would you|what have you|what did you|what did i|what are you|what else|what helps|what's it like|what is it like|how does|how do you|how are you|how is it|how was it|how would|how did|does this|does that|do these|does it|do you|did you|did i|have i|is there|is this|are there|would it|would you|would a|could you tell|can you think|have you|which of|which one|when would|who would|shall i|shall we|where would|is it|am i) ..14 \\?",
    '(does|would|is|could) (<number>|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|mornings|evenings) ..8 \\?',
    "if (you would|you'd) like (me|us|to|him|her|someone)",
    '(tell|show|let|call|text|ask|write|email|correct|stop|teach) (me|us) !(that|about it yesterday|to|he|she|how much|you)',
    "(you're|you are|you're always|you are always|you both are|all of you are) ..1 (invited|welcome)",
    "(i'd|i would|we'd|we would|i will be|i'd be|we'd be|i am) ..1 (love|like|glad|happy|grateful|eager|curious) to (hear|know|talk|see|listen|learn|have you|meet)",
    '(join us|join in|come along|come and|come with|come by|drop by|come in any|please (call|text|write|change|correct|ask|tell|say|share|bring|join|come|stop|disagree|add|cross) !(up)|cross out|say it your way|bring anyone|bring whoever|feel free|come if you|you can (also)? (come|ask|change|say|bring|stop|tell|join|disagree|add|cross))',
    '(my|our) (door|phone|line|ears) (is|are) (always)? (open|on|yours)',
    '(want|love) (your|to hear your) (thoughts|ideas|view|opinion|own)',
    '(you know (him|her|them|<person>|your child) best|your (ideas|thoughts|view|questions) (are|matter))',
    '(whatever|however|whichever) (you|suits|feels)',
    'if (that|this|it) (sounds|feels|is|seems) ..1 too',
    '(would|will) be (lovely|good|great|nice|a joy) to (see|hear|have|meet)',
    '(hear|wait for|looking forward to) (from you|your answer|your thoughts|yours|it from you)',
  ],
};

/** How to reach us, or to get the same news in another form. Source: INTP. */
export const contact: Cue = {
  patterns: [
    '(call|text|email|e-mail|phone|reach|message|ring|write to|contact|catch) (me|us) !(that|about|he|she)',
    '(call|text|phone|ring|email) (the|our|my|or|,|and) ..3 (clinic|office|team|front desk|center|line|number|cell|text|call|email|school|room|voice|write|video|talk|pick)',
    '(voice message|voice note|voicemail|video call|video|videos|in person|interpreter|translated|translation|another language|by phone|on the phone|by text|by email|by voice|face to face|by video)',
    '(read|talk|go over|go through|walk) (it|this|that|the page|this page) (to|with|through|over|together)',
    '(my|our) ..1 (number|line|cell|phone|email|extension|door) (is|:|at|always)',
    "(i am|i'm|you can (also)? (find|catch|see) me|find me|we are|we're) ..2 (by the phone|at the (door|desk|clinic|front desk|center|school|pool|number)|in (on|the (room|office|hall|clinic|lobby))|here (on|every|until|from)|around)",
    '(i|we) (can|could|will|shall|may) ..1 (call|text|phone|ring|email|visit|come by|come to you|stop by|try your phone|talk|record|send (a|you|this))',
    "(i'll|we'll) ..1 (call|text|phone|ring|email|come by|stop by|visit|record)",
    '(have|has|know|got|keep) ..2 (number|numbers)',
    '(my|our) (number|cell|phone|line|extension) !(to|for)',
    '(call|text|ring|email|write) ,? (call|text|ring|write|email)? ,? (or|and) (call|text|ring|grab|catch|find|email|write|tell|reach)',
    '(phone|video) (visit|visits|call|chat)',
    '(drop|leave|send|write) (me|us) a',
    '(leave|send) (a|us a|me a) ..1 (message|note|text|line)',
    '(grab|catch) (me|us)',
    'leave word',
    '(send|sends) (me|us) (a|one|his|her|your|word)',
    '(over|by|on) the phone',
    '(come|drop|stop) (in|by) (,|.|any|and|if|when|or)',
    '(in (spanish|arabic|somali|tamil|igbo|mandarin|cantonese|vietnamese|creole|haitian creole|dari|farsi|hindi|urdu|portuguese|french|russian|korean|tagalog|hmong|your language|mixtec|polish|swahili))',
    '(can|could|shall|will|let|may) (i|me|we)? show you',
    '(text|call) (is|works|or call|or text|any|anytime|any time|after|before|works best)',
  ],
  also: (block) => {
    const found = telephone.exec(block.prose);
    return found ? tokenFrom(block, found.index) : none;
  },
};

const telephone = /\(?\b\d{3}\)?[- .]\d{3}[- .]\d{4}\b|\b\d{3}-\d{4}\b/;
const none: readonly Tokens[] = [];

function tokenFrom({ tokens }: Block, at: number): readonly Tokens[] {
  const first = tokens.start.findIndex((start) => start >= at);
  return first < 0 ? none : [{ first, end: first + 1 }];
}

const they = '(he|she|they|you|we|both|<child>|<person>|who|and)';

/** What the child or the family can do, loves, or brings. Source: SEED; EI7. */
export const strength: Cue = {
  patterns: [
    `${they} ..1 (can|is able to|knows how to|is learning to|learned to|has learned|figured out|is getting|now (~walk|~say|~sit|~eat|sleeps|reaches|plays|uses|looks|asks)) !(not|be|only (with|if))`,
    '(~love|~enjoy|~adore|favorite|proud|strong|curious|kind|brave|funny|gentle|bright|joy|delight|good at|great at|shines|lights up|lit up|careful|clever|thoughtful|warm|sturdy|determined|hard worker|pleasure|gift|fun)',
    `${they} !(was|were|is|are) ..1 (smiled|laughed|giggled|chose|showed|shared|helped|tried|waited|found|hugged|sang|reached|danced|led|built|made|invited|greeted|waved|climbed|jumped|kissed|grinned|beamed|played|remembered|asked for|came close|came to|looked at (you|me|us)|said|told|brought|patted|fed|saves|saved|smiles|laughs|shows|helps|tries|waits|brings|asks|looks|takes|reaches|hugs|sings|greets|lined up|stood|walked|taught|let|pulled|held|rolled|turned)`,
    '(thank you|thanks|first (word|words|step|steps|time)|new word|new words|so well|so far|many ways|best part|bright spot|small story|what a (week|day)|growing|grew|is doing well|a big step)',
    '(i am glad|so glad|i loved|we loved|i enjoyed|we enjoyed|it was good|it is good|it was lovely|what i enjoyed|we missed|i have been thinking)',
    '(a|big|real|great|many|our|first|these|of) (strength|strengths)',
  ],
  accepts: (match) => !isDenied(match),
};

/** Something worrying or hard. Source: SEED, honesty. */
export const concern: Cue = {
  patterns: [
    '(concern|concerns|concerned|worry|worries|worried|worrisome|wonder about|wondering about|difficult|difficulty|difficulties|trouble|struggle|struggles|struggled|struggling|problem|problems)',
    '(is|are|was|were|still|very|most|quite|feels|seems|gets|find|finds|found|it) ..2 (hard|harder|hardest|tough) (for (him|her|them|<person>)|to (say|sit|eat|walk|talk|understand|catch|hear|see|use|move|hold|wait|play|share|join|swallow|chew|climb|stand)|when|,|.)',
    '(delay|delays|delayed|deficit|deficits|behind (his|her|other|where)|weak|weaker|weakness|not yet|below (average|age|expected|grade|where|what|his|her|other)|at risk|high risk|regression|disorder|impaired|impairment|severe|poor|low (tone|for)|percentile|lost (his|her|the|some) words|failed|abnormal|limited|lacks|unable|cannot|red flag|red flags|refuses|refused|aggressive|noncompliant|non-compliant)',
  ],
  unless: [
    "(nothing|no|not|don't|do not|never|isn't|aren't|not a) ..2 (concern|concerns|worry|worries|worried|trouble|problem|problems|behind)",
    '(weather|traffic|snow|bus|bill|insurance|parking|schedule|printer|billing)',
  ],
};

const request =
  '(please|try|practice|practise|remember to|make sure|be sure|bring|send|call|keep|use|ask|read|sing|put|help|encourage|offer|watch|notice|have (him|her|them|your)|complete|do|stretch|limit|give|turn|fill|sign|return|avoid|take|start|stop|say|let (him|her|them)|play|count|work on|set|check|wear|continue|do not|never|always|ensure|place|write|name|repeat|wait|look|tell)';

/** Something that the family is asked to do. Source: CDC4. */
export const ask: Cue = {
  patterns: [
    `^ (and|also|then|first|next|at home)? ,? ${request} !(you|me know|know|care|us|me|to hear)`,
    `please <word>`,
    '(you (should|must|need to|may want to|will need to|have to|are expected to|ought to|might|could)) <word>',
  ],
  accepts: (match) => isForFamily(match),
};

const denials =
  /\b(?:not|never|no|cannot|can't|doesn't|didn't|isn't|won't|unable|hardly|rarely|lacks?|without|refuses?)\b/;

/** Is there a negation in the few words before: “does not laugh”? */
function isDenied({ block: { prose, tokens }, first, sentence }: Match): boolean {
  const from = tokens.start[Math.max(sentence.first, first - 4)];
  return denials.test(prose.slice(from, tokens.start[first]).toLowerCase());
}

/** Is it a request? Not an invitation (“please tell me”), and not what to do when somebody chokes. */
function isForFamily({ block: { prose, tokens }, sentence }: Match): boolean {
  const text = prose.slice(tokens.start[sentence.first], tokens.end[sentence.end - 1]).toLowerCase();
  return (
    !/\b(?:911|emergency|chok(?:e|es|ing)|poison|tell (?:me|us)|call (?:me|us)|text (?:me|us)|let (?:me|us) know|ask (?:me|us)|if you (?:like|want|wish)|feel free|you could also|\?)/.test(
      text,
    ) && !/\?\s*$/.test(text)
  );
}
