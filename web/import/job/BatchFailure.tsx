import type { ApiError } from "../../api/client.ts";
import { useText } from "../../i18n/use-text.ts";
import { failureOf } from "../work.ts";

interface Props {
  readonly failure: ApiError;
  /** Goes on where it stopped. */
  readonly onResume: () => void;
}

/** Why nothing more is sent, what to do, and the way on. */
export function BatchFailure({ failure, onResume }: Props) {
  const text = useText();
  const known = failureOf({ during: "TRYING", code: failure.code });
  const why = known === "TOKEN" || known === "OFF" || known === "NETWORK" ? known : "OTHER";
  return (
    <div className="import-failure" role="alert">
      <h2>{text(`import.failed.${why}`)}</h2>
      <p>{text(`job.stopped.${why}`)}</p>
      {why === "OTHER" && <p className="detail">{failure.message}</p>}
      <button type="button" className="primary" onClick={onResume}>
        {text("job.resume")}
      </button>
    </div>
  );
}
