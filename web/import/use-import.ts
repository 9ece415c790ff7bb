import { useEffect, useRef, useState } from "react";
import { ApiError, change, forgetAnswers } from "../api/client.ts";
import { ImportMutation } from "../api/import.query.ts";
import { base64Of } from "./base64.ts";
import { UNREADABLE } from "./unreadable.ts";
import { mayChoose, refusalOf, type Work } from "./work.ts";

export interface Importing {
  readonly work: Work;
  /**
   * Takes a file, and tries it when there is a token. One that comes while another is written is not taken.
   */
  readonly choose: (file: File) => void;
  /** Tries the chosen file. */
  readonly attempt: () => void;
  /** Writes what was tried; a second call while it is under way does nothing. */
  readonly confirm: () => void;
  readonly startOver: () => void;
}

/** Works on one file after another with the server. What a newer file overtakes is dropped. */
export function useImport(token: string, place: string): Importing {
  const [work, setWork] = useState<Work>({ at: "START" });
  const now = useRef<Work>(work);
  const chosen = useRef<File | null>(null);
  const running = useRef<AbortController | null>(null);
  const put = (next: Work) => {
    now.current = next;
    setWork(next);
  };
  // To leave the screen gives up a trial; an import goes on in the server, and what is kept may not outlive it.
  useEffect(() => () => void (now.current.at === "TRYING" && running.current?.abort()), []);

  const run = async (file: File, during: "TRYING" | "IMPORTING") => {
    const controller = new AbortController();
    running.current = controller;
    try {
      const contentBase64 = await base64Of(file).catch(() => {
        throw new ApiError("BAD_USER_INPUT", `${file.name}: ${UNREADABLE.zh} / ${UNREADABLE.en}`);
      });
      const { importDocument: outcome } = await change(
        ImportMutation,
        { name: file.name, contentBase64, dryRun: during === "TRYING", place: place || null },
        token,
        controller.signal,
      );
      if (!controller.signal.aborted) put({ at: during === "TRYING" ? "TRIED" : "DONE", file, outcome });
    } catch (error) {
      if (controller.signal.aborted) return;
      const { code, message } = error instanceof ApiError ? error : new ApiError("CLIENT", String(error));
      put({ at: "FAILED", file, during, code, message });
    } finally {
      // Even an import without an answer may have been done.
      if (during === "IMPORTING") forgetAnswers();
    }
  };
  const attempt = () => {
    const file = chosen.current;
    if (!file || !token || !mayChoose(now.current)) return;
    running.current?.abort();
    put({ at: "TRYING", file });
    void run(file, "TRYING");
  };
  return {
    work,
    attempt,
    choose: (file) => {
      if (!mayChoose(now.current)) return;
      running.current?.abort();
      chosen.current = file;
      const why = refusalOf(file);
      if (why) return put({ at: "REFUSED", file, why });
      put({ at: "CHOSEN", file });
      attempt();
    },
    confirm: () => {
      const file = chosen.current;
      const at = now.current;
      if (!file || at.at !== "TRIED") return;
      put({ at: "IMPORTING", file, outcome: at.outcome });
      void run(file, "IMPORTING");
    },
    startOver: () => {
      if (!mayChoose(now.current)) return;
      running.current?.abort();
      chosen.current = null;
      put({ at: "START" });
    },
  };
}
