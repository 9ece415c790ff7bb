import "../style/reader.css";
import "../style/versions.css";
import type { ScreenProps } from "../state/screen-props.ts";
import type { ResultOf } from "../api/graphql.ts";
import { ReaderQuery } from "../api/reader.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { VersionsQuery } from "../api/versions.query.ts";
import { useText } from "../i18n/use-text.ts";
import { read } from "../state/steps.ts";
import { Failure } from "../ui/Failure.tsx";
import { PolicyPicker, usePolicy } from "../ui/PolicyPicker.tsx";
import { NoPolicy } from "../ui/NoPolicy.tsx";
import { StageChip } from "../ui/StageChip.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { ReaderText } from "./ReaderText.tsx";
import { EarlierText } from "./versions/EarlierText.tsx";
import { Versions } from "./versions/Versions.tsx";

/** A document as it is written, with what the graph knows of its words. */
export function Reader({ navigation }: ScreenProps) {
  const text = useText();
  const { view } = navigation;
  const { held, further, chosen, answer: policies } = usePolicy(view.policy);
  const id = view.policy ?? chosen?.id ?? null;
  const answer = useAnswer(ReaderQuery, id === null ? null : { id });
  const policy = answer.data?.policy;
  const versions = useAnswer(VersionsQuery, id === null ? null : { policy: id }).data?.policy?.versions;
  // The text that stands is shown by the address without a version, too.
  const current = versions?.find(({ current: stands }) => stands)?.key;
  const earlier = view.version === current ? null : view.version;
  useTitle(policy ? `${text("reader.title")} · ${policy.name}` : text("reader.title"));

  if (policies.error) return <Failure error={policies.error} onRetry={policies.retry} />;
  if (answer.error?.code === "NOT_FOUND" && id !== null && view.version !== null)
    return <EarlierText navigation={navigation} policy={id} name={id} version={view.version} />;
  if (answer.error?.code === "NOT_FOUND")
    return <NoPolicy navigation={navigation} screen="reader" id={id ?? ""} />;
  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (policies.loading || answer.loading) return <Waiting>{text("reader.loading")}</Waiting>;
  if (id === null) return <p className="empty">{text("reader.none")}</p>;
  if (!answer.data || !policy) return <NoPolicy navigation={navigation} screen="reader" id={id} />;
  if (!policy.source)
    return <NoPolicy navigation={navigation} screen="reader" id={policy.id} name={policy.name} />;
  return (
    <>
      <header className="screen-head">
        <h1 lang="zh-CN">{policy.name}</h1>
        {held.length < 2 && <StageChip stage={policy.stage} />}
        {held.length > 1 && (
          <PolicyPicker
            held={held}
            further={further}
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
          {isCut(answer.data) && ` ${text("reader.cut")}`}
        </p>
        <Versions navigation={navigation} policy={policy.id} versions={versions ?? []} />
      </header>
      {earlier === null ? (
        <ReaderText
          key={policy.id}
          navigation={navigation}
          answer={answer.data}
          policy={policy}
          source={policy.source.text}
        />
      ) : (
        versions && (
          <EarlierText navigation={navigation} policy={policy.id} name={policy.name} version={earlier} />
        )
      )}
    </>
  );
}

/** Whether some of what the graph knows of a text is not marked in it. */
function isCut({ responsibilityChain, deadlines, resources }: ResultOf<typeof ReaderQuery>): boolean {
  return responsibilityChain.truncated || deadlines.pageInfo.hasNextPage || resources.pageInfo.hasNextPage;
}
