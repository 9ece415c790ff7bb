import { useText } from "../i18n/use-text.ts";
import { failureOf, type Work } from "./work.ts";

interface Props {
  readonly work: Extract<Work, { at: "FAILED" }>;
  readonly onAgain: () => void;
}

/** What went wrong, whether something was written, and what to do. */
export function ImportFailure({ work, onAgain }: Props) {
  const text = useText();
  const failure = failureOf(work);
  return (
    <div className="import-failure" role="alert">
      <h2>{text(`import.failed.${failure}`)}</h2>
      <p>{text(`import.failedHint.${failure}`)}</p>
      {(failure === "FILE" || failure === "OTHER") && <p className="detail">{work.message}</p>}
      {(failure === "UNKNOWN" || failure === "NETWORK" || failure === "OTHER") && (
        <button type="button" className="primary" onClick={onAgain}>
          {text("import.tryAgain")}
        </button>
      )}
    </div>
  );
}
