import { useEffect } from "react";
import { useText } from "../i18n/use-text.ts";

/** The title of the window while a view is shown. */
export function useTitle(title: string | undefined): void {
  const text = useText();
  const product = text("app.name");
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : `${product} Zhengmai`;
  }, [title, product]);
}
