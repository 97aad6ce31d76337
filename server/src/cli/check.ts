import '../node/built-data.ts';
import type { Severity } from '../rules/rule.ts';
import { crewOf, jobsFor, type Crew } from './crew.ts';
import { list, type Listed } from './files.ts';
import { exitCodes } from './interface.ts';
import type { Progress } from './progress.ts';
import type { Outcome, ReadOptions } from './reader.ts';

export interface CheckOptions extends ReadOptions {
  readonly failOn: Severity | 'never';
  /** How many threads to use. If absent, as many as are worth their start-up time. */
  readonly jobs?: number | undefined;
}

/** Where the output goes. */
export interface Output {
  /** Resolves when more can be written. */
  readonly write: (text: string) => Promise<void>;
  readonly tell: (text: string) => void;
  readonly progress?: Progress | undefined;
  /** Aborted when the user stops the run. */
  readonly stop: AbortSignal;
}

export interface Checked {
  readonly exitCode: number;
  /** Whether a text was read in this thread, not only in others. */
  readonly isReadHere: boolean;
}

const rank: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2 };

/**
 * Checks every text that `paths` name, and writes the findings in that order, as they come. A file that cannot be read
 * is reported by name, and the rest is still checked. `program` is the running file.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  output: Output,
  program: string,
): Promise<Checked> {
  const all = await list(paths);
  const jobs = options.jobs ?? jobsFor(all.length);
  const crew = await crewOf(jobs, options, program);
  const end = (): void => void crew.end();
  output.stop.addEventListener('abort', end);
  const tally = new Tally(options, output, all.length);
  try {
    for await (const outcomes of inOrder(batchesOf(all, crew.batch), crew)) {
      for (const outcome of outcomes) await tally.add(outcome);
      if (output.stop.aborted) break;
    }
  } catch (reason) {
    if (!output.stop.aborted) throw reason;
  } finally {
    output.stop.removeEventListener('abort', end);
    output.progress?.clear();
    await crew.end();
  }
  if (options.cache !== undefined) (await import('./cache.ts')).tidy(options.cache);
  return { exitCode: await tally.end(), isReadHere: jobs === 1 && tally.hasRead };
}

/** A batch ends when it reaches this size, so that large files do not delay its results. */
const mostBytes = 500_000;

function* batchesOf(all: readonly Listed[], mostFiles: number): Generator<readonly Listed[]> {
  let batch: Listed[] = [];
  let bytes = 0;
  for (const listed of all) {
    batch.push(listed);
    bytes += 'size' in listed ? listed.size : 0;
    if (batch.length < mostFiles && bytes < mostBytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** The outcomes of the batches, in order. Only a few batches are in progress at a time, however many there are. */
async function* inOrder(
  batches: Iterable<readonly Listed[]>,
  crew: Crew,
): AsyncGenerator<readonly Outcome[], void, undefined> {
  const inHand: Promise<readonly Outcome[]>[] = [];
  for (const batch of batches) {
    const outcomes = crew.read(batch);
    outcomes.catch(() => undefined); // the error is reported when this promise is awaited
    inHand.push(outcomes);
    if (inHand.length < crew.atOnce) continue;
    const [first] = inHand.splice(0, 1);
    if (first) yield await first;
  }
  for (const outcomes of inHand) yield await outcomes;
}

/** Writes the outcomes and counts them. */
class Tally {
  readonly #options: CheckOptions;
  readonly #output: Output;
  readonly #all: number;
  readonly #told = new Set<string>();
  #read = 0;
  #unread = 0;
  #isLoud = false;

  constructor(options: CheckOptions, output: Output, all: number) {
    this.#options = options;
    this.#output = output;
    this.#all = all;
  }

  async add({ output, severities, told }: Outcome): Promise<void> {
    const { failOn } = this.#options;
    for (const line of told) this.#tell(line);
    if (output === undefined) this.#unread++;
    else {
      this.#output.progress?.clear();
      await this.#output.write(this.#isJson ? `${this.#read === 0 ? '[\n' : ',\n'}${output}` : output);
      this.#read++;
    }
    this.#isLoud ||= severities.some((severity) => failOn !== 'never' && rank[severity] >= rank[failOn]);
    this.#output.progress?.at(this.#read + this.#unread, this.#all);
  }

  get hasRead(): boolean {
    return this.#read > 0;
  }

  /** Writes the end of the output. @returns the exit code */
  async end(): Promise<number> {
    const isStopped = this.#output.stop.aborted;
    const summary = `${this.#texts(this.#read)} read${this.#unread > 0 ? `, ${String(this.#unread)} could not be` : ''}.\n`;
    if (this.#isJson) await this.#output.write(this.#read === 0 ? '[]\n' : '\n]\n');
    else if (this.#options.format === 'text' && !isStopped) await this.#output.write(summary);
    if (isStopped) {
      this.#output.tell(`Stopped: ${String(this.#read + this.#unread)} of ${this.#texts(this.#all)} read.\n`);
      return exitCodes.stopped;
    }
    if (this.#all === 0) this.#output.tell('There is no Markdown here to read.\n');
    if (this.#unread > 0 || this.#read === 0) return exitCodes.couldNotRun;
    return this.#isLoud ? exitCodes.findings : exitCodes.clean;
  }

  get #isJson(): boolean {
    return this.#options.format === 'json';
  }

  #texts(count: number): string {
    return `${String(count)} ${count === 1 ? 'text' : 'texts'}`;
  }

  /** Writes each message once: threads do not know what others have reported. */
  #tell(line: string): void {
    if (this.#told.has(line)) return;
    this.#told.add(line);
    this.#output.progress?.clear();
    this.#output.tell(line);
  }
}
