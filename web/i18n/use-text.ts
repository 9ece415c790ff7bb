import { createContext, useContext } from "react";
import type { Language } from "../state/view.ts";
import { ALL } from "./all.ts";

export type TextKey = keyof typeof ALL;

/** A text by its key, with `{name}` put in. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function textOf(language: Language): Text {
  const at = language === "en" ? 1 : 0;
  return (key, values = {}) => ALL[key][at].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

export const TextContext = createContext<Text>(textOf("zh"));

/** The texts of the language that the view is in. */
export function useText(): Text {
  return useContext(TextContext);
}
