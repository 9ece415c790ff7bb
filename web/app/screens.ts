import { lazy, type ComponentType } from "react";
import { learn } from "../i18n/use-text.ts";
import type { Texts } from "../i18n/texts.ts";
import type { Navigation } from "../state/use-view.ts";
import type { Screen } from "../state/view.ts";

/** What a screen gets. */
export interface ScreenProps {
  readonly navigation: Navigation;
}

/** A screen in a chunk of its own, with its texts. */
function screen<Props>(load: () => Promise<ComponentType<Props>>, ...texts: readonly (() => Promise<Texts>)[]) {
  return lazy(async () => {
    const [component, ...learned] = await Promise.all([load(), ...texts.map((text) => text())]);
    for (const text of learned) learn(text);
    return { default: component };
  });
}

const evidence = async () => (await import("../i18n/texts/evidence.ts")).evidence;
const chain = async () => (await import("../i18n/texts/chain.ts")).chain;
const network = async () => (await import("../i18n/texts/network.ts")).network;

export const ChainScreen = screen(async () => (await import("../chain/ChainView.tsx")).ChainView, chain, evidence, async () => (await import("../i18n/texts/share.ts")).share);

export const ResultsScreen = screen(async () => (await import("../search/SearchResults.tsx")).SearchResults);

/** Every screen that the address names. */
export const SCREEN_OF: Readonly<Record<Screen, ComponentType<ScreenProps>>> = {
  matrix: screen(async () => (await import("../matrix/Matrix.tsx")).Matrix, evidence, async () => (await import("../i18n/texts/matrix.ts")).matrix),
  indicators: screen(async () => (await import("../indicators/Indicators.tsx")).Indicators, evidence, async () => (await import("../i18n/texts/indicators.ts")).indicators),
  findings: screen(async () => (await import("../findings/Findings.tsx")).Findings, evidence, async () => (await import("../i18n/texts/findings.ts")).findings),
  reader: screen(async () => (await import("../reader/Reader.tsx")).Reader, evidence, async () => (await import("../i18n/texts/reader.ts")).reader),
  network: screen(async () => (await import("../network/Network.tsx")).Network, chain, evidence, network),
  paths: screen(async () => (await import("../paths/Paths.tsx")).Paths, chain, evidence, network, async () => (await import("../i18n/texts/paths.ts")).paths),
  compare: screen(async () => (await import("../compare/Compare.tsx")).Compare, evidence, async () => (await import("../i18n/texts/compare.ts")).compare),
  import: screen(async () => (await import("../import/Import.tsx")).Import, async () => (await import("../i18n/texts/import.ts")).importing),
};
