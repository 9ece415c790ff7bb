import { timingSafeEqual, createHash } from "node:crypto";
import type { AdminToken } from "../config.ts";
import { userError } from "../errors.ts";

/**
 * A check of the header `authorization: Bearer …` against the admin tokens, which answers whose it is: null
 * when its token is nobody's. Without tokens nobody may change anything.
 */
export function adminCheck(
  tokens: readonly AdminToken[],
  authorization: string | undefined,
): () => string | null {
  return () => {
    if (tokens.length === 0)
      throw userError(
        "FORBIDDEN",
        "本服务未设 ADMIN_TOKEN，不接受修改；请设置后重启，或用命令行 / " +
          "changes are off: set ADMIN_TOKEN and start again, or use the command line",
      );
    const given = /^Bearer\s+(.+)$/i.exec(authorization ?? "")?.[1] ?? "";
    // All are compared, so that the time tells nothing.
    const [found] = tokens.filter(({ token }) => same(given, token));
    if (!found)
      throw userError(
        "UNAUTHENTICATED",
        "需要管理令牌：请求头 authorization: Bearer … / the admin token is needed: header authorization: Bearer …",
      );
    return found.name;
  };
}

/** Takes the same time whatever differs. */
function same(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
