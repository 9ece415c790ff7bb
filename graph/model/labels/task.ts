import type { LabelKind } from "../label.ts";
import { PROVISION_PROPERTIES } from "./provision.ts";

export const Task = {
  zh: "任务",
  en: "Task",
  provision: true,
  about: {
    zh: "任务：附件任务行、专栏行动或无编号段落",
    en: "A task: row of the annex, action of a column, or paragraph without number",
  },
  properties: PROVISION_PROPERTIES,
} as const satisfies LabelKind;
