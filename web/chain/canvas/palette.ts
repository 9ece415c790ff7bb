/** The colours of the style sheet as the canvas needs them, resolved for the theme that is on. */
export interface Palette {
  readonly surface: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
}

const TOKENS: Readonly<Record<keyof Palette, string>> = {
  surface: "--surface",
  line: "--line",
  edge: "--edge",
  accent: "--accent",
};

export function readPalette(): Palette {
  const probe = document.createElement("span");
  document.body.append(probe);
  const resolve = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const palette = Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => [name, resolve(token)]),
  ) as unknown as Palette;
  probe.remove();
  return palette;
}
