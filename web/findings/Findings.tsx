import { FindingsQuery } from "../api/findings.query.ts";
import type { ScreenProps } from "../state/screen-props.ts";
import { useText } from "../i18n/use-text.ts";
import { Absent } from "../reading/Absent.tsx";
import { useAllGaps, useGaps } from "../reading/use-gaps.ts";
import { narrow, show } from "../state/steps.ts";
import { GraphQLButton } from "../share/GraphQLButton.tsx";
import { CopyLink } from "../ui/CopyLink.tsx";
import { Failure } from "../ui/Failure.tsx";
import { NoPolicy } from "../ui/NoPolicy.tsx";
import { PolicyPicker, usePolicy } from "../ui/PolicyPicker.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { argumentsOf, bySeverity, countLeft, isSeverity } from "./filter.ts";
import { FilterChips } from "./FilterChips.tsx";
import { FindingItem } from "./FindingItem.tsx";
import { Suspects } from "./suspects/Suspects.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { useFindings } from "./use-findings.ts";
import "../style/findings.css";

/** What the checks found, gravest first, each with the words it points at. */
export function Findings({ navigation }: ScreenProps) {
  const text = useText();
  const { view } = navigation;
  const { held, further, missing } = usePolicy(view.policy);
  const list = useFindings(view.policy, view.filter);
  const { shown, left, count, all, revision } = list;
  const none = !list.loading && !list.error && count === 0;
  const own = useGaps(none ? view.policy : null);
  const every = useAllGaps(none && view.policy === null);
  const { gaps } = view.policy === null ? every : own;
  useTitle(text("findings.title"));

  if (missing) return <NoPolicy navigation={navigation} screen="findings" {...missing} />;
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.loading) return <Waiting>{text("findings.loading")}</Waiting>;
  const clear = () => navigation.go(narrow());
  return (
    <div className="findings">
      <header className="screen-head">
        <h1>{text("findings.title")}</h1>
        <PolicyPicker
          held={held}
          further={further}
          chosen={view.policy ?? ""}
          label={text("findings.policy")}
          all={text("findings.allPolicies")}
          onChoose={(policy) =>
            navigation.go(show("findings", { policy: policy || null, filter: view.filter }))
          }
        />
        <CopyLink />
        <GraphQLButton
          document={FindingsQuery}
          variables={{ policy: view.policy, ...argumentsOf(view.filter), first: 100 }}
        />
        <p>{text("findings.lead")}</p>
      </header>
      <Suspects language={view.language} />
      {none ? (
        <div className="empty" role="status">
          <h2>
            <Absent navigation={navigation} sentence={text("findings.none")} gaps={gaps} />
          </h2>
          <p>{text("findings.noneHint")}</p>
        </div>
      ) : (
        <>
          <FilterChips navigation={navigation} all={all} />
          <div className="findings-bar">
            <p className="findings-count" role="status">
              {text(shown.length < left ? "findings.part" : "findings.count", {
                shown: shown.length,
                left,
                all: count,
                marks: shown.reduce((total, { marks }) => total + marks.length, 0),
              })}
              {left < count && text("findings.hidden", { n: count - left })}
            </p>
            {view.filter.length > 0 && shown.length > 0 && (
              <button type="button" className="quiet" onClick={clear}>
                {text("findings.clear")}
              </button>
            )}
            <TakeAway view={view} findings={list.whole} revision={revision} />
          </div>
          {shown.length === 0 && (
            <div className="findings-nothing">
              <p>{text("findings.nothing")}</p>
              <button type="button" className="primary" onClick={clear}>
                {text("findings.clear")}
              </button>
            </div>
          )}
          {bySeverity(shown).map(({ severity, findings }) => (
            <section key={severity} className={`severity severity-${severity}`} data-severity={severity}>
              <h2>
                <span className="severity-sign" aria-hidden="true" />
                {text(`findings.severity.${severity}`)}{" "}
                <span className="count">
                  {countLeft(all, [severity, ...view.filter.filter((word) => !isSeverity(word))])}
                </span>
              </h2>
              <ul>
                {findings.map((finding) => (
                  <FindingItem
                    key={finding.id}
                    navigation={navigation}
                    finding={finding}
                    selected={finding.id === view.selected}
                  />
                ))}
              </ul>
            </section>
          ))}
          {list.more && shown.length < left && (
            <button type="button" className="quiet" disabled={list.waiting} onClick={list.more}>
              {text("findings.more", { shown: shown.length, left })}
            </button>
          )}
          <p className="revision">{text("findings.revision", { revision: revision ?? "" })}</p>
        </>
      )}
    </div>
  );
}
