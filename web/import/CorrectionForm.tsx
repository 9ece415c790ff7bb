import { useText } from "../i18n/use-text.ts";
import { FIELDS, type Corrections, type Field } from "./use-corrections.ts";

const LEVELS = ["NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY"] as const;
const TYPES: Readonly<Partial<Record<Field, string>>> = { DATE: "date" };

interface Props {
  readonly corrections: Corrections;
  /** The policy, where it is held already; before that corrections wait for the import. */
  readonly policy: string | null;
}

/**
 * What the cover does not tell, or tells wrong, said by the person who imports: recorded as theirs, never as
 * the text's.
 */
export function CorrectionForm({ corrections, policy }: Props) {
  const text = useText();
  const { values, by, put, sign, stated, busy, failure, send } = corrections;
  return (
    <details className="corrections">
      <summary>{text("import.correct")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (policy !== null) send(policy);
        }}
      >
        <p className="note">{text(policy === null ? "import.correctBefore" : "import.correctHint")}</p>
        {FIELDS.map((field) => (
          <label key={field}>
            <span>
              {text(`stated.${field}`)}
              {stated.includes(field) && <b> {text("import.corrected")}</b>}
            </span>
            {field === "LEVEL" ? (
              <select value={values[field] ?? ""} onChange={(event) => put(field, event.target.value)}>
                <option value="">{text("import.asRead")}</option>
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {text(`level.${level}`)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                type={TYPES[field] ?? "text"}
                value={values[field] ?? ""}
                placeholder={field === "PLACE" ? "浙江省/杭州市" : text("import.asRead")}
                onChange={(event) => put(field, event.target.value)}
              />
            )}
          </label>
        ))}
        <label>
          <span>{text("import.correctBy")}</span>
          <input type="text" value={by} onChange={(event) => sign(event.target.value)} />
        </label>
        {policy !== null && (
          <button type="submit" disabled={busy}>
            {text("import.correctSend")}
          </button>
        )}
        <p role="status">{busy ? text("import.correcting") : ""}</p>
        {failure !== null && <p role="alert">{failure}</p>}
      </form>
    </details>
  );
}
