import { useText } from "../i18n/use-text.ts";
import { show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import type { Screen } from "../state/view.ts";
import { StepLink } from "../ui/StepLink.tsx";

/** The screens that can be opened without choosing a node first. */
const OFFERED = [
  "matrix",
  "indicators",
  "deadlines",
  "findings",
  "reader",
  "compare",
  "import",
] as const satisfies readonly Screen[];

/** The way to the screens. */
export function ScreenLinks({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  return (
    <nav className="screens" aria-label={text("app.screens")}>
      {OFFERED.map((screen) => (
        <StepLink
          key={screen}
          navigation={navigation}
          step={show(screen)}
          aria-current={navigation.view.screen === screen ? "page" : undefined}
        >
          {text(`${screen}.title`)}
        </StepLink>
      ))}
    </nav>
  );
}
