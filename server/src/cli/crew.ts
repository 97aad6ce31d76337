import os from 'node:os';
import path from 'node:path';
import { SettingsFileError } from '../node/settings-file-error.ts';
import type workerpool from 'workerpool';
import type { Listed } from './files.ts';
import { Reader, type Outcome, type ReadOptions } from './reader.ts';

/** One who reads, or many. */
export interface Crew {
  /** How many batches it can have in hand. */
  readonly atOnce: number;
  /** How many files are worth the way. */
  readonly batch: number;
  /** @throws SettingsFileError */
  read(batch: readonly Listed[]): Promise<readonly Outcome[]>;
  /** Ends what is in hand. */
  end(): Promise<void>;
}

/** A thread costs what reading this many notes costs: with fewer the work is done before the threads are ready. */
const fewFiles = 300;

/** How many threads pay for `files` files: one means none beside our own. */
export const jobsFor = (files: number): number => (files < fewFiles ? 1 : os.availableParallelism());

/** `program` is the file that is running; that of a thread lies beside it. */
export const crewOf = async (jobs: number, options: ReadOptions, program: string): Promise<Crew> =>
  jobs > 1 ? new Threads(jobs, options, program, await pools()) : new Alone(options, program);

/** Loaded where there are threads only: it counts processors and loads half of Node. */
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
      await new Promise(setImmediate); // lets Ctrl+C in
    }
    return outcomes;
  }

  end(): Promise<void> {
    this.#ended = true;
    return Promise.resolve();
  }
}

/** What a thread hands back: an error loses its class on the way. */
type FromThread = { readonly outcomes: readonly Outcome[] } | { readonly settingsProblem: string };

/** A thread that may take much lets its garbage lie: with these, memory stays flat, and a very long note still fits. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** Reads in threads of their own. */
class Threads implements Crew {
  /** Enough that none waits for the one before, and few enough that little output is held. */
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

/** The other side: reads what it is sent, in a thread. */
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
