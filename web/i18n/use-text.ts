import { createContext, useContext } from "react";
import type { Language } from "../state/view.ts";
import type { ALL } from "./all.ts";
import { SHELL } from "./shell.ts";
import type { Said, Texts } from "./texts.ts";

export type TextKey = keyof typeof ALL;

/** A text by its key, with `{name}` put in. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const known: Record<string, Said> = { ...SHELL };

/** Takes in the texts of a screen; the loader of the screen does, before it is shown. */
export function learn(texts: Texts): void {
  Object.assign(known, texts);
}

/** The texts of a language. A text that was not learned shows its key. */
export function textOf(language: Language): Text {
  return (key, values = {}) =>
    (known[key]?.[language] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

export const TextContext = createContext<Text>(textOf("zh"));

/** The texts of the language that the view is in. */
export function useText(): Text {
  return useContext(TextContext);
}
