import { memo, useEffect, useMemo, useRef } from "react";
import { SourceQuery } from "../api/source.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { Failure } from "../ui/Failure.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { linesOf, piecesOf, type Mark, type Piece } from "./marks.ts";

interface Props {
  readonly policy: string;
  readonly marks: readonly Mark[];
  /** The words that must stand at the first evidence mark. */
  readonly quote: string | null;
}

/** The source with the evidence lit up and scrolled into view. The quotation is checked against the text here, too. */
export function SourceText({ policy, marks, quote }: Props) {
  const text = useText();
  const answer = useAnswer(SourceQuery, { id: policy });
  const box = useRef<HTMLDivElement>(null);
  const source = answer.data?.policy?.source;
  const lines = useMemo(() => (source ? linesOf(source.text) : []), [source]);

  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>("mark.evidence");
    if (!box.current || !mark) return;
    // Only the text scrolls: scrollIntoView would move the page on a phone.
    box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [lines, marks]);

  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (answer.loading) return <Waiting>{text("evidence.loading")}</Waiting>;
  if (!source) return <p className="not-held">{text("evidence.notHeld")}</p>;
  const evidence = marks.find((mark) => mark.kind === "evidence");
  const wrong = quote !== null && evidence && source.text.slice(evidence.start, evidence.end) !== quote;
  return (
    <>
      {wrong && (
        <p className="mismatch" role="alert">
          {text("evidence.mismatch")}
        </p>
      )}
      <div
        className="source"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={text("evidence.sourceOf", { name: answer.data?.policy?.name ?? "" })}
        lang="zh-CN"
      >
        {lines.map((line) =>
          line.text ? <Line key={line.start} number={line.number} pieces={piecesOf(line, marks)} /> : null,
        )}
      </div>
    </>
  );
}

const Line = memo(
  function Line({ number, pieces }: { readonly number: number; readonly pieces: readonly Piece[] }) {
    return (
      <p className="source-line">
        <span className="line-number" aria-hidden="true">
          {number}
        </span>
        <span>
          {pieces.map((piece, index) =>
            piece.kind ? (
              <mark
                key={index}
                className={piece.kind}
                {...(piece.kind === "evidence" && { "data-evidence": "" })}
              >
                {piece.words}
              </mark>
            ) : (
              piece.words
            ),
          )}
        </span>
      </p>
    );
  },
  (before, after) =>
    before.pieces.length === after.pieces.length &&
    before.pieces.every(
      (piece, index) =>
        piece.kind === after.pieces[index]!.kind && piece.words === after.pieces[index]!.words,
    ),
);
