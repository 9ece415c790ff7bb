/**
 * Where the archive of an embedded graph is: `plans/graph.db` → `plans/graph.archive.db`; beside it, and no
 * other's.
 */
export function archivePathOf(graphPath: string): string {
  return `${graphPath.replace(/\.db$/, "")}.archive.db`;
}
