import { useText } from "../i18n/use-text.ts";
import { useCopy } from "./use-copy.ts";

/** A command line, and a button that copies it. */
export function CopyLine({ line }: { readonly line: string }) {
  const text = useText();
  const { copied, copy } = useCopy();
  return (
    <>
      <code>{line}</code>
      <button
        type="button"
        className="quiet"
        aria-label={text("line.copyThis", { line })}
        onClick={() => void copy(line)}
      >
        <span role="status">{text(copied ? "line.copied" : "line.copy")}</span>
      </button>
    </>
  );
}
