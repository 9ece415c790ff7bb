import { describe, expect, test } from "vitest";
import { ApiError } from "../../../web/api/client.ts";
import type { JobFile } from "../../../web/api/import-job.query.ts";
import { affirmLine, undoLine } from "../../../web/findings/suspects/command-lines.ts";
import { Batches, type Sending } from "../../../web/import/job/batch.ts";
import { byPolicy, countsOf, sentencesOf, timeLeft } from "../../../web/import/job/files.ts";
import { MOST_BYTES, sift, type Picked } from "../../../web/import/job/sift.ts";
import { LIMIT_BYTES } from "../../../web/import/work.ts";

const picked = (name: string, size = 10) => ({ name, file: { size } });

describe("files that were chosen", () => {
  test("are sent by name; what programs leave is passed over, what cannot be sent says why", () => {
    const { taken, notSent } = sift([
      picked("杭州/方案.docx"),
      picked("杭州/.DS_Store"),
      picked("杭州/~$方案.docx"),
      picked(".git/config"),
      picked("空.txt", 0),
      picked("大.pdf", LIMIT_BYTES + 1),
      picked("a.txt"),
    ]);
    expect(taken.map(({ name }) => name)).toEqual(["a.txt", "杭州/方案.docx"]);
    expect(notSent.map(({ name, why }) => [name, why])).toEqual([
      ["大.pdf", "TOO_LARGE"],
      ["空.txt", "EMPTY"],
    ]);
  });
  test("of one name are one, and long paths lose their outer folders", () => {
    expect(sift([picked("a.txt", 1), picked("a.txt", 2)]).taken).toEqual([picked("a.txt", 2)]);
    const { taken } = sift([picked(`${"外".repeat(150)}/${"内".repeat(60)}/方案.docx`)]);
    expect(taken[0]!.name).toBe(`${"内".repeat(60)}/方案.docx`);
  });
  test("beyond what one import takes are told, smaller ones after them still go", () => {
    const many = Array.from({ length: MOST_BYTES / LIMIT_BYTES }, (_, at) =>
      picked(`${String(at).padStart(2, "0")}.pdf`, LIMIT_BYTES - 1),
    );
    const { taken, notSent } = sift([...many, picked("zz.pdf", 100), picked("zzz.txt", 10)]);
    expect(notSent.map(({ name, why }) => [name, why])).toEqual([["zz.pdf", "TOO_MUCH"]]);
    expect(taken.at(-1)!.name).toBe("zzz.txt");
  });
});

describe("what became of files", () => {
  const file = (name: string, became: JobFile["became"], policy: string | null = null): JobFile => ({
    name,
    became,
    policy,
    why: null,
    unread: null,
  });
  const files = [
    file("通知.txt", "READ", "p"),
    file("别的.txt", "UNCHANGED", "q"),
    file("附件.xlsx", "READ_IN_PART", "p"),
    file("坏.pdf", "REFUSED"),
  ];
  test("by policy, what a person should look at first on top", () =>
    expect(byPolicy(files, null).map((group) => group.files.map(({ name }) => name))).toEqual([
      ["坏.pdf"],
      ["通知.txt", "附件.xlsx"],
      ["别的.txt"],
    ]));
  test("one kind alone, with the other files of its policy", () =>
    expect(byPolicy(files, "READ").map(({ policy }) => policy)).toEqual(["p"]));
  test("counted, without those of which there is none", () =>
    expect(countsOf(files)).toEqual([
      { became: "REFUSED", count: 1 },
      { became: "READ_IN_PART", count: 1 },
      { became: "READ", count: 1 },
      { became: "UNCHANGED", count: 1 },
    ]));
  test("in sentences of one language", () => {
    expect(sentencesOf("读不了 / unreadable\n无译文", "en")).toEqual(["unreadable", "无译文"]);
    expect(sentencesOf("读不了 / unreadable", "zh")).toEqual(["读不了"]);
    expect(sentencesOf(null, "zh")).toEqual([]);
  });
  test.each([
    [null, null],
    [0.2, { unit: "seconds", n: 1 }],
    [119, { unit: "seconds", n: 119 }],
    [150, { unit: "minutes", n: 3 }],
  ])("%s seconds left: %o", (secondsLeft, left) => expect(timeLeft({ secondsLeft })).toEqual(left));
});

