import { unzipSync } from "fflate";
import { inBoth, type Message } from "../message.ts";
import { UnreadableError } from "../unreadable.ts";
import { attribute, elements, parseXml, type Element } from "./xml.ts";

/** What an Office file may unpack to; more is a bomb. */
const LIMIT_UNPACKED_BYTES = 100 * 1024 * 1024;

/** Pictures, fonts and embedded programs are not read. */
const READ = /\.(?:xml|rels|s?x?html?|mht|txt|docx|rtf)$/i;

/** A relationship of a part: where it leads, and its kind without the address before it: `styles`, `aFChunk`. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  /** A path in the package; null where it leads out of it. */
  readonly target: string | null;
}

/** The parts of an Office file. ECMA-376, part 2 (Open Packaging Conventions). */
export class Package {
  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {}

  bytes(path: string): Uint8Array | null {
    return this.parts.get(path) ?? this.parts.get(path.toLowerCase()) ?? null;
  }

  /** The root element of a part; null when there is no such part. Throws when it is broken. */
  xml(path: string | null): Element | null {
    const bytes = path === null ? null : this.bytes(path);
    return bytes && parseXml(new TextDecoder(encodingOf(bytes)).decode(bytes)).documentElement;
  }

  /** The relationships of a part; of the package itself for "". */
  relations(path: string): Relation[] {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const root = this.xml(`${folder}_rels/${path.slice(folder.length)}.rels`);
    return root
      ? elements(root).map((relation) => ({
          id: attribute(relation, "Id") ?? "",
          kind: (attribute(relation, "Type") ?? "").replace(/^.*\//, ""),
          target:
            attribute(relation, "TargetMode") === "External"
              ? null
              : resolvePath(folder, attribute(relation, "Target") ?? ""),
        }))
      : [];
  }

  /** The part that a relationship of a kind leads to; else the one that is usual, if there. */
  related(path: string, kind: string, usual: string): string | null {
    const target = this.relations(path).find((relation) => relation.kind === kind)?.target;
    return target && this.bytes(target) ? target : this.bytes(usual) ? usual : null;
  }
}

/** Throws `UnreadableError` when the file is broken or too large; `broken` says so of its kind of file. */
export function openPackage(bytes: Uint8Array, name: string, broken: Message): Package {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        if (!READ.test(file.name)) return false;
        total += file.originalSize;
        return total <= LIMIT_UNPACKED_BYTES;
      },
    });
  } catch (cause) {
    throw new UnreadableError("BROKEN", name, inBoth(broken), { cause });
  }
  if (total > LIMIT_UNPACKED_BYTES)
    throw new UnreadableError(
      "TOO_LARGE",
      name,
      inBoth({ zh: "解压后超过 100 MB，请拆分后再读", en: "it unpacks to more than 100 MB; split it" }),
    );
  const parts = new Map(Object.entries(files));
  for (const [path, data] of Object.entries(files)) parts.set(path.replaceAll("\\", "/").toLowerCase(), data);
  return new Package(parts);
}

function resolvePath(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
