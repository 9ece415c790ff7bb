import type { Compared } from "../api/compare.query.ts";
import type { HomePolicy } from "../api/home.query.ts";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import { PartCell } from "./PartCell.tsx";
import type { Reports } from "./rows.ts";

interface Props {
  readonly navigation: Navigation;
  readonly left: readonly Compared[];
  readonly upper: HomePolicy;
  readonly reports: Reports;
}

/** What the upper policy has and the lower one does not take up. */
export function LeftOver({ navigation, left, upper, reports }: Props) {
  const text = useText();
  return (
    <section className="compare-part">
      <h2>{text("compare.left", { n: left.length })}</h2>
      <ul className="compare-left">
        {left.map((part) => (
          <li key={part.id} data-left={part.id}>
            <PartCell navigation={navigation} part={part} held={upper.held} reports={reports} phrases={[]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
