import { bracketUnmatched } from "./bracket-unmatched.ts";
import { columnOwnerDiffers } from "./column-owner-differs.ts";
import { columnTextDiffers } from "./column-text-differs.ts";
import { columnsOnlyInBody } from "./columns-only-in-body.ts";
import { dependencyCycle } from "./dependency-cycle.ts";
import { documentTypeDiffers } from "./document-type-differs.ts";
import { citationAmbiguous } from "./citation-ambiguous.ts";
import type { FindingCaption, FindingKind } from "./finding.ts";
import { goalVaries } from "./goal-varies.ts";
import { headingRepeated } from "./heading-repeated.ts";
import { indicatorNotCarriedDown } from "./indicator-not-carried-down.ts";
import { indicatorOwnerMissing } from "./indicator-owner-missing.ts";
import { indicatorUndelivered } from "./indicator-undelivered.ts";
import { indicatorUnitMissing } from "./indicator-unit-missing.ts";
import { misprintInProse } from "./misprint-in-prose.ts";
import { misprintPossible } from "./misprint-possible.ts";
import { misprintRepaired } from "./misprint-repaired.ts";
import { nameVaries } from "./name-varies.ts";
import { numberDiffers } from "./number-differs.ts";
import { onlyInAnnex } from "./only-in-annex.ts";
import { onlyInBody } from "./only-in-body.ts";
import { orderDiffers } from "./order-differs.ts";
import { ownerDiffers } from "./owner-differs.ts";
import { ownerMissing } from "./owner-missing.ts";
import { ownerOnlyInAnnex } from "./owner-only-in-annex.ts";
import { ownerOrderDiffers } from "./owner-order-differs.ts";
import { readingIncomplete } from "./reading-incomplete.ts";
import { sectionNumbersShifted } from "./section-numbers-shifted.ts";
import { separatorStray } from "./separator-stray.ts";
import { taskUnnumbered } from "./task-unnumbered.ts";
import { textDiffers } from "./text-differs.ts";
import { titleDiffers } from "./title-differs.ts";
import { wordingVaries } from "./wording-varies.ts";

/** Every kind of finding, in the order in which they are named. A new one is its file and one line here. */
export const CHECKS: readonly FindingCaption[] = [
  readingIncomplete,
  indicatorOwnerMissing,
  indicatorUndelivered,
  indicatorNotCarriedDown,
  indicatorUnitMissing,
  onlyInAnnex,
  onlyInBody,
  ownerMissing,
  ownerDiffers,
  ownerOnlyInAnnex,
  ownerOrderDiffers,
  columnOwnerDiffers,
  columnTextDiffers,
  columnsOnlyInBody,
  dependencyCycle,
  documentTypeDiffers,
  titleDiffers,
  textDiffers,
  orderDiffers,
  numberDiffers,
  goalVaries,
  misprintInProse,
  misprintPossible,
  misprintRepaired,
  nameVaries,
  wordingVaries,
  sectionNumbersShifted,
  taskUnnumbered,
  citationAmbiguous,
  bracketUnmatched,
  headingRepeated,
  separatorStray,
];

/** Those that one document alone decides. */
export const LOCAL_CHECKS: readonly FindingKind[] = CHECKS.filter(isLocal);

function isLocal(kind: FindingCaption): kind is FindingKind {
  return "check" in kind;
}
