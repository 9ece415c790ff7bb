import { useMemo, type ReactNode } from "react";
import { MatrixQuery } from "../api/matrix.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { ScreenProps } from "../state/screen-props.ts";
import { useText } from "../i18n/use-text.ts";
import { Absent } from "../reading/Absent.tsx";
import { bearingOn } from "../reading/gaps.ts";
import { useGaps } from "../reading/use-gaps.ts";
import { narrow, select, show } from "../state/steps.ts";
import { GraphQLButton } from "../share/GraphQLButton.tsx";
import { CopyLink } from "../ui/CopyLink.tsx";
import { Failure } from "../ui/Failure.tsx";
import { NoPolicy } from "../ui/NoPolicy.tsx";
import { PolicyPicker, usePolicy } from "../ui/PolicyPicker.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { CellPanel } from "./CellPanel.tsx";
import { gridOf, rowsOf } from "./grid.ts";
import { MatrixControls } from "./MatrixControls.tsx";
import { MatrixLegend } from "./MatrixLegend.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { chosenCell } from "./selection.ts";
import "../style/matrix.css";

/** Bureau × measure with two witnesses: what the body says, what the annex says, and where they disagree. */
export function Matrix({ navigation }: ScreenProps) {
  const text = useText();
  const { view } = navigation;
  const policy = usePolicy(view.policy);
  const answer = useAnswer(MatrixQuery, policy.chosen ? { policy: policy.chosen.id } : null);
  const matrix = answer.data?.responsibilityMatrix;
  const { gaps, ...reading } = useGaps(policy.chosen?.id ?? null);
  const all = useMemo(() => (matrix ? rowsOf(matrix, gaps) : []), [matrix, gaps]);
  const grid = useMemo(
    () => (matrix ? gridOf(matrix, view.sort, view.filter, gaps) : { rows: [], columns: [] }),
    [matrix, view.sort, view.filter, gaps],
  );
  useTitle(text("matrix.title"));

  const failed = [policy.answer, answer, reading].find(({ error }) => error);
  if (failed?.error) return <Failure error={failed.error} onRetry={failed.retry} />;
  if (policy.missing) return <NoPolicy navigation={navigation} screen="matrix" {...policy.missing} />;
  if (!policy.answer.loading && !policy.chosen)
    return <Empty title={text("matrix.none")} hint={text("matrix.noneHint")} />;
  if (!matrix || !policy.chosen || !gaps) return <Waiting>{text("matrix.loading")}</Waiting>;
  const chosen = chosenCell(all, matrix.bureaus, view.selected);
  const close = () => {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(view.selected ?? "")}"]`);
    navigation.go(select(null));
    cell?.focus();
  };
  return (
    <>
      <header className="screen-head">
        <h1>{text("matrix.title")}</h1>
        <PolicyPicker
          held={policy.held}
          further={policy.further}
          chosen={policy.chosen.id}
          label={text("matrix.policy")}
          onChoose={(id) => navigation.go(show("matrix", { policy: id, sort: view.sort }))}
        />
        <CopyLink />
        <GraphQLButton document={MatrixQuery} variables={{ policy: policy.chosen.id }} />
        <p>{text("matrix.lead")}</p>
      </header>
      {all.length === 0 ? (
        <Empty
          title={
            <Absent
              navigation={navigation}
              sentence={text("matrix.empty")}
              gaps={bearingOn(gaps, ["OWNER"])}
            />
          }
          hint=""
        />
      ) : (
        <>
          <MatrixControls navigation={navigation} matrix={matrix} all={all} grid={grid} />
          <MatrixLegend rows={all} />
          {grid.rows.length === 0 ? (
            <div className="matrix-nothing" role="status">
              {text("matrix.nothing")}{" "}
              <button type="button" className="quiet" onClick={() => navigation.go(narrow())}>
                {text("matrix.clear")}
              </button>
            </div>
          ) : (
            <div className={`matrix-layout ${chosen ? "has-panel" : ""}`}>
              <MatrixTable
                navigation={navigation}
                name={matrix.policy.name}
                grid={grid}
                selected={view.selected}
              />
              {chosen && (
                <CellPanel key={view.selected} navigation={navigation} chosen={chosen} onClose={close} />
              )}
            </div>
          )}
        </>
      )}
    </>
  );
}

function Empty({ title, hint }: { readonly title: ReactNode; readonly hint: string }) {
  return (
    <div className="empty" role="status">
      <h2>{title}</h2>
      <p>{hint}</p>
    </div>
  );
}
