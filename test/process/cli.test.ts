import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { toExtraction } from "../../graph/index.ts";
import { launch } from "../support/run-cli.ts";
import { SEED, seedDocument, seedGraph } from "../support/seed.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-cli-"));
const seed = join(import.meta.dirname, "..", "..", "seeds", "000_81e28a6e8810f885.txt");
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("zhengmai parse", () => {
  test("prints the extraction and nothing else on stdout, diagnostics with their place on stderr", async () => {
    const { code, out, err } = await launch(["cli", "parse", seed]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(toExtraction(seedDocument))));
    expect(err).toMatch(/:395:1 WARNING MISPRINT_REPAIRED .*工商和商务局/);
  });

  test("--format tree is an outline for people", async () => {
    const { out } = await launch(["cli", "parse", seed, "--format", "tree"]);
    expect(out).toContain("(六) 提高食品质量安全水平  → 示范区市场监管局[SHARED] 卫生健康局[SHARED]");
  });

  test.each<[string, string, RegExp]>([
    ["missing", join(folder, "none.txt"), /没有这个文件.*no such file/],
    ["empty", file("empty.txt", ""), /文件是空的.*is empty/],
    ["a picture", file("image.png", new Uint8Array([137, 80, 78, 71, 0, 1, 2, 255])), /图片.*OCR/],
    ["binary", file("data.bin", new Uint8Array([0, 1, 2, 255])), /二进制.*binary/],
    [
      "in Latin 1",
      file("latin.txt", new Uint8Array([0xe9, 0xe8, 0x20, 0xff])),
      /不是 UTF-8 也不是 GB18030.*neither UTF-8 nor GB18030/,
    ],
    ["a broken PDF", file("broken.pdf", "%PDF-1.7\n1 0 obj"), /PDF 已损坏.*PDF is broken/],
    ["a broken Word file", file("broken.docx", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])), /broken/],
    ["of 50 MB", file("large.txt", "一、".repeat(8_000_000)), /上限 20 MB.*limit is 20 MB/],
    ["a folder", folder, /文件夹.*folder/],
  ])("a file that is %s: exit 3 and one line", async (_, path, message) => {
    const { code, out, err } = await launch(["cli", "parse", path]);
    expect([code, out]).toEqual([3, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(message);
  });

  test("a file in GB18030 is read, and the reader is told", async () => {
    const { code, out, err } = await launch([
      "cli",
      "parse",
      file("gbk.txt", new Uint8Array([0xd2, 0xbb, 0xa1, 0xa2, 0xd6, 0xd0, 0xb9, 0xfa])),
    ]);
    expect([code, JSON.parse(out).headings[0].title]).toEqual([0, "中国"]);
    expect(err).toMatch(/ENCODING_GB18030/);
  });

  test.each([
    ["cli"],
    ["cli", "fly"],
    ["cli", "parse"],
    ["cli", "parse", seed, "--format", "xml"],
    ["cli", "parse", seed, "--nothing"],
    ["cli", "import"],
    ["cli", "parse", seed, seed],
  ])("wrong usage %j: exit 2 and the usage", async (...words) => {
    const { code, err } = await launch(words);
    expect(code).toBe(2);
    expect(err).toMatch(/用法 \/ usage/);
  });
});

describe("zhengmai import and remove", () => {
  const store = `file:${join(folder, "graph.db")}`;

  test("import twice changes nothing the second time; remove takes away what rested on it", async () => {
    const first = await launch(["cli", "import", seed], { env: { STORE: store } });
    expect([first.code, first.err]).toEqual([
      0,
      expect.stringContaining(
        `1 份文件，${seedGraph.nodes.length} 个节点，${seedGraph.relationships.length} 条关系`,
      ),
    ]);
    const second = await launch(["cli", "import", seed, "--store", store]);
    expect([second.code, second.err]).toEqual([0, expect.stringMatching(/没有变化/)]);
    expect((await launch(["cli", "remove", "没有", "--store", store])).code).toBe(5);
    expect((await launch(["cli", "remove", SEED, "--store", store])).code).toBe(0);
    const again = await launch(["cli", "import", seed, "--store", store]);
    expect(again.err).toContain(first.err.trim().slice(-12));
  });

  test("one bad file among good ones is named and keeps none of them out: exit 3", async () => {
    const fresh = `file:${join(folder, "fresh.db")}`;
    const bomb = file("bomb.docx", zipSync({ "word/document.xml": strToU8("<w:p/>".repeat(8_000_000)) }));
    const binary = file("bad.bin", new Uint8Array([0, 1]));
    const { code, err } = await launch(["cli", "import", bomb, binary, seed, "--store", fresh]);
    expect([code, err.trim().split("\n")]).toEqual([
      3,
      [
        expect.stringMatching(/^bomb\.docx: 内容超过 400,000 个元素.*split it$/),
        expect.stringMatching(/^bad\.bin: 这是二进制文件/),
        expect.stringMatching(/^000_\w+\.txt: 未发现没有读出的内容/),
        expect.stringMatching(/已发布.*1 份文件/),
      ],
    ]);
    expect((await launch(["cli", "remove", SEED, "--store", fresh])).code).toBe(0);
  });

  test("nothing but bad files: exit 3, and no store is made", async () => {
    const none = join(folder, "none.db");
    const { code } = await launch(["cli", "import", join(folder, "none.txt"), "--store", `file:${none}`]);
    expect([code, existsSync(none)]).toEqual([3, false]);
  });

  test("a store that is away: exit 4 and one line within 5 s", async () => {
    const { code, err, ms } = await launch(["cli", "import", seed, "--store", "bolt://127.0.0.1:9"]);
    expect([code, err.trim().split("\n").length]).toEqual([4, 1]);
    expect(err).toContain("127.0.0.1:9");
    expect(ms).toBeLessThan(5_000);
  });
});
