import type { Page } from "playwright-core";
import { SEED } from "../../support/seed.ts";
import type { RunningServer } from "../../support/start-server.ts";

/**
 * Where scenes play: a page of its own for each, on a server that all of them share.
 * What the page complains of fails a scene.
 */
export interface Stage {
  readonly page: () => Page;
  readonly visit: (path: string) => Promise<void>;
  readonly server: () => RunningServer;
}

/** The scenes of one screen. */
export interface Scenes {
  readonly name: string;
  /** Addresses that are looked at by axe in light and dark, and that must not scroll sideways on a phone. */
  readonly addresses: readonly string[];
  readonly play: (stage: Stage) => void;
}

/** Measure (六) of the seed, in the body and in the annex. */
export const BODY_SIX = `${SEED}#sec_3__m_6`;
export const ANNEX_SIX = `${SEED}#att_1__sec_2__m_6`;
/** The indicator 食品安全评价性抽检合格率 of the seed. */
export const FOOD_INDICATOR = `${SEED}#ind_3`;
export const chainOf = (id: string, rest = "") => `/?focus=${encodeURIComponent(id)}${rest}`;
/** The admin token of the server of the stage. */
export const ADMIN_TOKEN = "scenes";
