import { useEffect, useRef } from "react";
import { VersionTextQuery } from "../../api/citation.query.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useText } from "../../i18n/use-text.ts";
import { CopyCitation } from "../../share/CopyCitation.tsx";
import { read } from "../../state/steps.ts";
import type { Navigation } from "../../state/use-view.ts";
import { Failure } from "../../ui/Failure.tsx";
import { StepLink } from "../../ui/StepLink.tsx";
import { Waiting } from "../../ui/Waiting.tsx";
import type { Span } from "../selection.ts";

interface Props {
  readonly navigation: Navigation;
  readonly policy: string;
  readonly name: string;
  /** The key that the address names; the policy may have no text of it, or be withdrawn. */
  readonly version: string;
}

/**
 * A text whose place another took, or that was withdrawn, as it was written: to be read and compared. Only the
 * words that the address points at are marked: those that were cited.
 */
export function EarlierText({ navigation, policy, name, version }: Props) {
  const text = useText();
  const answer = useAnswer(VersionTextQuery, { policy, key: version });
  const held = answer.data?.policyVersion;
  const back = (
    <StepLink navigation={navigation} step={read(policy)}>
      {text("version.toCurrent")}
    </StepLink>
  );
  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (answer.loading || !answer.data) return <Waiting>{text("reader.loading")}</Waiting>;
  if (!held)
    return (
      <p className="version-note" role="alert">
        {text("version.unknown")} {back}
      </p>
    );
  const { span } = navigation.view;
  const cited = span && span.end <= held.text.length ? span : null;
  return (
    <section className="version" aria-labelledby="version">
      <div className="version-note" role="status">
        <h2 id="version">{text("version.title")}</h2>
        <p>{text("version.note")}</p>
        <p>
          <span lang="zh-CN">{held.name}</span> · {held.format} · SHA-256 <code>{held.sha256}</code>
        </p>
        <p>
          {back} {cited && <CopyCitation policy={policy} version={version} {...cited} />}
        </p>
      </div>
      <Words words={held.text} cited={cited} label={text("evidence.sourceOf", { name })} />
    </section>
  );
}

interface WordsProps {
  readonly words: string;
  readonly cited: Span | null;
  readonly label: string;
}

/** The words, with those cited in view. */
function Words({ words, cited, label }: WordsProps) {
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => {
    const mark = box.current?.querySelector("mark");
    // Only the text scrolls: scrollIntoView would move the page on a phone.
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [words, cited]);
  return (
    <pre className="version-text" ref={box} tabIndex={0} role="region" aria-label={label} lang="zh-CN">
      {cited === null ? (
        words
      ) : (
        <>
          {words.slice(0, cited.start)}
          <mark>{words.slice(cited.start, cited.end)}</mark>
          {words.slice(cited.end)}
        </>
      )}
    </pre>
  );
}
