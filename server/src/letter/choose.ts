import type { Carried, Run } from './carry.ts';
import { withoutQuotes } from './quoted.ts';
import { isCalm, isGentle, isRetold } from './worth.ts';

/** The parts of a letter. Each sentence is used once. */
export interface Chosen {
  readonly story: readonly Run[];
  readonly voice: readonly Run[];
  readonly concern: readonly Run[];
  /** One plain sentence about something hard, if the note does not say yet what could help. */
  readonly worry: Carried | undefined;
  readonly plan: readonly Carried[];
  /** What the writer keeps in mind for the child until next time. */
  readonly thread: Carried | undefined;
}

/** In sentences. A letter is short, because it is read at the end of a day. */
const longestStory = 6;
const mostStories = 3;
/** In words. A story of only one sentence must be long enough to tell something. */
const shortestStory = 9;
const longestVoice = 3;
const mostPlans = 4;
/** In words. */
const longestWorry = 12;

/** Picks the sentences of the letter. A short, true letter is better than a long one. */
export function choose(runs: readonly Run[], isLeft: (carried: Carried) => boolean): Chosen {
  const used = new Set<Carried>();
  const take = (run: Run): Run => {
    for (const each of run) used.add(each);
    return run;
  };
  const free = (run: Run): readonly Run[] => split(run, (each) => isLeft(each) && !used.has(each));
  const all = runs.flatMap(free);
  const thread = all.flat().find(isThread);
  if (thread) used.add(thread);
  const concern = all.flatMap(free).flatMap(concernIn).slice(0, 1).map(take);
  const worry = concern.length > 0 ? undefined : all.flatMap(free).flat().find(isWorry);
  if (worry) used.add(worry);
  const plan = all.flatMap(free).flat().filter(isPlan).slice(0, mostPlans);
  take(plan);
  const voice = all
    .flatMap((run) => split(run, (each) => isLeft(each) && !used.has(each) && isRetold(each.text)))
    .flatMap(voiceIn)
    .slice(0, 2)
    .map(take);
  const best = bestStories(all.flatMap(free)).map(take);
  // without any other story, a moment that the caregiver commented on is the story
  const told =
    best.length > 0
      ? best
      : voice.filter((run) => run.some(isStory) && isSeen(run) && run.every(({ text }) => isGentle(text)));
  return { story: told, voice: voice.filter((run) => !told.includes(run)), concern, worry, plan, thread };
}

/** The parts of a run in which every sentence passes and the first can stand alone. */
function split(run: Run, passes: (carried: Carried) => boolean): readonly Run[] {
  const parts: Carried[][] = [[]];
  for (const each of run) {
    const part = parts.at(-1);
    if (!passes(each)) parts.push([]);
    else if (part && (part.length > 0 || each.alone !== undefined)) part.push(each);
  }
  return parts.filter((part) => part.length > 0);
}

const open = ({ text }: Carried): string => withoutQuotes(text);

/** “I am keeping the soup in mind for him.” “I saved the blue marble for him.” */
const isThread = (each: Carried): boolean =>
  each.alone !== undefined &&
  (/\bI\b.*\bkeep(?:ing)?\b.*\bin mind\b/.test(open(each)) ||
    (each.moments.has('held-in-mind') && /^I (?:saved|kept|put aside) .* for \S+$/.test(open(each))));

/** A follow-up visit is told together with the worry that led to it, or by the writer. */
const news = /\b(?:clinic|doctor|specialist|evaluat\w+|hospital|scan|screening|refer\w*|tests?)\b/i;

