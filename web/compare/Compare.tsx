import type { ScreenProps } from "../state/screen-props.ts";
import { CompareQuery } from "../api/compare.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { Absent } from "../reading/Absent.tsx";
import { useGaps } from "../reading/use-gaps.ts";
import { narrow, show } from "../state/steps.ts";
import { Failure } from "../ui/Failure.tsx";
import { NoPolicy } from "../ui/NoPolicy.tsx";
import { PolicyPicker } from "../ui/PolicyPicker.tsx";
import { StepLink } from "../ui/StepLink.tsx";
import { Switch } from "../ui/Switch.tsx";
import { usePolicies } from "../ui/use-policies.ts";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { bodiesOf } from "./bodies.ts";
import { BodyPairs } from "./BodyPairs.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { LeftOver } from "./LeftOver.tsx";
import { compare, countMatched, inOrder, reportsOf } from "./rows.ts";
import "../style/compare.css";

const KINDS = ["all", "matched", "alone"] as const;

/**
 * Two policies side by side: what the lower one takes up from the upper, and what stands alone on either
 * side.
 */
export function Compare({ navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("compare.title"));
  const { view, go } = navigation;
  const wanted = [view.policy, view.other].filter((id) => id !== null);
  const { policies, unknown: lacking, further, answer: home } = usePolicies(wanted);
  const held = policies.filter((policy) => policy.held);
  const one =
    held.find(({ id }) => id === view.policy) ?? held.find(({ id }) => id !== view.other) ?? held[0];
  const others = policies.filter(({ id }) => id !== one?.id);
  const other = others.find(({ id }) => id === view.other) ?? others[0];
  const pair = one && other ? inOrder(one, other) : null;
  const answer = useAnswer(CompareQuery, pair && { lower: pair.lower.id, upper: pair.upper.id });
  const [unknown] = lacking ?? [];
  const [below, above] = [useGaps(pair?.lower.id ?? null), useGaps(pair?.upper.id ?? null)];
  const gaps = pair ? below.gaps && above.gaps && [...below.gaps, ...above.gaps] : [];
  const failed = [home, answer].find(({ error }) => error);
  if (failed?.error) return <Failure error={failed.error} onRetry={failed.retry} />;
  if (unknown !== undefined) return <NoPolicy navigation={navigation} screen="compare" id={unknown} />;
  if (home.loading || answer.loading) return <Waiting>{text("compare.loading")}</Waiting>;
  const { data } = answer;
  const found = data
    ? compare(data.lower?.outline ?? [], data.upper?.outline ?? [], data.responsibilityChain.relationships)
    : null;
  const [provisions, indicators] = [found?.provisions ?? [], found?.indicators ?? []];
  const matched = countMatched(provisions) + countMatched(indicators);
  const reports = reportsOf(data?.responsibilityChain.relationships ?? []);
  const kind = KINDS.find((word) => view.filter.includes(word)) ?? "all";
  const shown = (rows: typeof provisions) =>
    rows.filter(({ counterparts }) => kind === "all" || counterparts.length > 0 === (kind === "matched"));
  return (
    <>
      <header className="screen-head">
        <h1>{text("compare.title")}</h1>
        {pair && (
          <div className="compare-pair">
            <span className="compare-one">
              {held.length < 2 && <small>{text("compare.this")}</small>}{" "}
              <PolicyPicker
                held={held}
                further={further}
                chosen={one!.id}
                label={text("compare.this")}
                onChoose={(policy) =>
                  go(show("compare", { policy, other: policy === other!.id ? one!.id : other!.id }))
                }
              />
            </span>
            <span className="compare-one">
              <PolicyPicker
                held={others}
                further={further}
                chosen={other!.id}
                label={text("compare.with")}
                onChoose={(id) => go(show("compare", { policy: one!.id, other: id }))}
              />
            </span>
          </div>
        )}
        {found && matched > 0 && (
          <p role="status">
            {text("compare.counts", {
              matched: countMatched(provisions),
              provisions: provisions.length,
              same: countMatched(indicators),
              indicators: indicators.length,
              left: found.left.length,
            })}
            {data?.responsibilityChain.truncated && ` ${text("compare.cut")}`}
          </p>
        )}
        {pair && !pair.upper.held && matched > 0 && <p className="note">{text("compare.cited")}</p>}
      </header>
      {!pair || matched === 0 ? (
        <div className="empty" role="status">
          <h2>
            <Absent navigation={navigation} sentence={text("compare.none")} gaps={gaps} />
          </h2>
          <p>{text("compare.noneHint")}</p>
          <p>
            <code>npm run zhengmai -- import FILE</code>
          </p>
          <p>
            <StepLink navigation={navigation} step={show("import")}>
              {text("compare.import")}
            </StepLink>
          </p>
        </div>
      ) : (
        <>
          <Switch
            label={text("compare.show")}
            value={kind}
            options={KINDS.map((value) => ({ value, caption: text(`compare.show.${value}`) }))}
            onChange={(word) => go(word === "all" ? narrow() : narrow(word))}
          />
          <ComparisonTable
            navigation={navigation}
            heading={text("compare.provisions")}
            rows={shown(provisions)}
            pair={pair}
            reports={reports}
          />
          {indicators.length > 0 && (
            <ComparisonTable
              navigation={navigation}
              heading={text("compare.indicators")}
              rows={shown(indicators)}
              pair={pair}
              reports={reports}
            />
          )}
          {data && kind !== "alone" && (
            <BodyPairs
              navigation={navigation}
              lower={bodiesOf(data.lower?.outline ?? [], data.responsibilityChain.relationships)}
              upper={bodiesOf(data.upper?.outline ?? [], data.responsibilityChain.relationships)}
            />
          )}
          {kind !== "matched" && found && found.left.length > 0 && (
            <LeftOver navigation={navigation} left={found.left} upper={pair.upper} reports={reports} />
          )}
        </>
      )}
    </>
  );
}
