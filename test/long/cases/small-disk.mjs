import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Skip } from "../lab.mjs";

/** A disk of its own of so many MB, whose store is `store`; skips the case where none may be mounted. */
export function smallDisk(lab, megabytes) {
  if (process.platform !== "linux" || process.getuid() !== 0)
    throw new Skip("要有 root 权限才能挂载一个小磁盘 / only root may mount a small disk");
  const folder = join(lab.product.folder, "disk");
  mkdirSync(folder);
  const mount = (...words) => spawnSync("mount", words, { encoding: "utf8" });
  const made = mount("-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder);
  if (made.status !== 0)
    throw new Skip(`无法挂载小磁盘 / no small disk can be mounted: ${made.stderr.trim()}`);
  lab.undo(() => spawnSync("umount", ["-l", folder]));
  return {
    store: `file:${join(folder, "graph.db")}`,
    set: (options) => {
      const { status, stderr } = mount("-o", `remount,${options}`, folder);
      if (status !== 0) throw new Skip(stderr.trim());
    },
  };
}
