import type { Compared } from "../api/compare.query.ts";
import type { HomePolicy } from "../api/home.query.ts";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import { PartCell } from "./PartCell.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly left: readonly Compared[];
  readonly upper: HomePolicy;
}

/** What the upper policy has and the lower one does not take up. */
export function LeftOver({ navigation, left, upper }: Props) {
  const text = useText();
  return (
    <section className="compare-part">
      <h2>{text("compare.left", { n: left.length })}</h2>
      <ul className="compare-left">
        {left.map((part) => (
          <li key={part.id} data-left={part.id}>
            <PartCell navigation={navigation} part={part} held={upper.held} phrases={[]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
