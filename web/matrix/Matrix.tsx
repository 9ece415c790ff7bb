import type { ScreenProps } from "../app/screens.ts";
import { useText } from "../i18n/use-text.ts";
import { useTitle } from "../ui/use-title.ts";

export function Matrix({ navigation: _navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("matrix.title"));
  return <h1>{text("matrix.title")}</h1>;
}
