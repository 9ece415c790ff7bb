import type { Step as Move } from "../state/steps.ts";
import { fromUrl, START, toUrl, type View } from "../state/view.ts";

/** A view with what someone has to say about it. */
export interface StoryStep {
  readonly caption: string;
  /** Path and search of the view, without the language: a story is walked in the reader's own. */
  readonly address: string;
}

/** A way through views, in order. */
export type Story = readonly StoryStep[];

export const MOST_STEPS = 40;
export const LONGEST_CAPTION = 200;
const LONGEST_ADDRESS = 4_000;
const HASH = "#story=";
const HERE = "http://here.invalid";

/** The story as the hash of an address: Base64url of its JSON in UTF-8. */
export function encode(story: Story): string {
  const bytes = new TextEncoder().encode(JSON.stringify(story));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return HASH + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * The story that a hash holds, or null: whoever made the link, nothing but captions and views of this site
 * comes out.
 */
export function decode(hash: string): Story | null {
  const match = /^#story=([\w-]+)$/.exec(hash);
  if (!match) return null;
  try {
    const binary = atob(match[1]!.replaceAll("-", "+").replaceAll("_", "/"));
    return parse(
      new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))),
    );
  } catch {
    return null;
  }
}

/** The story that a JSON text holds, or null. */
export function parse(json: string): Story | null {
  try {
    const value: unknown = JSON.parse(json);
    if (!Array.isArray(value) || value.length > MOST_STEPS || !value.every(isStep)) return null;
    return value.map(({ caption, address }) => ({ caption, address }));
  } catch {
    return null;
  }
}

function isStep(value: unknown): value is StoryStep {
  const { caption, address } = (value ?? {}) as Partial<Record<keyof StoryStep, unknown>>;
  return (
    typeof caption === "string" &&
    caption.trim() !== "" &&
    caption.length <= LONGEST_CAPTION &&
    typeof address === "string" &&
    isAddress(address)
  );
}

/** Browsers read `//`, `/\` and `/⇥/` as the way to another site. */
function isAddress(address: string): boolean {
  return (
    /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(address) &&
    address.length <= LONGEST_ADDRESS &&
    new URL(address, HERE).origin === HERE
  );
}

/** The story with a step more at its end; a full story, and a step that cannot be sent, change nothing. */
export function added(story: Story, caption: string, address: string): Story {
  const step = { caption: caption.trim().slice(0, LONGEST_CAPTION), address };
  return story.length < MOST_STEPS && isStep(step) ? [...story, step] : story;
}

export function removed(story: Story, at: number): Story {
  return story.filter((_, index) => index !== at);
}

/** The story with the step at `from` at `to`; a place outside the story changes nothing. */
export function moved(story: Story, from: number, to: number): Story {
  const step = story[from];
  return step && to >= 0 && to < story.length ? removed(story, from).toSpliced(to, 0, step) : story;
}

export function addressOf(view: View): string {
  return toUrl({ ...view, language: START.language });
}

/** Leads to a step of the story, in the language that is being read. */
export const reach =
  ({ address }: StoryStep): Move =>
  (view) => ({ ...fromUrl(address), language: view.language });

/**
 * Which step a view is. `last` is the one reached last: it decides when a story comes by the same view
 * twice. -1: none.
 */
export function currentOf(story: Story, view: View, last: number): number {
  const here = addressOf(view);
  const matches = (step: StoryStep | undefined) =>
    step !== undefined && addressOf(fromUrl(step.address)) === here;
  return matches(story[last]) ? last : story.findIndex(matches);
}
