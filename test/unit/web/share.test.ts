import "../../support/texts.ts";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { textOf } from "../../../web/i18n/use-text.ts";
import { toCsv } from "../../../graph/export/csv.ts";
import { escape } from "../../../graph/export/escape.ts";
import { toGraphml } from "../../../web/share/graphml.ts";
import { toHtml } from "../../../web/share/html.ts";
import { INKS } from "../../../web/share/inks.ts";
import { toJson } from "../../../web/share/json.ts";
import { rowsOf } from "../../../web/share/rows.ts";
import { shellQuoted, SNIPPETS, snippetOf } from "../../../web/share/snippets.ts";
import { toSvg } from "../../../web/share/svg.ts";
import { cutsOf } from "../../../web/share/takeaway.ts";
import { widthOf, wrap } from "../../../web/share/wrap.ts";
import { MADE_UP, marked } from "../../../graph/export/made-up.ts";
import { NASTY, takeawayWith } from "../../support/takeaway.ts";

const taken = takeawayWith();

/** Throws at the first thing that is not well-formed. */
function xml(text: string): ReturnType<DOMParser["parseFromString"]> {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, "text/xml");
}

describe("every file", () => {
  const files = {
    svg: () => toSvg(taken).svg,
    graphml: () => toGraphml(taken),
    html: () => toHtml(taken),
    json: () => toJson(taken),
    csv: () => toCsv(rowsOf(taken.chain)),
  };
  test.each(Object.entries(files))("%s: equal takeaways, equal bytes", (_kind, make) =>
    expect(make()).toBe(make()),
  );

  test.each(["svg", "graphml", "html", "json", "csv"] as const)(
    "%s says of a made-up library that it is",
    (kind) => {
      const of = (madeUp: boolean) => {
        const one = { ...taken, madeUp };
        return {
          svg: () => toSvg(one).svg,
          graphml: () => toGraphml(one),
          html: () => toHtml(one),
          json: () => toJson(one),
          csv: () => toCsv(marked(rowsOf(one.chain), madeUp)),
        }[kind]();
      };
      expect([of(true).includes(MADE_UP), of(false).includes(MADE_UP)]).toEqual([true, false]);
    },
  );

  test("a row of a made-up table cannot be taken away without the mark", () => {
    const lines = toCsv(marked(rowsOf(taken.chain), true))
      .trim()
      .split("\r\n");
    expect(lines.every((line) => line.endsWith(MADE_UP))).toBe(true);
  });

  test("escaping keeps all words and drops what XML forbids", () => {
    expect(escape(`<a b="c">&'\u0000\uFFFF\uD800 政`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;&#39; 政");
  });
});

describe("the picture", () => {
  test("is well-formed, with a card a node and a line a relationship as shown", () => {
    const document = xml(toSvg(taken).svg);
    const paths = [...document.getElementsByTagName("path")].filter((path) =>
      path.hasAttribute("marker-end"),
    );
    expect(paths).toHaveLength(taken.scene.relationships.length);
    const cards = [...document.getElementsByTagName("rect")].filter(
      (rect) => rect.getAttribute("rx") === "6",
    );
    expect(cards).toHaveLength(taken.scene.nodes.length);
    expect(document.getElementsByTagName("script")).toHaveLength(0);
  });

  test("a derived line is dashed, an inferred one dotted", () => {
    const svg = toSvg(taken).svg;
    const dashes = [...svg.matchAll(/<path d="M[^>]*marker-end/g)].map(
      ([path]) => /stroke-dasharray="([^"]+)"/.exec(path)?.[1] ?? "solid",
    );
    expect(dashes[0]).toBe("solid");
    expect(dashes[1]).toBe("6 4");
    expect(dashes.at(-1)).toBe("1.5 3.5");
  });

  test("says what it leaves out, in both languages", () => {
    expect(cutsOf(taken)).toEqual([
      "图中只显示一部分：任务与行动 10 / 12。全部见数据。",
      "在当前步数之外还有 3 个节点。",
    ]);
    expect(toSvg(taken).svg).toContain("任务与行动 10 / 12");
    expect(cutsOf({ ...taken, text: textOf("en") })[0]).toContain("Task, action 10 / 12");
  });

  test("its colours are those of the style sheet", () => {
    const tokens = readFileSync(join(import.meta.dirname, "../../../web/style/tokens.css"), "utf8");
    for (const [name, [light, dark]] of Object.entries(INKS))
      expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
  });
});

describe("wrapping", () => {
  test("Chinese breaks anywhere, but no line begins with a closing mark", () =>
    expect(wrap("强化食品安全，监管", 6)).toEqual(["强化食品安全，", "监管"]));
  test("no line ends with an opening mark", () =>
    expect(wrap("贯彻落实《质量强国", 5)).toEqual(["贯彻落实", "《质量强国"]));
  test("Latin words stay whole", () =>
    expect(wrap("推进 ISO 9001 认证", 6)).toEqual(["推进 ISO", "9001 认证"]));
  test("what does not fit ends in …", () => {
    const lines = wrap("一二三四五六七八九十", 4, 2);
    expect(lines).toEqual(["一二三四", "五六七…"]);
    expect(widthOf(lines[1]!)).toBeLessThanOrEqual(4);
  });
  test("nothing gives no line", () => expect(wrap("  ", 4)).toEqual([]));
});

describe("GraphML", () => {
  const document = xml(toGraphml(taken));
  const all = (name: string) => [...document.getElementsByTagName(name)];
  test("holds all nodes and relationships of the answer, and tells which are shown", () => {
    expect(all("node")).toHaveLength(taken.chain.nodes.length);
    expect(all("edge")).toHaveLength(taken.chain.relationships.length);
    expect(
      all("data").filter((data) => data.getAttribute("key") === "n_shown" && data.textContent === "false"),
    ).toHaveLength(2);
  });
  test("every key is declared, every id a name token, every end a node", () => {
    const keys = new Set(all("key").map((key) => key.getAttribute("id")));
    for (const data of all("data")) expect(keys).toContain(data.getAttribute("key"));
    const ids = new Set(all("node").map((node) => node.getAttribute("id")!));
    for (const id of ids) expect(id).toMatch(/^[\w.:-]+$/);
    for (const edge of all("edge"))
      expect(ids.has(edge.getAttribute("source")!) && ids.has(edge.getAttribute("target")!)).toBe(true);
  });
  test("keeps nasty words as they are", () =>
    expect(all("data").map((data) => data.textContent)).toContain(NASTY));
});

describe("CSV and JSON", () => {
  test("one row a relationship, and no cell runs as a formula", () => {
    const rows = rowsOf(taken.chain);
    expect(rows).toHaveLength(taken.chain.relationships.length + 1);
    expect(rows[0]!.slice(0, 11)).toEqual([
      "source",
      "type",
      "role",
      "target",
      "method",
      "rule",
      "quote",
      "policy",
      "line",
      "start",
      "end",
    ]);
    expect(toCsv(rows)).toContain(`"'=1+1 <script>`);
    expect(toCsv(rows)).not.toMatch(/(?:^|,)"?=/m);
  });
  test("JSON holds the answer untouched and the question", () => {
    expect(JSON.parse(toJson(taken))).toMatchObject({
      query: taken.query,
      variables: taken.variables,
      revision: "abc",
      address: taken.address,
      data: JSON.parse(JSON.stringify(taken.answer)),
    });
  });
});

describe("the offline page", () => {
  const html = toHtml(taken);
  test("parses without an error, holds no script and asks for nothing", () => {
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
    expect(errors).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|url\((?!#)|@import/i);
    expect(html).toContain(escape(NASTY));
  });
  test("the article is well-formed, all relationships are in it, and each points to a note that is there", () => {
    const article = xml(html.slice(html.indexOf("<article"), html.indexOf("</article>") + 10));
    expect([...article.getElementsByTagName("tr")]).toHaveLength(taken.chain.relationships.length + 1);
    const notes = new Set(
      [...article.getElementsByTagName("li")].map((note) => `#${note.getAttribute("id")}`),
    );
    for (const link of article.getElementsByTagName("a")) expect(notes).toContain(link.getAttribute("href"));
  });
});

describe("the query elsewhere", () => {
  test.each(["it's", "''", "a\nb", '$HOME `id` \\ "x"', ""])("the shell reads %j as one word", (word) => {
    expect(execFileSync("sh", ["-c", `printf %s ${shellQuoted(word)}`], { encoding: "utf8" })).toBe(word);
  });
  test("the TypeScript says the very query", () => {
    const question = {
      query: 'query { a(b: "`${1}\\n") }',
      variables: { id: "it's" },
      endpoint: "http://localhost/graphql",
    };
    const declared = snippetOf.typescript(question).split(";\n")[0]!.replace("const query = ", "");
    expect(new Function(`return ${declared}`)()).toBe(question.query);
    for (const name of SNIPPETS) expect(snippetOf[name](question)).not.toBe("");
  });
});
