import { parseArgs } from "node:util";
import { EXPORT_FORMATS, type ExportFormatName } from "../../graph/index.ts";
import { readConfig } from "../config.ts";
import { EXIT } from "../exit.ts";
import { NotHeldError } from "../export/akn/akn.ts";
import { openExport, UnknownPolicyError } from "../export/exported.ts";
import { exportOf, writeInto, writeTo } from "../export/write-export.ts";
import { addSeeds } from "../library/add-seeds.ts";
import { isMadeUp } from "../made-up.ts";
import { UsageError, withLibrary, type Command } from "./command.ts";

const NAMES = Object.keys(EXPORT_FORMATS) as ExportFormatName[];

export const exportCommand: Command = {
  name: "export",
  usage: `export --format ${NAMES.join("|")} [--policy ID] [--out DIR|-] [--store URL]`,
  summary: "以标准格式导出图，默认写到标准输出 / writes the graph in a standard form, to stdout unless told",
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        format: { type: "string" },
        policy: { type: "string" },
        out: { type: "string", default: "-" },
        store: { type: "string" },
      },
    });
    const format = NAMES.find((name) => name === values.format);
    if (!format)
      throw new UsageError(`没有格式“${values.format ?? ""}” / there is no format “${values.format ?? ""}”`);
    if (EXPORT_FORMATS[format].ofOnePolicy && values.policy === undefined)
      throw new UsageError(`${format} 需要 --policy / ${format} needs --policy`);
    const config = readConfig(process.env);
    const madeUp = isMadeUp(values.store ?? config.store);
    try {
      await withLibrary(values.store, async (library) => {
        const { store } = library;
        // A command that reads leaves a graph that is there as it is.
        if ((await store.state()).revision === null && !madeUp) await addSeeds(library);
        const wanted = { policy: values.policy ?? null, publicUrl: config.publicUrl, madeUp };
        const exported = await openExport(store, wanted);
        if (values.out === "-") return writeTo(process.stdout, exportOf(format, exported));
        for (const path of await writeInto(values.out, format, exported)) console.error(path);
      });
      return EXIT.ok;
    } catch (error) {
      if (!(error instanceof UnknownPolicyError || error instanceof NotHeldError)) throw error;
      console.error(error.message);
      return EXIT.unknownId;
    }
  },
};
