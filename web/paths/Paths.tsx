import type { ScreenProps } from "../app/screens.ts";
import { useText } from "../i18n/use-text.ts";
import { useTitle } from "../ui/use-title.ts";

export function Paths({ navigation: _navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("paths.title"));
  return <h1>{text("paths.title")}</h1>;
}
