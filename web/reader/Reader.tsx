import type { ScreenProps } from "../app/screens.ts";
import { useText } from "../i18n/use-text.ts";
import { useTitle } from "../ui/use-title.ts";

export function Reader({ navigation: _navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("reader.title"));
  return <h1>{text("reader.title")}</h1>;
}
