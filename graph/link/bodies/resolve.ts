import type { Clause, ClauseName, Diagnostic, Document } from "../../text/document.ts";
import { legibleName } from "../../text/legible.ts";
import { isGroup, isOrganisation } from "../../text/organisation.ts";
import { policyIdOfDocument } from "../identity.ts";
import { fullLeadingGroupOf, leadingGroupsOf, repairOf, type Repair } from "../misprints.ts";
import { NATION } from "../places/place.ts";
import { placeOf } from "../places/place-of.ts";
import { bodyIn, isElidable, type BodyIn, type BodyName } from "./body-of.ts";
import type { Bureau, Resolution, ResolvedName } from "./bureau.ts";
import { formerBureauIdOf, formerIssuerIdOf, formerJurisdictionOf } from "./former.ts";
import { bureauIdOf } from "./ids.ts";
import { namesOf } from "./names.ts";
import { sharedPrefixesOf, withoutPrefix } from "./prefixes.ts";
import departments from "./registry/departments.json" with { type: "json" };

/** One printed name, before it is known which body it means. */
interface Reading {
  readonly printed: string;
  /** Without the words of a zone or of the nation. */
  readonly short: string;
  readonly repair: Repair | null;
  readonly group: boolean;
}

interface Draft {
  readonly body: BodyName;
  readonly id: string;
  readonly group: boolean;
  readonly printed: Map<string, number>;
  readonly shorts: Map<string, number>;
  readonly completed: Map<string, string>;
  readonly formerIds: Set<string>;
}

/**
 * The bodies that a document names, each once: those of its clauses and those that issued it. Nothing is merged but
 * what a rule for names merges, and nothing is told apart that means one body of one place.
 */
export function resolveBureaus(document: Document): Resolution {
  const known = made.get(document) ?? resolve(document);
  made.set(document, known);
  return known;
}

const made = new WeakMap<Document, Resolution>();

