import { useEffect, useState } from "react";
import { ask } from "../api/client.ts";
import { CounterpartsQuery, type Counterparts } from "../api/compare.query.ts";
import { Quote } from "../evidence/Quote.tsx";
import { nameOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { pairsOf } from "./bodies.ts";

interface Props {
  readonly navigation: Navigation;
  /** Ids of the bodies of either policy. */
  readonly lower: readonly string[];
  readonly upper: readonly string[];
}

/**
 * Which bodies of the two policies do the same work; nothing when none do. It only adds to the comparison,
 * so that a failure here leaves it whole.
 */
export function BodyPairs({ navigation, lower, upper }: Props) {
  const text = useText();
  const key = JSON.stringify(upper.length > 0 ? lower : []);
  const [found, setFound] = useState<{ key: string; all: readonly Counterparts[] }>({ key: "", all: [] });
  useEffect(() => {
    const controller = new AbortController();
    const asked = (JSON.parse(key) as string[]).map((id) =>
      ask(CounterpartsQuery, { id }, controller.signal),
    );
    void Promise.allSettled(asked).then((answers) => {
      if (!controller.signal.aborted)
        setFound({
          key,
          all: answers.flatMap((answer) =>
            answer.status === "fulfilled" ? [answer.value.neighbourhood] : [],
          ),
        });
    });
    return () => controller.abort();
  }, [key]);
  const pairs = found.key === key ? pairsOf(found.all, lower, upper) : [];
  if (pairs.length === 0) return null;
  return (
    <section className="compare-part">
      <h2>{text("compare.bodies", { n: pairs.length })}</h2>
      <ul className="compare-bodies">
        {pairs.map(({ lower: below, upper: above, link }) => (
          <li key={link.id} className={`method-${link.method}`}>
            {[below, above].map((node, at) => (
              <StepLink key={node.id} className="part-name" navigation={navigation} step={focusOn(node.id)}>
                <span lang="zh-CN">{nameOf(node)}</span>
                {at === 0 && <span aria-hidden="true"> ↔ </span>}
              </StepLink>
            ))}
            <small>
              <span className={`method method-${link.method}`}>{text(`method.${link.method}`)}</span> ·{" "}
              <Quote navigation={navigation} evidence={link.evidence} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
