import { plural } from '../../language/inflect.ts';

/** What young children and the adults with them talk about. The offers for a quiz question depend on it. */
export type Topic =
  | 'animal'
  | 'vehicle'
  | 'food'
  | 'clothes'
  | 'body'
  | 'shape'
  | 'color'
  | 'letter'
  | 'number'
  | 'drawing'
  | 'book'
  | 'building'
  | 'people'
  | 'toy';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** In the singular, except for words that are mostly used in the plural. A word is in one topic only. */
export const nouns: Readonly<Record<Topic, readonly string[]>> = {
  animal: list(
    `animal cow pig piggy piglet horse horsey pony dog doggy doggie puppy cat kitty kitten sheep lamb duck ducky duckling chicken hen rooster chick goat bear teddy lion tiger elephant monkey giraffe
    zebra frog froggy fish bird birdie bunny rabbit turtle snake dinosaur dino owl whale shark bee butterfly spider mouse fox wolf deer crocodile alligator penguin kangaroo hippo rhino camel donkey
    goose turkey squirrel bug ladybug caterpillar ant snail worm octopus crab dolphin seal koala panda bat parrot dragon unicorn pet
    horsie piggie duckie kittycat gorilla moose raccoon hedgehog swan pigeon lizard llama jellyfish hippopotamus`,
  ),
  vehicle: list(
    'car truck bus train plane airplane aeroplane boat ship bike bicycle tractor digger bulldozer helicopter rocket motorcycle van taxi ambulance firetruck tram scooter lorry motorbike tricycle wagon submarine ferry crane jeep subway',
  ),
  food: list(
    `apple banana cheese cracker grape orange strawberry pear peach cookie biscuit carrot potato tomato pea bean corn bread toast milk juice egg sandwich pasta noodle rice soup yogurt cereal cake cupcake
    pizza raisin berry blueberry melon watermelon lemon pineapple cherry cucumber broccoli pretzel popcorn applesauce pancake waffle muffin bagel mango kiwi plum pepper onion fruit vegetable food snack fry`,
  ),
  clothes: list(
    'shoe sock shirt hat coat jacket boot mitten glove pants trousers dress skirt sweater jumper pajamas scarf cap button zipper sandal',
  ),
  body: list(
    'nose eye ear mouth tummy belly toe hand foot head knee hair arm leg finger tooth tongue chin cheek elbow shoulder bellybutton neck back thumb lip eyebrow ankle wrist tail wing',
  ),
  shape: list('circle square triangle rectangle diamond oval hexagon shape'),
  color: list('color colour red blue green yellow purple pink brown black white gray grey'),
  letter: list('letter word'),
  number: list('number'),
  drawing: list('picture drawing painting photo photograph'),
  book: list('book page story'),
  building: list('block tower brick bead puzzle piece lego'),
  people: list(
    'boy girl baby man woman lady doll daddy mommy grandma grandpa farmer firefighter doctor kid child teacher fireman mailman nurse dentist clown king queen',
  ),
  toy: list(
    'ball cup spoon fork bubble bell drum phone key moon sun star tree flower house balloon toothbrush brush comb scissors chair table bed lamp door bowl plate crayon marker pencil wheel blanket bottle box toy card hammer clock rainbow cloud leaf',
  ),
};

const topics = new Map<string, Topic>();
for (const [topic, words] of Object.entries(nouns) as readonly (readonly [Topic, readonly string[]])[])
  for (const word of words) for (const form of [word, plural(word)]) if (!topics.has(form)) topics.set(form, topic);

export const topicOf = (noun: string): Topic | undefined => topics.get(noun);

/** An alternative in the pattern language: all nouns of these topics, singular and plural. */
export const oneOf = (...of: readonly Topic[]): string =>
  `(${[...new Set(of.flatMap((topic) => nouns[topic]).flatMap((noun) => [noun, plural(noun)]))].join('|')})`;

/** Words used only in the plural: “pants”, “scissors”. */
const always = new Set(['pants', 'trousers', 'pajamas', 'scissors', 'clothes', 'glasses']);

/** The singular of a noun: “ducks” → “duck”. Words used only in the plural stay. */
export function oneOfThem(noun: string): string {
  for (const words of Object.values(nouns))
    for (const word of words) if (word === noun || plural(word) === noun) return word;
  return always.has(noun)
    ? noun
    : noun.replace(/([^aeious])ies$/, '$1y').replace(/(?<=ch|sh|x|ss)es$|(?<=[^sui])s$/, '');
}

export const isPlural = (noun: string): boolean =>
  always.has(noun) ||
  (oneOfThem(noun) !== noun && noun !== 'sheep' && noun !== 'fish') ||
  (!topics.has(noun) && /[^su]s$/.test(noun));

/** Foods that are not counted: “what if we only ate cheese”. With others, “… apples”. */
const uncounted = new Set(
  list(
    'cheese corn bread toast milk juice pasta rice soup yogurt cereal pizza popcorn applesauce broccoli cake fruit food',
  ),
);

/** The form of a food in general statements. */
export const allOf = (food: string): string => (uncounted.has(food) || isPlural(food) ? food : plural(food));
