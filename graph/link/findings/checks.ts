import { columnOwnersDiffer } from "./columns.ts";
import { dependencyCycle } from "./cycles.ts";
import type { Check } from "./finding.ts";
import { indicatorOwnerMissing, indicatorUndelivered, indicatorUnitMissing } from "./indicators.ts";
import { documentTypeDiffers, punctuation, taskUnnumbered } from "./layout.ts";
import { groupNames, misprintPossible, misprintRepaired, wordingVaries } from "./names.ts";
import { numbersDiffer } from "./numbers.ts";
import { ownerDiffers, ownerMissing } from "./owners.ts";
import { onlyInAnnex, onlyInBody, orderDiffers, textDiffers } from "./sentences.ts";
import { sectionsShifted, titlesDiffer } from "./titles.ts";

/** Every check that is made of a document. A new one is its file and one line here. */
export const CHECKS: readonly Check[] = [
  indicatorOwnerMissing,
  indicatorUndelivered,
  indicatorUnitMissing,
  ownerMissing,
  ownerDiffers,
  columnOwnersDiffer,
  titlesDiffer,
  sectionsShifted,
  textDiffers,
  onlyInAnnex,
  onlyInBody,
  orderDiffers,
  numbersDiffer,
  misprintRepaired,
  misprintPossible,
  groupNames,
  wordingVaries,
  documentTypeDiffers,
  taskUnnumbered,
  punctuation,
  dependencyCycle,
];