/** Something that somebody will do. It has to stand alone, because it becomes an item of a list. */
const isPlan = (each: Carried): boolean =>
  each.alone !== undefined &&
  !each.text.endsWith('?') &&
  !news.test(each.text) &&
  (/^(?:(?:Next (?:time|week|visit),? )?[IYWw]\w*(?: and I)?|We agreed (?:that|to)\b.*)(?:['’]ll| will| agreed)\b/.test(
    open(each),
  ) ||
    /^(?:We|You and I) (?:agreed|decided|plan)\b|^I promised to\b|^I am going to\b|^I['’]m (?:bringing|sending)\b|^Our next visit is\b/.test(
      open(each),
    ));

/** Something hard, together with what will be done about it, or with what the caregiver noticed. */
function concernIn(run: Run): readonly Run[] {
  const own = split(
    run,
    ({ moments, part }) => part === 'assessment' || moments.has('concern') || moments.has('next-step'),
  );
  return own
    .map((part) => part.slice(0, longestVoice + 1))
    .filter(
      (part) =>
        part.some((each) => each.part === 'assessment' || each.moments.has('concern')) &&
        part.some((each) =>
          /\b[Ww]e (?:will|agreed|can)\b|\btogether\b|\byou (?:had )?(?:noticed|see|saw)/.test(open(each)),
        ),
    );
}

/** “J.A. is not using a fork yet.” An observation about the child now, not an event, and not what somebody did. */
const isWorry = (each: Carried): boolean =>
  each.alone !== undefined &&
  !each.speaksToReader &&
  !news.test(each.text) &&
  (each.part === 'assessment' || each.moments.has('concern')) &&
  /^\S+ (?:(?:is|does|has) not (?:yet|use|have|like|eat|always)|cannot yet)\b/.test(each.alone) &&
  each.alone.split(' ').length <= longestWorry;

/** “You asked, “Did we do this?””, “You asked when the tube can come out.”: no use without the answer. */
const isQuestion =
  /\byou (?:asked\b[^"\u201c]*["\u201c][^"\u201d]*\?["\u201d]|asked (?:me )?(?:whether|when|how|what|why|where|who|if(?! we could\b))\b[^"\u201c]*)\.?$/i;

/** Does the run begin with what was seen, not with what the reader said? */
const isSeen = ([first]: Run): boolean => first !== undefined && !first.text.startsWith('You ');

/** “See?”: a word or two mean nothing on paper. */
const isExclaimed =
  /^["\u201c](?:\S+ ){0,2}\S+["\u201d]|^You said,? (?:["\u201c](?:\S+ )?\S+["\u201d]$|(?:thank you|thanks|yes|no|ok(?:ay)?|hello|hi|goodbye|bye|nothing)\b)/i;

/** The run without the questions at its end. */
const answered = (run: Run): Run => run.slice(0, run.findLastIndex(({ text }) => !isQuestion.test(text)) + 1);

/** “That’s the first time!”: unclear without what was seen. */
const isOfSomething =
  /^[^"\u201c]*["\u201c](?:(?:That|This|It|These|Those)\b|(?:S?[Hh]e)['’]s (?:asking|doing|trying|showing|telling))/;

/** “You told J.A., “I am here.””, “You asked J.A. if …”: said to the child, so it is part of the story. */
const isToOthers = /\b[Yy]ou (?:told|asked) (?:him|her|\p{Lu}[\p{L}.]*)(?!\p{L})/u;

/** What the caregiver said, asked or hoped, with the moment it was about or what came of it. */
function voiceIn(run: Run): readonly Run[] {
  const at = run.findIndex(
    (each, index) =>
      each.speaksToReader &&
      each.alone !== undefined &&
      !isExclaimed.test(each.text) &&
      answered(run).includes(each) &&
      !isToOthers.test(open(each)) &&
      !(isOfSomething.test(each.text) && run[index - 1]?.alone === undefined) &&
      /\b[Yy]ou (?:also )?(?:said|told|shared|asked|wondered|noticed|hoped?|wanted?|thought)\b/.test(open(each)),
  );
  const said = run[at];
  if (!said) return [];
  const from = isOfSomething.test(said.text) ? at - 1 : at;
  const next = run.findIndex((each, index) => index > at && isAnew(each));
  return [answered(run.slice(from, Math.min(from + longestVoice, next < 0 ? run.length : next)))];
}

/** Does a new topic begin? The sentence can stand alone, and its subject is neither the writer nor the reader. */
const isAnew = ({ alone, text }: Carried): boolean =>
  alone === text && !/^(?:["\u201c]|(?:I|We|You|Your)\b)/.test(text);

/**
 * The parts that tell most about play, about what the child can do and loves, and about being held in mind. They are in
 * the order of the note.
 */
function bestStories(runs: readonly Run[]): readonly Run[] {
  const gentle = runs
    .flatMap((run) =>
      split(run, (each) => each.part !== 'goals' && isRetoldOf(each) && (isGentle(each.text) || comesRight(each, run))),
    )
    .map((run) => answered(run.slice(0, longestStory)))
    .filter((run) => run.some(isStory) && (run.length > 2 || worthOf(run) >= 2) && (run.length > 1 || isFull(run)))
    .sort((a, b) => worthOf(b) - worthOf(a))
    .slice(0, mostStories);
  return gentle.sort((a, b) => (a[0]?.from.start ?? 0) - (b[0]?.from.start ?? 0));
}

/** What the reader said or did may be part of a story if a letter may repeat it to them. */
const isRetoldOf = (each: Carried): boolean => !each.speaksToReader || isRetold(each.text);

/** “He was not ready to eat yogurt. He touched it, and he laughed.”: hard at first, and still part of the story. */
function comesRight(each: Carried, run: Run): boolean {
  const next = run[run.indexOf(each) + 1];
  return isCalm(each.text) && next !== undefined && ofTheSame.test(next.text) && isGentle(next.text) && isStory(next);
}

const ofTheSame = /^(?:(?!\b(?:the|an?|his|her|your|my)\b).)*?\bit\b/i;

const isFull = ([only]: Run): boolean =>
  only !== undefined &&
  only.text.split(' ').length >= shortestStory &&
  worth(only) >= 3 &&
  // what the writer did is a story only if the child was held in mind
  (!only.text.startsWith('I ') || only.moments.has('held-in-mind'));

const isStory = ({ moments }: Carried): boolean =>
  moments.has('play') || moments.has('strength') || moments.has('held-in-mind');

const worth = ({ moments, speaksToReader }: Pick<Carried, 'moments' | 'speaksToReader'>): number =>
  (moments.has('play') ? 2 : 0) +
  (moments.has('strength') ? 1 : 0) +
  (moments.has('held-in-mind') ? 2 : 0) +
  (moments.has('challenge-together') ? 1 : 0) +
  (speaksToReader ? 1 : 0);

const worthOf = (run: Run): number => run.map(worth).reduce((sum, each) => sum + each, 0);
