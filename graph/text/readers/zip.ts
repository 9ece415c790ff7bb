const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** Behind the end mark stands a remark of 64 kB at most. */
const LONGEST_REMARK = 0xffff;
const MOST_ENTRIES = 20_000;

/** The names of the files in a ZIP file, from its directory; none when it is broken. APPNOTE 4.3.12 and 4.3.16. */
export function namesInZip(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - LONGEST_REMARK); at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const names: string[] = [];
    let entry = view.getUint32(at + 16, true);
    while (names.length < MOST_ENTRIES && entry + 46 <= at && view.getUint32(entry, true) === ENTRY) {
      const [name, extra, remark] = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true)) as [
        number,
        number,
        number,
      ];
      names.push(decoder.decode(bytes.subarray(entry + 46, entry + 46 + name)));
      entry += 46 + name + extra + remark;
    }
    return names;
  }
  return [];
}
