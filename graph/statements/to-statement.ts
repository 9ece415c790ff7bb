import { STATEMENT_KIND, type StatementKind } from "../model/index.ts";
import { refuse } from "./fault.ts";
import { refuseOthers, shown, textIn, textOrNull, wordIn, type Given } from "./fields.ts";
import { KINDS } from "./kinds.ts";
import { statementIdOf, type Bound, type Statement, type StatementDraft } from "./statement.ts";

/** `id` and `matched` are what a listing adds; they say nothing here. */
const FIELDS = ["kind", "subject", "quote", "value", "by", "at", "why", "source", "on", "id", "matched"];
const LONGEST: Readonly<Record<string, number>> = { by: 80, why: 2_000, source: 2_000, quote: 20_000 };
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * One line of JSON as a statement; `id` is computed, whatever the line says. Throws a `StatementFault` that
 * says what is wrong and what to do.
 */
export function toStatement(line: unknown): Statement {
  const given = isDecisionOfBefore(line) ? fromDecision(line) : objectOf(line);
  refuseOthers(given, FIELDS);
  const kind = wordIn(given, "kind", STATEMENT_KIND);
  const [quote, source] = [textOrNull(given, "quote"), textOrNull(given, "source")];
  const texts = { by: textIn(given, "by").trim(), why: textIn(given, "why").trim() };
  for (const [field, words] of Object.entries({ ...texts, quote, source })) {
    const longest = LONGEST[field]!;
    if (words !== null && words.length > longest)
      refuse({
        zh: `${field} 至多 ${longest} 字，请缩短`,
        en: `${field} may have ${longest} characters; shorten it`,
      });
  }
  const draft = {
    kind,
    subject: textIn(given, "subject"),
    quote,
    value: valueOf(kind, given.value),
    ...texts,
    at: timeIn(given),
    source,
    ...(given.on === undefined ? {} : { on: boundOf(given.on) }),
  } as StatementDraft;
  const { quotes, sourced } = KINDS[kind];
  if (quotes === "ALWAYS" && quote === null)
    refuse({ zh: "quote 应为原文文字，请补上", en: "quote must be words of the document; add them" });
  if (sourced && source === null)
    refuse({
      zh: "source 应写明由何得知（文件、网址、台账），请补上",
      en: "source must say where it is known from (a document, an address, a record); add it",
    });
  // The value is that of the kind, which was just read by it.
  return { id: statementIdOf(draft), ...draft } as Statement;
}

function valueOf(kind: StatementKind, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    refuse({
      zh: `value 应为对象，实为 ${shown(value)}，请改正`,
      en: `value must be an object, not ${shown(value)}; correct it`,
    });
  return KINDS[kind].valueOf(value as Given);
}

function objectOf(line: unknown): Given {
  if (typeof line !== "object" || line === null || Array.isArray(line))
    refuse({ zh: "应为一个 JSON 对象，请改正", en: "must be one JSON object; correct it" });
  return line as Given;
}

function timeIn(given: Given): string {
  const at = textIn(given, "at");
  if (!ISO.test(at) || Number.isNaN(Date.parse(at)))
    refuse({
      zh: `at 应为 ISO 8601 时间，如 2024-06-30T08:00:00Z，实为 ${shown(at)}，请改正`,
      en: `at must be a time of ISO 8601 like 2024-06-30T08:00:00Z, not ${shown(at)}; correct it`,
    });
  return at;
}

const BOUND = ["type", "source", "target", "code", "nodes", "words", "name", "digest", "before", "after"];

function boundOf(on: unknown): Bound {
  const given = objectOf(on);
  refuseOthers(given, BOUND, "on.");
  for (const [field, value] of Object.entries(given)) {
    const texts = Array.isArray(value) ? (value as unknown[]) : [value];
    if (!texts.every((text) => typeof text === "string"))
      refuse({ zh: `on.${field} 应为文字，请改正`, en: `on.${field} must be text; correct it` });
  }
  return given as Bound;
}

/**
 * A line of versions that knew decisions only:
 * `{"relationship":…,"decision":"REJECT","by":…,"at":…,"why":…,"on":{…}}`.
 */
function isDecisionOfBefore(line: unknown): line is Given {
  return typeof line === "object" && line !== null && "relationship" in line && !("kind" in line);
}

function fromDecision({ relationship, decision, on, ...said }: Given): Given {
  if (on === undefined) return { kind: "DECISION", subject: relationship, value: { decision }, ...said };
  const { words, ...ends } = objectOf(on);
  for (const field of ["type", "source", "target", "words"]) textIn({ ...ends, words }, field);
  return { kind: "DECISION", subject: relationship, quote: words, value: { decision }, ...said, on: ends };
}
