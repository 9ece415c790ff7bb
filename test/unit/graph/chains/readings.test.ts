import { expect, test } from "vitest";
import { documentOf } from "../../../../graph/build.ts";
import { readingsOf } from "../../../../graph/chains/readings.ts";
import { HALF_READ_ID, HALF_READ_PLAN } from "../../../support/half-read-plan.ts";
import { reading } from "../../../support/reading.ts";
import { sourceOf } from "../../../support/sources.ts";

const told = ({ complete, unread }: { complete: boolean; unread: readonly { quote: string }[] }) => [
  complete,
  unread.map(({ quote }) => quote).join("|"),
];

test("a unit is wholly read when nothing is unread in it and in what lies under it", () => {
  const readings = readingsOf(documentOf(sourceOf(HALF_READ_PLAN)));
  const of = (path: string) => told(readings.of(`${HALF_READ_ID}#${path}`));
  expect(told(readings.whole)).toEqual([false, "翻一番|责任单位|“十五五”末"]);
  expect(of("sec_1")).toEqual([false, "翻一番|责任单位|“十五五”末"]);
  expect(of("sec_1__m_1")).toEqual([true, ""]);
  expect(of("sec_1__m_2")).toEqual([false, "翻一番|责任单位"]);
  expect(of("sec_1__m_3")).toEqual([false, "“十五五”末"]);
  expect(of("sec_2")).toEqual([true, ""]);
});

test("a part without a place that was not read touches every unit; a remark touches none", async () => {
  const page = (picture: string) =>
    reading("plan.html", `<h1>白杨县供水方案</h1><p>一、主要任务</p><p>（一）建设水厂。</p>${picture}`);
  const units = async (picture: string) => {
    const document = documentOf({ ...(await page(picture)), policy: "p" });
    const { whole, of } = readingsOf(document);
    return [whole, ...document.units.map(({ path }) => of(`p#${path}`))];
  };
  const seen = await units('<img src="table.png" width="800" height="600">');
  expect(seen.map(({ complete }) => complete)).toEqual(seen.map(() => false));
  expect(seen[0]!.notes.map(({ code }) => code)).toEqual(["PICTURE_NOT_READ"]);
  const clean = await units("<p style='display:none'>隐藏</p>");
  expect(clean.map(({ complete }) => complete)).toEqual(clean.map(() => true));
});

test("a page that is not read touches the unit before it and the one after it", () => {
  const source = sourceOf(
    HALF_READ_PLAN.replace("翻一番。责任单位：", "增加。").replace("“十五五”末", "年底"),
  );
  const start = source.text.indexOf("（四）");
  const note = {
    code: "PAGE_NOT_READ",
    severity: "WARNING",
    message: "第 2 页未读 / page 2",
    start,
    end: start,
  } as const;
  const document = documentOf({ ...source, policy: "p", notes: [note] });
  const { whole, of } = readingsOf(document);
  expect(whole.complete).toBe(false);
  const touched = document.units.filter(({ path }) => !of(`p#${path}`).complete).map(({ path }) => path);
  expect(touched).toEqual(["sec_1", "sec_1__m_3", "sec_1__m_4"]);
});

test("one and the same source is parsed once", () => {
  const source = sourceOf(HALF_READ_PLAN);
  expect(documentOf(source)).toBe(documentOf(source));
});