function resolve(document: Document): Resolution {
  const place = placeOf(document)?.path ?? null;
  const prefixes = sharedPrefixesOf(place);
  const readings = readingsOf(document, prefixes);
  const bodyOf = bodyIn(place);
  const seen = explicitBodies(readings, bodyOf);
  const drafts = new Map<string, Draft>();
  const of = new Map<ClauseName, Draft>();
  const policy = policyIdOfDocument(document);
  const jurisdiction = formerJurisdictionOf(document);
  const host = hostOf(document, bodyOf);
  const draftOf = (body: BodyName, reading: Reading, clause: Clause | null): Draft => {
    const home = {
      place: body.place,
      policy,
      unit: clause?.unit?.path ?? clause?.indicator?.unit?.path ?? null,
      host,
    };
    const id = idIn(drafts, bureauIdOf(body.bound, body.key, home), body, clause);
    const draft = drafts.get(id) ?? {
      body,
      id,
      group: reading.group || body.kind === "GROUP",
      printed: new Map<string, number>(),
      shorts: new Map<string, number>(),
      completed: new Map<string, string>(),
      formerIds: new Set<string>(),
    };
    drafts.set(id, draft);
    count(draft.printed, reading.printed);
    count(draft.shorts, reading.repair?.name ?? reading.short);
    return draft;
  };
  for (const clause of document.clauses) {
    let before: { words: string; prefix: string; place: string } | null = null;
    // In a document of no known place the word before a list stands for it: `省工业和信息化厅、科技厅`.
    let level: { words: string; prefix: string } | null = null;
    for (const name of clause.names) {
      const reading = readings.get(name)!;
      const bare = inList(reading, place, before?.place ?? null, { seen, bodyOf });
      const goesOn: boolean = level !== null && isElided(bare, reading, level.prefix);
      const body: BodyName = goesOn ? { ...bare, key: `${level!.prefix}${bare.key}` } : bare;
      const draft = draftOf(body, reading, clause);
      draft.formerIds.add(formerBureauIdOf(jurisdiction, reading.printed, reading.repair));
      if (goesOn) draft.completed.set(level!.prefix + reading.short, `${level!.words}、${reading.printed}`);
      if (body.prefix !== "" && body.place === null) level = { words: reading.printed, prefix: body.prefix };
      if (before && completes(body, reading, before))
        draft.completed.set(before.prefix + reading.short, `${before.words}、${reading.printed}`);
      of.set(name, draft);
      if (body.prefix !== "" && body.place !== null && body.place !== NATION && body.bound === "PLACE")
        before = { words: reading.printed, prefix: prefixWords(body, reading.printed), place: body.place };
    }
  }
  const issuers = new Map<string, Draft>();
  for (const { name } of document.metadata.issuers) {
    const draft = draftOf(
      bodyOf(name, false, null),
      { printed: name, short: name, repair: null, group: false },
      null,
    );
    draft.formerIds.add(formerIssuerIdOf(jurisdiction, document, name));
    issuers.set(name, draft);
  }
  const bureaus = new Map<string, Bureau>();
  for (const draft of drafts.values()) bureaus.set(draft.id, finished(draft, place));
  const named = (words: string): Bureau => {
    const body = bodyOf(words, isGroup(words), null);
    const id = bureauIdOf(body.bound, body.key, { place: body.place, policy, unit: null, host });
    const known =
      bureaus.get(id) ??
      [...bureaus.values()].find(({ printed }) => [...printed.keys()].some((form) => form.endsWith(words)));
    if (known) return known;
    const draft = draftOf(
      body,
      { printed: words, short: withoutPrefix(words, prefixes), repair: null, group: false },
      null,
    );
    draft.formerIds.add(formerBureauIdOf(jurisdiction, words, null));
    const made = finished(draft, place);
    bureaus.set(made.id, made);
    return made;
  };
  return {
    bureaus: [...new Set(of.values())].map(({ id }) => bureaus.get(id)!),
    of: new Map(
      [...of].map(([name, draft]): [ClauseName, ResolvedName] => [
        name,
        { bureau: bureaus.get(draft.id)!, repair: readings.get(name)!.repair },
      ]),
    ),
    issuers: new Map([...issuers].map(([name, draft]) => [name, bureaus.get(draft.id)!])),
    named,
    diagnostics: [...readings].flatMap(([name, { printed, repair }]) =>
      repair ? [repairDiagnostic(printed, repair, name)] : [],
    ),
  };
}

/** The words of a name as the document prints them, without what nobody sees. */
export function printedOf(document: Document, name: ClauseName): string {
  return legibleName(document.source.text.slice(name.start, name.end)).replace(/\s+/g, "");
}

function readingsOf(document: Document, prefixes: readonly string[]): Map<ClauseName, Reading> {
  const names = document.clauses.flatMap((clause) => clause.names);
  const groups = leadingGroupsOf(document.source.text);
  const counts = new Map<string, number>();
  for (const name of names) {
    const words = withoutPrefix(printedOf(document, name), prefixes);
    if (isOrganisation(words) || isGroup(words)) count(counts, words);
  }
  return new Map(
    names.map((name) => {
      const printed = printedOf(document, name);
      const isTeam = printed.includes("领导小组");
      const short = isTeam ? printed : withoutPrefix(printed, prefixes);
      const repair = isTeam ? fullLeadingGroupOf(printed, groups) : repairOf(short, prefixes, counts);
      return [name, { printed, short, repair, group: name.group }];
    }),
  );
}

/** Place and key of every body that is printed with the words of its place. */
function explicitBodies(readings: ReadonlyMap<ClauseName, Reading>, bodyOf: BodyIn): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { printed, group } of readings.values()) {
    const body = bodyOf(printed, group, null);
    if (body.prefix !== "") seen.add(`${body.place}|${body.key}`);
  }
  return seen;
}