describe("a batch", () => {
  const files = ["a", "b", "c"].map((name): Picked => ({ name, file: new File(["words"], name) }));
  /** A server that keeps what it is sent, and fails where it is told to. */
  const serverThat = (fails: (name: string, times: number) => ApiError | null) => {
    const asked: string[] = [];
    const server: Sending = {
      open: async () => {
        asked.push("open");
        return `job ${asked.filter((each) => each === "open").length}`;
      },
      add: async (job, { name }) => {
        asked.push(`${job}: ${name}`);
        const error = fails(name, asked.filter((each) => each.endsWith(`: ${name}`)).length);
        if (error) throw error;
      },
      run: async (job, separate) => void asked.push(`run ${job} ${separate}`),
    };
    return { asked, server };
  };
  const chosen = () => {
    const batches = new Batches();
    batches.choose({ taken: files, notSent: [] });
    return batches;
  };

  test("is sent once, however often it is told to be", async () => {
    const { asked, server } = serverThat(() => null);
    const batches = chosen();
    batches.divide(true);
    const jobs: string[] = [];
    const send = () => batches.send(server, null, (job) => jobs.push(job));
    await Promise.all([send(), send()]);
    await send();
    expect(asked).toEqual(["open", "job 1: a", "job 1: b", "job 1: c", "run job 1 true"]);
    expect(jobs).toEqual(["job 1"]);
    expect(batches.current()!.at).toBe("BEGUN");
  });
  test("leaves out a file that the server does not take, with its words", async () => {
    const { asked, server } = serverThat((name) =>
      name === "b" ? new ApiError("BAD_USER_INPUT", "坏 / bad") : null,
    );
    const batches = chosen();
    await batches.send(server, null, () => undefined);
    expect(asked.at(-1)).toBe("run job 1 false");
    expect(batches.current()!.notSent).toEqual([{ name: "b", why: "SERVER", message: "坏 / bad" }]);
  });
  test("goes on with the file that it stopped at", async () => {
    const { asked, server } = serverThat((name, times) =>
      name === "b" && times === 1 ? new ApiError("NETWORK", "") : null,
    );
    const batches = chosen();
    await batches.send(server, null, () => undefined);
    expect(batches.current()).toMatchObject({ at: "STOPPED", sent: 1, failure: { code: "NETWORK" } });
    await batches.send(server, null, () => undefined);
    expect(asked).toEqual(["open", "job 1: a", "job 1: b", "job 1: b", "job 1: c", "run job 1 false"]);
  });
  test("is sent afresh when the server knows the import no more", async () => {
    const { asked, server } = serverThat((name, times) =>
      name === "b" && times === 1 ? new ApiError("NOT_FOUND", "") : null,
    );
    const batches = chosen();
    await batches.send(server, null, () => undefined);
    await batches.send(server, null, () => undefined);
    expect(asked.slice(3)).toEqual(["open", "job 2: a", "job 2: b", "job 2: c", "run job 2 false"]);
  });
});

test("the lines that affirm a statement and take it back can be pasted into a shell", () => {
  expect(affirmLine("p#m_1")).toBe(
    `echo '{"kind":"AFFIRMATION","subject":"p#m_1","value":{},"why":"已核对"}' | npm run --silent zhengmai -- state -`,
  );
  expect(affirmLine("it's")).toContain(`"it'\\''s"`);
  expect(undoLine("3f2a")).toBe("npm run --silent zhengmai -- undo 3f2a");
});
