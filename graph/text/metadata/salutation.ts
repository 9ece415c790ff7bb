import type { Statement } from "./statements.ts";

/** `杨陵区委、区政府,党工委和管委会各工作部门、各直属机构:` Undefined when nobody is addressed. */
export function salutationIn(statements: readonly Statement[]): Statement | undefined {
  return statements.find(
    ({ words }) =>
      /^[^。]{2,200}:$/.test(words) &&
      (/^(?:各|省|市|县|中|国|驻|有关|机关|局)/.test(words) ||
        /^[\u4e00-\u9fff]{2,4}(?:区|市|县)(?:委|人民政府)/.test(words)),
  );
}
