import { EventEmitter, LogLevel, type LogOutputChannel } from 'vscode';

/**
 * Which lines may appear in Attune's log. A note holds a child's story, and people attach logs to bug reports. So a
 * line passes only if its shape shows that it can't hold words of a note.
 */
const safeLines: readonly RegExp[] = [
  /^Attune: /, // our own lines, from client and server: counts, times, names of settings
  /^\s+at [^"'“”]*$/, // a frame of a stack trace
  /^Node\.js v[\d.]+$/,
  /^Server process exited (successfully|with (code|signal) \w+\.?)$/,
  /^(Stopping server failed|Stopping server timed out|Restarting server failed|Server initialization failed\.)$/,
  /^Connection to server got closed\. Server will (not be restarted|restart)\.$/,
];

/** Of these lines only the matched part is kept: the rest may quote the note. */
const safeParts: readonly RegExp[] = [
  /^Request [\w/$.]+ failed/,
  /^ *Code: -?\d+/,
  /^(?:Uncaught )?\w*(?:Error|Exception)\b/,
];

/** The line as it may be logged, or undefined. */
export function withoutNoteText(line: string): string | undefined {
  if (safeLines.some((shape) => shape.test(line))) return line;
  for (const shape of safeParts) {
    const part = shape.exec(line)?.[0];
    if (part) return part.trim();
  }
  return undefined;
}

/**
 * The output channel that the language client gets in place of the real one. At the level "trace" the client would log
 * whole messages, documents included. This channel never reports that level, and it filters all other lines.
 */
export class QuietLog implements LogOutputChannel {
  readonly logLevel = LogLevel.Info;
  readonly #levelChanges = new EventEmitter<LogLevel>();
  readonly onDidChangeLogLevel = this.#levelChanges.event;
  readonly #channel: LogOutputChannel;

  constructor(channel: LogOutputChannel) {
    this.#channel = channel;
  }

  get name(): string {
    return this.#channel.name;
  }

  info(message: string): void {
    this.#put(message, (line) => this.#channel.info(line));
  }

  warn(message: string): void {
    this.#put(message, (line) => this.#channel.warn(line));
  }

  error(message: string | Error): void {
    const text = typeof message === 'string' ? message : (message.stack ?? message.name);
    this.#put(text, (line) => this.#channel.error(line));
  }

  appendLine(value: string): void {
    this.info(value);
  }

  append(value: string): void {
    this.info(value);
  }

  replace(value: string): void {
    this.info(value);
  }

  trace(): void {
    // Left out on purpose: at this level the client logs whole messages.
  }

  debug(): void {
    // Left out for the same reason.
  }

  clear(): void {
    this.#channel.clear();
  }

  show(): void {
    this.#channel.show(true);
  }

  hide(): void {
    this.#channel.hide();
  }

  dispose(): void {
    this.#levelChanges.dispose();
    this.#channel.dispose();
  }

  #put(text: string, write: (line: string) => void): void {
    for (const line of text.split(/\r?\n/)) {
      const safe = withoutNoteText(line);
      if (safe) write(safe);
    }
  }
}
