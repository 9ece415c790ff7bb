import { CitationQuery } from "../api/citation.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { useCopy } from "../ui/use-copy.ts";

interface Props {
  readonly policy: string;
  /** UTF-16 units of the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The key of the text; that which stands where there is none. */
  readonly version?: string | null;
}

/**
 * Copies words with title, number, place, revision and an address that opens the text that is cited, also when
 * another has taken its place. The service writes it: what is copied here is what the API gives.
 */
export function CopyCitation({ policy, start, end, version = null }: Props) {
  const text = useText();
  const { copied, copy } = useCopy();
  const answer = useAnswer(CitationQuery, { policy, key: version, start, end, origin: location.origin });
  const citation = answer.data?.policyVersion?.excerpt.citation;
  return (
    <>
      <button
        type="button"
        className="quiet"
        disabled={citation === undefined}
        onClick={() => citation !== undefined && void copy(citation)}
      >
        {text(copied === null ? "share.citation" : "share.copied")}
      </button>
      <span className="sr-only" role="status">
        {copied !== null && text("share.copied")}
      </span>
    </>
  );
}
