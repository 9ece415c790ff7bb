import { lazy, type ComponentType } from "react";
import { learn } from "../i18n/use-text.ts";
import type { Texts } from "../i18n/texts.ts";
import type { ScreenProps } from "../state/screen-props.ts";
import type { Screen } from "../state/view.ts";

/**
 * A screen in a chunk of its own, with its texts and those of the chain, the evidence, the reading and the
 * query button, which most screens show.
 */
function screen<Props>(
  load: () => Promise<ComponentType<Props>>,
  ...texts: readonly (() => Promise<Texts>)[]
) {
  return lazy(async () => {
    const [component, ...learned] = await Promise.all([
      load(),
      chain(),
      evidence(),
      share(),
      reading(),
      ...texts.map((text) => text()),
    ]);
    for (const text of learned) learn(text);
    return { default: component };
  });
}

const chain = async () => (await import("../i18n/texts/chain.ts")).chain;
const evidence = async () => (await import("../i18n/texts/evidence.ts")).evidence;
const network = async () => (await import("../i18n/texts/network.ts")).network;
const reading = async () => (await import("../i18n/texts/reading.ts")).reading;
const share = async () => (await import("../i18n/texts/share.ts")).share;

export const ChainScreen = screen(async () => {
  // What draws is fetched while the answer is still on its way.
  void import("../chain/ChainCanvas.tsx");
  void import("../chain/canvas/canvas.ts");
  return (await import("../chain/ChainView.tsx")).ChainView;
});

export const ResultsScreen = screen(async () => (await import("../search/SearchResults.tsx")).SearchResults);

/** The story in a chunk of its own; a story that came with the address is taken in before it is shown. */
export const StoryBar = lazy(async () => {
  const [{ StoryBar: bar }, { takeIn }, { story }] = await Promise.all([
    import("../story/StoryBar.tsx"),
    import("../story/use-story.ts"),
    import("../i18n/texts/story.ts"),
  ]);
  learn(story);
  takeIn();
  return { default: bar };
});

/** Every screen that the address names. */
export const SCREEN_OF: Readonly<Record<Screen, ComponentType<ScreenProps>>> = {
  matrix: screen(
    async () => (await import("../matrix/Matrix.tsx")).Matrix,
    async () => (await import("../i18n/texts/matrix.ts")).matrix,
  ),
  indicators: screen(
    async () => (await import("../indicators/Indicators.tsx")).Indicators,
    async () => (await import("../i18n/texts/indicators.ts")).indicators,
  ),
  findings: screen(
    async () => (await import("../findings/Findings.tsx")).Findings,
    async () => (await import("../i18n/texts/findings.ts")).findings,
    async () => (await import("../i18n/texts/suspect.ts")).suspect,
  ),
  deadlines: screen(
    async () => (await import("../deadlines/Deadlines.tsx")).Deadlines,
    async () => (await import("../i18n/texts/deadlines.ts")).deadlines,
  ),
  reader: screen(
    async () => (await import("../reader/Reader.tsx")).Reader,
    async () => (await import("../i18n/texts/reader.ts")).reader,
    async () => (await import("../i18n/texts/version.ts")).version,
  ),
  network: screen(async () => (await import("../network/Network.tsx")).Network, network),
  paths: screen(
    async () => (await import("../paths/Paths.tsx")).Paths,
    network,
    async () => (await import("../i18n/texts/paths.ts")).paths,
  ),
  compare: screen(
    async () => (await import("../compare/Compare.tsx")).Compare,
    async () => (await import("../i18n/texts/compare.ts")).compare,
  ),
  import: screen(
    async () => (await import("../import/Import.tsx")).Import,
    async () => (await import("../i18n/texts/import.ts")).importing,
    async () => (await import("../i18n/texts/import-job.ts")).importJob,
  ),
};
