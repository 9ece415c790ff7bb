import type { ApiError } from "../api/client.ts";
import { useText } from "../i18n/use-text.ts";

const KNOWN = [
  "NETWORK",
  "STORE_UNAVAILABLE",
  "STORE_DAMAGED",
  "STORE_READ_ONLY",
  "STORE_FULL",
  "STORE_LOCKED",
  "STORE_TOO_LARGE",
  "STORE_OUT_OF_MEMORY",
  "NOT_FOUND",
  "SCREEN",
] as const;

/** What went wrong, what to do, and the server's own words. */
export function Failure({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }) {
  const text = useText();
  const code = KNOWN.find((known) => known === error.code) ?? "OTHER";
  return (
    <div className="failure" role="alert">
      <h2>{text(`error.${code}`)}</h2>
      <p>{text(`error.${code}.hint`)}</p>
      {error.message && code !== "NETWORK" && <p className="detail">{error.message}</p>}
      <button type="button" className="primary" onClick={onRetry}>
        {text("error.retry")}
      </button>
    </div>
  );
}
