import { definePhraseRule, type Found } from './phrase-rule.ts';
import { isAskedOfChild, isTold, isToldOfChild } from './shared/quiz-accepts.ts';
import { questions, type Name } from './shared/quiz-kinds.ts';
import { questionOffers } from './shared/quiz-offers.ts';
import { playNextTime, reportOffers } from './shared/quiz-report-offers.ts';
import { reports } from './shared/quiz-reports.ts';
import { textBehind } from './shared/who.ts';

/** A question to a child whose answer the adult already has. */
export const quizQuestion = definePhraseRule<Name, Record<string, never>>({
  id: 'quiz-question',
  title: 'A question to a child that we already know the answer to',
  family: 'play',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'SLQ'],
  options: {},
  judges: { transcript: true },
  // a caregiver’s own talk is something to wonder about together, so it gets only a hint
  quiet: ({ speech }) => speech?.speaker === 'caregiver',
  patterns: { ...questions, ...reports },
  unless: [
    // questions that are counted or talked about
    '(test|quiz|testing|known answer) (question|questions)',
    '(instead of|rather than|in place of|other than) ..4',
    '(wanted|tempted|going|itching|meant|urge|used) to (ask|quiz|test|name|label|say)',
    'give me your (hand|hands|arm|arms|foot|feet|leg|other)',
    '(that|this) ((look|face|smile) (for|about|on)|(i|we) (hear|heard))',
    "(i wonder|i'm wondering|what do you think !((this|that|it|these|those) (is|are)? called|(it's|that's|it is|this is|that is) (!(<any>)|a|an)|(this|that|the) (one|word|letter|number|sign|color|colour|shape) (is|says))|what if|tell me about)",
    '(you asked|your question|parents ask|people ask|(may|might|can|will|to) ask (us|me|your|about))',
    "(avoid|avoided|avoiding|stop !(and)|stopped !(and)|fewer|less|without|never|no one|nobody|don't|didn't|did not|do not|not to|try not|no need to) ..4 (ask|asking|asked|quiz|quizzing|quizzed|testing|test|naming|name|label|labeling|drill|drilling|question|questions)",
  ],
  answered: ['^ next time'],
  accepts: (found, context) => (isTold(found) ? isToldOfChild(found) : isAskedOfChild(found, context)),
  agreesWithAdvice: true,
  message: 'This is a question we already know the answer to. A comment or a real wonder often brings more back.',
  rewrites: (found) =>
    isTold(found)
      ? reportOffers(found)
      : isNamedOnly(found)
        ? []
        : isCounted(found)
          ? [playNextTime]
          : questionOffers(found),
});

/** “What color is this? was asked five times”: the sentence is about the question, so no other wording fits. */
const isNamedOnly = ({ block, end, speech }: Found): boolean =>
  speech === undefined &&
  /^\s*[?]\s+(?:was|were|is|got|came|came up)\b/.test(block.prose.slice(block.tokens.end[end - 1]));

/**
 * “Asked “what letter is this?” for 10 letters, named 6”: the count reports what was asked. Other words were not asked.
 */
const isCounted = (found: Found): boolean =>
  found.speech?.form === 'quote' &&
  /^\W+(?:for|of|about) (?:\d+|five|ten|twenty|each of) (?:\p{L}+ )?(?:letters|words|items|pictures|cards|colors|colours|shapes|numbers|animals|objects|sounds)\b/u.test(
    textBehind(found, found.speech.end),
  );
