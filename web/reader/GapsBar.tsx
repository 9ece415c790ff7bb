import { useText } from "../i18n/use-text.ts";
import { GapList } from "../reading/GapList.tsx";
import { spanOf, type Gap } from "../reading/gaps.ts";
import { read } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly gaps: readonly Gap[];
}

/** How many places of the document were not read, the way from one to the next, and the list of all. */
export function GapsBar({ navigation, gaps }: Props) {
  const text = useText();
  if (gaps.length === 0) return <p className="gaps-none note">{text("reading.all")}</p>;
  const { span, language } = navigation.view;
  const places = gaps.filter((gap) => spanOf(gap) !== null);
  const at = places.findIndex((gap) => isAt(gap, span));
  const [before, after] = [places.at(at < 0 ? -1 : at - 1), places[(at + 1) % places.length]];
  const current = places[at];
  return (
    <section className="gaps-bar" aria-label={text("reading.steps")}>
      <p className="gaps-head">
        <strong>{text("reading.summary", { n: gaps.length })}</strong>
        {before && after && (
          <span className="gaps-steps">
            <StepLink
              className="quiet-link"
              navigation={navigation}
              step={read(before.policy, spanOf(before))}
            >
              ↑ {text("reading.previous")}
            </StepLink>
            <StepLink className="quiet-link" navigation={navigation} step={read(after.policy, spanOf(after))}>
              ↓ {text("reading.next")}
            </StepLink>
            <span className="count" role="status">
              {current && text("reading.at", { at: at + 1, n: places.length })}
            </span>
          </span>
        )}
      </p>
      {current && (
        <p className="gaps-current">
          <span className="gap-kind">{text(`unread.${current.kind}`)}</span>{" "}
          {language === "en" ? current.messageEn : current.message}
        </p>
      )}
      <details>
        <summary>{text("reading.list")}</summary>
        <p className="note">{text("reading.hint")}</p>
        <GapList gaps={gaps}>
          {(gap, words) =>
            spanOf(gap) ? (
              <StepLink navigation={navigation} step={read(gap.policy, spanOf(gap))}>
                {words}
              </StepLink>
            ) : (
              words
            )
          }
        </GapList>
      </details>
    </section>
  );
}

function isAt(gap: Gap, span: { readonly start: number; readonly end: number } | null): boolean {
  const own = spanOf(gap);
  return own !== null && span !== null && own.start === span.start && own.end === span.end;
}
