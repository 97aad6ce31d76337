/**
 * How long to wait before each restart in a row, in milliseconds. A brief failure is soon over; a lasting one needs
 * time.
 */
const PAUSES: readonly number[] = [250, 1000, 4000];

/** A server that ran this long without stopping gets all its restarts back, in milliseconds. */
const FORGIVEN_AFTER = 3 * 60 * 1000;

/**
 * Decides what happens when the server's process exits unexpectedly: a few restarts with growing pauses, then it stays
 * down and the user is told. Endless restarts would load the machine without helping.
 */
export class Restarts {
  readonly #onGivenUp: () => void;
  #stops: number[] = [];
  #endPause: (() => void) | undefined;

  constructor(onGivenUp: () => void) {
    this.#onGivenUp = onGivenUp;
  }

  /** The server has exited. @returns whether to start it again (after waiting for the pause), and a line for the log */
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

  /** Whether a restart is pending. */
  get pausing(): boolean {
    return this.#endPause !== undefined;
  }

  /** The user asked for a restart: resets the count of stops. @returns true if a restart was already pending */
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
