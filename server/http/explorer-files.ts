import { existsSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import { projectFolder } from "../project.ts";

/**
 * The built explorer, in the encodings that were made when it was built; every path that is no file is its page,
 * for the state of a view is in the address.
 */
export function explorerFiles(): ReturnType<typeof sirv> {
  const folder = join(projectFolder(), "dist", "web");
  if (!existsSync(folder)) return (_request, _response, next) => next?.();
  return sirv(folder, {
    etag: true,
    single: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) =>
      response.setHeader(
        "cache-control",
        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ),
  });
}
