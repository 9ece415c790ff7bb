import { timingSafeEqual, createHash } from "node:crypto";
import { userError } from "../errors.ts";

/**
 * A check of the header `authorization: Bearer …` against the admin token; without a token nobody may change
 * anything.
 */
export function adminCheck(adminToken: string | undefined, authorization: string | undefined): () => void {
  return () => {
    if (!adminToken)
      throw userError(
        "FORBIDDEN",
        "本服务未设 ADMIN_TOKEN，不接受修改；请设置后重启，或用命令行 / changes are off: set ADMIN_TOKEN and start again, or use the command line",
      );
    const given = /^Bearer\s+(.+)$/i.exec(authorization ?? "")?.[1] ?? "";
    if (!same(given, adminToken))
      throw userError(
        "UNAUTHENTICATED",
        "需要管理令牌：请求头 authorization: Bearer … / the admin token is needed: header authorization: Bearer …",
      );
  };
}

/** Takes the same time whatever differs. */
function same(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
