import type { ReaderPolicy } from "../api/reader.query.ts";
import { CopyCitation } from "../share/CopyCitation.tsx";
import { useText } from "../i18n/use-text.ts";
import { search } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { useCopy } from "../ui/use-copy.ts";
import { overlapping, type EntityMark } from "./marks.ts";
import { lineAt, type Span } from "./selection.ts";

const LONGEST_SEARCH = 40;

interface Props {
  readonly navigation: Navigation;
  readonly policy: ReaderPolicy;
  readonly source: string;
  readonly span: Span;
  readonly marks: readonly EntityMark[];
  readonly onChoose: (node: string) => void;
}

/** What can be done with the words that are pointed at, and what they touch. */
export function SelectionBar({ navigation, policy, source, span, marks, onChoose }: Props) {
  const text = useText();
  const { copied, copy } = useCopy();
  const words = source.slice(span.start, span.end);
  const line = lineAt(source, span.start);
  const touched = [...new Map(overlapping(marks, span).map((mark) => [mark.node, mark])).values()];
  return (
    <section className="selection-bar" aria-label={text("reader.selected")}>
      <p>
        <strong>{text("reader.selected")}</strong> <q lang="zh-CN">{words}</q>{" "}
        <small>{text("reader.line", { line })}</small>
      </p>
      <div className="selection-actions">
        <button type="button" className="quiet" onClick={() => void copy(location.href)}>
          {text(copied === location.href ? "reader.copied" : "reader.copyLink")}
        </button>
        <CopyCitation policy={policy.id} start={span.start} end={span.end} />
        <StepLink
          className="quiet-link"
          navigation={navigation}
          step={search(words.replace(/\s+/g, " ").slice(0, LONGEST_SEARCH))}
        >
          {text("reader.search")}
        </StepLink>
        <button
          type="button"
          className="quiet"
          onClick={() => navigation.replace((view) => ({ ...view, span: null }))}
        >
          {text("reader.clear")}
        </button>
        <span className="sr-only" role="status">
          {copied && text("reader.copied")}
        </span>
      </div>
      {touched.length > 0 && (
        <p className="touched">
          {text("reader.touches")}{" "}
          {touched.map((mark) => (
            <button
              key={mark.node}
              type="button"
              className="link"
              lang="zh-CN"
              onClick={() => (getSelection()?.removeAllRanges(), onChoose(mark.node))}
            >
              {mark.name}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
