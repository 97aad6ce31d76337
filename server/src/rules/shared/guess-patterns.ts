import { inflect, tenseOfAny, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say } from './offers.ts';
import { reframed, traits } from './traits.ts';
import { beforeLead, sentenceText, whoBefore, wordBehind, wordInFront } from './who.ts';

/**
 * More guesses at motives, as tired colleagues write them: for show, half an effort, “function: escape”, who runs the
 * show.
 */

const trait = `(${Object.keys(traits).join('|')})`;
const degree = '(very|quite|so|really|rather|fairly|pretty|mostly|largely|partly|purely|clearly|likely|just|all|often)';
const wants = '(escape|attention|avoidance|control|power)';
const somebody = '(his|her|their|your|my|our|adult|an adult|staff|peer|everyone|the <word>|<caregiver>|<Name>)';
const anAim =
  '(just|simply|only|purely|merely|mostly|solely|in order|in an attempt|in an effort|attempting|as an attempt)';
const task =
  '(it|work|tasks|the (task|tasks|work|activity|activities|table|pencil|paper|page|worksheet|game|puzzle|obstacle course|exercise|exercises|stretch|stretches|stairs|walk|splint|brace|group|lesson|test|testing|drill|scissors|question|questions|rest|session)|(his|her|their) (turn|chores|work|exercises|stretches|homework|brace|splint|chair|job|jobs)|<what:doing>)';

