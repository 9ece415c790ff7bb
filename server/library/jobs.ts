import { randomUUID } from "node:crypto";
import { userError } from "../errors.ts";
import type { FileReport, GivenFile, ImportNews } from "./given-file.ts";
import type { LibraryService } from "./service.ts";

/** How far an import by several files is. */
export type JobState = "COLLECTING" | "RUNNING" | "DONE" | "FAILED";

/** An import that goes on by itself once it is started, whether or not anybody looks. */
export interface Job {
  readonly id: string;
  readonly state: JobState;
  /** ISO 8601. */
  readonly openedAt: string;
  readonly place: string | null;
  readonly files: readonly FileReport[];
  readonly news: ImportNews | null;
  /** Why it failed; null where it did not. */
  readonly failure: string | null;
  /** Of the graph when it was done. */
  readonly revision: string | null;
}

/** Jobs are remembered until so many others came after them. */
const MOST_KEPT = 50;
/** What is collected and not started waits in memory; no job may hold more. */
const MOST_BYTES = 200 * 1024 * 1024;

const UNSETTLED = {
  became: "WAITING",
  policy: null,
  title: null,
  unread: null,
  kinds: "",
  why: null,
  told: [],
} as const satisfies Omit<FileReport, "name">;

/** The imports of a server: collected file by file, then run one after another. */
export class Jobs {
  private readonly jobs = new Map<string, { job: Job; given: GivenFile[] }>();

  constructor(private readonly library: () => LibraryService) {}

  open(place: string | null): Job {
    const id = randomUUID();
    const job: Job = {
      id,
      state: "COLLECTING",
      openedAt: new Date().toISOString(),
      place,
      files: [],
      news: null,
      failure: null,
      revision: null,
    };
    this.jobs.set(id, { job, given: [] });
    this.forgetOldest();
    return job;
  }

  /**
   * Adds a file; one of the same name takes its place. Throws `BAD_USER_INPUT` once it runs, or when it is
   * too much.
   */
  add(id: string, file: GivenFile): Job {
    const entry = this.entryOf(id);
    if (entry.job.state !== "COLLECTING")
      throw userError(
        "BAD_USER_INPUT",
        "这次导入已经开始，请另开一次 / the import has begun; open another for more files",
      );
    const others = entry.given.filter(({ name }) => name !== file.name);
    const bytes = [...others, file].reduce((sum, each) => sum + each.bytes.length, 0);
    if (bytes > MOST_BYTES)
      throw userError(
        "BAD_USER_INPUT",
        "一次导入至多 200 MiB，请分几次，或用命令行 / " +
          "an import takes 200 MiB at most; divide it, or use the command line",
      );
    entry.given = [...others, file];
    return this.changed(entry, {
      files: entry.given.map(({ name }) => ({ ...UNSETTLED, name })),
    });
  }

  /** Begins; answers at once. Begun already it goes on as it is. */
  run(id: string, separate: boolean): Job {
    const entry = this.entryOf(id);
    if (entry.job.state !== "COLLECTING") return entry.job;
    const { given } = entry;
    entry.given = [];
    const started = this.changed(entry, { state: "RUNNING" });
    const onNews = (news: ImportNews) => void this.changed(entry, { news });
    this.library()
      .importFiles(given, { separate }, onNews)
      .then(({ files, state }) => this.changed(entry, { state: "DONE", files, revision: state.revision }))
      .catch((error: unknown) => {
        const failure = error instanceof Error ? error.message : String(error);
        this.changed(entry, { state: "FAILED", failure });
      });
    return started;
  }

  of(id: string): Job | null {
    return this.jobs.get(id)?.job ?? null;
  }

  /** The last first. */
  all(): readonly Job[] {
    return [...this.jobs.values()].map(({ job }) => job).toReversed();
  }

  private entryOf(id: string): { job: Job; given: GivenFile[] } {
    const entry = this.jobs.get(id);
    if (!entry)
      throw userError("NOT_FOUND", "没有这次导入，请重新开始 / there is no such import; open another");
    return entry;
  }

  private changed(entry: { job: Job }, changes: Partial<Job>): Job {
    entry.job = { ...entry.job, ...changes };
    return entry.job;
  }

  private forgetOldest(): void {
    for (const [id, { job }] of this.jobs)
      if (this.jobs.size > MOST_KEPT && job.state !== "RUNNING") this.jobs.delete(id);
  }
}
