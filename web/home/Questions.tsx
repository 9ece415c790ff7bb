import { useText } from "../i18n/use-text.ts";
import { search, show, type Step } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";

const QUESTIONS = [
  ["home.question.food", search("食品")],
  ["home.question.matrix", show("matrix")],
  ["home.question.indicators", show("indicators")],
  ["home.question.findings", show("findings")],
] as const satisfies readonly (readonly [string, Step])[];

/** Questions to begin with, each a link to its answer. */
export function Questions({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  return (
    <p className="examples">
      <span>{text("search.examples")}</span>
      {QUESTIONS.map(([key, step]) => (
        <StepLink key={key} navigation={navigation} step={step}>
          {text(key)}
        </StepLink>
      ))}
    </p>
  );
}
