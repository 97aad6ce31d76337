import assert from 'node:assert/strict';
import {
  formsOf,
  inflect,
  inflectLike,
  isIrregularPast,
  isIrregularVerb,
  tenseOf,
  tenseOfAny,
} from '../../server/src/language/inflect.ts';
import { articleFor, capitalized, startsWithCapital, uncapitalized } from '../../server/src/language/sound.ts';
import { pluralVerb, singularVerb } from '../../server/src/language/verbs.ts';

describe('how words sound and look', () => {
  it('decides between “a” and “an”', () => {
    const an =
      'egg|easy game|hour|honest word|heir|IFSP|SLP|MRI|FBA|8-week plan|80 songs|11 songs|18 months|X-ray|unusual walk|uninvited guest|“easy” game|*old* toy|idea|A note';
    const a =
      'toy|one-step game|once-a-day song|useful tool|user|utensil|unit|unique way|European|ewe|u-shaped pillow|PT|BCBA|US state|7-day plan|110 songs|1,100 songs|home|year|“soft” toy';
    for (const text of an.split('|')) assert.equal(articleFor(text), 'an', text);
    for (const text of a.split('|')) assert.equal(articleFor(text), 'a', text);
  });

  it('capitalizes the first letter, wherever it is', () => {
    assert.equal(capitalized('soft'), 'Soft');
    assert.equal(capitalized('*éclair*'), '*Éclair*');
    assert.equal(capitalized('3 songs'), '3 songs');
    assert.equal(capitalized('…'), '…');
  });

  it('makes the first letter lower case, and changes nothing else', () => {
    assert.equal(uncapitalized('Élan'), 'élan');
    assert.equal(uncapitalized('“So” he said'), '“So” he said');
  });

  it('distinguishes a capital from an abbreviation', () => {
    for (const text of ['Hypotonia', '*Soft*', 'A', 'Pt.']) assert.ok(startsWithCapital(text), text);
    for (const text of ['hypotonia', 'IFSP', '5', 'eX']) assert.ok(!startsWithCapital(text), text);
  });
});

describe('verbs', () => {
  it('have a tense, whichever of the verbs they belong to', () => {
    const verbs = ['carry', 'take', 'read'];
    assert.deepEqual(
      ['took', 'carries', 'carrying', 'taken', 'carry', 'read', 'bring'].map((form) => tenseOfAny(form, verbs)),
      ['past', 'third', 'ing', 'participle', 'base', 'past', undefined],
    );
  });

  it('have irregular forms', () => {
    const past = 'bore flew burst struck slid spat spread strung swore wept hung dug rose undid outgrew'.split(' ');
    const bases = 'bear fly burst strike slide spit spread string swear weep hang dig rise undo outgrow'.split(' ');
    assert.deepEqual(
      bases.map((verb) => inflect(verb, 'past')),
      past,
    );
    assert.deepEqual(
      ['fly', 'bear', 'strike'].map((verb) => inflect(verb, 'participle')),
      ['flown', 'borne', 'struck'],
    );
    assert.deepEqual(
      ['squat', 'unzip', 'propel', 'equip', 'mimic', 'quit'].map((verb) => inflect(verb, 'ing')),
      ['squatting', 'unzipping', 'propelling', 'equipping', 'mimicking', 'quitting'],
    );
  });

  it('may have British spelling, and keep it', () => {
    for (const [form, verb, tense] of [
      ['labelled', 'label', 'past'],
      ['pedalling', 'pedal', 'ing'],
      ['travelled', 'travel', 'past'],
    ] as const) {
      assert.equal(tenseOf(form, verb), tense);
      assert.ok(formsOf(verb).includes(form), form);
      assert.equal(inflectLike(form, 'model', tense), tense === 'ing' ? 'modelling' : 'modelled');
    }
    assert.equal(inflectLike('labeled', 'model', 'past'), 'modeled');
    assert.equal(inflectLike('called', 'feel', 'past'), 'felt');
    assert.deepEqual(formsOf('pull'), ['pull', 'pulls', 'pulled', 'pulling']);
    assert.ok(!formsOf('reveal').includes('revealled'));
  });

  it('are distinguished from toys, names and feelings', () => {
    for (const word of ['bear', 'fly', 'string', 'hurt']) assert.ok(!isIrregularVerb(word), word);
    for (const word of ['rose', 'bore', 'upset']) assert.ok(!isIrregularPast(word), word);
    for (const word of ['flew', 'struck', 'hung']) assert.ok(isIrregularPast(word), word);
  });

  const pairs = {
    is: 'are',
    was: 'were',
    has: 'have',
    does: 'do',
    goes: 'go',
    "isn't": "aren't",
    makes: 'make',
    helps: 'help',
    carries: 'carry',
    reaches: 'reach',
    pushes: 'push',
    passes: 'pass',
    fixes: 'fix',
    causes: 'cause',
    plays: 'play',
  };
  it('agree with a plural, and with a singular again', () => {
    for (const [singular, plural] of Object.entries(pairs)) {
      assert.equal(pluralVerb(singular), plural);
      assert.equal(singularVerb(plural), singular);
    }
  });

  it('have other forms that are the same in singular and plural', () => {
    for (const verb of ['helped', 'can', 'help', 'us', 'discuss', 'his'])
      assert.equal(pluralVerb(verb), undefined, verb);
  });
});
