import type { ScreenProps } from "../state/screen-props.ts";
import { IndicatorsQuery } from "../api/indicators.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { useSaveCsv } from "../share/use-save-csv.ts";
import { Absent } from "../reading/Absent.tsx";
import { bearingOn } from "../reading/gaps.ts";
import { useGaps } from "../reading/use-gaps.ts";
import { show } from "../state/steps.ts";
import { Failure } from "../ui/Failure.tsx";
import { OnlyExplicit } from "../ui/OnlyExplicit.tsx";
import { NoPolicy } from "../ui/NoPolicy.tsx";
import { PolicyPicker, usePolicy } from "../ui/PolicyPicker.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { IndicatorRow } from "./IndicatorRow.tsx";
import { toRows } from "./to-rows.ts";
import { NAMING, traceOf } from "./trace.ts";
import { useTraces } from "./use-traces.ts";
import "../style/indicators.css";

/** Every indicator of a policy: what it asks for, what delivers it, and who answers. */
export function Indicators({ navigation }: ScreenProps) {
  const text = useText();
  const save = useSaveCsv();
  useTitle(text("indicators.title"));
  const { view, go } = navigation;
  const { held, further, chosen, missing, answer: policies } = usePolicy(view.policy);
  const answer = useAnswer(IndicatorsQuery, chosen ? { policy: chosen.id } : null);
  const indicators = answer.data?.indicators.nodes ?? [];
  const { chains, error, retry } = useTraces(indicators.map(({ id }) => id));
  const traces = new Map([...chains].map(([id, chain]) => [id, traceOf(chain, id, view.explicitOnly)]));
  const known = indicators.every(({ id }) => traces.has(id));
  const nobody = indicators.filter(({ id }) => traces.get(id)?.answering.length === 0).length;
  const { gaps, ...reading } = useGaps(chosen?.id ?? null);
  const unsure = gaps && bearingOn(gaps, NAMING).length > 0;
  const failed = [policies, answer, reading].find((one) => one.error);
  if (failed?.error) return <Failure error={failed.error} onRetry={failed.retry} />;
  if (missing) return <NoPolicy navigation={navigation} screen="indicators" {...missing} />;
  if (policies.loading || answer.loading) return <Waiting>{text("indicators.loading")}</Waiting>;
  return (
    <>
      <header className="screen-head">
        <h1>{text("indicators.title")}</h1>
        {chosen && (
          <PolicyPicker
            held={held}
            further={further}
            chosen={chosen.id}
            label={text("indicators.policy")}
            onChoose={(policy) => go(show("indicators", { policy, explicitOnly: view.explicitOnly }))}
          />
        )}
        {known && gaps && indicators.length > 0 && (
          <p role="status">
            {text(unsure ? "indicators.leadUnsure" : "indicators.lead", { n: indicators.length, nobody })}
          </p>
        )}
      </header>
      {indicators.length === 0 ? (
        <div className="empty">
          <h2>
            <Absent
              navigation={navigation}
              sentence={text("indicators.none")}
              gaps={chosen ? gaps && bearingOn(gaps, ["INDICATOR"]) : []}
            />
          </h2>
          <p>{text("indicators.noneHint")}</p>
        </div>
      ) : (
        <>
          <div className="tracer-controls">
            <OnlyExplicit navigation={navigation} label={text("indicators.only")} />
            <button
              type="button"
              className="quiet"
              disabled={!known || !gaps}
              onClick={() =>
                save(
                  `${text("indicators.title")}-${chosen?.name ?? ""}.csv`,
                  toRows(indicators, traces, gaps ?? [], text, view.language),
                )
              }
            >
              {text("indicators.csv")}
            </button>
            {view.explicitOnly && <p className="note">{text("indicators.onlyNote")}</p>}
          </div>
          {error && <Failure error={error} onRetry={retry} />}
          <ol className="tracer" data-known={known || undefined}>
            {indicators.map((indicator) => (
              <IndicatorRow
                key={indicator.id}
                navigation={navigation}
                indicator={indicator}
                trace={traces.get(indicator.id)}
                gaps={gaps}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
