import { VersionTextsQuery, type PolicyVersion } from "../../api/versions.query.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useText } from "../../i18n/use-text.ts";
import { read } from "../../state/steps.ts";
import type { Navigation } from "../../state/use-view.ts";
import { Failure } from "../../ui/Failure.tsx";
import { StepLink } from "../../ui/StepLink.tsx";
import { Waiting } from "../../ui/Waiting.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly policy: string;
  readonly name: string;
  /** Undefined when the policy has no text of the key that the address names. */
  readonly version: PolicyVersion | undefined;
}

/** A text whose place another took, as it was written: to be read and compared, with nothing marked in it. */
export function EarlierText({ navigation, policy, name, version }: Props) {
  const text = useText();
  const answer = useAnswer(VersionTextsQuery, version ? { policy } : null);
  const words = answer.data?.policy?.versions.find(({ key }) => key === version?.key)?.text;
  const back = (
    <StepLink navigation={navigation} step={read(policy)}>
      {text("version.toCurrent")}
    </StepLink>
  );
  if (!version)
    return (
      <p className="version-note" role="alert">
        {text("version.unknown")} {back}
      </p>
    );
  return (
    <section className="version" aria-labelledby="version">
      <div className="version-note" role="status">
        <h2 id="version">{text("version.title")}</h2>
        <p>{text("version.note")}</p>
        <p>
          <span lang="zh-CN">{version.name}</span> · {version.format} · SHA-256 <code>{version.sha256}</code>
        </p>
        <p>{back}</p>
      </div>
      {answer.error && <Failure error={answer.error} onRetry={answer.retry} />}
      {answer.loading && <Waiting>{text("reader.loading")}</Waiting>}
      {words !== undefined && (
        <pre
          className="version-text"
          tabIndex={0}
          role="region"
          aria-label={text("evidence.sourceOf", { name })}
          lang="zh-CN"
        >
          {words}
        </pre>
      )}
    </section>
  );
}
