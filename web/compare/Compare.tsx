import type { ScreenProps } from "../app/screens.ts";
import { useText } from "../i18n/use-text.ts";
import { useTitle } from "../ui/use-title.ts";

export function Compare({ navigation: _navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("compare.title"));
  return <h1>{text("compare.title")}</h1>;
}
