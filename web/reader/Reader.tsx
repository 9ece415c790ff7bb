import "../style/reader.css";
import type { ScreenProps } from "../state/screen-props.ts";
import { ReaderQuery } from "../api/reader.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn, read, show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { Failure } from "../ui/Failure.tsx";
import { PolicyPicker, usePolicy } from "../ui/PolicyPicker.tsx";
import { StepLink } from "../ui/StepLink.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { ReaderText } from "./ReaderText.tsx";

/** A document as it is written, with what the graph knows of its words. */
export function Reader({ navigation }: ScreenProps) {
  const text = useText();
  const { view } = navigation;
  const { held, chosen, answer: policies } = usePolicy(view.policy);
  const id = view.policy ?? chosen?.id ?? null;
  const answer = useAnswer(ReaderQuery, id === null ? null : { id });
  const policy = answer.data?.policy;
  useTitle(policy ? `${text("reader.title")} · ${policy.name}` : text("reader.title"));

  if (policies.error) return <Failure error={policies.error} onRetry={policies.retry} />;
  if (answer.error?.code === "NOT_FOUND")
    return <Missing navigation={navigation} say={text("reader.unknown", { id: id ?? "" })} />;
  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (policies.loading || answer.loading) return <Waiting>{text("reader.loading")}</Waiting>;
  if (id === null) return <p className="empty">{text("reader.none")}</p>;
  if (!answer.data || !policy)
    return <Missing navigation={navigation} say={text("reader.unknown", { id })} />;
  if (!policy.source)
    return (
      <Missing navigation={navigation} name={policy.name} chain={policy.id} say={text("reader.notHeld")} />
    );
  return (
    <>
      <header className="screen-head">
        <h1 lang="zh-CN">{policy.name}</h1>
        {held.length > 1 && (
          <PolicyPicker
            held={held}
            chosen={id}
            label={text("reader.policy")}
            onChoose={(other) => navigation.go(read(other))}
          />
        )}
        <p>
          {policy.docNumber && <span lang="zh-CN">{policy.docNumber} · </span>}
          {text("reader.facts", {
            lines: policy.source.text.split("\n").length,
            characters: policy.source.length,
            hash: policy.source.sha256.slice(0, 12),
          })}
          {answer.data.responsibilityChain.truncated && ` ${text("reader.cut")}`}
        </p>
      </header>
      <ReaderText
        key={policy.id}
        navigation={navigation}
        answer={answer.data}
        policy={policy}
        source={policy.source.text}
      />
    </>
  );
}

function Missing({
  navigation,
  say,
  name,
  chain,
}: {
  readonly navigation: Navigation;
  readonly say: string;
  readonly name?: string;
  readonly chain?: string;
}) {
  const text = useText();
  return (
    <div className="empty">
      <h1 lang={name ? "zh-CN" : undefined}>{name ?? text("reader.title")}</h1>
      <p role="status">{say}</p>
      <p className="reader-ways">
        {chain && (
          <StepLink navigation={navigation} step={focusOn(chain)}>
            {text("reader.toChain")}
          </StepLink>
        )}
        <StepLink navigation={navigation} step={show("reader", { policy: null })}>
          {text("reader.toHeld")}
        </StepLink>
      </p>
    </div>
  );
}
