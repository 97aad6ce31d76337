import * as language from '../language/classes.ts';
import { formsOf } from '../language/inflect.ts';
import { words, WordSet } from '../text/vocabulary.ts';
import { lookNamed, type Look } from './looks.ts';

/** What a class name in a pattern stands for: a set of words, or a test of the token. */
export type WordClass = WordSet | Look;

/** All forms of these verbs. */
const formsOfAll = (bases: string): WordSet => new WordSet(bases.split(/\s+/).flatMap(formsOf));

const named: Readonly<Record<string, WordSet>> = {
  caregiver: language.caregivers,
  child: language.children,
  therapist: words(
    'i we therapist clinician ot slp pt cota ota pta sla teacher provider interventionist specialist th',
  ),
  pronoun: words('he she they it'),
  object: words('him her them it'),
  possessive: language.possessives,
  determiner: language.determiners,
  article: words('a an the'),
  preposition: language.prepositions,
  be: new WordSet(['is', 'are', 'was', 'were', 'be', 'been', 'being', "he's", "she's", "they're", "it's"]),
  have: language.have,
  modal: language.modals,
  adverb: language.adverbs,
  negation: language.negations,
  /** What a child does when it is hard, or what a child simply does: behaviors that some would like to see less of. */
  acts: words(
    `aggression aggressions avoidance banging behavior behaviors behaviour behaviours biting bolting clinging crying dropping echolalia elopement eloping fidgeting flapping fussing grabbing grunting hitting humming
    interrupting jumping kicking licking lining meltdown meltdowns moaning mouthing noncompliance outburst outbursts pacing perseverating perseveration pinching protesting protests refusals rocking running scratching screaming
    screams screeching scripted scripting self-injury self-stimulation self-stimulatory shaking shouting shrieking sib spinning spitting squealing stereotyped stereotypic stereotypies stereotypy stim stimming stims swaying swearing
    tantruming tantrums tantrum tapping tearing throwing twirling vocalisations vocalizations vocalizing wandering whining yelling`,
  ),
  /** Rewards that are handed out. */
  prizes: words(
    'candy cheerio cheerios chip chips chocolate cookie cookies cracker crackers edible edibles gem gems goldfish gummies gummy ipad marble marbles marshmallow marshmallows point points prize prizes raisin raisins reinforcer reinforcers reward rewards skittle skittles smiley smileys snack snacks stamp stamps star stars sticker stickers sweet sweets tablet ticket tickets token tokens treat treats',
  ),
  /** Things that a child looks forward to. */
  fun: words(
    'ball bike book books break breaks bubbles cartoon cartoons computer dessert fidget fidgets game games garden legos music outside park phone playdough playground playtime privilege privileges pudding recess scooter screen show slide song swing toy toys train trains trampoline truck trucks turn tv video videos youtube',
  ),
  /** What a person does or is like, in the words of reports. A gait or a reflex is not a trait but a finding. */
  traits: words(
    `affect approach attachment attention babbling behavior behaviors behaviour behaviours brain childhood cognition communication conversation cry development expressions fascination fixation fixations gaze gestures habit habits
    imagination intelligence interaction interactions interest interests jargon language laugh learning life mannerisms milestones movements noises obsession obsessions personality play posturing preoccupation preoccupations reactions
    relationships responses rituals skills smile socialization sounds speech stare temperament upbringing vocalizations voice way ways`,
  ),
  /** Verbs for reducing something. */
  lessens: formsOfAll(
    'curb decrease diminish discourage eliminate eradicate lessen limit minimize prevent reduce squash suppress',
  ),
  /** What a child is asked to do. */
  tasks: formsOfAll(
    'answer attend behave bite brush clean complete comply cooperate copy cut do drink eat empty finish focus follow imitate keep label listen look match name participate point practice put raise read repeat request say share sign sit sort stack stay stop swallow taste tidy touch trace transition try use wait walk work write',
  ),
  color: words('red blue green yellow orange purple pink brown black white gray grey color colour colored'),
  shape: words('circle square triangle rectangle star heart diamond oval shape'),
  animal: words(
    `animal cow pig piggy horse dog doggy puppy cat kitty sheep lamb duck ducky chicken hen rooster goat bear lion tiger elephant monkey giraffe zebra frog fish bird bunny rabbit
    turtle snake dinosaur dino owl whale shark bee butterfly spider mouse fox wolf deer crocodile penguin kangaroo hippo`,
  ),
  body: words(
    'nose eye eyes ear ears mouth tummy belly toes toe hand hands foot feet head knee knees hair arm arms leg legs finger fingers teeth tongue chin cheek cheeks elbow elbows shoulders bellybutton',
  ),
  /** Home languages. Patterns name English themselves. */
  language: words(
    'albanian amharic arabic armenian asl bengali bosnian burmese cantonese chinese creole dari dutch farsi french german greek gujarati haitian hausa hebrew hindi hmong igbo italian japanese karen khmer kiche korean kurdish lao mam mandarin mixtec nahuatl navajo nepali oromo pashto persian polish portuguese punjabi quechua romanian russian samoan serbian sinhala somali spanish swahili tagalog tamil telugu thai tigrinya turkish twi ukrainian urdu uzbek vietnamese wolof yiddish yoruba zapotec zulu',
  ),
  /** Parts of the body that somebody else can move. */
  limb: words(
    'ankle ankles arm arms body chin elbow elbows face feet finger fingers fist fists foot forearm hand hands head heel heels hip hips jaw knee knees leg legs lip lips mouth neck palm palms pelvis shoulder shoulders thumb thumbs toes tongue torso trunk wrist wrists',
  ),
  /** What hands do to somebody else’s body. */
  handles: formsOfAll(
    'bend close curl extend flex force form grab grasp grip guide lift lower manipulate mold mould move open place position press pry pull push put raise range reposition rotate shake shape steer straighten stretch tilt tip turn twist uncurl unfold wrap',
  ),
  /** Verbs of force against a person. */
  forces: formsOfAll(
    'clamp corner drag force haul jerk lug manhandle march overpower pin restrain shove straddle subdue tackle trap wrestle yank',
  ),
  numberword: words('one two three four five six seven eight nine ten eleven twelve'),
  /** Words that go with pointing: “this”, “those”. */
  pointing: language.demonstratives,
};

const byVerb = new Map<string, WordSet>();

/** The class with this name, or the forms of a verb for `~verb`. @throws Error if the name is not defined */
export function classNamed(name: string): WordClass {
  if (name.startsWith('~')) {
    const verb = name.slice(1);
    const forms = byVerb.get(verb) ?? new WordSet(formsOf(verb));
    byVerb.set(verb, forms);
    return forms;
  }
  const found = named[name] ?? lookNamed(name);
  if (!found) throw new Error(`no word class is called “${name}”`);
  return found;
}
