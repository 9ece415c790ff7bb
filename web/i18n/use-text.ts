import { createContext, useContext } from "react";
import type { Language } from "../state/view.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type TextKey = keyof typeof zh;

/** A text by its key, with `{name}` put in. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function textOf(language: Language): Text {
  const texts: Readonly<Record<TextKey, string>> = language === "en" ? en : zh;
  return (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

export const TextContext = createContext<Text>(textOf("zh"));

/** The texts of the language that the view is in. */
export function useText(): Text {
  return useContext(TextContext);
}
