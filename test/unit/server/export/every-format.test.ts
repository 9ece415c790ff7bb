import { describe, expect, test } from "vitest";
import { MADE_UP, StoreConflictError } from "../../../../graph/index.ts";
import { EXPORT_FORMATS, type ExportFormatName } from "../../../../graph/export/formats.ts";
import { NotHeldError } from "../../../../server/export/akn/akn.ts";
import { openExport, UnknownPolicyError } from "../../../../server/export/exported.ts";
import { WRITERS } from "../../../../server/export/formats.ts";
import { exportOf } from "../../../../server/export/write-export.ts";
import { read } from "@e965/xlsx";
import { bytesOf, exportedText, piecesOf, storeOf } from "../../../support/exporting.ts";
import { small, smaller } from "../../../support/small-graph.ts";

const NAMES = Object.keys(EXPORT_FORMATS) as ExportFormatName[];
const store = await storeOf(small);

/** What can be read in a file: a workbook is an archive. */
async function wordsIn(name: ExportFormatName, options: Parameters<typeof bytesOf>[2]): Promise<string> {
  if (name !== "xlsx") return exportedText(store, name, options);
  const { Sheets } = read(await bytesOf(store, name, options));
  return JSON.stringify(Sheets);
}

test("every format has a writer, and no other", () => {
  expect(Object.keys(WRITERS).toSorted()).toEqual(NAMES.toSorted());
});

describe.each(NAMES)("%s", (name) => {
  const policy = "P";

  test("equal revisions give equal bytes", async () => {
    const other = await storeOf(small);
    expect((await bytesOf(store, name, { policy })).equals(await bytesOf(other, name, { policy }))).toBe(
      true,
    );
  });
  test("says of a made-up library that it is, and of no other", async () => {
    expect(await wordsIn(name, { policy, madeUp: true })).toContain(MADE_UP);
    expect(await wordsIn(name, { policy })).not.toContain(MADE_UP);
  });
  test("carries the revision and, where there is one, the address", async () => {
    const unfolded = async (options: Parameters<typeof bytesOf>[2]) =>
      (await wordsIn(name, options)).replaceAll("\r\n ", "");
    const words = await unfolded({ policy });
    expect(words).toContain(small.revision);
    expect(words).toContain("https://zhengmai.example");
    // A document without places of its words has nothing that is marked up.
    if (name !== "akn") expect(words).toMatch(/EXPLICIT|INFERRED/);
    const plain = await unfolded({ policy, publicUrl: null });
    expect(plain).toContain(small.revision);
    expect(plain).not.toContain("zhengmai.example");
  });
  test("breaks off when the graph becomes another", async () => {
    const changing = await storeOf(small);
    const exported = await openExport(changing, { policy: "P", publicUrl: null, madeUp: false });
    await changing.publish(smaller);
    await expect(piecesOf(exportOf(name, exported))).rejects.toThrow(StoreConflictError);
  });
});

test("an id that is no document's is refused", async () => {
  const settings = { publicUrl: null, madeUp: false };
  await expect(openExport(store, { ...settings, policy: "无" })).rejects.toThrow(UnknownPolicyError);
  await expect(openExport(store, { ...settings, policy: "P#sec_1" })).rejects.toThrow(UnknownPolicyError);
});

test("Akoma Ntoso is of a document whose text is held", async () => {
  const unheld = await storeOf({ ...small, texts: [] });
  await expect(bytesOf(unheld, "akn", { policy: "P" })).rejects.toThrow(NotHeldError);
  await expect(bytesOf(store, "akn")).rejects.toThrow(NotHeldError);
});
