import { useEffect, useState } from "react";
import { ApiError, askAnew, forgetAnswers } from "../../api/client.ts";
import { ImportJobQuery, type ImportJob } from "../../api/import-job.query.ts";
import { goesOn } from "./files.ts";

const AGAIN_MS = 1_000;
/** A server that does not answer is asked less often. */
const SILENT_MS = 3_000;

export interface FollowedJob {
  /** Null when the server knows no such import; undefined until it has answered. */
  readonly job: ImportJob | null | undefined;
  /** Why the last question was not answered; what is shown is then of the one before. */
  readonly error: ApiError | null;
}

/** An import, asked for every second while it goes on; the graph that it changes is asked anew after it. */
export function useJob(id: string): FollowedJob {
  const [followed, setFollowed] = useState<FollowedJob & { readonly id: string }>(unanswered(id));
  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      try {
        const { importJob: job } = await askAnew(ImportJobQuery, { id }, controller.signal);
        setFollowed({ id, job, error: null });
        if (job && goesOn(job)) timer = setTimeout(() => void look(), AGAIN_MS);
        else forgetAnswers();
      } catch (cause) {
        if (controller.signal.aborted) return;
        const error = cause instanceof ApiError ? cause : new ApiError("CLIENT", String(cause));
        setFollowed((before) => ({ ...(before.id === id ? before : unanswered(id)), error }));
        timer = setTimeout(() => void look(), SILENT_MS);
      }
    };
    void look();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [id]);
  return followed.id === id ? followed : unanswered(id);
}

function unanswered(id: string) {
  return { id, job: undefined, error: null } as const;
}
