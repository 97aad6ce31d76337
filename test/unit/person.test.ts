import assert from 'node:assert/strict';
import { senseOf } from '../../server/src/language/person.ts';
import { markedText } from '../support/phrase.ts';

/** By what the letters between ‹ and › mean. */
const cases = {
  'a person': [
    'Bo is an ‹OT›.',
    'Our ‹OT› will call you.',
    'Her ‹SLP› said hello.',
    'The ‹PT› came on Monday.',
    'The ‹PT› and the OT met.',
    '‹OT› and PT will not visit.',
    'Mom and ‹OT› sang.',
    '‹OT› is visiting today.',
    '‹OT› has called.',
    '‹PT› held the ramp.',
    'Her ‹OT›, Dana, has a swing.',
    'Her ‹OT› (Dana) has a swing.',
    'The ‹PT› who came has a ball.',
    'Please ask your ‹PT›.',
    'I am your ‹OT›.',
    'Dana became her ‹OT›.',
    'The ‹SLP’s› swing is new.',
    'Dana, ‹OT›, has a swing.',
    'Our ‹OT› helps him.',
  ],
  'a person, as a name': ['Warmly, Dana, ‹OT›', '‹SLP›: you found it'],
  'what is given': [
    'Jo has ‹OT› twice a week.',
    'She starts ‹PT› in May.',
    '‹OT› is on Mondays.',
    '‹OT› will start in May.',
    '‹OT› helps him sit.',
    '‹OT› was recommended.',
    '‹OT› started.',
    '‹OT›: 2 times a week',
    'Her ‹OT› goals are new.',
    'He gets more ‹OT›.',
    'She gets speech, PT and ‹OT›.',
    'His ‹OT› is on Mondays.',
    'During his ‹OT› he laughed.',
    'We are glad about ‹OT›, Monday is fine.',
  ],
  'a person, or what is given': [
    'He loves his ‹OT›.',
    '‹OT› to call.',
    'He is seen by ‹OT›.',
    'Her ‹OT›, PT and Mom sang.',
  ],
  'what is given, or a person': ['With ‹OT› he plays.', 'Present: Mom, ‹OT›'],
};

describe('letters that name a person and what a person gives', () => {
  for (const [meaning, texts] of Object.entries(cases))
    it(`mean ${meaning}`, () => {
      for (const marked of texts) {
        const { isPerson, isSure, isTitle } = senseOf(markedText(marked).phrase);
        const meant = [isPerson ? 'a person' : 'what is given'];
        if (isTitle) meant.push('as a name');
        if (!isSure) meant.push(isPerson ? 'or what is given' : 'or a person');
        assert.equal(meant.join(', '), meaning, marked);
      }
    });
});
