import {
  groupsOf,
  hasLabel,
  nodesByLabel,
  outlineOf,
  readingsIn,
  type Condition,
  type Selection,
  type Store,
} from "../../../graph/index.ts";
import { userError } from "../../errors.ts";

/*
 * What lacks something is only known to lack it where all was read: a list of such is narrowed to what was
 * wholly read, and what that leaves out is a list of its own, to be counted.
 */

/** Documents of which one question may ask what they lack: each is read again to know how far it was read. */
const MOST_DOCUMENTS = 50;

/** Throws `BAD_USER_INPUT` where a question for absence is of too many documents. */
export async function narrowed(
  store: Store,
  selection: Selection,
  isAbsence: boolean,
): Promise<{ readonly selection: Selection; readonly leftOut: Selection | null }> {
  if (!isAbsence) return { selection, leftOut: null };
  const isRead = await readCondition(store, selection);
  const where = selection.where ?? { all: [] };
  return {
    selection: { ...selection, where: { all: [where, isRead] } },
    leftOut: { ...selection, where: { all: [where, { not: isRead }] } },
  };
}

async function readCondition(store: Store, selection: Selection): Promise<Condition> {
  const ofNoDocument = selection.labels.includes("Bureau");
  const policies = ofNoDocument ? await heldPolicies(store) : await policiesOf(store, selection);
  if (policies.length > MOST_DOCUMENTS)
    throw userError(
      "BAD_USER_INPUT",
      `问“没有”时一次至多涉及 ${MOST_DOCUMENTS} 份文件，现为 ${policies.length} 份，请用 policy 或 policyNode 缩小范围 / ` +
        `what is lacking can be asked of ${MOST_DOCUMENTS} documents at a time, not of ${policies.length}; ` +
        "narrow it with policy or policyNode",
    );
  const gaps = await Promise.all(policies.map((policy) => gapsOf(store, policy)));
  const inPart = policies.filter((_, index) => gaps[index]!.isUnread);
  // Any document that was not wholly read may name any body.
  if (ofNoDocument) return inPart.length === 0 ? { all: [] } : { any: [] };
  const isProvision = selection.labels.some((label) => ["Section", "Measure", "Task"].includes(label));
  const unknown = policies.filter((_, index) => gaps[index]!.parts === null);
  const parts = gaps.flatMap((gap) => gap.parts ?? []);
  return {
    all: [
      notAmong("policy", isProvision ? unknown : inPart),
      ...(isProvision ? [notAmong("id", parts)] : []),
    ],
  };
}

function notAmong(property: string, values: readonly string[]): Condition {
  return { not: { of: "NODE", property, op: "IN", value: values } };
}

async function policiesOf(store: Store, selection: Selection): Promise<string[]> {
  const found = await groupsOf(store, { ...selection, groupBy: [{ of: "NODE", property: "policy" }] });
  const policies = [...found.values()].flat().map(({ values: [policy] }) => String(policy));
  return [...new Set(policies)];
}

async function heldPolicies(store: Store): Promise<string[]> {
  const policies = await nodesByLabel(store, "Policy", null, { first: MOST_DOCUMENTS * 20 });
  return policies.filter(({ properties }) => properties.held).map(({ id }) => id);
}

/** What of a document was not wholly read. */
interface Gaps {
  readonly isUnread: boolean;
  /** Ids of its provisions with something unread in them; null where no text is held. */
  readonly parts: readonly string[] | null;
}

/** Of the revision that was asked last: the graph says the same of a document until it changes. */
let kept: { readonly revision: string | null; readonly gaps: Map<string, Promise<Gaps>> } = {
  revision: null,
  gaps: new Map(),
};

async function gapsOf(store: Store, policy: string): Promise<Gaps> {
  const { revision } = await store.state();
  if (kept.revision !== revision) kept = { revision, gaps: new Map() };
  const { gaps } = kept;
  const known = gaps.get(policy) ?? look(store, policy);
  gaps.set(policy, known);
  known.catch(() => gaps.delete(policy));
  return known;
}

async function look(store: Store, policy: string): Promise<Gaps> {
  const readings = await readingsIn(store, policy);
  if (!readings) return { isUnread: true, parts: null };
  if (readings.whole.complete) return { isUnread: false, parts: [] };
  const units = await outlineOf(store, policy);
  const parts = units.filter((unit) => !hasLabel(unit, "Indicator") && !readings.of(unit.id).complete);
  return { isUnread: true, parts: parts.map(({ id }) => id) };
}
