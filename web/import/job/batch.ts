import { ApiError } from "../../api/client.ts";
import type { NotSent, Picked, Sifted } from "./sift.ts";

/** What a batch asks of the server. Each fails with an `ApiError`. */
export interface Sending {
  /** The id of a new import. */
  readonly open: (place: string | null) => Promise<string>;
  readonly add: (job: string, file: Picked) => Promise<unknown>;
  readonly run: (job: string, separate: boolean) => Promise<unknown>;
}

/** Several files on their way to the server. */
export interface Batch {
  readonly at: "CHOSEN" | "SENDING" | "STOPPED" | "BEGUN";
  readonly files: readonly Picked[];
  readonly notSent: readonly NotSent[];
  /** Every file is to be a policy of its own. */
  readonly separate: boolean;
  /** The import they are sent to; null until it is opened. */
  readonly job: string | null;
  /** How many of the files were dealt with. */
  readonly sent: number;
  /** Why it stopped; null where it did not. */
  readonly failure: ApiError | null;
}

/** What the server says of one file alone; with any other failure nothing more is sent until it is mended. */
const OF_THE_FILE: readonly string[] = ["BAD_USER_INPUT", "PAYLOAD_TOO_LARGE"];

/**
 * The files that this tab sends. It outlives the screen: who goes elsewhere in the explorer and comes back
 * finds it further on. What stops it loses nothing: it goes on with the file that it stopped at.
 */
export class Batches {
  private batch: Batch | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = (): Batch | null => this.batch;

  /** Takes files in the place of those before; not while those are sent. */
  choose({ taken, notSent }: Sifted): void {
    if (this.batch?.at === "SENDING") return;
    this.put({ at: "CHOSEN", files: taken, notSent, separate: false, job: null, sent: 0, failure: null });
  }

  /** Whether every file is to be a policy of its own. */
  divide(separate: boolean): void {
    if (this.batch) this.change({ separate });
  }

  /** Lets go of what is not sent; not while it is. */
  drop(): void {
    if (this.batch && this.batch.at !== "SENDING") this.put(null);
  }

  /**
   * Sends what is not sent yet, then begins the import; a second call while it does so does nothing.
   * `onOpened` is told the import as soon as there is one.
   */
  async send(server: Sending, place: string | null, onOpened: (job: string) => void): Promise<void> {
    if (!this.batch || this.batch.at === "SENDING" || this.batch.at === "BEGUN") return;
    this.change({ at: "SENDING", failure: null });
    try {
      const job = this.batch.job ?? (await server.open(place));
      this.change({ job });
      onOpened(job);
      while (this.batch.sent < this.batch.files.length) await this.sendNext(server, job);
      await server.run(job, this.batch.separate);
      this.change({ at: "BEGUN", files: [] });
    } catch (error) {
      const failure = error instanceof ApiError ? error : new ApiError("CLIENT", String(error));
      // The server does not know the import: it was started anew, and all is to be sent again.
      const afresh = failure.code === "NOT_FOUND" ? { job: null, sent: 0 } : {};
      this.change({ at: "STOPPED", failure, ...afresh });
    }
  }

  private async sendNext(server: Sending, job: string): Promise<void> {
    const { files, sent, notSent } = this.batch!;
    const file = files[sent]!;
    try {
      await server.add(job, file);
      this.change({ sent: sent + 1 });
    } catch (error) {
      if (!(error instanceof ApiError) || !OF_THE_FILE.includes(error.code)) throw error;
      const refused = { name: file.name, why: "SERVER", message: error.message } as const;
      this.change({ sent: sent + 1, notSent: [...notSent, refused] });
    }
  }

  private change(changes: Partial<Batch>): void {
    this.put({ ...this.batch!, ...changes });
  }

  private put(batch: Batch | null): void {
    this.batch = batch;
    for (const listener of this.listeners) listener();
  }
}
