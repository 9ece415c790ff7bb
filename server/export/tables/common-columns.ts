import type { Exported } from "../exported.ts";
import type { Cells, Column } from "./table.ts";

/** Where the explorer shows what a row is about. */
export const ADDRESS: Column = {
  name: "address",
  zh: "在本服务中的网址（未设 PUBLIC_URL 为空）",
  en: "Where the explorer shows it; empty without PUBLIC_URL",
  kind: "address",
};

/** What every row carries, so that none can be taken away without it. */
const REVISION: Column = {
  name: "revision",
  zh: "图的版本",
  en: "The revision of the graph",
  kind: "text",
};

export const CARRIED: readonly Column[] = [ADDRESS, REVISION];

/** The cells of `CARRIED`. */
export function carriedBy({ revision }: Exported, address: string | null): Cells {
  return [address, revision];
}
