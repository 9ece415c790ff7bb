import type { Witness } from "../api/matrix.query.ts";

/**
 * What stands in a half for each role: a sign or a fill, never a colour alone. Shared duties are hollow,
 * sole responsibility is solid.
 */
const SIGN: Readonly<Record<string, string>> = { LEAD: "牵", SUPPORT: "配", GUIDE: "指", IMPLEMENT: "落" };

interface Props {
  readonly body: Pick<Witness, "role"> | null;
  readonly annex: Pick<Witness, "role"> | null;
  /** The part that alone can speak, or null when both can. */
  readonly only: "body" | "annex" | null;
  readonly differs: boolean;
}

/** The two halves of a cell as a picture; its words are for whoever shows it to give. */
export function Witnesses({ body, annex, only, differs }: Props) {
  return (
    <span
      className={`witnesses ${differs ? "differs" : ""} ${only ? "single" : ""}`}
      aria-hidden="true"
      lang="zh-CN"
    >
      {only !== "annex" && <Half witness={body} />}
      {only !== "body" && <Half witness={annex} />}
    </span>
  );
}

function Half({ witness }: { readonly witness: Pick<Witness, "role"> | null }) {
  return (
    <span className={`half ${witness ? `role-${witness.role ?? "SHARED"}` : "silent"}`}>
      {witness ? SIGN[witness.role ?? ""] : ""}
    </span>
  );
}
