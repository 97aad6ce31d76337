import { capitalized } from '../../language/sound.ts';
import { allOf, isPlural, oneOfThem, topicOf } from './topics.ts';
import type { Topic } from './topics.ts';
import {
  byAsking,
  byPart,
  byTopic,
  counted,
  countedParts,
  countedThings,
  soundsLike,
  unnamed,
  type Asks,
  type Wordings,
} from './wonder-words.ts';

/** What was asked, as far as the sentence tells. */
export interface Question {
  readonly asks: Asks;
  /** The thing as it was said, without its article: “red truck”. Empty when it has no name. */
  readonly thing: string;
  /** “the”, “your”, “this”, “a” …; empty when there was none. */
  readonly determiner: string;
  /** The rest that a wording may take up: “three animals”, “a long trunk”, “made”. */
  readonly extra?: string | undefined;
  /** An animal, food or color that is named close by. */
  readonly nearby?: string | undefined;
  /** The child is drawing, as the words nearby tell. */
  readonly drawing?: boolean | undefined;
}

const wheels =
  /^(?:stair|step|jump|hop|clap|bounce|wheel|button|leg|eye|ear|spot|stripe|petal|door|window|day|side|corner)s?$/;

/** Wordings for a question, best first. */
export function wonders(question: Question): readonly string[] {
  const { asks, drawing, nearby } = question;
  if (asks === 'color' && drawing && headOf(question) === '') {
    const part = nearby === undefined ? 'this part' : `this ${nearby} part`;
    return [
      `You’re very focused on this picture you’re drawing, tell me about ${part} of your picture!`,
      ...(unnamed.color ?? []).slice(0, 1).map((text) => filled(text, question)),
    ];
  }
  return templatesFor(question).map((text) => filled(text, question));
}

const headOf = ({ thing }: Question): string => {
  if (/\bbelly button$/i.test(thing)) return 'bellybutton';
  const head = thing.split(' ').at(-1)?.toLowerCase() ?? '';
  if (
    /^(?:bigger|smaller|taller|shorter|longer|heavier|lighter|faster|slower|different|same|odd|matching|other)$/.test(
      head,
    ) ||
    /(?:est)$/.test(head)
  )
    return '';
  return head === 'one' || head === 'ones' || head === 'thing' || head === 'things' || head === 'guy' ? '' : head;
};

function templatesFor(question: Question): Wordings {
  const head = headOf(question);
  const topic = topicOf(head);
  const special = specialFor(question, head, topic);
  if (special) return special;
  if (head === '') return unnamedFor(question);
  const part = topic === 'body' ? byPart[oneOfThem(head)] : undefined;
  return part ? [...part, ...byTopic.body.slice(1)] : byTopic[topic ?? 'thing'];
}

/** Where what is asked for counts more than the thing. */
function specialFor({ asks, extra = '' }: Question, head: string, topic: Topic | undefined): Wordings | undefined {
  switch (asks) {
    case 'sound':
      return topic ? (soundsLike[topic] ?? byTopic[topic]) : unnamed.sound;
    case 'count':
      return head === '' ? undefined : countWordings(head, topic);
    case 'after':
      return afterWordings(extra);
    case 'fits':
      return head === '' ? undefined : byAsking.fits;
    default:
      return byAsking[asks];
  }
}

function countWordings(head: string, topic: Topic | undefined): Wordings {
  const known = topic && counted[topic];
  return known ?? (wheels.test(head) ? countedParts : countedThings);
}

/** A thing that is only “this red one” still has its words. */
function unnamedFor({ asks, thing }: Question): Wordings {
  const last = thing.split(' ').at(-1)?.toLowerCase() ?? '';
  const isPicked = /^ones?$/.test(last) || topicOf(last) === 'color';
  if (isPicked && (asks === 'thing' || asks === 'choice')) return byTopic.color;
  return unnamed[asks] ?? unnamed.what ?? [];
}

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const numbers = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty)$/i;

function afterWordings(after: string): Wordings {
  if (days.test(after))
    return [
      'I wonder what we could do on the day after {x}.',
      'I’m looking forward to seeing you again, on {x} or any other day.',
    ];
  if (numbers.test(after))
    return ['Let’s clap to {x} together and see what happens then.', 'I wonder what a rocket would do after {x}.'];
  return ['I wonder what could happen after {x}.'];
}

/** Fills the words of the question into a wording. */
function filled(text: string, question: Question): string {
  const many = isMany(question);
  const values = valuesOf(question, many);
  const settled = text.replaceAll(/\[([^|\]]*)\|([^\]]*)\]/g, many ? '$2' : '$1');
  return capitalized(
    settled.replaceAll(/\{([A-Za-z ]+)\}/g, (blank, name: string) => {
      const value = values[name.toLowerCase()] ?? blank;
      return /^[A-Z]/.test(name) ? capitalized(value) : value;
    }),
  );
}

const lastWord = (thing: string): string => thing.split(' ').at(-1)?.toLowerCase() ?? '';

const isMany = ({ determiner, thing }: Question): boolean =>
  thing === '' ? /^(?:these|those)$/.test(determiner) : isPlural(lastWord(thing));

function valuesOf(question: Question, many: boolean): Readonly<Record<string, string>> {
  const { determiner, extra = '', nearby, thing } = question;
  const head = headOf(question);
  const one = oneOfThem(head);
  const food = nearby ?? head;
  return {
    this: withThis(question, many),
    the: withThe(question),
    these: `${owned.test(determiner) || determiner === 'those' ? determiner : 'these'} ${thing}`,
    n: thing,
    one,
    'a one': `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`,
    all: allOf(head),
    x: extra,
    animal: nearby ?? '{animal}',
    food: food === '' ? '{food}' : allOf(food),
    color: nearby ?? '{color}',
  };
}

const owned = /^(?:my|your|his|her|its|our|their)$/;
const pointing = /^(?:this|that|these|those)$/;

/** “this car”, “these boots”, “your nose”, “Elmo”; “this” for what has no name. */
function withThis({ determiner, thing }: Question, many: boolean): string {
  if (isName(determiner, thing)) return thing;
  if (thing === '') return pointing.test(determiner) ? determiner : 'this';
  return `${owned.test(determiner) ? determiner : pointTo(determiner, many)} ${thing}`;
}

/** What is far stays far: “that one”, “those boots”. */
function pointTo(determiner: string, many: boolean): string {
  const isFar = determiner === 'that' || determiner === 'those';
  if (many) return isFar ? 'those' : 'these';
  return isFar ? 'that' : 'this';
}

function withThe({ determiner, thing }: Question): string {
  if (/^(?:he|she|they|it)$/.test(thing) || isName(determiner, thing)) return thing;
  if (thing === '') return 'this one';
  return `${owned.test(determiner) || pointing.test(determiner) ? determiner : 'the'} ${thing}`;
}

/** “Elmo”, “daddy”: no article goes before it. */
const isName = (determiner: string, thing: string): boolean =>
  determiner === '' &&
  /^\p{Lu}|^(?:mommy|daddy|mom|dad|mama|papa|grandma|grandpa|baby|everybody|everyone)$/u.test(thing);
