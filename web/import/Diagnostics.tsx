import type { ImportOutcome } from "../api/import.query.ts";
import { useText } from "../i18n/use-text.ts";
import type { Language } from "../state/view.ts";

/**
 * What was noted while reading, gravest first, each with its line. That nothing was noted is said only when there are no more
 * than remarks, and all was read.
 */
export function Diagnostics({
  outcome: { diagnostics, reading },
  language,
}: {
  readonly outcome: ImportOutcome;
  readonly language: Language;
}) {
  const text = useText();
  const clean = reading.complete && diagnostics.every(({ severity }) => severity === "INFO");
  const nothing = clean ? <p className="clean note">{text("import.clean")}</p> : null;
  if (diagnostics.length === 0) return nothing;
  return (
    <>
      {nothing}
      <section className="diagnostics" aria-labelledby="diagnostics">
        <h3 id="diagnostics">
          {text("import.diagnostics")} <span className="count">{diagnostics.length}</span>
        </h3>
        <div className="diagnostics-list" tabIndex={0} role="region" aria-labelledby="diagnostics">
          <ul>
            {diagnostics.map(({ code, severity, line, message, messageEn }, index) => (
              <li key={index} className={`severity-${severity}`}>
                <span className="severity">{text(`import.severity.${severity}`)}</span>
                <span className="line">{text("import.line", { n: line })}</span>
                <span>{language === "en" ? messageEn : message}</span>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}
