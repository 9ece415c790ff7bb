import type { PolicyVersion } from "../../api/versions.query.ts";
import { useText } from "../../i18n/use-text.ts";
import { read, show } from "../../state/steps.ts";
import type { Navigation } from "../../state/use-view.ts";
import { StepLink } from "../../ui/StepLink.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly policy: string;
  readonly versions: readonly PolicyVersion[];
}

/** The texts of a policy, each with the way to it. Nothing where it has had one only. */
export function Versions({ navigation, policy, versions }: Props) {
  const text = useText();
  const { version } = navigation.view;
  const earlier = versions.filter(({ current }) => !current);
  if (earlier.length === 0) return null;
  const shown = version ?? versions.find(({ current }) => current)?.key;
  return (
    <details className="versions" open={version !== null}>
      <summary>{text("version.earlier", { n: earlier.length })}</summary>
      <ol>
        {versions.map(({ key, current, name, sha256, length }) => (
          <li key={key}>
            <StepLink
              navigation={navigation}
              step={current ? read(policy) : show("reader", { policy, version: key })}
              aria-current={key === shown ? "page" : undefined}
            >
              <b>{text(current ? "version.stands" : "version.replaced")}</b> <span lang="zh-CN">{name}</span>
            </StepLink>{" "}
            <small>{text("version.facts", { length, hash: sha256.slice(0, 12) })}</small>
          </li>
        ))}
      </ol>
    </details>
  );
}
