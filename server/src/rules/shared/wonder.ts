import { articleFor, capitalized } from '../../language/sound.ts';
import { allOf, isPlural, oneOfThem, topicOf } from './topics.ts';
import type { Topic } from './topics.ts';
import {
  byKind,
  byQuality,
  counted,
  countedParts,
  countedSteps,
  countedThings,
  family,
  soundsLike,
} from './wonder-kinds.ts';
import { byAsking, byPart, byTopic, unnamed, type Asks, type Wordings } from './wonder-words.ts';

/** What was asked, as far as the sentence tells. */
export interface Question {
  readonly asks: Asks;
  /** The thing as it was said, without its article: “red truck”. Empty if it has no name. */
  readonly thing: string;
  /** “the”, “your”, “this”, “a” …; empty if there was none. */
  readonly determiner: string;
  /** Other words of the question that a wording may use: “three animals”, “a long trunk”, “made”. */
  readonly extra?: string | undefined;
  /** An animal, a food or a color named nearby. */
  readonly nearby?: string | undefined;
  /** The topic of the thing, if “this one” does not tell. */
  readonly topic?: Topic | undefined;
  /** The question is about a kind of thing: “what does a cow eat?” */
  readonly general?: boolean | undefined;
  /** Words nearby tell that they are looking at a book or a photo. */
  readonly reading?: boolean | undefined;
  /** Words nearby tell that the child is drawing. */
  readonly drawing?: boolean | undefined;
}

const wheels = /^(?:hole|slot|wheel|button|leg|eye|ear|spot|stripe|petal|door|window|day|side|corner)s?$/;

const isRelative =
  /^(?:mommy|mummy|daddy|mom|mum|dad|mama|grandma|grandpa|gran\w*dad|granny|nana|nan|papa|auntie|uncle)$/;
const steps = /^(?:stair|step|jump|hop|clap|bounce)s?$/;

/** Wordings for a question, best first. */
export function wonders(question: Question): readonly string[] {
  const { asks, drawing, nearby } = question;
  if (asks === 'color' && drawing && headOf(question) === '') {
    const part = nearby === undefined ? 'this part' : `this ${nearby} part`;
    return [
      `You’re very focused on this picture you’re drawing, tell me about ${part} of your picture!`,
      ...unnamed.color.slice(0, 1).map((text) => filled(text, question)),
    ];
  }
  const isNameless = headOf(question) === '';
  return templatesFor(question)
    .filter((text) => !isNameless || !text.includes('{all}'))
    .map((text) => filled(text, question));
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
  const topic = question.topic ?? topicOf(head);
  const special = specialFor(question, head, topic);
  if (special) return special;
  if (isRelative.test(head)) return family;
  const general = question.general === true && topic !== undefined ? byKind[topic] : undefined;
  if (general) return general;
  if (head === '' && question.topic === undefined) return unnamedFor(question);
  const part = topic === 'body' ? byPart[oneOfThem(head)] : undefined;
  return part ? [...part, ...byTopic.body.slice(1)] : byTopic[topic ?? 'thing'];
}

/** Wordings for questions in which what they ask for matters more than the thing. */
function specialFor({ asks, extra = '' }: Question, head: string, topic: Topic | undefined): Wordings | undefined {
  switch (asks) {
    case 'sound':
      if (topic === 'body') return undefined;
      return topic ? (soundsLike[topic] ?? byTopic[topic]) : unnamed.sound;
    case 'count':
      return head === '' ? undefined : countWordings(head, topic);
    case 'after':
      return afterWordings(extra);
    case 'fits':
      return head === '' ? undefined : byAsking.fits;
    case 'opposites':
      return qualityWordings(extra) ?? (head === '' ? unnamed.what : undefined);
    case 'opposite':
      return extra === '' ? byAsking.silliness : byAsking.opposite;
    default:
      return byAsking[asks];
  }
}

function countWordings(head: string, topic: Topic | undefined): Wordings {
  if (/^(?:friends?|people|person)$/.test(head)) return counted.people ?? countedThings;
  const known = topic === 'body' ? byPart[oneOfThem(head)] : topic && counted[topic];
  return known ?? (steps.test(head) ? countedSteps : wheels.test(head) ? countedParts : countedThings);
}

