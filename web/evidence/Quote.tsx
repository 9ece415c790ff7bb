import type { Evidence } from "../api/evidence.fragment.ts";
import { useText } from "../i18n/use-text.ts";
import { read } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly evidence: Evidence;
}

/**
 * Words with the way to their place in the document; a published statement with its address,
 * and never as a quotation.
 */
export function Quote({ navigation, evidence }: Props) {
  const text = useText();
  const { policy, start, end, line } = evidence;
  if (evidence.kind === "REFERENCE") {
    return (
      <span className="statement">
        {evidence.statement}{" "}
        <a href={evidence.url ?? ""} rel="noreferrer noopener" target="_blank">
          {evidence.publisher}, {evidence.date}
        </a>
      </span>
    );
  }
  return (
    <span className="quotation">
      <q lang="zh-CN">{evidence.quote}</q>
      {policy != null && start != null && end != null && (
        <StepLink className="place" navigation={navigation} step={read(policy, { start, end })}>
          {text("evidence.line", { line: line ?? "" })}
        </StepLink>
      )}
    </span>
  );
}
