import { useRef, useState } from "react";
import { ApiError, change } from "../../api/client.ts";
import { RunImportMutation, type ImportJob } from "../../api/import-job.query.ts";
import { useText } from "../../i18n/use-text.ts";
import { TokenField } from "../TokenField.tsx";

interface Props {
  readonly job: ImportJob;
  readonly token: string;
  readonly accepts: boolean;
  readonly onToken: (token: string) => void;
}

/**
 * An import that is collected and that this tab does not send to: another does, or it was left. It can be
 * begun.
 */
export function Begin({ job, token, accepts, onToken }: Props) {
  const text = useText();
  const [separate, setSeparate] = useState(false);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const [hadToken] = useState(token !== "");
  const asking = useRef(false);
  const begin = async () => {
    if (asking.current) return;
    asking.current = true;
    setFailure(null);
    try {
      await change(RunImportMutation, { job: job.id, separate }, token);
    } catch (error) {
      setFailure(error instanceof ApiError ? error : new ApiError("CLIENT", String(error)));
    } finally {
      asking.current = false;
    }
  };
  const isWrong = failure?.code === "UNAUTHENTICATED";
  return (
    <section className="batch" aria-label={text("job.collected")}>
      <p>{text("job.collectedHint", { n: job.files.length })}</p>
      {accepts && job.files.length > 0 && (
        <>
          {(!hadToken || isWrong) && (
            <TokenField token={token} isWrong={isWrong} disabled={false} onChange={onToken} />
          )}
          <label className="check">
            <input
              type="checkbox"
              checked={separate}
              onChange={(event) => setSeparate(event.target.checked)}
            />
            {text("job.separate")}
          </label>
          <p className="batch-ways">
            <button type="button" className="primary" disabled={token === ""} onClick={() => void begin()}>
              {text("job.start", { n: job.files.length })}
            </button>
          </p>
          {failure && (
            <p role="alert">{failure.code === "NETWORK" ? text("job.stopped.NETWORK") : failure.message}</p>
          )}
        </>
      )}
    </section>
  );
}
