import { ReaderNodeQuery, type ReaderNode } from "../api/reader.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Quote } from "../evidence/Quote.tsx";
import { nameOf, titledOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";
import { GapList } from "../reading/GapList.tsx";
import { spanOf, type Gap } from "../reading/gaps.ts";
import { focusOn, select } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { Failure } from "../ui/Failure.tsx";
import { StageChip } from "../ui/StageChip.tsx";
import { StatedBy } from "../ui/StatedBy.tsx";
import { StepLink } from "../ui/StepLink.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import type { EntityMark } from "./marks.ts";
import { lineAt } from "./selection.ts";
import { Times } from "./Times.tsx";

const NEIGHBOURS = 50;

interface Props {
  readonly navigation: Navigation;
  readonly selected: string | null;
  readonly marks: readonly EntityMark[];
  readonly source: string;
  /** What of it was not read. */
  readonly gaps: readonly Gap[];
  readonly onPlace: (node: string, start: number) => void;
}

/** What the graph knows of the chosen node, and where else this text names it. */
export function NodeCard({ navigation, selected, marks, source, gaps, onPlace }: Props) {
  const text = useText();
  const answer = useAnswer(ReaderNodeQuery, selected === null ? null : { id: selected, first: NEIGHBOURS });
  const found = answer.data?.neighbourhood;
  const node = found?.nodes.find(({ id }) => id === selected);
  const places = marks.filter((mark) => mark.node === selected);
  return (
    <aside className="reader-card" aria-label={text("reader.card")} tabIndex={0}>
      {selected === null && <p className="hint">{text("reader.choose")}</p>}
      {answer.error && <Failure error={answer.error} onRetry={answer.retry} />}
      {answer.loading && <Waiting>{text("reader.loading")}</Waiting>}
      {found && node && (
        <>
          <button
            type="button"
            className="quiet close"
            aria-label={text("reader.close")}
            onClick={() => navigation.go(select(null))}
          >
            ×
          </button>
          <h2 className={`node-title kind-${node.label}`}>
            <small>
              {text(`label.${node.label}`)} {node.cite && <span lang="zh-CN">{node.cite}</span>}
            </small>
            <span lang="zh-CN">{nameOf(node)}</span> {"stage" in node && <StageChip stage={node.stage} />}
          </h2>
          <p className="reader-ways">
            <StepLink navigation={navigation} step={focusOn(node.id)}>
              {text("reader.chain")}
            </StepLink>
            {(node.label === "INDICATOR" ||
              node.label === "MEASURE" ||
              node.label === "TASK" ||
              node.label === "RESOURCE") && (
              <StepLink navigation={navigation} step={focusOn(node.id, { chain: "dependency" })}>
                {text("reader.dependency")}
              </StepLink>
            )}
          </p>
          {gaps.length > 0 && (
            <section className="unit-gaps">
              <h3>{text("reading.ofUnit", { n: gaps.length })}</h3>
              <GapList gaps={gaps}>
                {(gap, words) =>
                  spanOf(gap) ? (
                    <StepLink navigation={navigation} step={(view) => ({ ...view, span: spanOf(gap) })}>
                      {words}
                    </StepLink>
                  ) : (
                    words
                  )
                }
              </GapList>
            </section>
          )}
          <StatedBy statements={node.statements} />
          {places.length > 0 && (
            <>
              <h3>{text("reader.places", { n: places.length })}</h3>
              <p className="places">
                {places.map(({ start }) => (
                  <button key={start} type="button" className="quiet" onClick={() => onPlace(node.id, start)}>
                    {text("reader.line", { line: lineAt(source, start) })}
                  </button>
                ))}
              </p>
            </>
          )}
          {answer.data?.node && <Times navigation={navigation} known={answer.data.node} />}
          <Relationships navigation={navigation} found={found} />
        </>
      )}
    </aside>
  );
}

function Relationships({
  navigation,
  found,
}: {
  readonly navigation: Navigation;
  readonly found: ReaderNode;
}) {
  const text = useText();
  const own = found.relationships.filter(
    ({ source, target }) => source === found.root || target === found.root,
  );
  const named = new Map(found.nodes.map((node) => [node.id, node]));
  const more = found.hidden.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h3>{text("reader.relations", { n: own.length })}</h3>
      <ul className="reader-relations">
        {own.map((relationship) => {
          const outward = relationship.source === found.root;
          const other = named.get(outward ? relationship.target : relationship.source);
          return (
            <li key={relationship.id}>
              <span
                className={`method method-${relationship.method}`}
                title={text(`method.${relationship.method}`)}
              >
                {outward ? "→" : "←"} {text(`type.${relationship.type}`)}
                {relationship.role && ` · ${text(`role.${relationship.role}`)}`}
                <span className="sr-only"> {text(`method.${relationship.method}`)}</span>
              </span>{" "}
              {other && (
                <StepLink
                  navigation={navigation}
                  step={(view) => ({ ...select(other.id)(view), span: null })}
                  lang="zh-CN"
                >
                  {titledOf(other, text)}
                </StepLink>
              )}
              <small>
                <Quote navigation={navigation} evidence={relationship.evidence} />
              </small>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="note">{text("reader.more", { n: more })}</p>}
    </>
  );
}
