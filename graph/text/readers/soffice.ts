import { spawn } from "node:child_process";
import { access, constants, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A conversion takes seconds; what takes so long hangs. */
const TIMEOUT_MS = 60_000;
/** What LibreOffice is called, and where it lies on systems that put no program folders on the path. */
const NAMES = ["soffice", "libreoffice", "soffice.exe"];
const PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/**
 * Where LibreOffice is: what `SOFFICE` names, else the first on the path, else in its usual place; null when
 * there is none.
 */
export async function sofficeIn(environment: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const named = environment["SOFFICE"];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const path of named ? [named] : [...onPath, ...PLACES]) if (await isProgram(path)) return path;
  return null;
}

/**
 * A file as LibreOffice converts it to .docx. It runs with a profile and a folder of its own, which are
 * removed whatever happens, and is ended after `timeoutMs`, with all that it started. Throws an `Error` that
 * says what went wrong.
 */
export async function toDocx(
  program: string,
  bytes: Uint8Array,
  extension: string,
  timeoutMs = TIMEOUT_MS,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "zhengmai-office-"));
  try {
    const file = join(folder, `document.${extension}`);
    const out = join(folder, "out");
    await writeFile(file, bytes);
    await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--convert-to",
        "docx",
        "--outdir",
        out,
        file,
      ],
      timeoutMs,
    );
    const [made] = await readdir(out).catch(() => []);
    if (made === undefined) throw new Error("nothing was converted");
    return await readFile(join(out, made));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  }
}

function run(program: string, words: readonly string[], timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // A process group of its own: the program starts another, which would outlive it.
    const child = spawn(program, words, { stdio: "ignore", detached: process.platform !== "win32" });
    const timer = setTimeout(() => {
      end(child.pid);
      reject(new Error(`not converted within ${timeoutMs} ms`));
    }, timeoutMs);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`the converter ended with ${signal ?? code}`));
    });
  });
}

function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
