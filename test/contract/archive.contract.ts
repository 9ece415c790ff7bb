import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Archive, ArchivedText } from "../../graph/library/archive.ts";
import { StoreConflictError } from "../../graph/store/errors.ts";
import { archived, entryOf, fileOf, sha256Of } from "../support/archived.ts";

/** What every archive promises. `open` gives one that is empty; it is closed here. */
export function archiveContract(name: string, open: () => Promise<Archive>): void {
  describe(`archive: ${name}`, () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await open();
    });
    afterEach(() => archive.close());

    const [plan, amended] = [
      archived("青政发〔2024〕9号", "修路三十里。"),
      archived("青政发〔2024〕9号", "修路四十里。"),
    ];
    const statement = {
      kind: "COMPLETED",
      subject: "青政发〔2024〕9号#m_1",
      quote: null,
      value: { on: "2024-06-30", nested: [1, { 是: true }] },
      by: "审核员",
      why: "“已办”\n二",
    };

    test("is empty at first", async () => {
      expect(await archive.head()).toBe(0);
      expect(await archive.entriesAfter(0)).toEqual([]);
      expect(await archive.textOf(plan.held.policy, plan.held.sha256)).toBeNull();
      expect(await archive.filesOf(plan.held.policy, plan.held.sha256)).toEqual([]);
      expect(await archive.bytesOf(plan.held.sha256)).toBeNull();
    });

    test("numbers its entries from 1 and gives them back as they were", async () => {
      expect(await archive.append([entryOf(plan), { kind: "STATEMENT", line: statement }], [plan], 0)).toBe(
        2,
      );
      expect(await archive.append([{ kind: "WITHDRAWAL", policy: plan.held.policy }], [], 2)).toBe(3);
      expect(await archive.head()).toBe(3);
      const all = [
        { number: 1, kind: "TEXT", policy: plan.held.policy, sha256: plan.held.sha256 },
        { number: 2, kind: "STATEMENT", line: statement },
        { number: 3, kind: "WITHDRAWAL", policy: plan.held.policy },
      ];
      expect(await archive.entriesAfter(0)).toEqual(all);
      expect(await archive.entriesAfter(1)).toEqual(all.slice(1));
      expect(await archive.entriesAfter(3)).toEqual([]);
      expect(await archive.entriesAfter(99)).toEqual([]);
    });

    test("finds a revision again by the position that was noted, of several the last", async () => {
      expect(await archive.publicationOf("a")).toBeNull();
      await archive.notePublication({ revision: "a", position: 3, suspects: [] });
      await archive.notePublication({ revision: "b", position: 4, suspects: ["s1", "s2"] });
      await archive.notePublication({ revision: "a", position: 5, suspects: ["s1"] });
      await archive.notePublication({ revision: "a", position: 4, suspects: [] });
      expect(await archive.publicationOf("a")).toEqual({ revision: "a", position: 5, suspects: ["s1"] });
      expect(await archive.publicationOf("b")).toEqual({
        revision: "b",
        position: 4,
        suspects: ["s1", "s2"],
      });
      expect([await archive.head(), await archive.publicationOf("c")]).toEqual([0, null]);
    });

    test("nothing appended is nothing, but for the look at the head", async () => {
      expect(await archive.append([], [], 0)).toBe(0);
      await expect(archive.append([], [], 1)).rejects.toThrow(StoreConflictError);
    });

    test("who knows another head writes nothing", async () => {
      await archive.append([entryOf(plan)], [plan], 0);
      for (const stale of [0, 2])
        await expect(archive.append([entryOf(amended)], [amended], stale)).rejects.toThrow(
          StoreConflictError,
        );
      expect(await archive.head()).toBe(1);
      expect(await archive.textOf(amended.held.policy, amended.held.sha256)).toBeNull();
    });

    test("of two who append behind the same entry one succeeds, the other is told", async () => {
      const both = await Promise.allSettled([
        archive.append([entryOf(plan)], [plan], 0),
        archive.append([entryOf(amended)], [amended], 0),
      ]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      const lost = both.find(({ status }) => status === "rejected") as PromiseRejectedResult;
      expect(lost.reason).toBeInstanceOf(StoreConflictError);
      expect(await archive.head()).toBe(1);
    });

    test("keeps a text and its bytes as they were, and every version of it", async () => {
      const layout = JSON.stringify({ grids: [[["任务", "单位"]]] });
      const laidOut: ArchivedText = { ...amended, held: { ...amended.held, format: "docx", layout } };
      await archive.append([entryOf(plan)], [plan], 0);
      await archive.append([entryOf(laidOut)], [laidOut], 1);
      await archive.append([{ kind: "WITHDRAWAL", policy: plan.held.policy }], [], 2);
      for (const { held, files } of [plan, laidOut]) {
        expect(await archive.textOf(held.policy, held.sha256)).toEqual(held);
        expect(await archive.filesOf(held.policy, held.sha256)).toEqual([
          { sha256: files[0]!.sha256, name: files[0]!.name },
        ]);
        const bytes = await archive.bytesOf(held.sha256);
        expect(Buffer.from(bytes!)).toEqual(Buffer.from(files[0]!.bytes!));
      }
    });

    test("a text that is there stays as it is, and may be named again", async () => {
      await archive.append([entryOf(plan)], [plan], 0);
      const renamed = { ...plan, held: { ...plan.held, name: "别名.txt" } };
      await archive.append([entryOf(plan)], [renamed], 1);
      await archive.append([entryOf(plan)], [], 2);
      expect((await archive.textOf(plan.held.policy, plan.held.sha256))!.name).toBe(plan.held.name);
    });

    test("the same bytes may be the text of two policies", async () => {
      const other = archived("乙", plan.held.text);
      await archive.append([entryOf(plan), entryOf(other)], [plan, other], 0);
      expect((await archive.textOf("乙", plan.held.sha256))!.policy).toBe("乙");
      expect((await archive.textOf(plan.held.policy, plan.held.sha256))!.policy).toBe(plan.held.policy);
    });

    test("a document of several files has them in their order, with and without bytes", async () => {
      const [notice, table] = [fileOf("通知.txt", "通知"), { ...fileOf("任务表.xlsx", "表"), bytes: null }];
      const sha256 = sha256Of(notice.sha256 + table.sha256);
      const joined = { held: { ...plan.held, sha256 }, files: [notice, table] };
      await archive.append([entryOf(joined)], [joined], 0);
      expect((await archive.filesOf(joined.held.policy, sha256)).map((file) => file.name)).toEqual([
        "通知.txt",
        "任务表.xlsx",
      ]);
      expect(await archive.keptFiles()).toEqual([
        { policy: joined.held.policy, sha256, files: [notice.sha256] },
      ]);
      expect(await archive.bytesOf(table.sha256)).toBeNull();
      expect(Buffer.from((await archive.bytesOf(notice.sha256))!)).toEqual(Buffer.from("通知"));
    });

    test("a file of three megabytes that cannot be made smaller", async () => {
      const bytes = new Uint8Array(3_000_000);
      for (let at = 0, word = 1; at < bytes.length; at += 1) {
        word = (word * 1_103_515_245 + 12_345) % 2_147_483_648;
        bytes[at] = word >>> 16;
      }
      const file = { sha256: sha256Of(bytes), name: "扫描.pdf", bytes };
      const scan = { held: { ...plan.held, sha256: file.sha256, text: "字".repeat(600_000) }, files: [file] };
      await archive.append([entryOf(scan)], [scan], 0);
      expect(sha256Of((await archive.bytesOf(file.sha256))!)).toBe(file.sha256);
      expect((await archive.textOf(scan.held.policy, file.sha256))!.text).toHaveLength(600_000);
    });

    test("what is not there cannot be named, and bytes are those of their hash; else nothing is written", async () => {
      await expect(archive.append([entryOf(plan), entryOf(amended)], [plan], 0)).rejects.toThrow(TypeError);
      const false_ = { ...plan, files: [{ ...plan.files[0]!, bytes: Buffer.from("别的") }] };
      await expect(archive.append([entryOf(false_)], [false_], 0)).rejects.toThrow(TypeError);
      expect(await archive.head()).toBe(0);
      expect(await archive.textOf(plan.held.policy, plan.held.sha256)).toBeNull();
      expect(await archive.bytesOf(plan.held.sha256)).toBeNull();
    });
  });
}