export const guessPatterns = {
  outOfTask: `[${anAim}? (to|of) (get|gets|getting|weasel|weaseling|wiggle|wiggling|squirm|squirming|worm|wriggle|wriggling|talk (his|her|their) way) out of] ${task}`,
  notHaveTo: `[(so that|so) (he|she|they) (would not|wouldn't|will not|won't|does not|doesn't|did not|didn't) have to] <verb:word>`,
  soAsNot: '[so as (not to|to avoid)] <verb:word>',
  functionIs: [
    `(function|functions|purpose|motive|motivation|intent|reason|goal) (of|for|behind) ..4 (behavior|behaviors|behaviour|behaviours|crying|screaming|yelling|hitting|aggression|outburst|outbursts|refusal|elopement|biting|throwing|this|these) (is|was|are|appears|appeared|seems|seemed|looks) (to be|like)? ${degree}? [(escape|attention|avoidance|control|access|gaining|getting|to (escape|avoid|gain|get|control))]`,
    `[(behavior|behaviors|behaviour|behaviours|crying|screaming|yelling|refusal|refusals) (is|are|was|were|seem|seems|seemed|appear|appears|appeared|look|looks) (to be)? ${degree}? ${wants} (based|driven|motivated|maintained|related|seeking|oriented|focused)]`,
    `[${wants} (based|driven|motivated|maintained|seeking)] (behavior|behaviors|behaviour|behaviours|crying|screaming|yelling|refusal|in (nature|function)|.|,|;|$)`,
    `[(hypothesized|suspected|likely|possible|primary|presumed)? function (:|=|is|was)? ${wants}]`,
  ],
  forShow: `<what:(this|it|that|most|much|some|all|crying|cries|tears|limp|limping|gagging|gag|cough|coughing|falling|fall|falls|whining|behavior|behaviors|moaning|whimpering|upset|distress|fear|screaming|shaking)> ..5 (is|was|are|were|seems|seemed|appears|appeared|be|being|be|looks|looked|felt|may be) (to be)? ${degree}? [(for show|for effect|for an audience|for (the|his|her|our|mom's|dad's|adult) (audience|benefit|sake|attention)|exaggerated|overdone|overblown|dramatized|theatrical|feigned|manufactured|calculated|a ploy|a ruse|a performance|an act)] !(and tell)`,
  putsOn: `[<verb:~put> (it on|(it|that|this) (all)? on (for|when|to)|on (the (tears|drama|act|show)|an act|the waterworks))] (to (some|a certain)|a (bit|little)|at times|for|when|whenever|in front|somewhat|as|if|because|and|but|.|,|;|$)`,
  milks: `[<verb:~milk> (it|(the|his|her|this|that) (sore|bad|hurt|bruised|scraped)? (knee|arm|leg|foot|hand|finger|injury|fall|cough|cold|pain|situation|moment|boo boo|bruise|cast|surgery|illness))]`,
  turnsOn: '[<verb:(~turn|~switch)> on the (waterworks|tears|charm|drama|crocodile tears)]',
  effort: [
    `<verb:(~give|~show|~put|~demonstrate|~display|~exhibit|~exert|~make|~apply)> (forth|in|out|up)? [(very|only|just)? (minimal|little|poor|half hearted|no|zero|low|limited|less than full|inconsistent|variable|token|lackluster) (real|to no)? effort] !(was|needed|required|to (open|hold|reach))`,
    "[(did not|didn't|does not|doesn't|won't|wouldn't|will not|would not|not|never|isn't|wasn't) (really|always|even)? (put|putting|make|making|give|giving|show|showing) (in|forth)? (the|any|much|a lot of|enough|a real|an|(his|her|a) (full|best|all))? (effort|best|all)] (.|,|;|$|in|on|with|at|today|into|during|when|needed|required|it takes)",
    '[(minimal|poor|low|half hearted|limited|inconsistent|lackluster|lack of|zero|no) effort] (noted|observed|seen|given|shown|put forth|throughout|today|during|at|on|with|in|from|per|.|,|;|$)',
  ],
  finger: '(has|had|have|having|keeps|kept|got) ..5 [wrapped around (his|her|their) (little|pinky|baby|tiny)? finger]',
  howFar: [
    "[(see|sees|seeing|saw|find out|finding out|test|tests|testing|check|checking) (how far (he|she|they) (can|could) (go|push|get|take)|what (he|she|they) (can|could) get away with|(if|whether) (he|she|they) (can|could) get away with|who (is|was) (in charge|the boss)|who's (in charge|the boss)|what (i|we|adults|staff|the <word>|<caregiver>) (will|would) (do|allow|let|accept|say|put up with))]",
  ],
  getsAway:
    '[(<lead:(tries|tried|trying|likes|wants|wanted|try|hopes|loves|knows)> (to|how to|(he|she|they) can)|can|could|will|would)? (get|gets|got|getting) away with (as much|things|it|that|this|anything|everything|murder|whatever|more|hitting|not|doing|a lot|less|too much)]',
  reaction:
    '[(just|only|simply|clearly|always|obviously)? (looking|look|looks|looked|fishing|fishes|hoping|angling|waiting|wants|wanted|craves|enjoys getting|likes getting|doing (it|this|that)|does (it|this|that)|did (it|this|that)) (for|to get)? (a|some|any|the) (big|bigger|strong|negative|emotional|peer|adult)? (reaction|rise)] !(to (the|a|this) (food|vaccine|bee|medication|medicine|test))',
  babied: [
    '[<verb:(wants|wanted|likes|liked|loves|loved|expects|expected|prefers|enjoys|demands|insists on|used to)> (to be|being) (babied|coddled|waited on|catered to|pampered|mothered|spoon fed|the baby)]',
    '[<verb:(wants|wanted|likes|liked|loves|loved|expects|expected|waits for|prefers|lets)> (everyone|everybody|others|adults|other people|people|mom|dad|grandma|us|me|you|staff|teachers|the adults|<possessive> <caregiver>) (to)? (do (everything|it all|things|all of it|the work|all the work)|wait on|cater to|give in)]',
  ],
  outOf:
    '[((just|purely|probably|pure)? (out of|from pure|pure) (spite|jealousy|meanness|malice|stubbornness|laziness|boredom|defiance|sheer <word>))] !(noted)',
  spitefully: '[(spitefully|maliciously|vindictively|wilfully|defiantly|manipulatively|stubbornly|lazily)]',
  theatrics: [
    '[(theatrics|histrionics|dramatics|melodrama|shenanigans|antics)] !(class|camp|club|of the (puppet|bear|cat|dog))',
    '[(making|making up|just|only|all|pure|puts on|put on|plays|playing) (a|the)? (big)? (theater|theatre)] (.|,|;|$|when|to|for)',
  ],
  anyway:
    '(looks|looked|looking|stares|stared|glances|glanced|smiles|smiled|grins|grinned|smirks|smirked) ..5 [(and|then|but|as (he|she)) (then|still)? (does|did|do|continues|continued|keeps|kept|dumps|dumped|throws|threw|drops|dropped|runs|ran|hits|hit) (it|on|doing it|going)? (anyway|anyways|regardless)]',
  bid: '[(a|his|her|their|the|another|this|some)? (strong|high|constant)? (bid|bids|need|desire|attempt|attempts|battle|battles|fight|fights|wish|craving|grab|play) (for|to gain|to get|to take|to have|at gaining|at getting) (control|power|attention|dominance)] !(of (the|his|her|their) (ball|body|arm|arms|hand|hands|head|trunk|legs|switch|chair|walker|breathing|bladder)|span)',
  moreThan:
    '[<verb:(capable|able|can|could|knows|knew|understands|understood)> (of|to)? (doing|do)? (far|much|a lot|way|so much)? more than (he|she|they) (lets on|let on|shows|showed|does|admits|admitted|is willing to (do|show|say|give)|chooses to (do|show|say)|cares to (do|show)|wants us to (know|think|see)|puts out|gives)]',
  whoCanPlay:
    '(adults|people|staff|parents|teachers|grown ups|grownups|who|whom|person|one|ones) (he|she|they) can [(play|manipulate|work|fool|push around|push|get around|walk (all)? over|boss|con|control)] !(with|on|next)',
  justToBe:
    '[(only|just|simply|merely|mostly|solely|in order) (to|so (that)? (he|she) (is|gets)) (be|get|gets)? (picked up|held|carried|fed|rocked|noticed|taken out|sent home|sent out|let out|a cuddle)] !(for (a|the) (feed|nap|change))',
  forYourAttention: `[${anAim}? (to (get|gain|have|grab|draw|obtain|seek|demand|keep|hold)|for|gaining|getting|wanting|after) (all)? (of)? (${somebody} attention|attention from <word> <word>?)]`,
  attentionFrom:
    '[(just|only|simply|purely|in order|in an attempt)? (to (get|gain|obtain|seek|receive)) (more|extra|negative|adult|peer|some|all the)? attention] !(span)',
  playsUpTo:
    '[<verb:(plays|played|playing)> up to] (<possessive>|the|an)? (<caregiver>|audience|staff|adults|crowd|teacher|teachers|aide|visitors|nurse|nurses)',
  seenAs: `(described|seen|known|viewed|regarded|presents|presented|presenting|comes across|came across|perceived|experienced|reported) (now|by <word> <word>?)? (as|to be) (being)? (very|quite|so|rather|a bit|a little|a|an|somewhat|at times)? [<a:${trait}>] (.|,|;|$|and|at|with|by|in|when|child|boy|girl|kid|baby)`,
  firstChoice:
    '[(refused|refuses|noncompliant|uncooperative|silent|mute|nonverbal|dependent|inactive|not participating|not talking|not walking) by choice]',
  tunesOut:
    '[<verb:(tunes|tuned|tuning|blocks|blocked|blocking|shuts|shut|shutting)> (me|us|adults|people|everyone|staff|mom|dad|his mom|her mom|his teacher|her teacher) out]',
  wontBother:
    "[(can't|cannot|couldn't|could not|doesn't|does not|didn't|did not) (even)? (bother|care) (to|about)] (try|trying|look|answer|respond|listen|finish|work|pick|what|being)",
  easyWay:
    '[(<verb:~take> the easy way out|(does|did|doing) the bare minimum|(does|did|doing) as little as (possible|he can|she can|he could|she could)|<verb:~coast>) ] (.|,|;|$|on|at|in|when|today|with|if|through|during)',
  worksUs:
    '[<verb:(works|worked|working|cons|conned|conning|charms|charmed|charming|sweet talks|sweet talked|fools|fooled|tricks|outsmarts|plays)> (the (adults|staff|system|room|team|grandparents)|(his|her) (way out of|grandparents|grandmother|mother|teachers|aide|aides|parents))]',
  getsHisWay:
    '[(used to|accustomed to|expects|expected|expecting|insists on|insisted on|demands|insisting on|always|likes) (getting|having|gets|to get|to have)? (his|her|their) (own)? way] !(to|in|through)',
  callsShots:
    '[(rules|ruled|runs|ran|running|ruling) (the|this|that|our|her|his|their) (show|roost|house|household|home|room|family)]',
} as const;

