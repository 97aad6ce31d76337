import { definePhraseRule } from './phrase-rule.ts';
import { add, say, tell } from './shared/offers.ts';

/** A voice that can be too much past the baby months. */
export const singSongVoice = definePhraseRule({
  id: 'sing-song-voice',
  title: 'A sing-song or over-excited voice past the baby months',
  family: 'play',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['SEED', 'PAR'],
  options: {},
  patterns: {
    voice: [
      '[(a|an)? (bright|high|big|loud|very)? (,)? (sing song|singsong|sing songy|singsongy|high pitched|animated|over excited|overexcited|exaggerated|bubbly|excited|enthusiastic|sugary|cutesy) (,)? (excited|high pitched|animated)? (voice|tone|way|talk|praise|affect|intonation|manner|facial expressions)]',
      '[(baby talk|babytalk|motherese)]',
    ],
    baby: ['[(wittle|widdle|num num|num nums|nummy|tummy wummy|choo choo (train)?|the airplane)] ..4 (in|for|mouth|open|comes)', '[open (up)? (wide)? for the (airplane|choo choo|plane|train)]', '[here comes the (airplane|choo choo|plane)]', "[(who's|whos) a (big|good) (boy|girl)]", '[such a big (boy|girl)]', '[big (boy|girl)] !', '[<stretched>] ..4 (boy|girl|job|!)'],
    marks: ['[! ! !]'],
  },
  unless: [
    '(infant|newborn|parentese|weeks old|months old|month old|week old)',
    '(instead of|rather than|quieter than|not a|without a|no)',
    '<number> (month|months|week|weeks) old',
    '(he|she|they) (used|uses|has|have|answered|spoke|talked|sang|greeted) ..6 (voice|tone)',
    '(his|her|their) ..3 (voice|tone|affect)',
  ],
  answered: ['(everyday voice|quieter|low voice|calm voice)', 'next time'],
  message: 'Past the baby months, an everyday voice is often easier to be with, most of all for a child under stress. What did your voice do that helped?',
  rewrites: ({ name, speech }, { kind }) => {
    if (name === 'marks') return [say('!')];
    if (name === 'baby') return speech ? [{ ...say('You did it, and I saw you do it.'), replaces: 'speech' }, say('you did it')] : [say('you did it')];
    const everyday = kind === 'caregiver-letter' ? [say('in an everyday voice', { text: 'an everyday voice', title: 'Say “an everyday voice”' })] : [];
    return [...everyday, add('Add what your voice did next', 'An everyday voice, low and unhurried, {helped how}.'), tell('Tell what your voice did', 'I kept my voice low and unhurried, and {child} {what you saw}.')];
  },
});
