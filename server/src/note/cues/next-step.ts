import type { Cue } from './cue.ts';
import { family } from './people.ts';

const tries =
  '(try|watch|notice|send|call|text|bring|show|tell|keep|make|use|leave|save|start|ask|see|look|read|sing|write|let|practice|play|meet|join|come|be there|take|hold|give|put|pick|choose|go|visit|check|share|think|find|have|stay|set|wait|count|plan|film|record|offer|open|draw|build|cook|talk|sit|do|help|list|hear|follow|trade|swap|email|ring|move|walk|return)';
/** What adults do between visits; “J.A. will sit” is a goal. */
const adultTries =
  '(try|watch|notice|send|call|text|bring|leave|save|keep|let|offer|check|share|think|wait|record|film|email|ring|plan|meet|visit|drive|look for|talk to|talk with|ask (the|for|her|him|me|us|if|about|his)|write (down|to)|have|start with|come)';
const day =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|next week|this week|this weekend|the weekend|bath time|bedtime|breakfast|dinner|lunch)';

/** Who will try or notice what, and when they will be in touch. Source: SEED, together; PA. */
export const nextStep: Cue = {
  patterns: [
    `(we will|we'll|we plan to|we agreed|we decided|we are going to|we're going to|we both will|we would like to|we'd like to|both of us will|we made a plan|the plan we made|we left (it|the plan)|we settled on)`,
    '(our plan is|the plan is) !(to|for) <word>',
    '(our plan is|the plan is) to !(continue|address|target|increase|decrease|progress|monitor|improve|discharge) <word>',
    `(we|i|you) (can|could|might|may) ..1 ${tries} ..6 ${day}`,
    '(we|you|i) (can|could|might) ..1 (sit down|sit|look|meet|talk|try|start|go|think|call|visit|do|plan|work|share|ask|begin)',
    `(i'm|we're|i am|we are|is|are) (sending|bringing|calling|writing|dropping|looking|texting|coming|trying|starting|meeting|keeping|leaving|taking|doing|going to|picking|cooking|working on|planning) !(at|out|up)`,
    "(i'll|i will|we'll|we will) (be|join|ring|look|drop|leave|record|pick|stop|start|cook|eat|do|put)",
    `(on|by|next|this) ${day} (i'm|we're|i am|we are|i|we)`,
    `(until|till) (then|next time|next week|we meet|${day})`,
    'next (week|visit|time|session) ,',
    '(next time|next visit|at our next|between now and|before (i|we) (come|meet|see)|the next step|next steps|in the meantime|meanwhile|from here)',
    `(next week|this week) (we|i|she|he|they|you|mom|dad|<person>|${family})`,
    `(you|${family}) (will|plans to|plan to|would like to|might|could|wants to|is going to|are going to|offered to|promised to) !(not) ..2 ${tries}`,
    `(she|he|they|<person> .?) (will|plans to|plan to|would like to|might|could|wants to|is going to|are going to|offered to|promised to) !(not) ..2 ${adultTries}`,
    `(you'll) ..1 ${tries}`,
    `(she'll|he'll|they'll) ..1 ${adultTries}`,
    `(i will|i'll|i can|i am going to|i'm going to|i plan to|i would like to|i'd like to|i promised to|i want to) !(tell you|be|say|not|thank|share with you|share (a|one|this) (moment|story)) ..2 ${tries}`,
    "(see you|let's|let us|shall we|shall i|we meet again|we'll meet|talk soon|back on|again on)",
    `(will|to) (try|keep|text|call|bring|meet|check in|start) ..6 ${day}`,
    `(homework|job|part|task) (for|is|this) ..3 (me|us|both|all of us|week|mine|yours)`,
    'from me :',
    'you can (also)? (come|join|visit|drop by)',
    '(my part|your part|his part|her part|my job|mine) (is|:|will)',
    '(agreed|decided|chose|planned) (to|on|that) ..2 <word>',
    `(on|by) ${day} (we|i|you|she|he|they)`,
    '(check in|touch base|catch up|be in touch) (by|on|next|again|after|before|with)',
  ],
  unless: [
    '(he|she|they|<child>|pt|^) will ..8 (<number> (/|of|out of) <number>|% of|percent|trials|without prompts|independently|opportunities)',
  ],
};