const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;
/** Words that tell of a hard moment. After them, “to get out of …” is a guess at its motive. */
const hardMoment =
  /\b(?:spill\w*|dropp\w*|drops?|cr(?:y|ies|ied|ying)|scream\w*|hid(?:es|ing)?|ran|runs|running|bolt\w*|threw|throw\w*|limp|limping|flop\w*|slid|slides?|complain\w*|whin\w+|yell\w*|hit(?:s|ting)?|bit(?:es|ing)?|kick\w*|gag\w*|cough\w*|fuss\w*|tantrum\w*|protest\w*|stall\w*|silly|goof\w*|clown\w*|distract\w*|refus\w*|pretend\w*|lay|lies|lying|crawl\w*|wander\w*|tipp\w*|dump\w*|ripp\w*|rips|tore|turned away|behavior\w*|behaviour\w*|acted|acting|acts|arch\w*|spit\w*|spat|push\w*|knock\w*|bang\w*|bathroom|potty|toilet|tired|hurts?|ache|stomach|says|said|claim\w*|uses|used|using|trying|tries|tried|attempt\w*|looks? for|excuses?|chang\w+ the subject|whimper\w*|moan\w*|fell|falls|melt\w*|stiffen\w*|avoid\w*|escap\w*|done|most of|much of|all of|disrupt\w*|interrupt\w*|act(?:s|ed|ing)? (?:out|up)|slow\w*)\b/;
