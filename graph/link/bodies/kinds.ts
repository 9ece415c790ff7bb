import type { BureauKind } from "../../model/index.ts";
import departments from "./registry/departments.json" with { type: "json" };

/** How names of each kind look; the first that fits tells. */
const KINDS: readonly (readonly [BureauKind, RegExp])[] = [
  ["LEADING_GROUP", /领导小组|(?:工作|协调|推进|专项)(?:小组|组|专班)|联席会议|专班|指挥部/],
  [
    "PEOPLES_ORGANISATION",
    new RegExp(
      `(?:${departments.people.join("|")})(?:机关)?$|^团[省市县区州]?委|^共青团|(?:妇女|残疾人|工商业|华侨)联合会$`,
    ),
  ],
  ["CONGRESS", /(?:人民代表大会|人大)(?:常务委员会|常委会)?(?:办公[厅室])?$|政协(?:委员会)?$/],
  ["COURT", /(?:法院|检察院|检察机关)$/],
  [
    "PARTY_ORGAN",
    new RegExp(
      "^中共|[省市区县州镇乡]委(?:员会)?$|^中央(?!军委)|^(?:省|市|县|区|州|盟|旗|镇|乡)委|" +
        "党工委|工委|党委|党组|(?:宣传|组织|统战|社会工作)部$|政法委|纪委|网信办$|编办$",
    ),
  ],
  ["GOVERNMENT", /(?:国务院|人民政府|管委会|管理委员会|政府)$/],
  ["ASSOCIATION", /(?:协会|学会|商会|研究会|促进会|联合会|联盟|基金会)$/],
  ["COMPANY", /(?:公司|集团|(?<!人民)银行|支行|企业|有限责任)$|(?:公司|集团)[(（]/],
  ["INSTITUTION", /(?:中心|院|所|站|馆|社|校|大学|学院|实验室|基地|医院|台|人民银行|分行|银行)$/],
];

/** What kind of body a name is, by its form. */
export function kindOf(name: string, group: boolean): BureauKind {
  if (group) return "GROUP";
  return KINDS.find(([, form]) => form.test(name))?.[0] ?? "ADMINISTRATION";
}
