import type { Role } from "../../model/index.ts";
import { chargeOf, type Charge, type Sentence } from "./sentence.ts";

/** `各配合单位要加强协作`: who helps in each project is charged as a group by the name of the role. */
const MEMBERS = /^(各[^,。;、各]{0,6}?(牵头|配合|参与|协办)(?:单位|部门))(?:要|应当?|须|必须)/;

const ROLE_OF: Readonly<Record<string, Role>> = {
  牵头: "LEAD",
  配合: "SUPPORT",
  参与: "SUPPORT",
  协办: "SUPPORT",
};

export function readMembers(folded: string, sentence: Sentence): Charge[] {
  const match = MEMBERS.exec(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 24)));
  if (!match) return [];
  const name = {
    start: sentence.start,
    end: sentence.start + match[1]!.length,
    role: ROLE_OF[match[2]!]!,
    group: true,
    rule: "role/prose-members",
  };
  return [chargeOf([name], name.end)];
}
