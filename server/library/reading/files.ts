import { read, statedPlaceOf, UnreadableError, type Incoming } from "../../../graph/index.ts";
import type { GivenFile } from "../given-file.ts";

/** A file as a document that comes in. Throws `UnreadableError` when it cannot be read. */
export async function incomingOf({ name, bytes, place }: GivenFile): Promise<Incoming> {
  const source = await read(bytes, nameWithin(name));
  const path = place === undefined ? null : statedPlaceOf(place);
  const placed = path === null ? source : { ...source, place: { path, corrects: false } };
  return { source: placed, files: [{ sha256: source.sha256, name: source.name, bytes }] };
}

/** The name of a file without its folders. */
export function nameWithin(path: string): string {
  return path.split(/[\\/]/).at(-1)!;
}

/** Why a file was refused; throws what is no refusal. */
export function refusalOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  throw error;
}

/** The folder that a file lies in, as given: empty for one given without. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"))));
}
