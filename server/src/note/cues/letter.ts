import type { Cue } from './cue.ts';

/** An open door: to join, to disagree, to answer. Source: SEED, “invite them into treatment”; AHRQ. */
export const invitation: Cue = {
  patterns: [
    '(what do you think|what would you|what have you|how does this|how does that|does this match|does this fit|does it match|does it fit|would you like|shall i|shall we)',
    '(tell|show|let|call|text|ask|write) (me|us) !(that|about it yesterday)',
    "(you're|you are|you're always|you are always) (invited|welcome)",
    "(i'd|i would|we'd|we would) (love|like) to (hear|know|talk|see)",
    '(join us|come along|come and|please (call|text|write|change|correct|ask|tell|say))',
  ],
};

/** How to reach us, or another way to have the same news. Source: INTP. */
export const contact: Cue = {
  patterns: [
    '(call|text|email|phone|reach|message) (me|us|you)',
    '(voice message|video|videos|in person|picture|pictures|photo|photos|interpreter|translated|translation|another language|by phone|on the phone|by text)',
    '(read|talk) (it|this) (to|with|through)',
  ],
};

/** What the child, or the family, can do, loves, or brings. Source: SEED; EI7. */
export const strength: Cue = {
  patterns: [
    '(can|is able to|knows how to|is learning to|learned to|has learned|now) !(not|be)',
    '(~love|~enjoy|favorite|proud|strong|strength|strengths|curious|kind|brave|funny|gentle|bright|joy|good at|great at)',
    '(smiled|laughed|giggled|chose|showed|shared|helped|tried|waited|found|thank you|thanks)',
  ],
};

/** Something that worries, or that is hard. Source: SEED, honesty. */
export const concern: Cue = {
  patterns: [
    '(concern|concerns|concerned|worry|worries|worried|wonder about|hard|harder|hardest|difficult|difficulty|trouble|struggle|struggles|struggled)',
    '(delay|delays|delayed|behind|weak|weakness|not yet|below|risk|regression|lost (his|her|the|some) words)',
  ],
};

/** Something that the family is asked to do. Source: CDC4. */
export const ask: Cue = {
  patterns: [
    '^ (please|try|practice|practise|remember to|make sure|be sure|bring|send|call|give|keep|let|use|ask|read|sing|put|help|encourage|offer|watch|notice)',
    '(please) <word>',
    '(you (can|could|should|might|need to|may want to|must|will need to|have to)) <word>',
  ],
};
