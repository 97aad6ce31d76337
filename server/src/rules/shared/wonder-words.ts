import type { Topic } from './topics.ts';

/**
 * What an adult can say in place of a question with a known answer: wonder, notice, join in, tell a story. Never
 * another test. In a wording, {this} is the thing with its “this”, “your” …, {n} its noun, {one} its singular, {all}
 * its kind, and {x} what else the question asked about. Of [is|are], the first is the singular, the second the plural.
 */
export type Wordings = readonly string[];

/**
 * For a question about a thing of this topic, whatever it asks. Every wording must read well with every noun of the
 * topic.
 */
export const byTopic: Readonly<Record<Topic | 'thing', Wordings>> = {
  animal: [
    'I wonder what {this} would like for breakfast.',
    '{This} [looks|look] like [it has|they have] something to say.',
    'I think {this} [is|are] getting sleepy. Maybe we could build [it|them] a home.',
  ],
  vehicle: [
    'I wonder where {this} [is|are] going.',
    'Tell me about {this}!',
    '{This} [looks|look] ready to go. I want to come along!',
  ],
  food: [
    'I wonder how {this} [tastes|taste] to you.',
    'I can see you love {all}, what if we only ate {all} all the time?!',
    '{This} [smells|smell] good from over here.',
  ],
  clothes: [
    'I wonder where {this} [has|have] been today.',
    '{This} [looks|look] ready for an adventure.',
    'Tell me about {this}!',
  ],
  body: ['I have a sticker, and {this} could wear it if you like.', 'The bear would like to show you his {n}.'],
  shape: [
    'Let’s see what we could make with {this}.',
    'I wonder what {this} could turn into.',
    'I’m making a pond out of mine. I wonder who will swim in it.',
  ],
  color: [
    'I wonder what we could make with {this}.',
    'I could use some help with my picture. {This} would look good in it.',
    'Tell me about {this}!',
  ],
  letter: [
    'I wonder what {this} could turn into. A snake, or a tent!',
    'I’m making my mark here, and there’s a spot for yours.',
  ],
  number: ['I wonder where {this} would like to live. Maybe on a door!', 'Let’s count our way down the stairs.'],
  drawing: ['You’re very focused on {this}, tell me about [it|them]!', 'I like watching your marks come out.'],
  book: [
    'I have a feeling about what comes on the next page.',
    'I wonder what happens to everybody here.',
    'Tell me about the part you like!',
  ],
  building: [
    'I wonder what {this} could become.',
    'Let’s see how high we can go together.',
    'Tell me about what you’re building!',
  ],
  people: [
    'I’d love to hear about {this}.',
    'I wonder what {this} will do next.',
    'I see somebody who looks ready for a story.',
  ],
  toy: [
    'I wonder what {this} could be in our game.',
    'Tell me about {this}!',
    'I’d like to play with {this} together.',
  ],
  thing: ['Tell me about {this}!', 'I wonder what we could do with {this}.', 'I like looking at {this} with you.'],
};

/** Parts of the body on which nobody wears a sticker. */
export const byPart: Readonly<Record<string, Wordings>> = {
  nose: ['I hear a sniff. I think a nose is around here somewhere.'],
  eye: ['I see somebody looking at me, and I’m smiling back.'],
  ear: ['My ears heard something. I wonder if yours did too.'],
  mouth: ['I’m making a silly face with my mouth. You can join me if you like.'],
  tongue: ['I’m making a silly face with my tongue. You can join me if you like.'],
  tooth: ['I’m growling like a bear with all my teeth. You can join me if you like.'],
  lip: ['I’m blowing a kiss. I wonder where it will land.'],
  tummy: ['I wonder what your tummy would like for a snack.'],
  belly: ['I wonder what your belly would like for a snack.'],
  bellybutton: ['I think the bear wants to see if he has a bellybutton too.'],
  head: ['I’m putting a hat on my head. There’s one for you too.'],
  hair: ['I think my hair went for a ride in the wind today.'],
  hand: ['My hands are cold. I’m going to rub them together.'],
  finger: ['My fingers are dancing. I wonder who wants to join.'],
  thumb: ['My thumb wants to say hello to yours.'],
  toe: ['My toes want to wiggle. I wonder who wants to join.'],
  foot: ['My feet want to stomp. I wonder who wants to join.'],
  leg: ['My legs want to jump. I wonder who wants to join.'],
  tail: ['I wonder what it would be like to have a tail.'],
  wing: ['I wonder what it would be like to have wings.'],
};

/** What a question asks for. */
export type Asks =
  | 'what'
  | 'scene'
  | 'says'
  | 'age'
  | 'reciting'
  | 'choice'
  | 'cloze'
  | 'howMany'
  | 'animal'
  | 'color'
  | 'shape'
  | 'letter'
  | 'number'
  | 'word'
  | 'who'
  | 'count'
  | 'sound'
  | 'opposites'
  | 'live'
  | 'fits'
  | 'eating'
  | 'doing'
  | 'made'
  | 'after'
  | 'day'
  | 'has'
  | 'list'
  | 'use'
  | 'fact'
  | 'telling'
  | 'world'
  | 'spelling'
  | 'page'
  | 'seek'
  | 'opposite'
  | 'stuff'
  | 'weather'
  | 'rhyme'
  | 'silly'
  | 'silliness'
  | 'riddle'
  | 'pair'
  | 'thing';

