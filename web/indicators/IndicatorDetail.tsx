import type { Indicator } from "../api/indicators.query.ts";
import { Quote } from "../evidence/Quote.tsx";
import { nameOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";
import { Absent } from "../reading/Absent.tsx";
import { bearingOn, type Gap } from "../reading/gaps.ts";
import { focusOn, read } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { Relation } from "./Relation.tsx";
import { NAMING, valueOf, type Deliverer, type Trace } from "./trace.ts";
import "../style/charges.css";

interface Props {
  readonly navigation: Navigation;
  readonly indicator: Indicator;
  readonly trace: Trace;
  /** What was not read of its document; undefined until that is known. */
  readonly gaps: readonly Gap[] | undefined;
}

/** What an indicator rests on: the levels above, the provisions with their words, the bodies. */
export function IndicatorDetail({ navigation, indicator, trace, gaps }: Props) {
  const text = useText();
  const { policy, start, end } = indicator;
  return (
    <div className="tracer-detail">
      <p className="ways">
        <StepLink navigation={navigation} step={focusOn(indicator.id, { chain: "dependency" })}>
          {text("indicators.chain")}
        </StepLink>
        {policy != null && start != null && end != null && (
          <StepLink navigation={navigation} step={read(policy, { start, end })}>
            {text("indicators.row")} · {text("evidence.line", { line: indicator.line ?? "" })}
          </StepLink>
        )}
      </p>
      <h2>{text("indicators.upper")}</h2>
      {trace.uppers.length === 0 && <p className="note">{text("indicators.upperNone")}</p>}
      <ul className="uppers">
        {trace.uppers.map(({ upper, aligns }) => (
          <li key={upper.id} className={`link-card method-${aligns.method}`}>
            <p>
              <span lang="zh-CN">
                {upper.policy} · {upper.name}
              </span>{" "}
              <b>{valueOf(aligns.upperValue ?? "")}</b> → {text("indicators.local")}{" "}
              <b>{valueOf(aligns.localValue ?? "")}</b> <Relation relation={aligns.relation} />
            </p>
            <small>
              <span className={`method method-${aligns.method}`}>{text(`method.${aligns.method}`)}</span>
              {aligns.score != null && ` · ${aligns.score}`}
            </small>
          </li>
        ))}
      </ul>
      <h2>{text("indicators.delivers")}</h2>
      {trace.deliverers.length === 0 && (
        <p>
          <span className="nobody">
            <Absent
              navigation={navigation}
              sentence={text("indicators.nobody")}
              gaps={gaps && bearingOn(gaps, NAMING)}
            />
          </span>{" "}
          <span className="note">{text("indicators.nobodyWhy")}</span>
        </p>
      )}
      <ol>
        {trace.deliverers.map((deliverer) => (
          <DelivererCard
            key={deliverer.delivers.id}
            navigation={navigation}
            deliverer={deliverer}
            gaps={gaps}
          />
        ))}
      </ol>
    </div>
  );
}

function DelivererCard({
  navigation,
  deliverer,
  gaps,
}: {
  readonly navigation: Navigation;
  readonly deliverer: Deliverer;
  readonly gaps: readonly Gap[] | undefined;
}) {
  const text = useText();
  const { provision, delivers, charges } = deliverer;
  return (
    <li className={`link-card method-${delivers.method}`} data-deliverer={provision.id}>
      <p>
        <StepLink className="provision" navigation={navigation} step={focusOn(provision.id)}>
          <span lang="zh-CN">{provision.name}</span>
        </StepLink>{" "}
        <small lang="zh-CN">{provision.cite}</small>
      </p>
      <p>
        <Quote navigation={navigation} evidence={delivers.evidence} />
      </p>
      <p className="note">
        <span className={`method method-${delivers.method}`}>{text(`method.${delivers.method}`)}</span>
        {delivers.score != null &&
          ` · ${text("indicators.likeness", { rank: delivers.rank ?? "", score: delivers.score })}`}
        {delivers.phrases?.length ? (
          <>
            {` · ${text("indicators.phrases")} `}
            <span lang="zh-CN">{delivers.phrases.join("、")}</span>
          </>
        ) : null}
      </p>
      <p className="charges">
        {text("indicators.answers")}：
        {charges.length === 0 && (
          <span className="nobody">
            <Absent
              navigation={navigation}
              sentence={text("indicators.nobody")}
              gaps={gaps && bearingOn(gaps, ["OWNER"], [provision.id])}
            />
          </span>
        )}
        {charges.map(({ bureau, assigned }) => (
          <StepLink key={bureau.id} className="charge" navigation={navigation} step={focusOn(bureau.id)}>
            <span lang="zh-CN">{nameOf(bureau)}</span>
            {assigned.role && <small> {text(`role.${assigned.role}`)}</small>}
          </StepLink>
        ))}
      </p>
    </li>
  );
}
