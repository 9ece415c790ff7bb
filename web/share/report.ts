import type { Chain, ChainRelationship } from "../api/chain.query.ts";
import { nameOf } from "../chain/names.ts";
import { escape } from "./escape.ts";
import { toSvg } from "./svg.ts";
import { cutsOf, originOf, titleOf, wordsOf, type Takeaway } from "./takeaway.ts";

/**
 * The chain to read and to print: sentence, all relationships, the words they rest on as notes,
 * the picture. HTML without scripts; every word escaped.
 */
export function reportOf(taken: Takeaway): string {
  const { chain, text } = taken;
  const names = new Map(chain.nodes.map((node) => [node.id, nameOf(node)]));
  const notes = notesOf(chain);
  const rows = chain.relationships.map((relationship) => {
    const { source, target, type, role, method, rule } = relationship;
    const number = notes.get(keyOf(relationship))!.number;
    const how = `${text(`method.${method}`)}${rule ? ` · ${rule}` : ""}`;
    return `<tr><td lang="zh-CN">${escape(names.get(source) ?? source)}</td><td>${escape(text(`type.${type}`))}${role ? ` · ${escape(text(`role.${role}`))}` : ""}</td><td lang="zh-CN">${escape(names.get(target) ?? target)}</td><td><span class="how how-${method}">${escape(how)}</span></td><td class="ref"><a href="#note-${number}">${number}</a></td></tr>`;
  });
  const heads = [
    text("table.from"),
    text("table.type"),
    text("table.to"),
    text("table.method"),
    text("table.quote"),
  ];
  return [
    `<article class="report"><header><h1 lang="zh-CN">${escape(titleOf(taken))}</h1>`,
    wordsOf(taken) ? `<p class="in-words" lang="zh-CN">${escape(wordsOf(taken))}</p>` : "",
    `<p class="origin">${escape(originOf(taken))}</p></header>`,
    `<figure tabindex="0" role="region" aria-label="${escape(text("share.picture"))}">${toSvg(taken, false).svg}</figure>`,
    ...cutsOf(taken).map((line) => `<p class="cut">${escape(line)}</p>`),
    `<h2>${escape(text("share.all", { n: chain.relationships.length }))}</h2>`,
    `<div class="table" tabindex="0" role="region" aria-label="${escape(text("chain.table"))}"><table><thead><tr>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join("")}</tr></thead><tbody>`,
    ...rows,
    "</tbody></table></div>",
    `<h2>${escape(text("share.notes"))}</h2><ol class="notes">`,
    ...[...notes.values()].map(
      ({ number, evidence }) =>
        `<li id="note-${number}" value="${number}">${noteOf(taken, evidence, names)}</li>`,
    ),
    "</ol></article>",
  ].join("\n");
}

type Evidence = ChainRelationship["evidence"];

/** A published statement is never set as a quotation. */
function noteOf(
  { text }: Takeaway,
  { kind, quote, statement, policy, line, publisher, url, date }: Evidence,
  names: ReadonlyMap<string, string>,
): string {
  if (kind === "REFERENCE")
    return `${escape(statement ?? "")} <small>${escape([publisher, date, url].filter(Boolean).join(" · "))}</small>`;
  const place = [
    policy ? (names.get(policy) ?? policy) : "",
    line == null ? "" : text("evidence.line", { line }),
  ]
    .filter(Boolean)
    .join(" · ");
  return `<q lang="zh-CN">${escape(quote ?? "")}</q> <small>${escape(place)}</small>`;
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
