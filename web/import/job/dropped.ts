import type { Picked } from "./sift.ts";

/** Files that were chosen, with their folders where a folder was. */
export function chosenIn(files: FileList | null): Picked[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/**
 * Files and whole folders that were dropped. Must be called while the event is handled: what was dropped is
 * gone after it. A file that cannot be opened is left out, as one that was removed meanwhile.
 */
export function droppedIn(transfer: DataTransfer): Promise<Picked[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.length === 0 || entries.includes(null)) return Promise.resolve(chosenIn(transfer.files));
  return Promise.all(entries.map((entry) => filesOf(entry!, ""))).then((found) => found.flat());
}

async function filesOf(entry: FileSystemEntry, folder: string): Promise<Picked[]> {
  const name = `${folder}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    return file ? [{ name, file }] : [];
  }
  const inner = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inner.map((each) => filesOf(each, `${name}/`)))).flat();
}

/** A reader gives at most 100 entries a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
