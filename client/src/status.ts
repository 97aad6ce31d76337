/** The server's status of an open note, and how it is worded for the writer. Does not depend on VS Code. */

export type NoteKind = 'session-note' | 'caregiver-letter';

/** How the server determined the kind of a note. */
type KindSource = 'front-matter' | 'path' | 'content' | 'none';

interface Readability {
  readonly grade: number;
  readonly words: number;
  readonly sentences: number;
}

/** The parameters of the server's notification `attune/status`: counts only, never words of the note. */
export interface NoteStatus {
  readonly uri: string;
  readonly version: number;
  readonly kind: NoteKind | 'unknown';
  readonly kindSource: KindSource;
  readonly findings: number;
  readonly readability: Readability | null;
}

export const kindNames: Readonly<Record<NoteKind, string>> = {
  'session-note': 'Session note',
  'caregiver-letter': 'Caregiver letter',
};

const icons: Readonly<Record<NoteStatus['kind'], string>> = {
  'session-note': '$(notebook)',
  'caregiver-letter': '$(mail)',
  unknown: '$(question)',
};

const sources: Readonly<Record<KindSource, string>> = {
  'front-matter': 'You said so at the top of this note.',
  path: 'Attune knew it by the file’s name or folder.',
  content: 'Attune knew it by how it reads.',
  none: '',
};

/** The kind in a few words, for the status bar. */
export function kindLabel(status: NoteStatus): string {
  return status.kind === 'unknown' ? 'Kind of note?' : kindNames[status.kind];
}

/** The same words after a VS Code icon. */
export function statusBarText(status: NoteStatus): string {
  return `${icons[status.kind]} ${kindLabel(status)}`;
}

/** One thought per line, worded as by a colleague. */
export function tooltipLines(status: NoteStatus): string[] {
  if (status.kind === 'unknown') {
    return [
      'Is this a session note or a caregiver letter?',
      'Click to choose, so that the suggestions fit.',
      countLine(status),
    ];
  }
  const lines = [`${kindNames[status.kind]}. ${sources[status.kindSource]}`.trim()];
  if (status.kind === 'caregiver-letter') lines.push(...gradeLines(status.readability));
  return [...lines, countLine(status), 'Click to change the kind.'];
}

function gradeLines(readability: Readability | null): string[] {
  if (!readability) return [];
  const { words, sentences } = readability;
  const grade = Math.max(1, Math.round(readability.grade));
  return [`Reads at about grade ${String(grade)} (${counted(words, 'word')}, ${counted(sentences, 'sentence')}).`];
}

function countLine({ findings }: NoteStatus): string {
  return findings === 0 ? 'No suggestions right now.' : `${counted(findings, 'suggestion')} to look at.`;
}

const counted = (n: number, thing: string): string => `${String(n)} ${thing}${n === 1 ? '' : 's'}`;
