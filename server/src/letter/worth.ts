import { firstNameOf } from './first-names.ts';
import { namesOthers } from './others.ts';
import type { Cast } from './kin.ts';
import { withoutQuotes } from './quoted.ts';
import type { Told } from './told.ts';

/** Reasons to leave a sentence of a note out of a letter. They go by its words; the rules judge the rest. */

/** Codes, measures and terms of a chart: no family asks for them. */
const charted =
  /\b(?:CPT|ICD|POC|HEP|IEP|IFSP|MRN|DOB|payer|billing|billable|units?|modifier|trials?|reps?|sets? of|percent|percentile|skilled (?:service|care)|level of help|tolerated|prompts?|cue[sd]?|goals?|sessions?|therapy|treatment|demonstrat\w+|exhibit\w*|present(?:s|ed) with)\b|\d\s*%|\d+\s*\/\s*\d+|\bx\s?\d|\b\d{5}\b|@|\d{3}[-.\s]\d{4}/i;
const coded = /\b[A-Z]\d{2}(?:\.\d+)?\b|\b(?:min|mod|max) A\b/;

/** Hard things that nobody else should read, or that are better said in person. */
const tooPrivate =
  /\b(?:abus\w*|neglect\w*|CPS|custody|court|police|jail|prison|immigra\w*|undocumented|visa|drugs?|alcohol|drunk|suicid\w*|violen\w*|mandated|IPV|(?:restraining|protective) orders?|not allowed in|sober|relaps\w*|rehab|(?:was|were|been) (?:placed|removed)|removal|placement|caseworker|depress\w*|EPDS|PHQ|PPD|postpartum|separat(?:ing|ed) from|(?:moved|moving|walked) out|broke up|split up|evict\w*|landlord|legal aid|lawyer|shelter|divorc\w*|birth (?:mother|father|parents?)|diagnos\w*|suspect\w*|query|rule out|autism|ADHD|trauma|not (?:to )?write)\b/i;

/** Children of other families, and children in general. */
const otherFamilies =
  /\b(?:peers?|classmates?|(?:other|another|two|three|the|some) (?:boys?|girls?|children|child|kids?|families|family|moms?|dads?|parents)|friends?)\b/i;

/** Words of a hard moment. A story for home does without them. */
const hard =
  /\b(?:hit|bit|kick\w*|spat|spit\w*|threw|throw\w*|scream\w*|yell\w*|cri(?:ed|es)|cry\w*|sobb\w*|bang\w*|swiped|tore|tears|upset|meltdown|melted|gagg?\w*|chok\w*|vomit\w*|turned? (?:blue|her back|his back)|pushed|pull(?:ed|s) (?:back|away)|grabbed|hid(?! (?:behind|under) (?:the|a|his|her|your) (?:scarf|blanket|towel|cloth|hands?|napkin|book)\b)|fell(?! (?:in|into|asleep)\b)|fussy|angry|refus\w*|protest\w*|resist\w*|(?<!out )loud|ran (?:off|away|out)|(?:went|crawled|got|slid|was) under|covered (?:his|her) ears|worn out|bad guy|hospital|died|denied|denial|911|seizure\w*|mad|awful|alone)\b/i;

/** Things that the caregiver said or did, which a letter can thank them for or tell them again. */
const telling =
  /\byou (?:\p{L}+ly |also |had |have |will |would like to |can |could |are |were |very |so |both )*(?:said|told|shared|asked|wondered|noticed|hoped|hope|want|wanted|thought|showed|sat|sang|held|laughed|smiled|waited|helped|gave|rocked|hummed|played|joined|tried|try|brought|took|came|met|put|lay|got|went|walked|climbed|built|made|drove|counted|clapped|leave|left (?:it|the)|call|text|ask|watch|notice|bring|show|keep|let|fed|drank|read|see|saw|love|loved|know|knew|pat|patted|ate|sing|hang|make|making|baking|cooking|cut|opened|answered|pulled a face|tapped|whispered|added|answer|stood beside|stayed|blew|wiped|wrapped|hugged|kissed|cheered|gasped|swayed|danced|knelt|wrote|texted|emailed|pretended|mooed|roared|growled|barked|filmed|nodded|beamed|grinned|giggled|copied|paused|paced|rolled|tickled|bounced|jumped|lifted|poured|stirred|painted|pointed|practiced|practised|ran (?:ahead|along|after|with|to)|galloped|tipped|crawled|sneezed|honked|breathed|braked|swung|spun|dug|hopped|marched|tasted|signed|guessed|found|caught|chased|raced|squeezed|drummed|shook|wiggled|winked|bowed|scooped|mixed|hid (?:behind|under) (?:the|a|your) (?:scarf|blanket|towel|cloth|hands?|napkin|book)|leaned|cuddled|snuggled|whistled|stomped|splashed|started to (?:sing|hum|dance|laugh|clap)|shouted|tired|happy|glad|proud|calm|calmer)\b/giu;

