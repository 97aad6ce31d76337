// The parent's side of contestant.mjs: sends requests and waits for answers, but not forever.
import { fork } from 'node:child_process';
import { once } from 'node:events';

/** The reason why there was no answer. */
export class NoAnswer extends Error {}

/** A contestant in a process of its own. It is started by the first request, and again after it had to be killed. */
export class Child {
  #process;

  /** `limit`: how long an answer may take, in milliseconds. */
  constructor(name, engine, limit) {
    this.name = name;
    this.engine = engine;
    this.limit = limit;
  }

  check(text) {
    return this.#ask({ do: 'check', text });
  }

  type(text, edits) {
    return this.#ask({ do: 'type', text, edits });
  }

  memory(text) {
    return this.#ask({ do: 'memory', text });
  }

  end() {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }

  /** @throws NoAnswer */
  async #ask(message) {
    if (!this.#process) {
      // the output of other tools is not shown
      this.#process = fork(new URL('contestant.mjs', import.meta.url), [this.name, this.engine], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      await this.#hear();
    }
    this.#process.send(message);
    return this.#hear();
  }

  async #hear() {
    const running = this.#process;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), this.limit);
    try {
      const [said] = await Promise.race([
        once(running, 'message', { signal: patience.signal }),
        once(running, 'exit', { signal: patience.signal }).then(() => [{ failed: 'it ended' }]),
      ]);
      if ('failed' in said) throw new NoAnswer(said.failed);
      return said.answer;
    } catch (reason) {
      this.end();
      throw reason instanceof NoAnswer ? reason : new NoAnswer(`no answer in ${this.limit / 1000} s`);
    } finally {
      clearTimeout(timer);
      patience.abort();
    }
  }
}