const grownUp =
  /\b(?:i|we|you|let's|mom|mum|dad|mother|father|parents?|staff|therapist|teacher|plan|goal|aim|moved|helped|adjusted|doctor|order)\b/;
const fun =
  /\b(?:laugh\w*|giggl\w*|joke|joked|game of|game|dollhouse|pretend\w*|puppets?|dolls?|bear|dragon|pirate|story|peek|hide and seek|cow|goat|goats|farm|sand table|water table|pump|hose|scarf|yarn|string|ribbon|bandage|tape|thread|allerg\w*|startle|reflex|gait|lordosis|audiolog\w*|jar|lid|hair|battery|wheelchair)\b/;
const gestures =
  /\b(?:gestur\w+|vocaliz\w+|sign(?:s|ed|ing)|point(?:s|ed|ing)|wav(?:es|ed|ing)|tapp?(?:s|ed|ing)?|reach\w*|call(?:s|ed|ing)|name|switch|device|aac|picture|bell|smil\w+|look(?:s|ed|ing)?|eye contact|i|we|raise\w*|touch\w*|goal|will|learn\w*|bids?|hand|words?)\b/;

const frontOf = ({ block, first, sentence, ...found }: Found): string =>
  sentenceText({ block, sentence, ...found }).slice(
    0,
    Math.max(0, (block.tokens.start[first] ?? 0) - (block.tokens.start[sentence.first] ?? 0)),
  );
const byChild = (found: Found): boolean =>
  isSomebody.test(whoBefore(found.block, found.sentence.first, beforeLead(found)));

/** “Used an excited voice to keep her attention”: how an adult reached the child. */
const byAdult = /^(?:i|we|therapist|clinician|aide|teacher|staff)\b|\b(?:used|using|uses|voice|sang|sing)\b/i;

/** Tests of the context, by pattern name. */
const checks: Readonly<Record<string, (found: Found) => boolean>> = {
  outOfTask: (found) =>
    !/^(?:bedding|clothing|railing|crossing|ceiling|being)$/.test(found.get('what')) && ofAHardMoment(found),
  notHaveTo: (found) => ofAHardMoment(found) && !/^(?:miss|lose|worry|cry|reach|travel|wake)$/.test(found.get('verb')),
  soAsNot: (found) => ofAHardMoment(found) && !/^(?:fall|spill|wake|slip|drop|break|hurt)$/.test(found.get('verb')),
  justToBe: (found) => hardMoment.test(frontOf(found)),
  forYourAttention: (found) =>
    hardMoment.test(frontOf(found)) && !gestures.test(sentenceText(found)) && !byAdult.test(frontOf(found)),
  attentionFrom: (found) => hardMoment.test(frontOf(found)) && !gestures.test(sentenceText(found)),
  effort: (found) =>
    (!/^(?:with|of|takes|took|needs|needed|requires|required)$/.test(wordInFront(found, found.first)) ||
      /^(?:poor|half|lackluster|inconsistent)/i.test(found.text)) &&
    !/\b(?:we|i|you|mom|dad|mother|father|parents?|family|mvc|mmt|spirometer)\b/.test(sentenceText(found)),
  howFar: (found) =>
    !/\b(?:bike|trike|scooter|walk\w*|ride|swing|throw\w*|car|ball|stairs|steps|test results)\b/.test(
      sentenceText(found),
    ),
  getsAway: (found) => byChild(found) || /^(?:that|which|what|adults|how)$/.test(wordInFront(found, found.whole.first)),
  milks: byChild,
  turnsOn: byChild,
  reaction: byChild,
  babied: byChild,
  moreThan: byChild,
  putsOn: (found) =>
    byChild(found) &&
    !/\b(?:shirt|coat|shoes?|socks?|hat|jacket|glove|mask|crown|cape|costume|music|song)\b/.test(sentenceText(found)),
  playsUpTo: byChild,
  easyWay: byChild,
  worksUs: byChild,
  getsHisWay: byChild,
  callsShots: (found) => byChild(found) || wordInFront(found, found.whole.first) === 'who',
  tunesOut: byChild,
  wontBother: byChild,
  theatrics: (found) => !grownUp.test(sentenceText(found)),
};

const ofAHardMoment = (found: Found): boolean =>
  hardMoment.test(frontOf(found)) && !grownUp.test(frontOf(found).replace(/\b(?:therapist|teacher|mom|dad)'s\b/g, ''));

/** Does a match of a pattern in this file count? Undefined for other patterns. */
export function isGuessed(found: Found): boolean | undefined {
  if (!(found.name in guessPatterns)) return undefined;
  if (fun.test(sentenceText(found))) return false;
  return checks[found.name]?.(found) ?? true;
}

/** After “was trying to”, the doubt is already expressed. */
const maybe = (found: Found): string =>
  /^(?:trying|tries|tried|try|wants|wanted|attempting)$/.test(wordInFront(found, found.first)) ? '' : 'maybe ';

/**
 * The wordings in place. Empty if only the whole sentence can be reworded; undefined for patterns that are not in this
 * file.
 */
export function guessOffers(found: Found): readonly Offer[] | undefined {
  return offers[found.name]?.(found) ?? (found.name in guessPatterns ? [] : undefined);
}

/** Wordings for matches that can be replaced in place. */
const offers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  outOfTask: (found) => [say(`${maybe(found)}to ask for a break from`)].filter(() => /\bto\b/i.test(found.text)),
  attentionFrom: toConnect,
  forYourAttention: toConnect,
  turnsOn: ({ get, text }) =>
    [say(`${inflect('begin', tenseIn(get('verb'), ['turn', 'switch']))} to cry`)].filter(() => !/charm/i.test(text)),
  howFar: ({ text }) =>
    [say('find out where the edges are')].filter(() => /^(?:see|find out|test|check)\b/i.test(text)),
  babied: ({ get, text }) =>
    [
      say(
        `${inflect('like', tenseIn(get('verb'), ['want', 'like', 'love', 'expect', 'prefer', 'enjoy']))} to be cared for`,
      ),
    ].filter(() => /to be|being/i.test(text) && !/spoon/i.test(text)),
  outOf: (found) =>
    [say('for a reason I want to understand')].filter(
      () => /^(?:|[.,;])$/.test(wordBehind(found, found.end)) && /\b(?:out of|from)\b/i.test(found.text),
    ),
  // nobody “makes a wish” as one “makes a bid for control”
  bid: (found) => (/^(?:made|makes|make|making)$/.test(wordInFront(found, found.first)) ? [] : wish(found.text)),
  seenAs: (found) =>
    /^(?:child|boy|girl|kid|baby)$/.test(wordBehind(found, found.end)) ||
    /^(?:a|an)$/.test(wordInFront(found, found.first))
      ? []
      : [say(reframed([found.get('a').toLowerCase().replaceAll('-', ' ')]))],
  getsHisWay: ({ text }) => [say('used to getting a yes')].filter(() => /^(?:used|accustomed) to/i.test(text)),
  tunesOut: ({ get, text }) =>
    [
      say(
        `${inflect('go', tenseIn(get('verb'), ['tune', 'block', 'shut']))} quiet with ${/me out$/i.test(text) ? 'me' : 'us'}`,
      ),
    ].filter(() => /(?:me|us) out$/i.test(text)),
};

function toConnect({ text }: Found): readonly Offer[] {
  return [say('maybe to connect')].filter(
    () => /^(?:(?:just|only|simply|purely|in order) )?(?:to|for)\b/i.test(text) && !/from/i.test(text),
  );
}

/** “a bid for control” → “a wish to have a say” */
function wish(text: string): readonly Offer[] {
  const head = /^(?:a|another|his|her|their)\b/i.exec(text)?.[0].toLowerCase() ?? '';
  if (head === '' || /s for /i.test(text)) return [];
  const article = /^(?:his|her|their)$/.test(head) ? head : 'a';
  return [say(/control|power/i.test(text) ? `${article} wish to have a say` : `${article} wish to connect`)];
}

const tenseIn = (verb: string, bases: readonly string[]): Tense => tenseOfAny(verb.toLowerCase(), bases) ?? 'past';
