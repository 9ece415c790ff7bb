import { escape } from "../../graph/export/escape.ts";
import { INKS } from "./inks.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { reportOf } from "./report.ts";
import { titleOf, type Takeaway } from "./takeaway.ts";

/**
 * The report as one file that needs nothing else: no script, no font, no picture from anywhere;
 * its own policy forbids every request.
 */
export function toHtml(taken: Takeaway): string {
  return `<!doctype html>
<html lang="${escape(taken.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(titleOf(taken))}</title>
<style>
${pageStyle()}
${REPORT_STYLE}
</style>
</head>
<body>
<main>
${reportOf(taken)}
</main>
</body>
</html>
`;
}

/** The ground under the report, by day, in the dark and on paper. */
function pageStyle(): string {
  const [paper, dark] = INKS.paper!;
  return [
    `body { margin: 0; background: ${paper} }`,
    `@media screen and (prefers-color-scheme: dark) { body { background: ${dark} } }`,
    "@media print { body { background: #fff } }",
  ].join("\n");
}
