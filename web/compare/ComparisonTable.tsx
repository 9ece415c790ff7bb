import type { HomePolicy } from "../api/home.query.ts";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import { StageChip } from "../ui/StageChip.tsx";
import { CounterpartCells } from "./CounterpartCells.tsx";
import { PartCell } from "./PartCell.tsx";
import type { Reports, Row } from "./rows.ts";

interface Props {
  readonly navigation: Navigation;
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly pair: { readonly lower: HomePolicy; readonly upper: HomePolicy };
  readonly reports: Reports;
}

/** The lower policy on the left in its own order, what it takes up on the right. */
export function ComparisonTable({ navigation, heading, rows, pair, reports }: Props) {
  const text = useText();
  return (
    <section className="compare-part">
      <h2>{heading}</h2>
      {rows.length === 0 ? (
        <p className="note">{text("compare.noRows")}</p>
      ) : (
        <div className="compare-scroll" tabIndex={0} role="region" aria-label={heading}>
          <table className="compare-table">
            <thead>
              <tr>
                <th scope="col">
                  {text("compare.lower")}
                  <span lang="zh-CN">{pair.lower.name}</span> <StageChip stage={pair.lower.stage} />
                </th>
                <th scope="col">{text("compare.relation")}</th>
                <th scope="col">
                  {text(pair.upper.held ? "compare.upper" : "compare.upperCited")}
                  <span lang="zh-CN">{pair.upper.name}</span> <StageChip stage={pair.upper.stage} />
                </th>
              </tr>
            </thead>
            {rows.map(({ lower, counterparts }) => (
              <tbody key={lower.id} data-row={lower.id} className={counterparts.length ? "" : "alone"}>
                <tr>
                  <th
                    scope="rowgroup"
                    rowSpan={Math.max(1, counterparts.length)}
                    className={`part-${lower.label}`}
                  >
                    <PartCell
                      navigation={navigation}
                      part={lower}
                      held={pair.lower.held}
                      reports={reports}
                      phrases={counterparts.flatMap(({ aligns }) => aligns.phrases ?? [])}
                    />
                  </th>
                  {counterparts[0] ? (
                    <CounterpartCells
                      navigation={navigation}
                      counterpart={counterparts[0]}
                      held={pair.upper.held}
                      reports={reports}
                    />
                  ) : (
                    <td colSpan={2} className="none">
                      {text("compare.alone")}
                    </td>
                  )}
                </tr>
                {counterparts.slice(1).map((counterpart) => (
                  <tr key={counterpart.aligns.id}>
                    <CounterpartCells
                      navigation={navigation}
                      counterpart={counterpart}
                      held={pair.upper.held}
                      reports={reports}
                    />
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}