/** The body of a name in its list: where it is printed bare, of the place before it, unless the text names one here. */
function inList(
  reading: Reading,
  place: string | null,
  elided: string | null,
  { seen, bodyOf }: { readonly seen: ReadonlySet<string>; readonly bodyOf: BodyIn },
): BodyName {
  const words = reading.repair?.name ?? reading.printed;
  const body = bodyOf(words, reading.group, elided);
  if (elided === null || elided === place || body.prefix !== "" || body.place !== elided) return body;
  const here = bodyOf(words, reading.group, null);
  return !seen.has(`${elided}|${body.key}`) && seen.has(`${here.place}|${here.key}`) ? here : body;
}

function completes(
  body: BodyName,
  { short, group }: Reading,
  before: { readonly prefix: string; readonly place: string },
): boolean {
  return (
    body.prefix === "" &&
    body.bound === "PLACE" &&
    body.place === before.place &&
    body.registered === null &&
    body.kind === "ADMINISTRATION" &&
    !group &&
    !short.startsWith(before.prefix.slice(-1)) &&
    isElidable(short, body.place) &&
    !departments.partyOnly.includes(short)
  );
}

/** `省工业和信息化厅、科技厅` where no place is known: a department behind one with the word of a level. */
function isElided({ place, prefix, kind }: BodyName, { short, group }: Reading, level: string): boolean {
  return (
    place === null &&
    prefix === "" &&
    kind === "ADMINISTRATION" &&
    !group &&
    !short.startsWith(level) &&
    isElidable(short, null) &&
    !departments.partyOnly.includes(short)
  );
}

/** 省 of 省财政厅, 示范区 of 示范区农业局, 广州市 of 广州市财政局; 省 alone of 省委组织部. */
function prefixWords(body: BodyName, printed: string): string {
  return printed.slice(0, printed.indexOf(body.prefix) + body.prefix.length);
}

/** A class of bodies is another in each clause, also where one unit has two. */
function idIn(
  drafts: ReadonlyMap<string, Draft>,
  id: string,
  { bound }: BodyName,
  clause: Clause | null,
): string {
  if (bound !== "CLAUSE" || clause === null) return id;
  let copy = 1;
  for (; ; copy += 1) {
    const tried = copy === 1 ? id : `${id}~${copy}`;
    const owner = OWNERS.get(drafts)?.get(tried);
    if (owner === undefined || owner === clause) {
      const owners = OWNERS.get(drafts) ?? new Map<string, Clause>();
      OWNERS.set(drafts, owners.set(tried, clause));
      return tried;
    }
  }
}
const OWNERS = new WeakMap<ReadonlyMap<string, Draft>, Map<string, Clause>>();

/** Place and key of the department that issued the document: its parts are charged by their own names. */
function hostOf({ metadata }: Document, bodyOf: BodyIn): string | null {
  for (const { name } of metadata.issuers) {
    const body = bodyOf(name, false, null);
    if (body.bound === "PLACE" && body.place !== null && body.kind === "ADMINISTRATION")
      return `${body.place}/${body.key}`;
  }
  return null;
}

function finished(draft: Draft, place: string | null): Bureau {
  const { body, id, printed, completed, formerIds } = draft;
  const isZone = place !== null && sharedPrefixesOf(place).length > 1;
  return {
    id,
    ...namesOf(draft.shorts, printed, completed, isZone),
    kind: body.kind,
    place: body.bound === "PLACE" || body.bound === "HOST" ? body.place : null,
    group: draft.group,
    same: body.bound === "CLAUSE" ? `class/${body.key}` : id,
    printed,
    completed,
    registered: body.registered,
    formerIds: [...formerIds].filter((former) => former !== id),
  };
}

function count(counts: Map<string, number>, words: string): void {
  counts.set(words, (counts.get(words) ?? 0) + 1);
}

function repairDiagnostic(printed: string, repair: Repair, name: ClauseName): Diagnostic {
  const misprint = repair.rule.startsWith("misprint/");
  return {
    code: misprint ? "MISPRINT_REPAIRED" : "SHORT_FORM_RESOLVED",
    severity: misprint ? "WARNING" : "INFO",
    message: `“${printed}”按规则 ${repair.rule} 读作“${repair.name}” / read as “${repair.name}” by rule ${repair.rule}`,
    start: name.start,
    end: name.end,
  };
}
