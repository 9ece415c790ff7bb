import type { HomePolicy } from "../api/home.query.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StageChip } from "../ui/StageChip.tsx";
import { StepLink } from "../ui/StepLink.tsx";

/** From the highest down; a policy whose text does not tell its level stands last. */
const LEVELS = ["NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY", null] as const;

/**
 * The policies by level, each leading to its chain. Levels come one after another, so only the last may lack
 * some.
 */
export function Levels({
  navigation,
  policies,
  isWhole,
}: {
  readonly navigation: Navigation;
  readonly policies: readonly HomePolicy[];
  /** False where more policies follow. */
  readonly isWhole: boolean;
}) {
  const text = useText();
  const open = isWhole ? undefined : (policies.at(-1)?.level ?? null);
  return (
    <section className="levels" aria-labelledby="levels">
      <h2 id="levels">{text("home.levels")}</h2>
      {LEVELS.map((level) => {
        const here = policies.filter((policy) => (policy.level ?? null) === level);
        if (here.length === 0) return null;
        return (
          <div key={level} className="level-group">
            <h3 className="level">
              {text(`level.${level ?? "LOCAL"}`)}{" "}
              <span className="count">
                {here.length}
                {level === open && "+"}
              </span>
            </h3>
            <ol>
              {here.map((policy) => (
                <li key={policy.id} className={policy.held ? "held" : "cited"}>
                  <StepLink navigation={navigation} step={focusOn(policy.id)}>
                    <span className="policy-name">
                      {policy.name} <StageChip stage={policy.stage} />
                    </span>
                    <span className="held-mark">{text(policy.held ? "home.held" : "home.cited")}</span>
                    <span className="note">
                      {[policy.docNumber, policy.issuers.join("、"), policy.issuedOn]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </StepLink>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}
