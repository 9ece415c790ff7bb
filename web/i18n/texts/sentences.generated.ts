// Written by `npm run schema` from graph/model/relationships.
import type { Texts } from "../texts.ts";

/** A relationship of each type in words. */
export const sentences = {
  "paths.say.CONTAINS": ["“{source}”包含“{target}”", "“{source}” contains “{target}”"],
  "paths.say.ASSIGNED_TO": ["“{source}”由“{target}”负责", "“{source}” is assigned to “{target}”"],
  "paths.say.RESTATES": ["“{source}”分解重述“{target}”", "“{source}” restates “{target}”"],
  "paths.say.IMPLEMENTS": ["“{source}”贯彻落实“{target}”", "“{source}” implements “{target}”"],
  "paths.say.CITES": ["“{source}”引用“{target}”", "“{source}” cites “{target}”"],
  "paths.say.ISSUED_BY": ["“{source}”由“{target}”发文", "“{source}” is issued by “{target}”"],
  "paths.say.SETS": ["“{source}”设定“{target}”", "“{source}” sets “{target}”"],
  "paths.say.FLAGS": ["“{source}”指出“{target}”", "“{source}” flags “{target}”"],
  "paths.say.ALIGNS_WITH": ["“{source}”承接“{target}”", "“{source}” aligns with “{target}”"],
  "paths.say.DELIVERS": ["“{source}”支撑“{target}”", "“{source}” delivers “{target}”"],
  "paths.say.BUILDS": ["“{source}”建设“{target}”", "“{source}” builds “{target}”"],
  "paths.say.RELIES_ON": ["“{source}”依托“{target}”", "“{source}” relies on “{target}”"],
  "paths.say.FEEDS_INTO": ["“{source}”纳入“{target}”", "“{source}” feeds into “{target}”"],
  "paths.say.DEPENDS_ON": ["“{source}”以“{target}”为前提", "“{source}” depends on “{target}”"],
  "paths.say.REPORTS_TO": ["“{source}”向“{target}”报告", "“{source}” reports to “{target}”"],
  "paths.say.COUNTERPART_OF": ["“{source}”与“{target}”对口", "“{source}” is the counterpart of “{target}”"],
} as const satisfies Texts;
