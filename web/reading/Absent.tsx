import { useText } from "../i18n/use-text.ts";
import { read } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { absentIn, MOST_PLACES, openOf, placeOf } from "./absence.ts";
import { spanOf, type Gap } from "./gaps.ts";
import "../style/reading.css";

interface Props {
  readonly navigation: Navigation;
  /** That there is none, in words. */
  readonly sentence: string;
  /** What was not read and might say otherwise; undefined while that is not known, when nothing is claimed. */
  readonly gaps: readonly Gap[] | undefined;
  /** Without links, as inside of one. */
  readonly plain?: boolean;
}

/**
 * That there is none, where all in reach was read; else that there is none, or that it was not read, with the places. Every
 * claim of absence on a screen is made by this.
 */
export function Absent({ navigation, sentence, gaps, plain = false }: Props) {
  const text = useText();
  const english = navigation.view.language === "en";
  if (!gaps) return <span className="absent waiting">{text("reading.asking")}</span>;
  if (gaps.length === 0) return <span className="absent">{sentence}</span>;
  if (plain) return <span className="absent unsure">{absentIn(sentence, gaps, text, english)}</span>;
  const [first] = gaps;
  return (
    <span className="absent unsure">
      {openOf(sentence, text)}
      {gaps.slice(0, MOST_PLACES).map((gap, index) => (
        <span key={index}>
          {index > 0 && text("reading.between")}
          <StepLink navigation={navigation} step={read(gap.policy, spanOf(gap))}>
            {placeOf(gap, text, english)}
          </StepLink>
        </span>
      ))}
      {gaps.length > MOST_PLACES && (
        <StepLink navigation={navigation} step={read(first!.policy)}>
          {text("reading.more", { n: gaps.length })}
        </StepLink>
      )}
    </span>
  );
}
