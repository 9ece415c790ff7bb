import { useMemo } from "react";
import { DeadlinesQuery } from "../api/deadlines.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { GraphQLButton } from "../share/GraphQLButton.tsx";
import { useSaveCsv } from "../share/use-save-csv.ts";
import type { ScreenProps } from "../state/screen-props.ts";
import { show, toggleFilter } from "../state/steps.ts";
import { Failure } from "../ui/Failure.tsx";
import { PolicyPicker, usePolicy } from "../ui/PolicyPicker.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { DeadlineItem } from "./DeadlineItem.tsx";
import { deadlineRecords } from "./records.ts";
import { inStates, stateCounts } from "./states.ts";
import { today } from "./today.ts";
import "../style/deadlines.css";

/** Every deadline of a policy by its last day, and how it stands today: gone by is not said to be missed. */
export function Deadlines({ navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("deadlines.title"));
  const { view, go } = navigation;
  const asOf = useMemo(() => today(), []);
  const { held, further, chosen, answer: policies } = usePolicy(view.policy);
  const variables = chosen ? { policy: chosen.id, asOf } : null;
  const answer = useAnswer(DeadlinesQuery, variables);
  const all = answer.data?.deadlines.nodes ?? [];
  const shown = inStates(all, view.filter);
  const save = useSaveCsv();
  const failed = [policies, answer].find((one) => one.error);
  if (failed?.error) return <Failure error={failed.error} onRetry={failed.retry} />;
  if (policies.loading || answer.loading) return <Waiting>{text("deadlines.loading")}</Waiting>;
  const saveCsv = () =>
    save(`${text("deadlines.title")}-${chosen?.name ?? ""}-${asOf}.csv`, deadlineRecords(shown, text));
  return (
    <>
      <header className="screen-head">
        <h1>{text("deadlines.title")}</h1>
        {chosen && (
          <PolicyPicker
            held={held}
            further={further}
            chosen={chosen.id}
            label={text("deadlines.policy")}
            onChoose={(policy) => go(show("deadlines", { policy }))}
          />
        )}
        {variables && <GraphQLButton document={DeadlinesQuery} variables={variables} />}
        {all.length > 0 && (
          <p role="status">{text("deadlines.lead", { n: all.length, shown: shown.length, day: asOf })}</p>
        )}
      </header>
      {all.length === 0 ? (
        <div className="empty">
          <h2>{text("deadlines.none")}</h2>
          <p>{text("deadlines.noneHint")}</p>
        </div>
      ) : (
        <>
          <div className="deadline-controls">
            <div className="deadline-states" role="group" aria-label={text("deadlines.states")}>
              {stateCounts(all).map(({ state, count }) => (
                <button
                  key={state}
                  type="button"
                  className="quiet"
                  aria-pressed={view.filter.includes(state)}
                  onClick={() => go(toggleFilter(state))}
                >
                  <span className={`state state-${state}`}>{text(`state.${state}`)}</span>{" "}
                  <span className="count">{count}</span>
                </button>
              ))}
            </div>
            <button type="button" className="quiet" onClick={saveCsv}>
              {text("deadlines.csv")}
            </button>
          </div>
          <ol className="deadlines">
            {shown.map((deadline) => (
              <DeadlineItem key={deadline.id} navigation={navigation} deadline={deadline} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
