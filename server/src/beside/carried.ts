import { lastTimeLine } from '../note/last-time.ts';
import type { Thread, ThreadKind } from '../note/thread.ts';
import { threadsIn } from '../note/threads.ts';
import { aboutIn, type People } from '../text/about.ts';
import { readDocument } from '../text/document.ts';
import { kindInContent, type Kind } from '../text/kind.ts';
import { earlierNotes, type EarlierNote } from './earlier.ts';
import { Heads } from './heads.ts';
import { nameOf, type NoteFiles, type Stamp } from './note-files.ts';

/** A line that a writer may bring into a note. */
export interface CarriedLine {
  readonly kind: ThreadKind;
  /** “Last time, J.A. chose the fire truck.” */
  readonly line: string;
  /** The part that fits inside a sentence: “the fire truck”. */
  readonly object?: string;
  /** The words of the earlier note that the line is made from. */
  readonly words: string;
  /** The whole sentence of the earlier note. */
  readonly said: string;
  /** The earlier note. */
  readonly uri: string;
  readonly name: string;
  readonly date: string;
}

/** The note that is being written. */
export interface Writing {
  readonly folder: string;
  /** The file name; empty if the note has no file yet. */
  readonly name: string;
  readonly child: string;
  readonly people: People;
  readonly kind: Kind | undefined;
  readonly date: string;
}

interface ReadNote {
  readonly stamp: Stamp;
  readonly kind: Kind | undefined;
  readonly people: People;
  readonly threads: readonly Thread[];
}

const order: readonly ThreadKind[] = ['kept', 'promise', 'caregiver-promise', 'priority', 'open-repair', 'interest'];
/** More lines than this would be a list, not a thread. */
const mostLines = 12;
/** How many notes are read: the latest note, and what was written to the family since. */
const mostNotes = 4;
/** How many bytes of a note are read. */
const noteBytes = 256 * 1024;
const mostKept = 24;

/** Carries threads from a child's earlier notes to the next one. Keeps only the threads of a few notes, in memory. */
export class Carried {
  readonly #heads = new Heads();
  readonly #notes = new Map<string, ReadNote>();

  /**
   * The lines for a note: from the latest earlier note of the same child, and from letters since then. None if
   * canceled.
   */
  async lines(
    files: NoteFiles,
    writing: Writing,
    token: { readonly isCancellationRequested: boolean },
  ): Promise<readonly CarriedLine[]> {
    const { child, date, folder, name } = writing;
    const lines: CarriedLine[] = [];
    let left = mostNotes;
    for await (const earlier of earlierNotes(files, this.#heads, { folder, child, except: name, upTo: date })) {
      if (token.isCancellationRequested || left-- === 0) break;
      if (earlier.date === date && isNote(writing.kind)) continue; // a note of the same day is about this same visit
      const note = await this.#read(files, earlier);
      if (!note) continue;
      const isLetter = note.kind === 'caregiver-letter';
      const threads = isLetter ? note.threads.filter(({ kind }) => kind === 'promise') : note.threads;
      lines.push(...linesOf(threads, note, earlier, writing));
      if (!isLetter) break;
    }
    return token.isCancellationRequested ? [] : inOrder(lines);
  }

  /**
   * Is there an earlier note about the same child, other than a letter? Reads only names, dates and first lines, and
   * looks at no more than the latest few hundred notes.
   *
   * @param kindOf the kind of a note, judging by its URI
   */
  async hasEarlier(
    files: NoteFiles,
    { child, date, folder, name }: Writing,
    kindOf: (uri: string) => Kind | undefined,
    token: { readonly isCancellationRequested: boolean },
  ): Promise<boolean> {
    const wanted = { folder, child, except: name, upTo: date, most: mostLookedThrough };
    for await (const earlier of earlierNotes(files, this.#heads, wanted)) {
      if (token.isCancellationRequested) return false;
      const kind = earlier.head.kind ?? kindOf(earlier.uri) ?? earlier.kindInText;
      if (earlier.date < date && isNote(kind)) return true;
    }
    return false;
  }

  /**
   * Is every note of the folder that names a child about this child? Always false for a folder too large to look
   * through.
   */
  async isOneChilds(files: NoteFiles, folder: string, child: string): Promise<boolean> {
    const uris = await files.list(folder);
    if (uris.length === 0 || uris.length > mostLookedThrough) return false;
    const named = (await this.#heads.of(files, uris)).flatMap((kept) => kept?.head.child ?? []);
    return named.length > 0 && named.every((each) => each === child);
  }

  async #read(files: NoteFiles, { head, stamp, uri }: EarlierNote): Promise<ReadNote | undefined> {
    const kept = this.#notes.get(uri);
    if (kept?.stamp.mtime === stamp.mtime && kept.stamp.size === stamp.size) return kept;
    const [text] = await files.read([uri], noteBytes);
    if (text === undefined) return undefined;
    const document = readDocument(text);
    const about = aboutIn(document.front);
    if (about.people.child?.trim() !== head.child) return undefined; // changed in between
    const kind = head.kind ?? kindInContent(text.slice(document.front?.end ?? 0));
    const note = { stamp, kind, people: about.people, threads: threadsIn(document, about) };
    this.#notes.delete(uri);
    this.#notes.set(uri, note);
    const [oldest] = this.#notes.keys();
    if (this.#notes.size > mostKept && oldest !== undefined) this.#notes.delete(oldest);
    return note;
  }
}

const mostLookedThrough = 200;

const isNote = (kind: Kind | undefined): boolean => kind !== 'caregiver-letter';

const linesOf = (
  threads: readonly Thread[],
  from: ReadNote,
  { date, uri }: EarlierNote,
  to: Writing,
): readonly CarriedLine[] =>
  threads.flatMap((thread) => {
    const line = lastTimeLine(thread, { from, to });
    if (line === undefined) return [];
    const { kind, object, said, words } = thread;
    return [{ kind, line, ...(object !== undefined && { object }), words, said, uri, name: nameOf(uri), date }];
  });

function inOrder(lines: readonly CarriedLine[]): readonly CarriedLine[] {
  const once = lines.filter(({ line }, index) => lines.findIndex((each) => each.line === line) === index);
  return [...once].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).slice(0, mostLines);
}
