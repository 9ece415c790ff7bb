const ZHENGMAI = "npm run --silent zhengmai --";

/** States in a shell that what the statement is of was checked, and is right as it stands. */
export function affirmLine(subject: string): string {
  const line = JSON.stringify({ kind: "AFFIRMATION", subject, value: {}, why: "已核对" });
  return `echo ${quoted(line)} | ${ZHENGMAI} state -`;
}

/** Takes the statement back in a shell. */
export function undoLine(id: string): string {
  return `${ZHENGMAI} undo ${quoted(id)}`;
}

/** One word of a POSIX shell: `'it'\''s'`. */
function quoted(word: string): string {
  return /^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
