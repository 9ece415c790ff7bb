import { classesOf, rulesOf, StyleSheet, type Declarations } from "./css.ts";
import { attribute, parentOf, textIn, type Element } from "./dom.ts";

/** How the words of an element are shown, with what it takes over from those around it. */
export interface Style {
  /** The element and all in it takes no room. */
  readonly gone: boolean;
  /** Its own words are not to be seen; those of an element in it may be. */
  readonly unseen: boolean;
  /** Struck through or marked as deleted. */
  readonly struck: boolean;
  /** White space is kept: newlines end lines. */
  readonly preformatted: boolean;
  /** `none`, `decimal`, `cjk-ideographic`, …; null where nothing is said. */
  readonly listType: string | null;
}

const PLAIN: Style = { gone: false, unseen: false, struck: false, preformatted: false, listType: null };

const STRUCK_TAGS = new Set(["del", "s", "strike"]);
/** The names that Word and editors give to words that were deleted. */
const STRUCK_CLASSES = /^(?:msodel|deleted?(?:-?text)?|strike(?:through|d)?|line-through|removed)$/i;
/** The names of helpers that only a screen reader reads. */
const UNSEEN_CLASSES = /^(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?)$/i;
const OFF_PAGE = /^-(?:\d{4,}|999)/;
const ZERO = /^0*(?:\.0+)?(?:px|pt|em|rem|%|cm|mm|in)?$/;

/** The style of each element; parents must be asked before their children. */
export function stylesOf(elements: readonly Element[]): ReadonlyMap<Element, Style> {
  const sheet = new StyleSheet(
    elements.filter(({ tagName }) => tagName === "style").flatMap((element) => rulesOf(textIn(element))),
  );
  const styles = new Map<Element, Style>();
  for (const element of elements) {
    const parent = parentOf(element);
    styles.set(
      element,
      styleOf(element, sheet.declarations(element), (parent && styles.get(parent)) ?? PLAIN),
    );
  }
  return styles;
}

function styleOf(element: Element, says: Declarations, around: Style): Style {
  const classes = classesOf(element);
  return {
    gone: around.gone || isGone(element, says),
    unseen: isUnseen(says, classes, around),
    struck:
      around.struck ||
      (says.get("text-decoration") ?? says.get("text-decoration-line") ?? "").includes("line-through") ||
      (STRUCK_TAGS.has(element.tagName) && says.get("text-decoration") !== "none") ||
      classes.some((name) => STRUCK_CLASSES.test(name)),
    preformatted: says.has("white-space")
      ? /^pre(?!serve)|break-spaces/.test(says.get("white-space")!)
      : element.tagName === "pre" || (around.preformatted && element.tagName !== "table"),
    listType: listTypeOf(element, says) ?? around.listType,
  };
}

function isGone(element: Element, says: Declarations): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    says.get("display") === "none" ||
    says.get("mso-hide") === "all" ||
    OFF_PAGE.test(says.get("text-indent") ?? "") ||
    OFF_PAGE.test(says.get("left") ?? "") ||
    OFF_PAGE.test(says.get("top") ?? "") ||
    (says.get("overflow") === "hidden" && ZERO.test(says.get("height") ?? "1px"))
  );
}

/** Visibility and size are taken over, and may be taken back by what is inside. */
function isUnseen(says: Declarations, classes: readonly string[], around: Style): boolean {
  if (classes.some((name) => UNSEEN_CLASSES.test(name))) return true;
  const visibility = says.get("visibility");
  if (visibility === "hidden" || visibility === "collapse") return true;
  const size = says.get("font-size") ?? /(?:^|\s)(0(?:px|pt|em)?)(?:\/|\s)/.exec(says.get("font") ?? "")?.[1];
  if (size !== undefined && ZERO.test(size)) return true;
  const shownAgain = visibility === "visible" || (size !== undefined && !/^[\d.]+(?:em|%)$/.test(size));
  return around.unseen && !shownAgain;
}

/** The numbers of `<ol type="A">`. HTML Living Standard, 4.4.5. */
const TYPES: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

function listTypeOf(element: Element, says: Declarations): string | null {
  const said = says.get("list-style-type") ?? says.get("list-style");
  if (said !== undefined && said !== "inherit") return said.split(/\s+/)[0]!;
  if (element.tagName === "ul") return "disc";
  if (element.tagName === "ol") return TYPES[attribute(element, "type") ?? "1"] ?? "decimal";
  return null;
}
