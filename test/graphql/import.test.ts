import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SEED } from "../support/seed.ts";
import { SMALL_PLAN, SMALL_PLAN_AMENDED, SMALL_PLAN_ID } from "../support/small-plan.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const TOKEN = "long-enough-for-a-test";
let server: RunningServer;

const IMPORT = `mutation ($name: String!, $content: String!, $dryRun: Boolean, $listed: Int) {
  importDocument(name: $name, contentBase64: $content, dryRun: $dryRun, listed: $listed) {
    result dryRun revision format replaces
    policy { id title docNumber level issuers issuedOn }
    counts { sections measures tasks bureaus assignments indicators targets deadlines citations }
    diagnostics { code severity message messageEn line }
    nodes { removed changed added items { change id label name } }
    relationships { removed changed added items { change type method source target } }
  }
}`;
interface Changed {
  readonly removed: number;
  readonly changed: number;
  readonly added: number;
  readonly items: readonly Record<string, string>[];
}
interface Outcome {
  readonly result: string;
  readonly revision: string;
  readonly replaces: string | null;
  readonly policy: Record<string, unknown>;
  readonly counts: Record<string, number>;
  readonly diagnostics: readonly Record<string, unknown>[];
  readonly nodes: Changed;
  readonly relationships: Changed;
}
const base64 = (content: string | Uint8Array) => Buffer.from(content as string).toString("base64");
const send = (
  content: string,
  {
    name = "plan.md",
    dryRun,
    token = TOKEN,
    to = server,
    listed,
  }: { name?: string; dryRun?: boolean; token?: string | null; to?: RunningServer; listed?: number } = {},
) =>
  to.ask<{ importDocument: Outcome } | null>(
    IMPORT,
    { name, content, dryRun, listed },
    token ? { authorization: `Bearer ${token}` } : {},
  );
const outcomeOf = async (content: string, options: Parameters<typeof send>[1] = {}) => {
  const { data, errors } = await send(base64(content), options);
  expect(errors).toBeUndefined();
  return data!.importDocument;
};
const state = async () =>
  (await server.ask<{ meta: { revision: string; documents: number } }>("{ meta { revision documents } }"))
    .data.meta;
const owners = async (measure: number) =>
  (
    await server.ask<{ responsibilityChain: { nodes: { label: string; name: string }[] } }>(
      `{
        responsibilityChain(id: "${SMALL_PLAN_ID}#sec_1__m_${measure}", direction: DOWNSTREAM) {
          nodes { label name }
        }
      }`,
    )
  ).data.responsibilityChain.nodes
    .filter(({ label }) => label === "BUREAU")
    .map(({ name }) => name);

beforeAll(async () => {
  server = await startServer("memory:", { adminToken: TOKEN });
});
afterAll(() => server.stop());

describe("importing a document", { timeout: 30_000 }, () => {
  test("a dry run says what it read and what it would change, and changes nothing", async () => {
    const before = await state();
    const outcome = await outcomeOf(SMALL_PLAN);
    expect(outcome).toMatchObject({
      result: "PUBLISHED",
      dryRun: true,
      format: "markdown",
      replaces: null,
      policy: {
        id: SMALL_PLAN_ID,
        title: "青溪县人民政府关于促进乡村旅游发展的实施意见",
        docNumber: SMALL_PLAN_ID,
        level: "COUNTY",
        issuers: ["青溪县人民政府"],
        issuedOn: "2024-03-01",
      },
      counts: { sections: 1, measures: 2, bureaus: 3, assignments: 3 },
      nodes: { removed: 0, changed: 0 },
      relationships: { removed: 0, changed: 0 },
    });
    expect(outcome.nodes.items[0]).toEqual({
      change: "ADDED",
      id: SMALL_PLAN_ID,
      label: "POLICY",
      name: "青溪县人民政府关于促进乡村旅游发展的实施意见",
    });
    expect(outcome.relationships.items.filter(({ type }) => type === "ASSIGNED_TO")).toHaveLength(3);
    expect(await state()).toEqual(before);
    const few = await outcomeOf(SMALL_PLAN, { listed: 1 });
    expect([few.nodes.added, few.nodes.items.length]).toEqual([outcome.nodes.added, 1]);
  });

  test("an import answers; twice changes nothing; another wording replaces it and says what goes", async () => {
    const tried = await outcomeOf(SMALL_PLAN);
    const done = await outcomeOf(SMALL_PLAN, { dryRun: false });
    expect({ ...done, dryRun: true }).toEqual(tried);
    expect(await state()).toEqual({ revision: tried.revision, documents: 2 });
    const { data } = await server.ask<{ search: { totalCount: number } }>(
      '{ search(query: "乡村民宿") { totalCount } }',
    );
    expect(data.search.totalCount).toBeGreaterThan(0);
    expect(await owners(1)).toEqual(["县交通运输局", "县财政局"]);

    const again = await outcomeOf(SMALL_PLAN, { dryRun: false });
    expect(again).toMatchObject({
      result: "UNCHANGED",
      replaces: "plan.md",
      revision: done.revision,
      nodes: { removed: 0, changed: 0, added: 0 },
      relationships: { removed: 0, changed: 0, added: 0 },
    });

    const amended = await outcomeOf(SMALL_PLAN_AMENDED, { dryRun: false, name: "amended.md" });
    expect(amended).toMatchObject({ result: "PUBLISHED", replaces: "plan.md" });
    expect(amended.nodes.items).toContainEqual(
      expect.objectContaining({ change: "REMOVED", label: "BUREAU", name: "县交通运输局" }),
    );
    expect(amended.nodes.items).toContainEqual(
      expect.objectContaining({ change: "ADDED", label: "BUREAU", name: "县农业农村局" }),
    );
    expect(await owners(1)).toContain("县农业农村局");
    expect(await state()).toMatchObject({ documents: 2 });
  });

  test("words that only moved are no change", async () => {
    await outcomeOf(SMALL_PLAN, { dryRun: false });
    const moved = await outcomeOf(SMALL_PLAN.replace("各乡镇", "\n\n各乡镇"));
    expect([
      moved.nodes.removed,
      moved.nodes.added,
      moved.relationships.removed,
      moved.relationships.added,
    ]).toEqual([0, 0, 0, 0]);
    expect(moved.nodes.items.filter(({ label }) => label !== "POLICY")).toEqual([]);
  });

  test("two imports and a removal of neither at once: none is lost", async () => {
    const plan = (number: number) =>
      SMALL_PLAN.replace("9号", `${number}号`).replace("乡村旅游发展", `乡村旅游发展第${number}批`);
    const before = await state();
    const outcomes = await Promise.all(
      [21, 22, 23].map((number) => outcomeOf(plan(number), { dryRun: false, name: `${number}.md` })),
    );
    expect(new Set(outcomes.map(({ revision }) => revision)).size).toBe(3);
    expect((await state()).documents).toBe(before.documents + 3);
    for (const number of [21, 22, 23])
      expect(
        (
          await server.ask<{ policy: { held: boolean } }>(
            `{ policy(id: "青政发〔2024〕${number}号") { held } }`,
          )
        ).data.policy.held,
      ).toBe(true);
  });
});

