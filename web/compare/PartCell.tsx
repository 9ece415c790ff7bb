import type { Compared } from "../api/compare.query.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn, read } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { piecesOf, type Reports } from "./rows.ts";

interface Props {
  readonly navigation: Navigation;
  readonly part: Compared;
  /**
   * Whether the text of its policy is held: otherwise its name is what a page reported,
   * and is not shown as a quotation.
   */
  readonly held: boolean;
  readonly phrases: readonly string[];
  readonly reports: Reports;
}

/** A provision or an indicator by its name, with the ways to its chain and to its place. */
export function PartCell({ navigation, part, held, phrases, reports }: Props) {
  const text = useText();
  const { policy } = part;
  const report = reports.get(part.id);
  const [start, end, line] = "start" in part ? [part.start, part.end, part.line] : [];
  return (
    <div className={held ? "part quoted" : "part reported"}>
      <StepLink className="part-name" navigation={navigation} step={focusOn(part.id)}>
        <span lang="zh-CN">
          {piecesOf(part.name, phrases).map((piece, at) =>
            piece.shared ? (
              <mark className="phrase" key={at}>
                {piece.words}
              </mark>
            ) : (
              piece.words
            ),
          )}
        </span>
      </StepLink>
      {part.__typename === "Indicator" &&
        part.targets.nodes.map(({ printed, year }) => (
          <span className="part-value" key={printed} lang="zh-CN">
            <b>{printed}</b> {part.unit}
            {year && <small> {year}</small>}
          </span>
        ))}
      {held && policy != null && start != null && end != null ? (
        <StepLink className="place" navigation={navigation} step={read(policy, { start, end })}>
          {text("evidence.line", { line: line ?? "" })}
        </StepLink>
      ) : (
        <small className="reported-mark">
          {text("compare.reported")}
          {report?.url && (
            <>
              {" · "}
              <a
                href={report.url}
                title={report.statement ?? undefined}
                rel="noreferrer noopener"
                target="_blank"
              >
                {report.publisher}, {report.date}
              </a>
            </>
          )}
        </small>
      )}
    </div>
  );
}
