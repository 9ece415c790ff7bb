import { memo } from "react";
import { useText } from "../i18n/use-text.ts";
import type { Gap } from "../reading/gaps.ts";
import { LETTERS, type EntityPiece } from "./marks.ts";

interface Props {
  readonly number: number;
  readonly start: number;
  readonly pieces: readonly EntityPiece[];
  /** Pages and parts that are missing before it. */
  readonly missing?: readonly Gap[] | undefined;
  /** The chosen node, when it stands in this line. */
  readonly selected: string | null;
  readonly onChoose: (node: string) => void;
}

/** A line of the source; drawn again only when its pieces or what is chosen in it change. */
export const ReaderLine = memo(
  function ReaderLine({ number, start, pieces, missing = [], selected, onChoose }: Props) {
    return (
      <>
        {missing.map((gap, index) => (
          <Missing key={index} gap={gap} />
        ))}
        <p className="reader-line" data-line={start}>
          <span className="line-number" aria-hidden="true" data-number={number} />
          <span>
            {pieces.map((piece) => (
              <Words key={piece.start} piece={piece} selected={selected} onChoose={onChoose} />
            ))}
          </span>
        </p>
      </>
    );
  },
  (before, after) =>
    before.selected === after.selected &&
    before.onChoose === after.onChoose &&
    before.missing === after.missing &&
    isSame(before.pieces, after.pieces),
);

function Missing({ gap }: { readonly gap: Gap }) {
  const text = useText();
  return (
    <p className="gap-part" data-gap="">
      {text("reading.mark", { why: gap.message })} <small lang="en">{gap.messageEn}</small>
    </p>
  );
}

/** Words of a line, in a frame of dashes where they were not read. */
function Words(props: WordsProps) {
  const text = useText();
  const { start, gaps } = props.piece;
  const [gap] = gaps;
  if (!gap) return <Marked {...props} />;
  const why = text("reading.mark", { why: `${gap.message} / ${gap.messageEn}` });
  return (
    <span
      className="gap"
      data-gap=""
      data-letter={gap.start === start ? "未" : undefined}
      title={gaps.map(({ message, messageEn }) => `${message} / ${messageEn}`).join("\n")}
    >
      {gap.start === start && <span className="sr-only">{why}</span>}
      <Marked {...props} />
    </span>
  );
}

interface WordsProps {
  readonly piece: EntityPiece;
  readonly selected: string | null;
  readonly onChoose: (node: string) => void;
}

function Marked({ piece, selected, onChoose }: WordsProps) {
  const words = piece.lit ? (
    <mark className="evidence" data-at={piece.start} data-lit="">
      {piece.words}
    </mark>
  ) : (
    <span data-at={piece.start}>{piece.words}</span>
  );
  const [mark] = piece.marks;
  if (!mark) return words;
  const chosen = piece.marks.some(({ node }) => node === selected);
  const begins = mark.start === piece.start;
  return (
    <span
      className={`entity entity-${mark.kind} ${chosen ? "chosen" : ""}`}
      data-node={mark.node}
      data-letter={begins ? LETTERS[mark.kind] : undefined}
      title={piece.marks.map(({ kind, name }) => `${LETTERS[kind]} ${name}`).join("\n")}
      role="button"
      aria-pressed={chosen}
      tabIndex={begins ? 0 : -1}
      onClick={() => onChoose(mark.node)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose(mark.node);
      }}
    >
      {words}
    </span>
  );
}

function isSame(before: readonly EntityPiece[], after: readonly EntityPiece[]): boolean {
  return (
    before === after ||
    (before.length === after.length &&
      before.every(
        (piece, index) =>
          piece.start === after[index]!.start &&
          piece.words === after[index]!.words &&
          piece.lit === after[index]!.lit &&
          piece.gaps.length === after[index]!.gaps.length &&
          piece.marks.length === after[index]!.marks.length &&
          piece.marks.every((mark, at) => mark === after[index]!.marks[at]),
      ))
  );
}
