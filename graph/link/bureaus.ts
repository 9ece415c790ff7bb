import type { BureauKind } from "../model/index.ts";
import type { ClauseName, Diagnostic, Document } from "../text/document.ts";
import { legibleName } from "../text/legible.ts";
import { isGroup, isOrganisation } from "../text/organisation.ts";
import { policyIdOfDocument } from "./identity.ts";
import { bureauIdOf } from "./ids.ts";
import { jurisdictionOf, sharedPrefixesOf } from "./jurisdiction.ts";
import { fullLeadingGroupOf, leadingGroupsOf, repairOf, type Repair } from "./misprints.ts";

/** A body that answers for something, as one document knows it. */
export interface Bureau {
  readonly id: string;
  /** Without the prefix that the document's bureaus share: 市场监管局. */
  readonly name: string;
  /** With it: 示范区市场监管局. */
  readonly fullName: string;
  readonly kind: BureauKind;
  readonly jurisdiction: string;
  readonly group: boolean;
  /** Every form it is printed in, in order of first appearance. */
  readonly aliases: readonly string[];
}

export interface ResolvedName {
  readonly bureau: Bureau;
  readonly repair: Repair | null;
}

export interface Resolution {
  /** In order of first appearance. */
  readonly bureaus: readonly Bureau[];
  readonly of: ReadonlyMap<ClauseName, ResolvedName>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The bureaus that the clauses of a document name, each once. Nothing is merged but what a named rule merges.
 */
export function resolveBureaus(document: Document): Resolution {
  const jurisdiction = jurisdictionOf(document.metadata) ?? policyIdOfDocument(document);
  const prefixes = sharedPrefixesOf(jurisdiction);
  const groups = leadingGroupsOf(document.source.text);
  const counts = new Map<string, number>();
  for (const name of document.clauses.flatMap((clause) => clause.names)) {
    const words = withoutPrefix(printedOf(document, name), prefixes);
    if (isOrganisation(words) || isGroup(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const found = new Map<string, Bureau & { aliases: string[] }>();
  const of = new Map<ClauseName, ResolvedName>();
  const diagnostics: Diagnostic[] = [];
  for (const clause of document.clauses) {
    let prefix: string | null = null;
    for (const name of clause.names) {
      const printed = printedOf(document, name);
      prefix = prefixes.find((candidate) => printed.startsWith(candidate) && printed !== candidate) ?? prefix;
      const short = printed.includes("领导小组") ? printed : withoutPrefix(printed, prefixes);
      const repair = printed.includes("领导小组")
        ? fullLeadingGroupOf(printed, groups)
        : repairOf(short, prefixes, counts);
      const canonical = repair?.name ?? short;
      const id = bureauIdOf(jurisdiction, canonical);
      const kind = kindOf(canonical, name.group);
      const known = found.get(id) ?? {
        id,
        name: canonical,
        fullName: canonical,
        kind,
        jurisdiction,
        group: name.group,
        aliases: [],
      };
      if (!known.aliases.includes(printed)) known.aliases.push(printed);
      const fullName =
        known.fullName === canonical && prefix && kind === "ADMINISTRATION"
          ? prefix + canonical
          : known.fullName;
      const bureau = Object.assign(known, { fullName });
      found.set(id, bureau);
      of.set(name, { bureau, repair });
      if (repair) diagnostics.push(repairDiagnostic(printed, repair, name));
    }
  }
  return { bureaus: [...found.values()], of, diagnostics };
}

/** A name without the prefix that the bureaus of a place share. */
export function shortNameOf(printed: string, jurisdiction: string): string {
  return printed.includes("领导小组") ? printed : withoutPrefix(printed, sharedPrefixesOf(jurisdiction));
}

/** The words of a name as the document prints them, without what nobody sees. */
export function printedOf(document: Document, name: ClauseName): string {
  return legibleName(document.source.text.slice(name.start, name.end)).replace(/\s+/g, "");
}

/** What kind of body a name is, by its ending. */
export function kindOf(name: string, group: boolean): BureauKind {
  if (group) return "GROUP";
  if (/领导小组/.test(name)) return "LEADING_GROUP";
  if (/^中共|(?:党工委|工委|党委|省委|市委|区委|县委)|(?:宣传|组织|统战)部$|政法委|纪委/.test(name))
    return "PARTY_ORGAN";
  if (/(?:国务院|人民政府|管委会|政府)$/.test(name)) return "GOVERNMENT";
  if (/(?:中心|院|所|站|馆|社|校|大学|公司|集团|银行|协会)$/.test(name)) return "INSTITUTION";
  return "ADMINISTRATION";
}

/** `茂林镇人民政府` without its place would be any government. */
const GENERIC =
  /^(?:人民政府|政府|党委|委员会|管委会|管理委员会|党工委|工委|办公室|办公厅|党政办公室|各部门|有关部门)$/;
/** True for a name that says nothing without its place: 管委会, 党工委. */
export function isGeneric(name: string): boolean {
  return GENERIC.test(name);
}

/** `区县（自治县，以下简称区县）政府`: a bracket that defines a word is no second name. */
const NATION = "国家";
const LONGEST_MINISTRY = 10;
const DEFINITION = /[(（][^()（）]*(?:以下(?:简|统)称|下同)[^()（）]*[)）]/;

function withoutPrefix(printed: string, prefixes: readonly string[]): string {
  const named = printed.replace(DEFINITION, "");
  const prefix = prefixes.find(
    (candidate) => named.startsWith(candidate) && named.length >= candidate.length + 2,
  );
  // 国家卫生健康委 is 卫生健康委; 国家组织药品集中采购…办公室 begins with what the state does.
  if (prefix === NATION && named.length > prefix.length + LONGEST_MINISTRY) return named;
  return prefix && !GENERIC.test(named.slice(prefix.length)) ? named.slice(prefix.length) : named;
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
