import type { ScreenProps } from "../app/screens.ts";
import { useText } from "../i18n/use-text.ts";
import { useTitle } from "../ui/use-title.ts";

export function Import({ navigation: _navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("import.title"));
  return <h1>{text("import.title")}</h1>;
}
