import type { HomePolicy } from "../api/home.query.ts";
import { useText } from "../i18n/use-text.ts";
import { show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";

interface Props {
  readonly navigation: Navigation;
  readonly held: readonly HomePolicy[];
}

/** One of the policies that are held, or all of them; of a single one there is nothing to choose. */
export function PolicyOrAll({ navigation, held }: Props) {
  const text = useText();
  if (held.length < 2) return <span className="policy-name">{held[0]?.name}</span>;
  return (
    <label className="picker">
      {text("findings.policy")}
      <select value={navigation.view.policy ?? ""} onChange={(event) => navigation.go(show("findings", { policy: event.target.value || null, filter: navigation.view.filter }))}>
        <option value="">{text("findings.allPolicies")}</option>
        {held.map((policy) => (
          <option key={policy.id} value={policy.id}>
            {text(`level.${policy.level ?? "LOCAL"}`)} · {policy.name}
          </option>
        ))}
      </select>
    </label>
  );
}
