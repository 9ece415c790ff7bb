import { element, escape, type HeldText } from "../../../graph/index.ts";
import { addressOfNode } from "../addresses.ts";
import type { Exported } from "../exported.ts";
import type { Link } from "../links.ts";
import { aboutOf } from "../tables/about-table.ts";
import { tokenOf } from "./words.ts";

/** The standard wants a date; where a document tells none, the first there is says so by its name. */
const NO_DATE = "0001-01-01";

/** What the document is, in the three levels of the standard, whom it names, and what made the file. */
export function metaOf(exported: Exported, held: HeldText, links: readonly Link[]): string {
  return element(
    "meta",
    {},
    identificationOf(exported, held),
    referencesOf(exported, links),
    proprietaryOf(exported, held),
  );
}

/** Work, expression and manifestation; `/akn/cn/doc/2023-12-27/…` after the naming convention. */
function identificationOf({ policy }: Exported, { format }: HeldText): string {
  const { title, docNumber, issuedOn, publishedOn } = policy!.properties;
  const date = issuedOn ?? publishedOn;
  const number = encodeURIComponent(docNumber ?? policy!.id);
  const work = `/akn/cn/doc/${date ?? NO_DATE}/${number}`;
  const dated = element("FRBRdate", {
    date: /^\d{4}-\d{2}-\d{2}$/.test(date ?? "") ? date : NO_DATE,
    name: date === undefined ? "unknown" : issuedOn === undefined ? "publication" : "issue",
  });
  const level = (name: string, uri: string, more: readonly string[]) =>
    element(
      name,
      {},
      element("FRBRthis", { value: `${uri}/!main` }),
      element("FRBRuri", { value: uri }),
      ...(name === "FRBRWork" ? [element("FRBRalias", { value: title, name: "title" })] : []),
      dated,
      element("FRBRauthor", { href: "#issuer" }),
      ...more,
    );
  return element(
    "identification",
    { source: "#zhengmai" },
    level("FRBRWork", work, [
      element("FRBRcountry", { value: "cn" }),
      ...(docNumber === undefined ? [] : [element("FRBRnumber", { value: docNumber })]),
    ]),
    level("FRBRExpression", `${work}/zho@`, [element("FRBRlanguage", { language: "zho" })]),
    level("FRBRManifestation", `${work}/zho@.akn`, [element("FRBRformat", { value: format })]),
  );
}

function referencesOf({ policy }: Exported, links: readonly Link[]): string {
  const bodies = new Map(
    links.flatMap(({ target }) => (target.label === "Bureau" ? [[target.id, target] as const] : [])),
  );
  const organisation = (eId: string, href: string, showAs: string) =>
    element("TLCOrganization", { eId, href, showAs });
  return element(
    "references",
    { source: "#zhengmai" },
    organisation("zhengmai", "/ontology/organization/zhengmai", "政脉 Zhengmai"),
    organisation("issuer", "/ontology/organization/issuer", policy!.properties.issuers.join("、") || "–"),
    ...[...bodies.values()].map(({ id, properties }) =>
      organisation(tokenOf(id), `/ontology/organization/${encodeURIComponent(id)}`, properties.name),
    ),
  );
}

function proprietaryOf(exported: Exported, { sha256 }: HeldText): string {
  const address = addressOfNode(exported, exported.policy!);
  const facts = { ...aboutOf(exported), ...(address !== null && { address }), sha256 };
  return element(
    "proprietary",
    { source: "#zhengmai" },
    ...Object.entries(facts).map(([name, value]) => element(`zm:${name}`, {}, escape(String(value)))),
  );
}
