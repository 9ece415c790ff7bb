import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import { PartCell } from "./PartCell.tsx";
import type { Counterpart, Reports } from "./rows.ts";

const RELATIONS = ["VERBATIM", "ADAPTED", "KEPT", "TIGHTENED", "LOOSENED"] as const;

interface Props {
  readonly navigation: Navigation;
  readonly counterpart: Counterpart;
  readonly held: boolean;
  readonly reports: Reports;
}

/** What became of the upper part, how that was got and whether a person agreed; then the upper part itself. */
export function CounterpartCells({ navigation, counterpart: { upper, aligns }, held, reports }: Props) {
  const text = useText();
  const known = RELATIONS.find((relation) => relation === aligns.relation);
  return (
    <>
      <td className="between" data-aligns={aligns.id}>
        <b className={`relation-${aligns.relation}`}>{known ? text(`relation.${known}`) : aligns.relation}</b>
        <small>
          <span className={`method method-${aligns.method}`}>{text(`method.${aligns.method}`)}</span>
          {aligns.score != null && ` ${aligns.score}`}
        </small>
        <small>
          {aligns.review
            ? text("compare.accepted", { by: aligns.reviewedBy ?? "" })
            : text("compare.unreviewed")}
        </small>
      </td>
      <td>
        <PartCell
          navigation={navigation}
          part={upper}
          held={held}
          reports={reports}
          phrases={aligns.phrases ?? []}
        />
      </td>
    </>
  );
}