/** “Is it hot or cold?” can be felt, and “is it big or little?” can be tried. */
const qualityWordings = (qualities: string): Wordings | undefined =>
  Object.entries(byQuality).find(([quality]) => new RegExp(`\\b(?:${quality})\\b`, 'i').test(qualities))?.[1];

/** Wordings for a thing without a name, such as “this red one”. */
function unnamedFor({ asks, reading, thing }: Question): Wordings {
  const last = lastWord(thing);
  if (asks === 'thing' || asks === 'choice') {
    if ((isOne.test(last) && thing !== last) || topicOf(last) === 'color') return byTopic.color;
    if (isOne.test(last)) return unnamed.choice;
  }
  if (/^(?:guy|fella|creature)s?$/.test(last)) return unnamed.who;
  if (reading === true && asks === 'what') return unnamed.page;
  return (unnamed as Readonly<Partial<Record<Asks, Wordings>>>)[asks] ?? unnamed.what;
}

const isOne = /^ones?$/;
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
    settled
      .replaceAll(/\{([A-Za-z ]+)\}/g, (blank, name: string) => {
        const value = values[name.toLowerCase()] ?? blank;
        return /^[A-Z]/.test(name) ? capitalized(value) : value;
      })
      .replace(/\b(he|she|they|it) will\b/, '$1’ll'),
  );
}

const lastWord = (thing: string): string => thing.split(' ').at(-1)?.toLowerCase() ?? '';

const isMany = ({ determiner, thing }: Question): boolean =>
  thing === '' ? /^(?:these|those)$/.test(determiner) : isPlural(lastWord(thing));

function valuesOf(question: Question, many: boolean): Readonly<Record<string, string>> {
  const { determiner, extra = '', nearby, thing } = question;
  const head = headOf(question);
  const one = oneOfThem(head);
  const oneThing = [
    ...thing
      .split(' ')
      .slice(0, -1)
      .filter((word) => !/^(?:two|three|four|five|\d+)$/.test(word)),
    one,
  ].join(' ');
  const food = nearby ?? head;
  return {
    this: withThis(question, many),
    the: withThe(question),
    these: `${owned.test(determiner) || determiner === 'those' ? determiner : 'these'} ${thing}`,
    n: partOf(thing, head),
    one,
    'this one': thing === '' && !many ? 'this one' : withThis(question, many),
    gen: determiner === '' && !many ? withArticle(thing) : `${determiner} ${thing}`.trim(),
    'a one': withArticle(oneThing),
    all: allOf(head),
    x: extra,
    animal: nearby ?? '{animal}',
    food: food === '' ? '{food}' : allOf(food),
    color: nearby ?? '{color}',
  };
}

/** “your heads” → “head”, “three fingers” → “fingers”: how many of them one bear has. */
const partOf = (thing: string, head: string): string =>
  single.test(oneOfThem(head)) && head !== oneOfThem(head)
    ? oneOfThem(head)
    : thing.replace(/^(?:one|two|three|four|five|ten|\d+) /, '');
const single = /^(?:head|nose|mouth|tummy|belly|tail|neck|tongue|back|chin)$/;

const withArticle = (text: string): string => `${articleFor(text)} ${text}`;
const owned = /^(?:my|your|his|her|its|our|their)$/;
const pointing = /^(?:this|that|these|those)$/;

/** “this car”, “these boots”, “your nose”, “Elmo”. Just “this” if the thing has no name. */
function withThis({ determiner, thing }: Question, many: boolean): string {
  if (isName(determiner, thing)) return thing;
  if (thing === '') return pointing.test(determiner) ? determiner : 'this';
  return `${owned.test(determiner) ? determiner : pointTo(determiner, many)} ${thing}`;
}

/** Things far away keep “that” or “those”: “that one”, “those boots”. */
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

/** “Elmo”, “daddy”: no article precedes it. */
const isName = (determiner: string, thing: string): boolean =>
  determiner === '' &&
  /^\p{Lu}|^(?:mommy|mummy|daddy|mom|mum|dad|mama|papa|grandma|grandpa|granddad|grandad|granny|nana|nan|auntie|uncle|baby|everybody|everyone)$/u.test(
    thing,
  );
