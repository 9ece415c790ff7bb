import type { ImportNews } from "../library/given-file.ts";

/** What a line of progress is written to: `process.stderr`. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(words: string): unknown;
}

/** So often a line is written where it cannot be rewritten, and so often where it can. */
const LINE_MS = 5000;
const REWRITE_MS = 100;
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * How far `done` of `total` files took `elapsedMs`: their number, the rate and the time left by that rate,
 * `中文 / English`. Rate and time left are said as soon as something is done.
 */
export function progressLine(done: number, total: number, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? done / elapsedMs : 0;
  const zh = `${done} / ${total} 份`;
  const en = `${done} of ${total}`;
  if (done === 0 || rate === 0) return `${zh} / ${en}`;
  const aMinute = Math.round(rate * MINUTE_MS);
  const [left, leftEn] = durationOf(Math.max(0, total - done) / rate);
  return done >= total
    ? `${zh}，每分钟 ${aMinute} 份 / ${en}, ${aMinute} a minute`
    : `${zh}，每分钟 ${aMinute} 份，约剩 ${left} / ${en}, ${aMinute} a minute, about ${leftEn} left`;
}

function durationOf(ms: number): readonly [zh: string, en: string] {
  if (ms >= HOUR_MS) {
    const minutes = Math.round(ms / MINUTE_MS);
    return [
      `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`,
      `${Math.floor(minutes / 60)} h ${minutes % 60} min`,
    ];
  }
  const seconds = Math.ceil(ms / SECOND_MS);
  if (seconds < 60) return [`${seconds} 秒`, `${seconds} s`];
  return [
    `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`,
    `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
  ];
}

/**
 * Shows progress: one line, rewritten, on a terminal; else a line every five seconds, so that a log is not
 * flooded. `at` are done of `total`; `end` leaves the last line standing.
 */
export class Progress {
  readonly #start: number;
  #written = -Infinity;
  #last = "";
  #isShown = true;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
    private readonly now: () => number = () => performance.now(),
    /** What is done, before the number: `读取 / reading `. */
    private readonly what = "",
  ) {
    this.#start = now();
    this.#written = terminal.isTTY ? -Infinity : this.#start;
  }

  at(done: number): void {
    const now = this.now();
    this.#last = this.what + progressLine(done, this.total, now - this.#start);
    this.#isShown = false;
    if (now - this.#written < (this.terminal.isTTY ? REWRITE_MS : LINE_MS)) return;
    this.#written = now;
    this.#write(this.#last);
  }

  end(): void {
    if (!this.#isShown) this.#write(this.#last);
    if (this.terminal.isTTY && this.#last !== "") this.terminal.write("\n");
    this.#last = "";
  }

  /**
   * A terminal goes back to the beginning of its line and clears what stands there; a line that broke could
   * not be rewritten.
   */
  #write(line: string): void {
    this.#isShown = true;
    if (!this.terminal.isTTY) this.terminal.write(`${line}\n`);
    else this.terminal.write(`\r\u001B[2K${cutTo(line, (this.terminal.columns ?? 80) - 1)}`);
  }
}

/** As much of a line as fits into so many columns; Chinese characters take two. */
function cutTo(line: string, columns: number): string {
  let width = 0;
  let cut = "";
  for (const character of line) {
    width += character.charCodeAt(0) > 0x2e7f ? 2 : 1;
    if (width > columns) return cut;
    cut += character;
  }
  return cut;
}

const PHASES = {
  LOOK: "查看 / looking at ",
  READ: "读取 / reading ",
  LINK: "解析 / parsing ",
  PUBLISH: "发布 / publishing ",
} as const satisfies Record<ImportNews["phase"], string>;

/** What takes less time is done before anybody reads of it. */
const SHORTEST_MS = 1_000;

/** Shows how far an import is, phase by phase; `end` leaves the last line standing. */
export function shownOn(terminal: Terminal): {
  readonly show: (news: ImportNews) => void;
  readonly end: () => void;
} {
  let shown: { readonly phase: ImportNews["phase"]; readonly progress: Progress } | null = null;
  const end = () => {
    if (terminal.isTTY) shown?.progress.end();
    shown = null;
  };
  return {
    end,
    show: ({ phase, done, of, elapsedMs }) => {
      if (elapsedMs < SHORTEST_MS) return;
      if (shown?.phase !== phase) {
        end();
        shown = { phase, progress: new Progress(terminal, of, undefined, PHASES[phase]) };
      }
      shown.progress.at(done);
    },
  };
}
