/** The purpose of a text, which decides who reads it. */
export type Kind = 'session-note' | 'caregiver-letter';
/** How the kind was determined. */
export type KindSource = 'front-matter' | 'path' | 'content';

export interface KnownKind {
  readonly kind: Kind;
  readonly source: KindSource;
}

export const kinds: readonly Kind[] = ['session-note', 'caregiver-letter'];

/** How many words count as the first lines. In a shorter text, what is missing may simply not be written yet. */
export const firstWords: Readonly<Record<Kind, number>> = { 'session-note': 60, 'caregiver-letter': 80 };

/** Other names that people use for the two kinds. */
const spoken: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['session-note', 'session-note'],
  ['note', 'session-note'],
  ['progress-note', 'session-note'],
  ['soap', 'session-note'],
  ['caregiver-letter', 'caregiver-letter'],
  ['letter', 'caregiver-letter'],
  ['parent-letter', 'caregiver-letter'],
  ['family-letter', 'caregiver-letter'],
]);

/** The kind for a name, in any of the ways people write it. */
export const kindNamed = (name: string | undefined): Kind | undefined =>
  name === undefined
    ? undefined
    : spoken.get(
        name
          .trim()
          .toLowerCase()
          .replaceAll(/[\s_]+/g, '-'),
      );

const greeting =
  /^[ \t>*_]*(?:hello|hi|good (?:morning|afternoon)|to the family of)\b(?:[^\n]{0,60}[,:!\u2014-]|(?:[ \t]{1,9}\S{1,40}){0,3})[ \t*_\r]{0,9}$/im;
const dear = /^[ \t>*_]*dear\s+\S/im;
const noteHeading =
  /^(?:#{1,6}[ \t]*|\*\*|__)?(?:s|o|a|p|d|subjective|objective|assessment|plan|data|response|session (?:note|summary)|progress note|visit note|soap(?: note)?|dap(?: note)?|interventions?|goals? addressed)(?:\*\*|__)?[ \t]*(?::|$)/gim;
const session = /^#{1,3}[ \t].*\b(?:session|visit|progress)\b.*\bnotes?\b|^#{1,3}[ \t]*session\b/im;

/** How far into the text to look for the greeting and the headings, in UTF-16 code units. */
export const headLength = 2_000;

/** The kind that the text itself shows: a greeting makes it a letter, the headings of a chart make it a note. */
export function kindInContent(body: string): Kind | undefined {
  const head = body.slice(0, headLength);
  if (dear.test(head)) return 'caregiver-letter';
  if (session.test(head) || (head.match(noteHeading)?.length ?? 0) >= 2 || /^#{0,6}[ \t*_]*subjective\b/im.test(head))
    return 'session-note';
  const opening = head.trimStart().split('\n', 3).join('\n');
  return greeting.test(opening) ? 'caregiver-letter' : undefined;
}
