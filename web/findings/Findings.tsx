import { useMemo } from "react";
import { FindingsQuery } from "../api/findings.query.ts";
import { useAnswer } from "../api/use-answer.ts";
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
import { bySeverity, filtered } from "./filter.ts";
import { FilterChips } from "./FilterChips.tsx";
import { FindingItem } from "./FindingItem.tsx";
import { TakeAway } from "./TakeAway.tsx";
import "../style/findings.css";

/** What the checks found, gravest first, each with the words it points at. */
export function Findings({ navigation }: ScreenProps) {
  const text = useText();
  const { view } = navigation;
  const { held, missing } = usePolicy(view.policy);
  const answer = useAnswer(FindingsQuery, { policy: view.policy });
  const all = answer.data?.findings;
  const shown = useMemo(() => filtered(all ?? [], view.filter), [all, view.filter]);
  const none = all?.length === 0;
  const own = useGaps(none ? view.policy : null);
  const every = useAllGaps(none && view.policy === null);
  const { gaps } = view.policy === null ? every : own;
  useTitle(text("findings.title"));

  if (missing) return <NoPolicy navigation={navigation} screen="findings" {...missing} />;
  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (!all) return <Waiting>{text("findings.loading")}</Waiting>;
  const clear = () => navigation.go(narrow());
  return (
    <div className="findings">
      <header className="screen-head">
        <h1>{text("findings.title")}</h1>
        <PolicyPicker
          held={held}
          chosen={view.policy ?? ""}
          label={text("findings.policy")}
          all={text("findings.allPolicies")}
          onChoose={(policy) =>
            navigation.go(show("findings", { policy: policy || null, filter: view.filter }))
          }
        />
        <CopyLink />
        <GraphQLButton document={FindingsQuery} variables={{ policy: view.policy }} />
        <p>{text("findings.lead")}</p>
      </header>
      {all.length === 0 ? (
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
              {text("findings.count", {
                shown: shown.length,
                all: all.length,
                marks: shown.reduce((total, { marks }) => total + marks.length, 0),
              })}
              {shown.length < all.length && text("findings.hidden", { n: all.length - shown.length })}
            </p>
            {view.filter.length > 0 && shown.length > 0 && (
              <button type="button" className="quiet" onClick={clear}>
                {text("findings.clear")}
              </button>
            )}
            <TakeAway view={view} findings={shown} revision={answer.data?.meta.revision ?? null} />
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
                {text(`findings.severity.${severity}`)} <span className="count">{findings.length}</span>
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
          <p className="revision">
            {text("findings.revision", { revision: answer.data?.meta.revision ?? "" })}
          </p>
        </>
      )}
    </div>
  );
}
