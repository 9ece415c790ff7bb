import { useState } from "react";
import { useText } from "../i18n/use-text.ts";

const THANKS_MS = 1_600;

/** Copies the address of the view, which is the view. */
export function CopyLink() {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), THANKS_MS);
  };
  return (
    <button type="button" className="quiet" onClick={() => void copy()}>
      <span role="status">{text(copied ? "chain.copied" : "chain.copy")}</span>
    </button>
  );
}
