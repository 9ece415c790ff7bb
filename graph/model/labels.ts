import type { LabelKind } from "./label.ts";
import { Bureau } from "./labels/bureau.ts";
import { Deadline } from "./labels/deadline.ts";
import { Finding } from "./labels/finding.ts";
import { Indicator } from "./labels/indicator.ts";
import { Measure } from "./labels/measure.ts";
import { Policy } from "./labels/policy.ts";
import { Resource } from "./labels/resource.ts";
import { Section } from "./labels/section.ts";
import { Target } from "./labels/target.ts";
import { Task } from "./labels/task.ts";
import type { DraftOf, ValuesOf } from "./property.ts";
import { keysOf } from "./vocabulary.ts";

/** Every label, in the order in which nodes are listed. A new one is its file and one line here. */
export const NODE_LABELS = {
  Policy,
  Section,
  Measure,
  Task,
  Bureau,
  Indicator,
  Target,
  Deadline,
  Resource,
  Finding,
} as const satisfies Record<string, LabelKind>;
export type NodeLabel = keyof typeof NODE_LABELS;
export const LABELS = keysOf(NODE_LABELS);

/** The labels of the numbered parts of a document. */
export const PROVISIONS = ["Section", "Measure", "Task"] as const satisfies readonly NodeLabel[];
export type ProvisionLabel = (typeof PROVISIONS)[number];

type PropertiesOfLabel<Label extends NodeLabel> = (typeof NODE_LABELS)[Label]["properties"];

/** The properties of a node with a label. */
export type NodeValues<Label extends NodeLabel> = ValuesOf<PropertiesOfLabel<Label>>;

/** What a rule must say to make a node with a label; `search` is made of it. */
export type NodeDraft<Label extends NodeLabel> = Omit<DraftOf<PropertiesOfLabel<Label>>, "search">;
