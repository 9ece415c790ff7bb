import { useCallback, useEffect, useMemo, useRef } from "react";
import type { ReaderAnswer, ReaderPolicy } from "../api/reader.query.ts";
import { linesOf } from "../evidence/marks.ts";
import { useText } from "../i18n/use-text.ts";
import { gapsOf } from "../reading/gaps.ts";
import { select } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { GapsBar } from "./GapsBar.tsx";
import { gapsOfUnit, placed } from "./gaps-of-unit.ts";
import { entityPieces, marksByLine, marksOf, MARK_KINDS } from "./marks.ts";
import { MarkSwitches } from "./MarkSwitches.tsx";
import { NodeCard } from "./NodeCard.tsx";
import { Outline } from "./Outline.tsx";
import { nested } from "./outline.ts";
import { ReaderLine } from "./ReaderLine.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { spanOf } from "./selection.ts";
import { selectedOffsets } from "./selected-offsets.ts";

interface Props {
  readonly navigation: Navigation;
  readonly answer: ReaderAnswer;
  readonly policy: ReaderPolicy;
  readonly source: string;
}

/** Outline, text and card. `view.filter` names the kinds of marks that are hidden. */
export function ReaderText({ navigation, answer, policy, source }: Props) {
  const text = useText();
  const { view, replace, go } = navigation;
  const { selected } = view;
  const box = useRef<HTMLDivElement>(null);
  /** Whether the coming view was chosen in the text, which then stays where it is. */
  const picking = useRef(false);
  const lines = useMemo(() => linesOf(source).filter((line) => line.text.trim() !== ""), [source]);
  const all = useMemo(() => marksOf(answer), [answer]);
  const hidden = view.filter.join(" ");
  const marks = useMemo(() => all.filter(({ kind }) => !hidden.split(" ").includes(kind)), [all, hidden]);
  const gaps = useMemo(() => gapsOf(policy.id, policy.reading), [policy]);
  const outline = useMemo(() => nested(policy.outline), [policy]);
  const span = view.span && view.span.end <= source.length ? view.span : null;
  const [start, end] = [span?.start, span?.end];
  const byLine = useMemo(() => marksByLine(lines, marks), [lines, marks]);
  const pieces = useMemo(
    () =>
      lines.map((line, index) =>
        entityPieces(
          line,
          byLine[index]!,
          start === undefined || end === undefined ? null : { start, end },
          gaps,
        ),
      ),
    [lines, byLine, start, end, gaps],
  );
  const missing = useMemo(() => placed(lines, gaps), [lines, gaps]);
  const place = useMemo(() => all.find(({ node }) => node === selected), [all, selected]);
  const target = start ?? place?.start;

  useEffect(() => {
    if (target === undefined || picking.current) {
      picking.current = false;
      return;
    }
    if (box.current) scrollTo(box.current, target);
  }, [target, selected, end, lines]);

  const pick = useCallback(() => {
    const range = box.current && selectedOffsets(box.current);
    const chosen = range && spanOf(source, range.anchor, range.focus);
    if (!chosen) return;
    replace((now) => {
      picking.current = now.span?.start !== chosen.start || now.span.end !== chosen.end;
      return { ...now, span: chosen };
    });
  }, [replace, source]);
  const choose = useCallback(
    (node: string) => {
      if (!getSelection()?.isCollapsed) return;
      go((now) => {
        picking.current = now.selected !== node || now.span !== null;
        return { ...select(node)(now), span: null };
      });
    },
    [go],
  );
  const jump = useCallback(
    (node: string | null, at: number) => {
      picking.current = false;
      go((now) => ({ ...select(node)(now), span: null }));
      if (box.current) scrollTo(box.current, at);
    },
    [go],
  );

  return (
    <div className="reader">
      <Outline entries={outline} lines={lines} box={box} selected={selected} onChoose={jump} />
      <div className="reader-main">
        <MarkSwitches
          navigation={navigation}
          kinds={MARK_KINDS.filter((kind) => all.some((mark) => mark.kind === kind))}
          marks={all}
        />
        <GapsBar navigation={navigation} gaps={gaps} />
        {view.span && !span && <p role="alert">{text("reader.badSpan")}</p>}
        <div
          className="reader-text"
          ref={box}
          tabIndex={0}
          role="region"
          aria-label={text("evidence.sourceOf", { name: policy.name })}
          lang="zh-CN"
          onPointerUp={pick}
          onKeyUp={(event) => event.shiftKey && pick()}
        >
          {lines.map((line, index) => (
            <ReaderLine
              key={line.start}
              number={line.number}
              start={line.start}
              pieces={pieces[index]!}
              missing={missing.get(line.start)}
              selected={
                pieces[index]!.some((piece) => piece.marks.some(({ node }) => node === selected))
                  ? selected
                  : null
              }
              onChoose={choose}
            />
          ))}
        </div>
        {span && (
          <SelectionBar
            navigation={navigation}
            policy={policy}
            source={source}
            span={span}
            marks={all}
            onChoose={choose}
          />
        )}
      </div>
      <NodeCard
        navigation={navigation}
        selected={selected}
        marks={all}
        source={source}
        gaps={selected === null ? [] : gapsOfUnit(policy.outline, selected, gaps)}
        onPlace={jump}
      />
    </div>
  );
}

/** Brings an offset into the upper third. Only the text scrolls; the lines above are given their real height first. */
function scrollTo(box: HTMLElement, offset: number): void {
  const pieces = [...box.querySelectorAll<HTMLElement>("[data-at]")];
  const piece = pieces.findLast((element) => Number(element.dataset.at) <= offset);
  for (let round = 0; piece && round < 3; round += 1)
    box.scrollTop +=
      piece.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
}
