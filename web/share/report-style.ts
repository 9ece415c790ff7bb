import { darkInks, INKS } from "./inks.ts";

const SERIF = '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif';
const SANS =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** The inks as `--r-…`, by their place in `INKS`: 0 light, 1 dark. */
const variables = (at: 0 | 1): string =>
  ["paper", "surface", "ink", "soft", "line", "edge", "accent"]
    .map((name) => `--r-${name}: ${INKS[name]![at]}`)
    .join("; ");

/** The inks of the picture in the dark, for a picture that stands in a report. */
const pictureInTheDark = (): string =>
  darkInks().replaceAll(".fill-", ".report .fill-").replaceAll(".stroke-", ".report .stroke-");

const WORDS = `
.report { ${variables(0)}; max-width: 1080px; margin: 0 auto; padding: 40px 24px 64px }
.report { color: var(--r-ink); font: 16px/1.7 ${SANS} }
.report h1 { font: 600 1.6rem/1.45 ${SERIF}; margin: 0 0 8px }
.report h2 { font: 600 1.1rem/1.5 ${SERIF}; margin: 36px 0 10px }
.report p { margin: 0 0 6px }
.report .in-words { border-inline-start: 3px solid var(--r-accent); padding-inline-start: 14px }
.report .origin, .report .cut, .report small { color: var(--r-soft); font-size: .82rem; overflow-wrap: anywhere }
.report q { font-family: ${SERIF}; white-space: pre-line; quotes: "“" "”" }`;

/** The picture is as wide as it needs, in the middle of the window, and scrolls when that is not enough. */
const PICTURE = `
.report figure { width: max-content; max-width: calc(100vw - 48px); margin: 24px 50% 10px; translate: -50% }
.report figure { overflow: auto; border: 1px solid var(--r-line); border-radius: 8px }
.report svg { display: block; max-width: 100%; min-width: 960px; height: auto }`;

const TABLE = `
.report .table { overflow-x: auto }
.report table { border-collapse: collapse; width: 100%; min-width: 640px; font-size: .9rem }
.report th { text-align: start; font-weight: 600; border-bottom: 2px solid var(--r-ink) }
.report th { padding: 6px 12px 6px 0; white-space: nowrap }
.report td { border-bottom: 1px solid var(--r-line); padding: 6px 12px 6px 0; vertical-align: top }
.report td[lang] { font-family: ${SERIF} }
.report .ref a { color: var(--r-accent); display: inline-block; min-width: 24px; min-height: 24px }
.report .how { border-bottom: 2px solid var(--r-edge); white-space: nowrap }
.report .how-DERIVED { border-bottom-style: dashed }
.report .how-INFERRED { border-bottom-style: dotted }
.report .how-STATED { border-bottom: 4px double var(--r-edge) }`;

const NOTES = `
.report .notes { list-style: decimal; margin: 0; padding-inline-start: 2.6em; font-size: .9rem }
.report .notes li { margin-bottom: 6px }
.report .notes li:target { outline: 2px solid var(--r-accent); outline-offset: 4px }`;

const DARK = `
@media screen and (prefers-color-scheme: dark) {
.report { ${variables(1)} }
${pictureInTheDark()}
}`;

/** Black on white: title, sentence and picture on a page across, the table and the words upright. */
const PAPER = `
@page { size: A4 portrait; margin: 16mm 15mm }
@page picture { size: A4 landscape; margin: 10mm }
@media print {
.report { max-width: none; padding: 0; font-size: 10pt }
.report { --r-ink: #000; --r-soft: #333; --r-line: #999; --r-edge: #000; --r-accent: #000 }
.report header, .report .cut { page: picture }
.report figure { page: picture; break-inside: avoid; border: 0; width: auto; max-width: none }
.report figure { margin: 4mm 0 2mm; translate: none; overflow: visible }
.report svg { width: 100%; min-width: 0; max-height: 135mm }
.report .fill-paper, .report .fill-surface { fill: #fff }
.report text.fill-ink, .report text.fill-soft, .report tspan { fill: #000 }
.report .stroke-edge, .report .stroke-accent { stroke: #000 }
.report .stroke-line { stroke: #555 }
.report marker path { fill: #000 }
.report h2 { break-after: avoid }
.report tr, .report li { break-inside: avoid }
.report thead { display: table-header-group }
.report table { min-width: 0; font-size: 8.5pt }
.report .table { overflow: visible }
.report .notes { font-size: 8.5pt }
.report .ref a { min-height: 0; text-decoration: none }
.report .how { white-space: normal }
}`;

/** The look of a report, for the file and for paper. */
export const REPORT_STYLE = [WORDS, PICTURE, TABLE, NOTES, DARK, PAPER].join("").trim();
