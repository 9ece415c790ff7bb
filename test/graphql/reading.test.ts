import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HALF_READ_ID, HALF_READ_PLAN } from "../support/half-read-plan.ts";
import { SEED } from "../support/seed.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const TOKEN = "long-enough-for-a-test";
const headers = { authorization: `Bearer ${TOKEN}` };
let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:", { adminToken: TOKEN });
});
afterAll(() => server.stop());

interface Told {
  readonly complete: boolean;
  readonly unread: readonly { readonly quote: string }[];
}
const READING =
  "complete unread { kind why message messageEn quote line } counts { kind count } notes { code }";
const send = (name: string, content: string, dryRun: boolean) =>
  server.ask<{ importDocument: { policy: { stage: string | null }; counts: object; reading: Told } }>(
    `mutation ($name: String!, $content: String!, $dryRun: Boolean!) {
      importDocument(name: $name, contentBase64: $content, dryRun: $dryRun) {
        policy { stage } counts { assignments targets deadlines tables tablesRead } reading { ${READING} }
      }
    }`,
    { name, content: Buffer.from(content).toString("base64"), dryRun },
    headers,
  );

describe("how far a document was read", { timeout: 30_000 }, () => {
  test("an import and its dry run say what was not read, with the reason", async () => {
    for (const dryRun of [true, false]) {
      const { data } = await send("draft.txt", HALF_READ_PLAN, dryRun);
      const { policy, counts, reading } = data.importDocument;
      expect(policy.stage).toBe("FOR_COMMENT");
      expect(counts).toEqual({ assignments: 1, targets: 1, deadlines: 0, tables: 0, tablesRead: 0 });
      expect(reading).toMatchObject({
        complete: false,
        unread: [
          { kind: "TARGET", why: "NUMBER_IN_OTHER_FORM", quote: "翻一番", line: 9 },
          {
            kind: "OWNER",
            why: "LABEL_WITHOUT_NAME",
            message: "有责任单位一类的标签，没有读出单位",
            messageEn: "a label of responsible bodies from which no body was read",
            quote: "责任单位",
            line: 9,
          },
          { kind: "DEADLINE", quote: "“十五五”末", line: 11 },
        ],
        counts: [
          { kind: "OWNER", count: 1 },
          { kind: "TARGET", count: 1 },
          { kind: "DEADLINE", count: 1 },
        ],
        notes: [],
      });
    }
  });

  test("every provision says it of itself and of what lies under it; a policy of the whole", async () => {
    await send("draft.txt", HALF_READ_PLAN, false);
    const { data, errors } = await server.ask<{
      policy: { stage: string; reading: Told; outline: { id: string; reading: Told }[] };
    }>(
      `query ($id: ID!) {
        policy(id: $id) {
          stage reading { ${READING} }
          outline { id ... on Provision { reading { complete unread { quote } } } }
        }
      }`,
      { id: HALF_READ_ID },
    );
    expect(errors).toBeUndefined();
    expect(data.policy).toMatchObject({ stage: "FOR_COMMENT", reading: { complete: false } });
    const gaps = data.policy.outline.map(({ id, reading }) => [
      id.split("#")[1],
      reading.complete,
      reading.unread.map(({ quote }) => quote).join("|"),
    ]);
    expect(gaps).toEqual([
      ["sec_1", false, "翻一番|责任单位|“十五五”末"],
      ["sec_1__m_1", true, ""],
      ["sec_1__m_2", false, "翻一番|责任单位"],
      ["sec_1__m_3", false, "“十五五”末"],
      ["sec_1__m_4", true, ""],
      ["sec_2", true, ""],
      ["sec_2__m_5", true, ""],
    ]);
  });

  test("what the reader of a file could not read is known as long as the text is held", async () => {
    const page =
      '<h1>白杨县供水方案</h1><p>一、任务</p><p>（一）建设水厂。</p><img src="a.png" width="800" height="600">';
    await send("page.html", page, false);
    const { data } = await server.ask<{
      policies: { nodes: { name: string; reading: { complete: boolean; notes: object } }[] };
    }>(`{ policies { nodes { name reading { complete notes { code severity start line } } } } }`);
    expect(data.policies.nodes.find(({ name }) => name === "白杨县供水方案")?.reading).toEqual({
      complete: false,
      notes: [{ code: "PICTURE_NOT_READ", severity: "WARNING", start: 0, line: 1 }],
    });
  });

  test("the seed is wholly read; a policy that is only cited has no reading", async () => {
    const { data } = await server.ask<{
      policies: { nodes: { id: string; held: boolean; reading: Told | null }[] };
    }>(`{ policies { nodes { id held reading { complete unread { quote } } } } }`);
    expect(data.policies.nodes.find(({ id }) => id === SEED)?.reading).toEqual({
      complete: true,
      unread: [],
    });
    for (const { held, reading } of data.policies.nodes) expect(reading !== null).toBe(held);
  });
});
