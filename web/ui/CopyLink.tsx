import { useText } from "../i18n/use-text.ts";
import { useCopy } from "./use-copy.ts";

/** Copies the address of the view, which is the view. */
export function CopyLink() {
  const text = useText();
  const { copied, copy } = useCopy();
  return (
    <button type="button" className="quiet" onClick={() => void copy(location.href)}>
      <span role="status">{text(copied ? "chain.copied" : "chain.copy")}</span>
    </button>
  );
}