/** For a question whose thing has no name: “What’s this?” */
export const unnamed = {
  what: [
    'I wonder what we could do with {this}.',
    'You’re looking so closely. Tell me about {this}!',
    'You found something. I want to see what it does.',
  ],
  animal: [
    'What do you think this {animal} likes for breakfast?',
    'This animal looks like it has something to say.',
    'Maybe we could build this animal a home.',
  ],
  color: [
    'You’re very focused on {this}, tell me about [it|them]!',
    'You’re very focused on this picture you’re drawing, tell me about this {color} part of your picture!',
    'I wonder what we could make with {this}.',
  ],
  shape: [
    'I wonder what we could make with {this}.',
    'I wonder where {this} could fit.',
    'This looks like a good start for a house or a boat.',
  ],
  letter: [
    'I wonder what {this} could turn into. A snake, or a tent!',
    'I’m making my mark here, and there’s a spot for yours.',
  ],
  number: ['I wonder where this number would like to live. Maybe on a door!', 'Let’s count our way down the stairs.'],
  page: [
    'I wonder what {this one} [is|are] up to.',
    'You’re looking so closely. I’m looking too.',
    'I have a feeling that something is about to happen here.',
  ],
  who: [
    'I wonder what {this one} [is|are] up to.',
    'I see a face that looks ready for a story.',
    'I’d love to hear about {this one}!',
  ],
  choice: [
    'I’m looking at these with you. Tell me about your favorite!',
    'I wonder which one will come along on our trip.',
    'These two look like good friends to me.',
  ],
  count: ['They keep coming: one, and another one…', 'I think we need one for you and one for me.'],
  sound: ['I can hear something. I wonder who it is.', 'Let’s listen together.'],
  fits: ['I wonder where we could put {this} together.', 'Hmm, mine won’t go in here. Maybe there’s another way.'],
} as const satisfies Readonly<Partial<Record<Asks, Wordings>>>;

/** By what the question asks. The wordings use the name of the thing, if it has one. */
export const byAsking: Readonly<Partial<Record<Asks, Wordings>>> = {
  scene: ['I wonder what’s happening here.', 'I like looking at this with you.', 'Tell me about the part you like!'],
  age: [
    'I wonder what your next birthday will be like.',
    'I wonder what you like best about being as big as you are now.',
  ],
  reciting: ['Let’s count our way down the stairs together.', 'One… two… you can join in whenever you like.'],
  says: ['I wonder who is making all that noise.', 'I can hear somebody. I think they want to come and play.'],
  seek: [
    'I’m making a {x} road. I could use some help.',
    'I’d like something {x} for my picture. Let’s look together.',
  ],
  opposite: ['Ooh, so {x}! You can pretend with me.', 'I have a silly idea about that. I bet you have one too.'],
  stuff: ['I wonder how {this} [feels|feel] in your hands.', 'I’m going to touch [it|them] with one finger.'],
  weather: ['I wonder what the sky is up to today.', 'Let’s go and look out of the window together.'],
  rhyme: ['I like how that word sounds. Let’s make a silly song with it!', 'Let’s say it together, very softly.'],
  word: ['Let’s read it together. I’ll go first.', 'I wonder what story this word is from.'],
  silly: ['I think I’ll {x}. Silly me!', 'I have a silly idea about that. I bet you have one too.'],
  silliness: ['I have a silly idea about that. I bet you have one too.', 'Let’s take turns making up silly answers.'],
  pair: ['I think {x} would be good friends.', 'I wonder what {x} would say to each other.'],
  riddle: ['I have a silly guess: a dancing shoe! I bet you have one too.', 'Let’s say it together, very softly.'],
  live: [
    'I think {the} [is|are] getting sleepy. I wonder where [it|they] could rest.',
    'Maybe we could build {the} a home.',
  ],
  fits: [
    'I think {the} [is|are] looking for [its|their] spot.',
    'Hmm, mine won’t go in here. Maybe there’s another way.',
  ],
  eating: [
    'I can see you love {food}, what if we only ate {food} all the time?!',
    'That must be good. You keep going back for more.',
  ],
  doing: ['I wonder what {the} will do next.', 'Look at that! I wonder what just happened.'],
  made: [
    'I keep thinking about what we {x} together. I’d love to hear the part you liked.',
    'I liked doing that with you. I wonder what else we could try.',
  ],
  day: ['I was looking forward to seeing you today.', 'I wonder what today will bring.'],
  has: ['I wonder what it would be like to {x}.', 'Somebody here has a story, I think.'],
  list: ['Let’s think of {x} together, taking turns.', 'Let’s each come up with {x} for our story.'],
  use: ['I wonder what else {x} could be today.', 'Let’s try it on the bear first.'],
  telling: [
    'I have a story to tell about that. You can help me tell it.',
    'I liked that part. I wonder which part you liked.',
  ],
  world: ['I have a silly idea about that. I bet you have one too.', 'I’d love to hear what you think. I’ll go first!'],
  spelling: [
    'Let’s make our marks together. I like watching yours come out.',
    'I’m making my mark here, and there’s a spot for yours.',
  ],
  fact: [
    'I have a silly idea about that. I bet you have one too.',
    'I wonder about that too. Let’s find out together.',
  ],
};
