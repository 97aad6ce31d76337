import os from 'node:os';
import path from 'node:path';
import { SettingsFileError } from '../node/settings-file-error.ts';
import type workerpool from 'workerpool';
import type { Listed } from './files.ts';
import { Reader, type Outcome, type ReadOptions } from './reader.ts';

/** One reader, or several in threads. */
export interface Crew {
  /** How many batches it can work on at a time. */
  readonly atOnce: number;
  /** How many files make a batch. */
  readonly batch: number;
  /** @throws SettingsFileError */
  read(batch: readonly Listed[]): Promise<readonly Outcome[]>;
  /** Stops the work in progress. */
  end(): Promise<void>;
}

/**
 * Starting a thread takes as long as reading this many notes. With fewer notes, the work is done before threads are
 * ready.
 */
const fewFiles = 300;

/** How many threads are worthwhile for `files` files. One means: no thread besides this one. */
export const jobsFor = (files: number): number => (files < fewFiles ? 1 : os.availableParallelism());

/** `program` is the running file. The thread's file lies beside it. */
export const crewOf = async (jobs: number, options: ReadOptions, program: string): Promise<Crew> =>
  jobs > 1 ? new Threads(jobs, options, program, await pools()) : new Alone(options, program);

/** Loaded only if there are threads: it counts processors and loads half of Node. */
const pools = async (): Promise<typeof workerpool> => (await import('workerpool')).default;

/** Reads in this thread. */
class Alone implements Crew {
  readonly atOnce = 1;
  readonly batch = 1;
  readonly #reader: Reader;
  #ended = false;

  constructor(options: ReadOptions, program: string) {
    this.#reader = new Reader(options, program);
  }

  async read(batch: readonly Listed[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const listed of batch) {
      if (this.#ended) break;
      outcomes.push(await this.#reader.read(listed));
      await new Promise(setImmediate); // lets Ctrl+C take effect
    }
    return outcomes;
  }

  end(): Promise<void> {
    this.#ended = true;
    return Promise.resolve();
  }
}

/** What a thread returns. An error would lose its class on the way. */
type FromThread = { readonly outcomes: readonly Outcome[] } | { readonly settingsProblem: string };

/**
 * A thread with a high limit collects its garbage late. With these limits memory stays flat, and a very long note still
 * fits.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** Reads in worker threads. */
class Threads implements Crew {
  /** High enough that no thread waits for an earlier batch, and low enough that little output is held back. */
  readonly atOnce: number;
  readonly batch = 32;
  readonly #pool: workerpool.Pool;
  readonly #options: ReadOptions;

  constructor(jobs: number, options: ReadOptions, program: string, { pool }: typeof workerpool) {
    this.atOnce = 3 * jobs;
    this.#options = options;
    this.#pool = pool(path.join(path.dirname(program), 'attune-thread.cjs'), {
      maxWorkers: jobs,
      workerType: 'thread',
      workerThreadOpts: { resourceLimits },
    });
  }

  async read(batch: readonly Listed[]): Promise<readonly Outcome[]> {
    const answer = (await this.#pool.exec(task, [batch, this.#options])) as FromThread;
    if ('settingsProblem' in answer) throw new SettingsFileError(answer.settingsProblem);
    return answer.outcomes;
  }

  async end(): Promise<void> {
    await this.#pool.terminate(true);
  }
}

const task = 'read';

/** The worker's side: reads the batches that it is sent. */
export async function workInThread(program: string): Promise<void> {
  let reader: Reader | undefined;
  const { worker } = await pools();
  worker({
    [task]: async (batch: readonly Listed[], options: ReadOptions): Promise<FromThread> => {
      reader ??= new Reader(options, program);
      const outcomes: Outcome[] = [];
      try {
        for (const listed of batch) outcomes.push(await reader.read(listed));
      } catch (reason) {
        if (reason instanceof SettingsFileError) return { settingsProblem: reason.message };
        throw reason;
      }
      return { outcomes };
    },
  });
}