describe("what is refused changes nothing", { timeout: 30_000 }, () => {
  let before: unknown;
  beforeEach(async () => {
    before = await state();
  });
  const refused = async (content: string, options: Parameters<typeof send>[1] = {}) => {
    const { errors } = await send(content, { dryRun: false, ...options });
    expect(await state()).toEqual(before);
    return errors![0]!;
  };
  test.each([null, "wrong"])("the token %s", async (token) =>
    expect((await refused(base64(SMALL_PLAN), { token })).extensions.code).toBe("UNAUTHENTICATED"),
  );
  test("a dry run without the token", async () =>
    expect((await refused(base64(SMALL_PLAN), { token: null, dryRun: true })).extensions.code).toBe(
      "UNAUTHENTICATED",
    ));
  test("a server without a token, which says so beforehand", async () => {
    const closed = await startServer("memory:");
    expect((await send(base64(SMALL_PLAN), { to: closed })).errors![0]!.extensions.code).toBe("FORBIDDEN");
    const accepts = async (one: RunningServer) =>
      (await one.ask<{ meta: { acceptsChanges: boolean } }>("{ meta { acceptsChanges } }")).data.meta
        .acceptsChanges;
    expect([await accepts(closed), await accepts(server)]).toEqual([false, true]);
    await closed.stop();
  });
  const unfit: readonly (readonly [
    what: string,
    content: () => string,
    options: Parameters<typeof send>[1],
    words: RegExp,
  ])[] = [
    ["an empty file", () => "", {}, /空的.* \/ .*empty/],
    ["blanks only", () => base64("  \n \n"), {}, /没有文字 \/ .*no text/],
    ["broken Base64", () => "5pS/6IS", {}, /Base64/],
    ["what is no Base64", () => "%%%%", {}, /Base64/],
    [
      "an image",
      () => base64(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 1, 2, 3])),
      { name: "photo.png" },
      / \/ /,
    ],
    ["a broken PDF", () => base64("%PDF-1.7\nnot a page in it"), { name: "plan.pdf" }, /plan\.pdf: .* \/ /],
    [
      "a broken Word file",
      () => base64("PK\u0003\u0004 no zip"),
      { name: "plan.docx" },
      /plan\.docx: .* \/ /,
    ],
    ["no name", () => base64(SMALL_PLAN), { name: " " }, /文件名 ?.* \/ .*name/],
    ["more than 5 MiB", () => base64("计".repeat(1_750_000)), {}, /5 MiB.* \/ .*command line/],
    ["a list too long", () => base64(SMALL_PLAN), { listed: 1_000 }, /listed/],
  ];
  test.each(unfit)("%s", async (_what, content, options, words) => {
    const error = await refused(content(), options);
    expect(error.extensions.code).toBe("BAD_USER_INPUT");
    expect(error.message).toMatch(words);
    expect(error.message).not.toContain("\n");
  });
  test("a large body of one who has no token, or a wrong one", async () => {
    const large = base64("计".repeat(100_000));
    expect((await refused(large, { token: null })).extensions.code).toBe("PAYLOAD_TOO_LARGE");
    expect((await refused(large, { token: "wrong" })).extensions.code).toBe("UNAUTHENTICATED");
    expect((await refused(base64("计".repeat(3_000_000)))).extensions.code).toBe("PAYLOAD_TOO_LARGE");
  });
  test("the same text is read in every size that the limit admits", async () => {
    const long = `${SMALL_PLAN}\n${"空话。".repeat(60_000)}`;
    const { errors } = await send(base64(long), { dryRun: true });
    expect(errors).toBeUndefined();
  });
  test("the seed is still there", async () =>
    expect(
      (await server.ask<{ policy: { held: boolean } }>(`{ policy(id: "${SEED}") { held } }`)).data.policy
        .held,
    ).toBe(true));
});
