import fc from "fast-check";
import { expect, test } from "vitest";
import {
  added,
  addressOf,
  currentOf,
  decode,
  encode,
  moved,
  MOST_STEPS,
  parse,
  reach,
  removed,
  type Story,
} from "../../../web/story/story.ts";
import { fromUrl, START } from "../../../web/state/view.ts";

const address = fc
  .record({ focus: fc.string({ unit: "grapheme", minLength: 1 }), query: fc.string({ unit: "grapheme" }) })
  .map((some) => addressOf({ ...START, ...some }));
const caption = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter((words) => words.trim() !== "" && words.length <= 200);
const stories: fc.Arbitrary<Story> = fc.array(fc.record({ caption, address }), { maxLength: MOST_STEPS });
const hashOf = (value: unknown) => encode(value as Story);

test("a story and its hash say the same", () => {
  fc.assert(fc.property(stories, (story) => void expect(decode(encode(story))).toEqual(story)));
  fc.assert(fc.property(stories, (story) => void expect(encode(story)).toMatch(/^#story=[\w-]+$/)));
});

test("any text is a story or null", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) =>
        void expect(
          [decode(text), decode(`#story=${text}`), parse(text)].every(
            (read) => read === null || Array.isArray(read),
          ),
        ).toBe(true),
    ),
  );
  fc.assert(fc.property(fc.json(), (json) => void expect(parse(json) ?? []).toEqual([])));
});

test.each([
  "//evil.example/",
  "/\\evil.example",
  "/\t/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "",
  "?q=1",
  "/a\nb",
  `/?q=${"x".repeat(5_000)}`,
  7,
  null,
  ["/"],
])("an address that is no view of this site: %j", (bad) => {
  expect(decode(hashOf([{ caption: "a", address: bad }]))).toBeNull();
});

test.each(
  [
    null,
    {},
    "[]",
    1,
    [null],
    [[]],
    [{}],
    [{ caption: "", address: "/" }],
    [{ caption: "x".repeat(201), address: "/" }],
    [{ caption: 1, address: "/" }],
    Array.from({ length: MOST_STEPS + 1 }, () => ({ caption: "a", address: "/" })),
  ].map((bad) => [bad]),
)("no story: %j", (bad) => {
  expect(decode(hashOf(bad))).toBeNull();
});

test("bytes that are not UTF-8, a cut hash and another hash are no story", () => {
  for (const bad of [
    "#story=__79",
    "#story=",
    "#story=A",
    "#main",
    "",
    `${encode([{ caption: "a", address: "/" }]).slice(0, -3)}`,
  ])
    expect(decode(bad)).toBeNull();
});

test("what a stranger adds to a step is left out", () => {
  expect(decode(hashOf([{ caption: "a", address: "/?q=1", onclick: "x" }]))).toEqual([
    { caption: "a", address: "/?q=1" },
  ]);
});

test("steps are added, moved and removed", () => {
  const story = added(added(added([], " a ", "/"), "b", "/?q=1"), "c", "/?q=2");
  const captions = (some: Story) => some.map((step) => step.caption).join("");
  expect(captions(story)).toBe("abc");
  expect(added(story, " ", "/")).toBe(story);
  expect(added(story, "d", "//evil.example")).toBe(story);
  expect(captions(moved(story, 0, 1))).toBe("bac");
  expect(captions(moved(story, 2, 0))).toBe("cab");
  expect(moved(story, 0, -1)).toBe(story);
  expect(moved(story, 2, 3)).toBe(story);
  expect(captions(removed(story, 1))).toBe("ac");
  const full = Array.from({ length: MOST_STEPS }, () => ({ caption: "a", address: "/" }));
  expect(added(full, "b", "/")).toBe(full);
});

test("a story that comes by the same view twice knows which step it is at, in any language", () => {
  const story = added(added(added([], "a", "/?q=1"), "b", "/"), "c", "/?q=1");
  const view = reach(story[2]!)(fromUrl("/?lang=en"));
  expect(view.language).toBe("en");
  expect(currentOf(story, view, 2)).toBe(2);
  expect(currentOf(story, view, -1)).toBe(0);
  expect(currentOf(story, fromUrl("/?q=2"), 2)).toBe(-1);
});
