// Written by `npm run schema` from graph/model/relationships.
import type { Texts } from "../texts.ts";

/** A relationship of each type in words. */
export const sentences = {
  "paths.say.CONTAINS": { zh: "“{source}”包含“{target}”", en: "“{source}” contains “{target}”" },
  "paths.say.ASSIGNED_TO": { zh: "“{source}”由“{target}”负责", en: "“{source}” is assigned to “{target}”" },
  "paths.say.RESTATES": { zh: "“{source}”分解重述“{target}”", en: "“{source}” restates “{target}”" },
  "paths.say.IMPLEMENTS": { zh: "“{source}”贯彻落实“{target}”", en: "“{source}” implements “{target}”" },
  "paths.say.CITES": { zh: "“{source}”引用“{target}”", en: "“{source}” cites “{target}”" },
  "paths.say.ISSUED_BY": { zh: "“{source}”由“{target}”发文", en: "“{source}” is issued by “{target}”" },
  "paths.say.SETS": { zh: "“{source}”设定“{target}”", en: "“{source}” sets “{target}”" },
  "paths.say.DUE": { zh: "“{source}”写明期限“{target}”", en: "“{source}” states the deadline “{target}”" },
  "paths.say.FLAGS": { zh: "“{source}”指出“{target}”", en: "“{source}” flags “{target}”" },
  "paths.say.ALIGNS_WITH": { zh: "“{source}”承接“{target}”", en: "“{source}” aligns with “{target}”" },
  "paths.say.DELIVERS": { zh: "“{source}”支撑“{target}”", en: "“{source}” delivers “{target}”" },
  "paths.say.BUILDS": { zh: "“{source}”建设“{target}”", en: "“{source}” builds “{target}”" },
  "paths.say.RELIES_ON": { zh: "“{source}”依托“{target}”", en: "“{source}” relies on “{target}”" },
  "paths.say.FEEDS_INTO": { zh: "“{source}”纳入“{target}”", en: "“{source}” feeds into “{target}”" },
  "paths.say.DEPENDS_ON": { zh: "“{source}”以“{target}”为前提", en: "“{source}” depends on “{target}”" },
  "paths.say.REPORTS_TO": { zh: "“{source}”向“{target}”报告", en: "“{source}” reports to “{target}”" },
  "paths.say.COUNTERPART_OF": {
    zh: "“{source}”与“{target}”对口",
    en: "“{source}” is the counterpart of “{target}”",
  },
  "paths.say.SUCCEEDED_BY": {
    zh: "“{source}”的职能划入“{target}”",
    en: "“{source}” was succeeded by “{target}”",
  },
  "paths.say.EARLIER_VERSION_OF": {
    zh: "“{source}”是“{target}”的早前文本",
    en: "“{source}” is an earlier version of “{target}”",
  },
} as const satisfies Texts;
