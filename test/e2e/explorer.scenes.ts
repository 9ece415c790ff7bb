import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ALL } from "../../web/i18n/all.ts";
import { violationsOn } from "../support/axe.ts";
import { launchBrowser, openPage, type OpenPage } from "../support/browser.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { chain } from "./scenes/chain.ts";
import { compare } from "./scenes/compare.ts";
import { deadlines } from "./scenes/deadlines.ts";
import { findings } from "./scenes/findings.ts";
import { importing } from "./scenes/import.ts";
import { importingMany } from "./scenes/import-many.ts";
import { indicators } from "./scenes/indicators.ts";
import { journeys } from "./scenes/journeys.ts";
import { matrix } from "./scenes/matrix.ts";
import { network } from "./scenes/network.ts";
import { paths } from "./scenes/paths.ts";
import { reader } from "./scenes/reader.ts";
import { ADMIN_TOKEN, type Stage } from "./scenes/scenes.ts";
import { share } from "./scenes/share.ts";
import { story } from "./scenes/story.ts";
import { unread } from "./scenes/unread.ts";

const SCENES = [
  journeys,
  chain,
  matrix,
  indicators,
  findings,
  deadlines,
  reader,
  network,
  paths,
  compare,
  share,
  importing,
  importingMany,
  story,
  unread,
];
const ADDRESSES = SCENES.flatMap(({ addresses }) => addresses);

/** What a person does with the explorer, on a store at `storeUrl`. */
export function explorerScenes(name: string, storeUrl: string, { looks = true } = {}): void {
  describe(name, () => {
    let browser: Browser;
    let server: RunningServer;
    let open: OpenPage;
    const stage: Stage = {
      page: () => open.page,
      visit: async (path) => {
        await open.page.goto(server.url + path);
      },
      server: () => server,
    };
    beforeAll(async () => {
      server = await startServer(storeUrl, { adminToken: ADMIN_TOKEN });
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });
    beforeEach(async () => {
      open = await openPage(browser);
    });
    afterEach(async () => {
      const { complaints } = open;
      await open.page.context().close();
      expect(complaints).toEqual([]);
    });

    for (const scenes of SCENES) describe(scenes.name, () => scenes.play(stage));
    // How a page looks does not depend on where its answers come from.
    if (!looks) return;

    test("nothing scrolls sideways on a phone, and no text is missing", { timeout: 120_000 }, async () => {
      const phone = await openPage(browser, { width: 390 });
      for (const path of ADDRESSES) {
        await phone.page.goto(server.url + path);
        await phone.page.waitForLoadState("networkidle");
        const words = await phone.page.locator("body").innerText();
        expect(
          Object.keys(ALL).filter((key) => words.includes(key)),
          `${path}: a text that is not there shows its key`,
        ).toEqual([]);
        expect(
          await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          path,
        ).toBeLessThanOrEqual(0);
      }
      await phone.page.context().close();
      expect(phone.complaints).toEqual([]);
    });

    test.each([false, true])("axe finds nothing (dark: %s)", { timeout: 120_000 }, async (dark) => {
      const themed = await openPage(browser, { dark });
      for (const path of ADDRESSES) {
        await themed.page.goto(server.url + path);
        await themed.page.waitForLoadState("networkidle");
        expect(await violationsOn(themed.page), path).toEqual([]);
      }
      await themed.page.context().close();
    });
  });
}
