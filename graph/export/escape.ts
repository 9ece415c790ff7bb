const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What may have to be changed: most words have nothing of it. */
const OTHER = /[&<>"'\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text for XML and HTML, in elements and in attributes. Characters that XML 1.0 forbids are left out. */
export function escape(text: string | number): string {
  const words = String(text);
  if (!OTHER.test(words)) return words;
  return words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
