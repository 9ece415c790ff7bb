import { useText } from "../i18n/use-text.ts";
import { useCopy } from "../ui/use-copy.ts";

const LINES = [
  ["import.line.parse", "npm run --silent zhengmai -- parse FILE --format tree"],
  ["import.line.import", "npm run --silent zhengmai -- import FILE"],
  ["import.line.remove", "npm run --silent zhengmai -- remove POLICY_ID"],
  ["import.line.state", "npm run --silent zhengmai -- state FILE.jsonl"],
  ["import.line.token", "ADMIN_TOKEN=… npm start"],
] as const;

/** How to import where the browser may not. */
export function CommandLine() {
  const text = useText();
  return (
    <section className="command-lines" aria-labelledby="command-lines">
      <h2 id="command-lines">{text("import.off")}</h2>
      <p>{text("import.offHint")}</p>
      <dl>
        {LINES.map(([key, line]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>
              <code>{line}</code>
              <Copy line={line} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Copy({ line }: { readonly line: string }) {
  const text = useText();
  const { copied, copy } = useCopy();
  return (
    <button
      type="button"
      className="quiet"
      aria-label={text("import.copyLine", { line })}
      onClick={() => void copy(line)}
    >
      <span role="status">{text(copied ? "import.copied" : "import.copy")}</span>
    </button>
  );
}
