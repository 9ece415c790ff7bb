import { readFileSync } from "node:fs";
import { build, parse, read, type PolicyGraph } from "../../graph/index.ts";

const root = new URL("../../", import.meta.url);

/** The seed document as the product ships it. */
export const seedSource = await read(
  readFileSync(new URL("seeds/000_81e28a6e8810f885.txt", root)),
  "000_81e28a6e8810f885.txt",
);

export const seedDocument = parse(seedSource);

/** `seeds/policies.json` as parsed. */
export const curated: unknown = JSON.parse(readFileSync(new URL("seeds/policies.json", root), "utf8"));

/** The graph of the seed and the curated policies. */
export const seedGraph: PolicyGraph = build([seedSource], curated);

/** Id of the seed's policy. */
export const SEED = "杨凌示范区贯彻落实质量强国建设纲要实施方案·杨凌示范区·2023-12-27";

/** The id that earlier versions gave it. */
export const FORMER_SEED = "杨凌示范区贯彻落实质量强国建设纲要实施方案";
