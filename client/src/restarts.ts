/** How long to wait before each restart in a row, in milliseconds: a hiccup is over soon, a real trouble needs air. */
const PAUSES: readonly number[] = [250, 1000, 4000];

/** A server that went this long without a stop has earned all its restarts back. */
const FORGIVEN_AFTER = 3 * 60 * 1000;

/**
 * Decides what happens when the server's process ends by itself: a few restarts with growing pauses, then a rest
 * and a word to the person. Restarting for ever would heat the machine and never help.
 */
export class Restarts {
  readonly #onGivenUp: () => void;
  #stops: number[] = [];
  #endPause: (() => void) | undefined;

  constructor(onGivenUp: () => void) {
    this.#onGivenUp = onGivenUp;
  }

  /** The server ended. @returns whether it is to start again, when it is time for that, and a line for the log */
  async stopped(): Promise<{ readonly again: boolean; readonly message: string }> {
    const now = Date.now();
    this.#stops = this.#stops.filter((at) => now - at < FORGIVEN_AFTER);
    const pause = PAUSES[this.#stops.length];
    this.#stops.push(now);
    if (pause === undefined) {
      this.#onGivenUp();
      return { again: false, message: `Attune: stopped ${String(this.#stops.length)} times, resting now.` };
    }
    await this.#wait(pause);
    return { again: true, message: `Attune: starting again after ${String(pause)} ms.` };
  }

  /** Whether a restart is on its way. */
  get pausing(): boolean {
    return this.#endPause !== undefined;
  }

  /** The person asked for a restart: a fresh start with all chances. True when one was already on its way. */
  startAfresh(): boolean {
    this.#stops = [];
    if (!this.#endPause) return false;
    this.#endPause();
    return true;
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#endPause = undefined;
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#endPause = end;
    });
  }
}