/** Words that may mean the writer of the note, in the third person. */
const writer =
  /\b(?:therapist|clinician|this writer|OT|PT|SLP|COTA|PTA|SLPA)\b|\b(?:[Cc]linician|[Tt]herapist|[Aa]ide|(?<!^(?:I|We)(?: will|['’]ll) .*\b(?:his|her|the|your) )[Tt]eacher|[Aa]dult)s?\b/;

const stale = /\b(?:tonight|tomorrow|yesterday|this (?:morning|afternoon|evening))\b/i;

/** May this sentence be in a letter at all? It is judged in the words of the note. */
export function mayBeTold({ text }: Told, cast: Cast): boolean {
  const open = withoutQuotes(text);
  return (
    isSentence(text, withInitials(open, cast)) &&
    !charted.test(open) &&
    !coded.test(open) &&
    !otherFamilies.test(open) &&
    !tooPrivate.test(text) &&
    !writer.test(open) &&
    !stale.test(open) &&
    !/[{}[\]|<>`]|\bhttps?:/.test(text) &&
    !namesOthers(text, cast) &&
    !isLoose(open)
  );
}

/** “Leo ran to Dana” → “A. ran to A.”: a first name counts the same as initials. */
function withInitials(open: string, { child, reader }: Cast): string {
  const named = reader ? open.replaceAll(reader.names, 'A.') : open;
  return child === undefined || firstNameOf(child) === undefined ? named : named.replaceAll(child, 'A.');
}

const verb = String.raw`(?:\p{L}{2,}ed|is|are|was|were|am|has|have|had|do|does|did|will|would|can|cannot|can['’]t|lacks|could|may|might|said|told|sat|sang|held|gave|went|put|lay|came|got|brought|took|saw|felt|thought|met|let|hid|began|kept|knew|made|ate|drank|drew|drove|fed|blew|found|chose|led|stood|won|ran|left|cut|read|sold|woke|slept|shook|swung|rode|heard|wrote|sees?|loves?|likes?|wants?|needs?|knows?|hopes?|plays?|looks?|goes|lets|helps?|keeps?|feels?|seems?|turns?|tells?|says|eats|shows?|makes?|gets?|reaches)`;
const aside = String.raw`(?:(?:also|still|now|just|then|each|all|both|often|always|\p{Ll}+ly),? )?`;
const opener = String.raw`(?:(?:(?:Today|Then|Now|Twice|Once|Later|Outside|Inside|Upstairs|Afterwards|Finally|Soon|A (?:minute|moment|while) later|Next time|Until then|Together|[Aa]t snack|[Aa]t lunch)(?: \p{Ll}+){0,3}|(?:After|At|When|From|In|On|While|As|If|Through|By|For|Beside|Next to|Instead of)\b[^,]{2,60}),? )?`;
const person = String.raw`(?:[Yy]ou|I|We|we|He|he|She|she|It|it|There|there|\p{Lu}\.(?:\p{Lu}\.)*|(?:Ms|Mr|Mrs|Mx)\.? \p{Lu}\.?|Mom|Dad|Mother|Father|Grandma|Grandmother|Grandpa|Grandfather|Aunt|Uncle)(?:, [^,]{2,20},)?(?: and (?:I|you|(?:his|her|my|your) \p{Ll}+))?`;
const thing = String.raw`(?:(?:\p{Lu}\.)+['’]s|[Hh]is|[Hh]er|[Yy]our|[Oo]ur|[Mm]y|[Tt]he|All|One|Two|Three|Six|Four|Five)(?: [\p{L}'’-]+){1,5}?(?:, [^,]{2,20},)?`;
const clause = new RegExp(
  `^${opener}(?:(?:${person}|${thing}),? ${aside}${verb}\\b|(?:[Yy]ou|I|[Ww]e|[Hh]e|[Ss]he|[Tt]here)['’](?:ll|m|ve|re|d|s) \\p{Ll})`,
  'u',
);
/** “When his hand got tired he said so.”: an opening clause without a comma after it. */
const when = new RegExp(
  String.raw`^(?:When|While|If|Since|Before|After)\b.* (?:I|we|he|she|you|\p{Lu}\.(?:\p{Lu}\.)*) ${aside}${verb}\b`,
  'u',
);
const quotation = /^["\u201c][^"\u201d]+["\u201d],? \p{L}/u;

/** Is it a whole sentence, not the shorthand of a note? “Worked on …” and “Swing first, ten minutes.” are not. */
function isSentence(text: string, open: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length < 2 || words.length > 40 || !/[.!?]["\u201d)]?$/.test(text) || /: (?!["\u201c])/.test(open))
    return false;
  return clause.test(open) || when.test(open) || quotation.test(text);
}

/** “They” and “their” need somebody to refer to. Inside a quotation they do not: the speaker knew who was meant. */
function isLoose(open: string): boolean {
  if (
    /\b(?:they|their|theirs|(?<!\byou )both(?! of us\b| (?:his|her|your|my|our|the|[a-z]+s)\b)|the others?|each (?:other|of them))\b/i.test(
      open,
    )
  )
    return true;
  return /\bthem\b/i.test(open) && !/\p{L}{3,}s\b[^.]*\bthem\b/u.test(open);
}

const negative = /\b(?:not|never|no|nothing|cannot|could not|only)\b|n['’]t\b/i;
/** Words that a letter does not repeat, even in a quotation. */
const hardSaid =
  /\b(?:hate|kill\w*|die|dead|hit|hurt\w*|died|dying|death|funeral|stop|leave|go away|stupid|bad|ugly|sorry|scared)\b/i;

/** Does the sentence fit the happy part of a letter? */
export const isGentle = (text: string): boolean => isCalm(text) && !negative.test(withoutQuotes(text));

/** “We don’t bite”, “He never shares!”: said in a hard moment, or with a smile that a letter does not show. */
const ofHarm =
  /["\u201c](?:[^"\u201d]*\b(?:bit|bite|biting|hit|hitting|kick\w*|spit\w*|scratch\w*)\b|s?he never \p{L}+[.!,]?["\u201d])/iu;

/** What somebody said about others in the family. It was said in the room, and stays there. */
const ofFamily =
  /["\u201c][^"\u201d]*\b(?:(?:his|her|my) (?:dad|father|mom|mother|husband|wife|partner|ex|boyfriend|girlfriend)|in-laws?)\b/i;

/** Words that a child was called on a bad day. */
const ofScorn =
  /["\u201c][^"\u201d]*\b(?:an? (?:little )?animal|brat|monster|lazy|stupid|dumb|crazy|spoiled|spoilt|manipulat\w*|naughty|rude|wild|terror|nightmare|embarrass\w*|devil|idiot|bossy|picky)\b/i;

/** May a letter tell somebody again what they said, to thank them for it? */
export const isRetold = (text: string): boolean =>
  [ofHarm, ofDespair, ofFamily, ofScorn].every((each) => !each.test(text));

/** What people say about themselves at the end of their strength. They should not have to read it again in a letter. */
const ofDespair =
  /\b(?:failing (?:him|her|them|my)|(?:I|a) fail(?:ed|ure)|(?:bad|terrible|horrible|awful|worst) (?:mom|mum|mother|dad|father|parent|grandm\w+)|my fault|blam\w+|guilt\w*|ashamed|judged|said (?:that )?(?:you (?:are|were) )?sorry|apologi[sz]ed|(?:don['’]t|do not) know what (?:else )?to do|I['’]m done|give up|giving up|(?:can['’]t|cannot) (?:do (?:this|it)|take|cope|go on)|(?:nobody|no one) (?:asks|helps|listens|cares|understands|comes)|lonely|feels? mean|monster|hopeless|(?:had|have) hoped|burn(?:ed|t) out|cried|crying)\b/i;

/** Is nothing in it hard to hear? Unlike {@link isGentle}, this allows “not”. */
export const isCalm = (text: string): boolean =>
  !hard.test(withoutQuotes(text)) && !hardSaid.test(text) && !ofHarm.test(text) && !ofDespair.test(text);

/** Words after “you” if it is not the subject of a verb: “with you in mine”, “told you that”. */
const notSubject =
  /^(?:and|with|that|to|onto|into|over|up|down|back|around|along|toward|towards|across|through|near|next|beside|behind|first|twice|once|goodbye|hello|his|in|on|how|what|for|at|the|a|an|about|until|so|when|too|who|this|it|there|again|as|by|while|before|after|because|if|my|his|her|one|another|some|two|more)$/;

/** “You will build a cave at home.”: the caregiver's own plan, not a demand. */
const isOwnPlan =
  /^[Yy]ou will (?:also )?(?!(?:not|never|no|need|have|stop|comply|complete|follow|attend|sign|pay|lose|receive|refuse|fail|be|get|miss|work|increase|decrease|demonstrate|discontinue)\b)\p{Ll}{3,}\b/u;

/** “fed you paper fish”: “you” is an object. */
const isGiven =
  /\b(?:fed|gave|handed|showed|brought|offered|poured|passed|made|found|sold|read|drew|threw|rolled|built|cooked) $/;

/** Does the sentence say of the reader only what they did or said, in words that they would use? */
export function isKindToReader(text: string): boolean {
  const open = withoutQuotes(text);
  const said = [...open.matchAll(/(?<!\b(?:that|if|how|what|as|when|where|which) )\b[Yy]ou (\p{L}+)/gu)];
  const kind = [...open.matchAll(telling)].map(({ index }) => index);
  return said.every(
    ({ 1: word = '', index }) =>
      notSubject.test(word) ||
      isGiven.test(open.slice(0, index)) ||
      kind.includes(index) ||
      isOwnPlan.test(open.slice(index)),
  );
}
