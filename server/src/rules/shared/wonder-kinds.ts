import type { Topic } from './topics.ts';
import type { Wordings } from './wonder-words.ts';

/** Wordings about a kind of thing, by quality, by number and by sound. wonder-words.ts describes their syntax. */

/** For a question about a kind of thing: “what does a cow eat?” */
export const byKind: Readonly<Partial<Record<Topic, Wordings>>> = {
  animal: ['I wonder what {gen} would like for breakfast.', 'If I were {a one}, I’d nap in the sun all day.'],
  vehicle: ['I’d love to ride in {a one} with you.', 'I wonder where {a one} goes at night.'],
  food: ['I wonder what a bear would do with {all}.', 'What if it rained {all}?!'],
  people: ['I’d love to be {a one} for a day.', 'I wonder what {a one} has for breakfast.'],
};

/** By the qualities that a question names: “is it hot or cold?” */
export const byQuality: Readonly<Record<string, Wordings>> = {
  'hot|cold|warm|soft|hard|rough|smooth|bumpy|wet|dry|sticky|heavy|light|sharp|pointy': [
    'I wonder how {this} [feels|feel] to you.',
    'I’m going to touch [it|them] with one finger.',
  ],
  'sweet|sour|salty|crunchy|mushy': ['I wonder how {this} [tastes|taste] to you.', 'I’m taking a tiny bite of mine.'],
  'big|little|small|tiny|large|huge|tall|short|long|thick|thin': [
    'I wonder if {this} would fit in my pocket.',
    'I wonder who {this} would fit.',
  ],
  'fast|slow': ['I’m holding on tight! I wonder where {this} [is|are] going.', 'Mine is creeping along like a snail.'],
  'happy|sad|mad': ['I wonder what just happened here.', 'I’d like to give somebody here a hug.'],
};

export const soundsLike: Readonly<Partial<Record<Topic, Wordings>>> = {
  animal: [
    'I wonder who {the} [is|are] calling.',
    '{The} [sounds|sound] like [it wants|they want] a friend to come over.',
    'I think {the} [has|have] a secret to tell us.',
  ],
  vehicle: [
    'I can hear {the} coming. I wonder who is on board.',
    '{The} [is|are] stuck in the mud. I think [it needs|they need] some noise to get out.',
  ],
};

export const counted: Readonly<Partial<Record<Topic, Wordings>>> = {
  animal: ['I wonder where {these} are all going.', 'One {one}, and another {one}. They keep coming!'],
  vehicle: ['I wonder where {these} are all going.', 'One {one}, and another {one}. What a busy road!'],
  people: ['I wonder what {these} are all up to.', 'I think somebody is still on the way.'],
  body: ['I like seeing {these} move. I’m moving mine too.'],
};
export const countedThings: Wordings = [
  'I wonder if there’s {a one} for each of us.',
  'That’s a big job for {these}. I’d like to help.',
  'One {one}, and another {one}… we could go on and on!',
];
/** Parts of a bigger thing, so not everybody can have one. */
export const countedParts: Wordings = [
  'Let’s touch {these} one by one.',
  'I like {these}. I could look at them all day.',
];
/** Members of the child’s family. */
export const family: Wordings = ['I think {the} would love a wave.', 'I can see a lot of love here.'];
export const countedSteps: Wordings = [
  'I wonder where {these} could take us.',
  'Let’s go again. I like going with you.',
];
