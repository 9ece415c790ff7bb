import type { ScreenProps } from "../app/screens.ts";
import { useText } from "../i18n/use-text.ts";
import { useTitle } from "../ui/use-title.ts";

export function Indicators({ navigation: _navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("indicators.title"));
  return <h1>{text("indicators.title")}</h1>;
}
