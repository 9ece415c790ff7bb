/** The place of what the nation's organs issue. */
export const NATION = "国家";

const PARTS = "/";

/** `浙江省/杭州市/西湖区` → 西湖区 */
export function innermostOf(path: string): string {
  return path.slice(path.lastIndexOf(PARTS) + 1);
}

/** `浙江省/杭州市/西湖区` → 浙江省/杭州市/西湖区, 浙江省/杭州市, 浙江省 */
export function outwards(path: string): string[] {
  const parts = path.split(PARTS);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join(PARTS));
}

/** True for a place and what lies in it. */
export function liesIn(path: string, outer: string): boolean {
  return path === outer || path.startsWith(outer + PARTS);
}

export function within(outer: string | null, name: string): string {
  return outer === null ? name : `${outer}${PARTS}${name}`;
}
