/** What SQLite cannot see of a damaged file, told as SQLite tells damage. */
export function corrupt(message: string): Error {
  return Object.assign(new Error(message), { code: "SQLITE_CORRUPT" });
}
