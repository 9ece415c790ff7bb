import limits from "../lexicon/limits.json" with { type: "json" };

/** `《…2021年第四季度…方案》`: a time in the title of a document sets nothing. */
export function inTitle(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - limits.title), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
