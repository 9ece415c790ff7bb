import type { ScreenProps } from "../app/screens.ts";
import { useText } from "../i18n/use-text.ts";
import { useTitle } from "../ui/use-title.ts";

export function Network({ navigation: _navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("network.title"));
  return <h1>{text("network.title")}</h1>;
}
