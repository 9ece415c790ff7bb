import { expect, test } from "vitest";
import { element } from "../../../../graph/export/element.ts";

test.each([
  [element("rect", { x: 1, rx: 0 }), '<rect x="1" rx="0"/>'],
  [element("g", { opacity: null, id: undefined }, "<a/>", "<b/>"), "<g><a/><b/></g>"],
  [element("q", { lang: "zh-CN" }, ""), '<q lang="zh-CN"></q>'],
  [element("p", { title: `"<&'` }, "丙"), '<p title="&quot;&lt;&amp;&#39;">丙</p>'],
])("%s", (written, expected) => expect(written).toBe(expected));
