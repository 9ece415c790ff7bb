import type { Deadline } from "../api/deadlines.query.ts";
import { nameOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn, read } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import "../style/charges.css";

interface Props {
  readonly navigation: Navigation;
  readonly deadline: Deadline;
}

/** A deadline: its last day and how it stands, its words, what states it, and who answers. */
export function DeadlineItem({ navigation, deadline }: Props) {
  const text = useText();
  const { id, quote, policy, start, end, line, lastDay, state, statedBy, bureaus, chargedIn } = deadline;
  return (
    <li className="deadline" data-deadline={id}>
      <p className="deadline-when">
        {lastDay ? <time dateTime={lastDay}>{lastDay}</time> : <span>—</span>}
        <span className={`state state-${state}`}>{text(`state.${state}`)}</span>
      </p>
      <div>
        <p>
          <q lang="zh-CN">{quote}</q>{" "}
          {policy != null && (
            <StepLink className="place" navigation={navigation} step={read(policy, { start, end })}>
              {text("evidence.line", { line })}
            </StepLink>
          )}
        </p>
        <p>
          <StepLink className="provision" navigation={navigation} step={focusOn(statedBy.id)} lang="zh-CN">
            {statedBy.name}
          </StepLink>{" "}
          <small lang="zh-CN">{statedBy.cite}</small>
        </p>
        <p className="charges">
          {text("deadlines.answers")}：
          {bureaus.length === 0 && <span className="nobody">{text("deadlines.nobody")}</span>}
          {bureaus.map((bureau) => (
            <StepLink key={bureau.id} className="charge" navigation={navigation} step={focusOn(bureau.id)}>
              <span lang="zh-CN">{nameOf(bureau)}</span>
            </StepLink>
          ))}
          {chargedIn && chargedIn.id !== statedBy.id && (
            <small>
              {text("deadlines.charged")} <span lang="zh-CN">{chargedIn.cite ?? chargedIn.name}</span>
            </small>
          )}
        </p>
      </div>
    </li>
  );
}
