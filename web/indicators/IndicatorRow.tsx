import type { Indicator } from "../api/indicators.query.ts";
import { nameOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";
import { Absent } from "../reading/Absent.tsx";
import { bearingOn, type Gap } from "../reading/gaps.ts";
import { select } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { IndicatorDetail } from "./IndicatorDetail.tsx";
import { Relation } from "./Relation.tsx";
import { NAMING, valueOf, type Charge, type Trace } from "./trace.ts";

interface Props {
  readonly navigation: Navigation;
  readonly indicator: Indicator;
  /** Undefined until its chain has come. */
  readonly trace: Trace | undefined;
  /** What was not read of its document; undefined until that is known. */
  readonly gaps: readonly Gap[] | undefined;
}

const MOST_BUREAUS = 3;

/** An indicator on one line; chosen, it opens on what it rests on. */
export function IndicatorRow({ navigation, indicator, trace, gaps }: Props) {
  const text = useText();
  const open = navigation.view.selected === indicator.id;
  return (
    <li className={`tracer-item${open ? " open" : ""}`} data-indicator={indicator.id}>
      <StepLink
        className="tracer-row"
        navigation={navigation}
        step={select(open ? null : indicator.id)}
        aria-expanded={open}
      >
        <span className="ordinal">{indicator.ordinal}</span>
        <span className="what">
          <span className="indicator-title" lang="zh-CN">
            {indicator.title}
          </span>
          <span className={`nature nature-${indicator.nature ?? "UNSTATED"}`}>
            {text(`nature.${indicator.nature ?? "UNSTATED"}`)}
          </span>
        </span>
        <span className="aim">
          {indicator.targets.nodes.map((target) => (
            <span key={target.id} data-target>
              <b lang="zh-CN">{target.printed}</b>
              <span className="unit" lang="zh-CN">
                {indicator.unit}
              </span>
              {target.year && <small>{text("indicators.year", { year: target.year })}</small>}
            </span>
          ))}
        </span>
        <span className="above">
          {trace?.uppers.map(({ upper, aligns }) => (
            <small key={upper.id}>
              {text("indicators.upperShort", { value: valueOf(aligns.upperValue ?? "") })}{" "}
              <Relation relation={aligns.relation} />
            </small>
          ))}
        </span>
        <span className="answering">
          {trace && <Answering navigation={navigation} trace={trace} gaps={gaps} />}
        </span>
      </StepLink>
      {open && trace && (
        <IndicatorDetail navigation={navigation} indicator={indicator} trace={trace} gaps={gaps} />
      )}
    </li>
  );
}

function Answering({
  navigation,
  trace,
  gaps,
}: {
  readonly navigation: Navigation;
  readonly trace: Trace;
  readonly gaps: readonly Gap[] | undefined;
}) {
  const text = useText();
  const { answering, deliverers } = trace;
  // A body that alone answers for one provision does not alone answer for an indicator that others deliver too.
  const roleOf = ({ assigned: { role } }: Charge) =>
    role === "LEAD" || (role === "SOLE" && answering.length === 1) ? ` · ${text(`role.${role}`)}` : "";
  if (answering.length === 0)
    return (
      <span className="nobody">
        <Absent
          navigation={navigation}
          sentence={text("indicators.nobody")}
          gaps={gaps && bearingOn(gaps, NAMING)}
          plain
        />
      </span>
    );
  return (
    <>
      <span lang="zh-CN">
        {answering
          .slice(0, MOST_BUREAUS)
          .map((charge) => nameOf(charge.bureau) + roleOf(charge))
          .join("、")}
      </span>
      <small>
        {answering.length > MOST_BUREAUS &&
          `${MOST_BUREAUS} / ${text("indicators.bureaus", { n: answering.length })} · `}
        {text("indicators.count", { n: deliverers.length })} ·{" "}
        <span className={`method method-${deliverers[0]!.delivers.method}`}>
          {text(`method.${deliverers[0]!.delivers.method}`)}
        </span>
      </small>
    </>
  );
}
