import { readFileSync, readdirSync } from "node:fs";

/**
 * Memory of a process that is resident, in MB, and how many files it has open; null where the system does not
 * tell.
 */
export function residentMb(pid) {
  const status = read(`/proc/${pid}/status`);
  const kb = /^VmRSS:\s+(\d+)/m.exec(status ?? "")?.[1];
  return kb === undefined ? null : Number(kb) / 1_024;
}

export function openFiles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return null;
  }
}

/** CPU time that a process has used so far, in ms; null where the system does not tell. */
export function cpuMs(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // Behind the name, which may have blanks: state is field 3, user and system time are 14 and 15, in hundredths of a second.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
