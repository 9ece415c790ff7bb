import type { ScreenProps } from "../app/screens.ts";
import { useText } from "../i18n/use-text.ts";
import { useTitle } from "../ui/use-title.ts";

export function Findings({ navigation: _navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("findings.title"));
  return <h1>{text("findings.title")}</h1>;
}
