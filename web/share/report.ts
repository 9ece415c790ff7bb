import type { Chain, ChainRelationship } from "../api/chain.query.ts";
import { titledOf } from "../chain/names.ts";
import { ruleName } from "../evidence/rule-name.ts";
import type { Text } from "../i18n/use-text.ts";
import { element } from "../../graph/export/element.ts";
import { escape } from "../../graph/export/escape.ts";
import { toSvg } from "./svg.ts";
import { cutsOf, originOf, titleOf, wordsOf, type Takeaway } from "./takeaway.ts";

/**
 * The chain to read and to print: sentence, all relationships, the words they rest on as notes, the picture.
 * HTML without scripts; every word escaped.
 */
export function reportOf(taken: Takeaway): string {
  const { chain, text } = taken;
  const names = new Map(chain.nodes.map((node) => [node.id, titledOf(node, text)]));
  const notes = notesOf(chain);
  const rows = chain.relationships.map((relationship) =>
    rowOf(relationship, notes.get(keyOf(relationship))!.number, names, text),
  );
  const parts = [
    head(taken),
    figure(text("share.picture"), toSvg(taken, false).svg),
    ...cutsOf(taken).map((line) => element("p", { class: "cut" }, escape(line))),
    element("h2", {}, escape(text("share.all", { n: chain.relationships.length }))),
    table(text, rows),
    element("h2", {}, escape(text("share.notes"))),
    listOf(
      [...notes.values()].map(({ number, evidence }) =>
        element("li", { id: `note-${number}`, value: number }, noteOf(taken, evidence, names)),
      ),
    ),
  ];
  return element("article", { class: "report" }, parts.join("\n"));
}

function head(taken: Takeaway): string {
  const words = wordsOf(taken);
  const lines = [
    element("h1", { lang: "zh-CN" }, escape(titleOf(taken))),
    words ? element("p", { class: "in-words", lang: "zh-CN" }, escape(words)) : "",
    element("p", { class: "origin" }, escape(originOf(taken))),
  ];
  return element("header", {}, lines.join("\n"));
}

/** What may be wider than the page is scrolled, also by the keyboard. */
const scrolled = (label: string) => ({ tabindex: 0, role: "region", "aria-label": label });

const figure = (label: string, svg: string): string => element("figure", scrolled(label), svg);

const listOf = (items: readonly string[]): string =>
  element("ol", { class: "notes" }, `\n${items.join("\n")}\n`);

function table(text: Text, rows: readonly string[]): string {
  const heads = (["from", "type", "to", "method", "quote"] as const).map((column) =>
    element("th", { scope: "col" }, escape(text(`table.${column}`))),
  );
  const parts = [
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, `\n${rows.join("\n")}\n`),
  ];
  const attributes = { class: "table", ...scrolled(text("chain.table")) };
  return element("div", attributes, element("table", {}, ...parts));
}

/** A relationship with its ends by name, how it was got, and the number of the note it rests on. */
function rowOf(
  { source, target, type, role, method, rule }: ChainRelationship,
  note: number,
  names: ReadonlyMap<string, string>,
  text: Text,
): string {
  const name = (id: string) => element("td", { lang: "zh-CN" }, escape(names.get(id) ?? id));
  const relationship = [text(`type.${type}`), ...(role ? [text(`role.${role}`)] : [])].join(" · ");
  const how = `${text(`method.${method}`)}${rule ? ` · ${ruleName(rule, text)}` : ""}`;
  return element(
    "tr",
    {},
    name(source),
    element("td", {}, escape(relationship)),
    name(target),
    element("td", {}, element("span", { class: `how how-${method}` }, escape(how))),
    element("td", { class: "ref" }, element("a", { href: `#note-${note}` }, String(note))),
  );
}

type Evidence = ChainRelationship["evidence"];

/** The words of a note and where they stand. A published statement is never set as a quotation. */
function noteOf(
  { text }: Takeaway,
  { kind, quote, statement, policy, line, publisher, url, date }: Evidence,
  names: ReadonlyMap<string, string>,
): string {
  if (kind === "REFERENCE") {
    const origin = [publisher, date, url].filter(Boolean).join(" · ");
    return `${escape(statement ?? "")} ${element("small", {}, escape(origin))}`;
  }
  const document = policy ? (names.get(policy) ?? policy) : "";
  const place = [document, line == null ? "" : text("evidence.line", { line })].filter(Boolean).join(" · ");
  const quotation = element("q", { lang: "zh-CN" }, escape(quote ?? ""));
  return `${quotation} ${element("small", {}, escape(place))}`;
}

const keyOf = ({ evidence }: ChainRelationship): string =>
  JSON.stringify([evidence.policy, evidence.start, evidence.end, evidence.statement, evidence.url]);

/** Relationships that rest on the same words share a note. */
function notesOf(chain: Chain): Map<string, { readonly number: number; readonly evidence: Evidence }> {
  const notes = new Map<string, { readonly number: number; readonly evidence: Evidence }>();
  for (const relationship of chain.relationships) {
    const key = keyOf(relationship);
    if (!notes.has(key)) notes.set(key, { number: notes.size + 1, evidence: relationship.evidence });
  }
  return notes;
}
