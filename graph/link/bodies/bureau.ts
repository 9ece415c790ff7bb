import type { BureauKind } from "../../model/index.ts";
import type { ClauseName, Diagnostic } from "../../text/document.ts";
import type { Repair } from "../misprints.ts";
import type { RegisteredBody } from "./registry.ts";

/** A body that answers for something or issued something, as one document knows it. */
export interface Bureau {
  readonly id: string;
  /** As the document prints it, without the words of a zone that its bureaus share: 市场监管局, 省科技厅. */
  readonly name: string;
  /** With them: 示范区市场监管局. */
  readonly fullName: string;
  readonly kind: BureauKind;
  /** Path of its place; null where nothing tells. */
  readonly place: string | null;
  readonly group: boolean;
  /** Equal for names that mean one body, or one class of bodies, in this document. */
  readonly same: string;
  /** Every form it is printed in, with how often, in order of first appearance. */
  readonly printed: ReadonlyMap<string, number>;
  /** Forms that the document elides (科技厅 behind 省工业和信息化厅), with the words that prove them. */
  readonly completed: ReadonlyMap<string, string>;
  readonly registered: RegisteredBody | null;
  /** The ids that earlier versions gave it. */
  readonly formerIds: readonly string[];
}

export interface ResolvedName {
  readonly bureau: Bureau;
  readonly repair: Repair | null;
}

export interface Resolution {
  /** In order of first appearance. */
  readonly bureaus: readonly Bureau[];
  readonly of: ReadonlyMap<ClauseName, ResolvedName>;
  /** Those that issued the document, by the name on its cover. */
  readonly issuers: ReadonlyMap<string, Bureau>;
  /** The body that words of the text mean: one that clauses name, else one of the document's place. */
  readonly named: (words: string) => Bureau;
  readonly diagnostics: readonly Diagnostic[];
}
