import { useText } from "../i18n/use-text.ts";
import { focusOn, show } from "../state/steps.ts";
import type { Screen } from "../state/view.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "./StepLink.tsx";

interface Props {
  readonly navigation: Navigation;
  /** Where a document that is held is to be chosen. */
  readonly screen: Screen;
  readonly id: string;
  /** Of a policy that is known by what others say of it; absent where there is none of that id. */
  readonly name?: string | undefined;
}

/** An address names a policy that there is not, or whose text is not held: nothing is answered in its stead. */
export function NoPolicy({ navigation, screen, id, name }: Props) {
  const text = useText();
  return (
    <div className="empty" role="alert">
      <h1 lang={name ? "zh-CN" : undefined}>{name ?? text("policy.unknown")}</h1>
      <p>{name ? text("policy.notHeld") : text("policy.unknownHint", { id })}</p>
      <p className="policy-ways">
        {name && (
          <StepLink navigation={navigation} step={focusOn(id)}>
            {text("policy.toChain")}
          </StepLink>
        )}
        <StepLink navigation={navigation} step={show(screen, { policy: null, other: null })}>
          {text("policy.toHeld")}
        </StepLink>
      </p>
    </div>
  );
}
