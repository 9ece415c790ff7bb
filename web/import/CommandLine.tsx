import { useText } from "../i18n/use-text.ts";
import { CopyLine } from "../ui/CopyLine.tsx";

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
              <CopyLine line={line} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
