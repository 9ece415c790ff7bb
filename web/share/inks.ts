/** The colours of the files that are taken away, as tokens.css has them, by class: light on paper, dark on a screen. */
export const INKS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  paper: ["#f7f4ee", "#16181b"],
  surface: ["#fffdf9", "#1f2226"],
  ink: ["#22211f", "#ece8e0"],
  soft: ["#5f5a52", "#aaa59b"],
  line: ["#d8d1c4", "#3a3e44"],
  edge: ["#8d8678", "#7d8189"],
  accent: ["#a32a1e", "#ff8f7d"],
  POLICY: ["#8f1d14", "#ff9c8c"],
  SECTION: ["#6b5b2e", "#d8c48a"],
  MEASURE: ["#1f5f5b", "#7fd0c8"],
  TASK: ["#3b6a2a", "#a3d48b"],
  BUREAU: ["#234a86", "#9cc0ff"],
  INDICATOR: ["#6a3381", "#d9a6ef"],
  TARGET: ["#8a4a12", "#f3b67a"],
  DEADLINE: ["#7a2f5d", "#f0a3cf"],
  RESOURCE: ["#4a5d12", "#c3d683"],
  FINDING: ["#a32a1e", "#ff8f7d"],
};

export const light = (name: string): string => INKS[name]![0];

/** The picture's colours in the dark: a style sheet is stronger than the attributes of an SVG. */
export const darkInks = (): string =>
  Object.entries(INKS)
    .map(([name, [, dark]]) => `.fill-${name}{fill:${dark}}.stroke-${name}{stroke:${dark}}`)
    .join("");
