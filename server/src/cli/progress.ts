/** The part of a stream that progress is written to. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Progress that is over before anyone can read it is not shown, unless requested. */
const quietMs = 400;
const clearLine = '\r\u001b[K';

/** “1,200 of 10,000 texts read”. On a terminal, one line is updated; elsewhere, a line is printed now and then. */
export class Progress {
  readonly #screen: Screen;
  readonly #pauseMs: number;
  #last: number;
  #isShown = false;

  constructor(screen: Screen, isAskedFor: boolean) {
    this.#screen = screen;
    this.#pauseMs = screen.isTTY ? 100 : 2000;
    this.#last = performance.now() + (isAskedFor ? 0 : quietMs) - this.#pauseMs;
  }

  at(count: number, all: number): void {
    const now = performance.now();
    if (now < this.#last + this.#pauseMs) return;
    this.#last = now;
    const line = `${inThousands(count)} of ${inThousands(all)} texts read`;
    this.#screen.write(this.#screen.isTTY ? `${clearLine}${line}` : `${line}\n`);
    this.#isShown = this.#screen.isTTY === true;
  }

  /** Clears the line for other output. */
  clear(): void {
    if (this.#isShown) this.#screen.write(clearLine);
    this.#isShown = false;
  }
}

const inThousands = (count: number): string => count.toLocaleString('en');
