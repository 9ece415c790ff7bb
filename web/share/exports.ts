import { toCsv } from "../../graph/export/csv.ts";
import { marked } from "../../graph/export/made-up.ts";
import { download } from "./download.ts";
import { toGraphml } from "./graphml.ts";
import { toHtml } from "./html.ts";
import { toJson } from "./json.ts";
import { toPng } from "./png.ts";
import { rowsOf } from "./rows.ts";
import { toSvg } from "./svg.ts";
import { fileOf, type Takeaway } from "./takeaway.ts";

/** A way to take a chain away. */
export interface Export {
  readonly key: "png" | "svg" | "csv" | "json" | "graphml" | "html" | "print";
  readonly run: (taken: Takeaway) => void | Promise<void>;
}

/**
 * The ways in the order of the menu. Pictures show what the screen shows and say what they leave out;
 * data is complete.
 */
export const EXPORTS: readonly Export[] = [
  {
    key: "png",
    run: async (taken) => download(fileOf(taken, "png"), "image/png", await toPng(toSvg(taken))),
  },
  { key: "svg", run: (taken) => download(fileOf(taken, "svg"), "image/svg+xml", toSvg(taken).svg) },
  {
    key: "csv",
    run: (taken) =>
      download(fileOf(taken, "csv"), "text/csv", toCsv(marked(rowsOf(taken.chain), taken.madeUp))),
  },
  { key: "json", run: (taken) => download(fileOf(taken, "json"), "application/json", toJson(taken)) },
  {
    key: "graphml",
    run: (taken) => download(fileOf(taken, "graphml"), "application/graphml+xml", toGraphml(taken)),
  },
  { key: "html", run: (taken) => download(fileOf(taken, "html"), "text/html", toHtml(taken)) },
  { key: "print", run: () => window.print() },
];
