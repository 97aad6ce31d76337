import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { compare } from '../letter/compare.ts';
import type { ProseDocument } from '../text/document.ts';
import type { Lines } from './positions.ts';

/** A letter or a note that is compared. */
export interface Side {
  readonly uri: string;
  readonly document: ProseDocument;
  readonly lines: Lines;
}

/** Where a letter and its note disagree, marked in both. Each mark links to the other. */
export interface Differences {
  readonly letter: Diagnostic[];
  readonly note: Diagnostic[];
}

const code = 'letter-and-note';

export function toDifferences(letter: Side, note: Side): Differences {
  const clashes = compare(letter.document, note.document);
  const mark = (own: Side, ownKey: 'letter' | 'note', other: Side, otherKey: 'letter' | 'note'): Diagnostic[] =>
    clashes.map((clash) => ({
      source: 'attune',
      code,
      severity: DiagnosticSeverity.Information,
      message: clash.message,
      range: own.lines.rangeOf(clash[ownKey]),
      relatedInformation: [
        {
          location: { uri: other.uri, range: other.lines.rangeOf(clash[otherKey]) },
          message: otherKey === 'note' ? 'In the note.' : 'In the letter.',
        },
      ],
    }));
  return { letter: mark(letter, 'letter', note, 'note'), note: mark(note, 'note', letter, 'letter') };
}
