/** What one statement takes at most: large enough to be fast, small enough for a server with a small heap. */
export const BATCH = { rows: 2_000, bytes: 2 * 1024 * 1024 } as const;

/** Rows in lists that are no larger than `BATCH`; a row that alone is larger has a list of its own. */
export function* batchesOf<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = bytesOf(row);
    if (batch.length > 0 && (batch.length >= BATCH.rows || bytes + size > BATCH.bytes)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(row);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** About what a value takes on the way: keys and strings by two bytes a character, others by eight. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return 2 * value.length;
  if (value === null || typeof value !== "object") return 8;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  let bytes = 0;
  for (const [key, item] of Object.entries(value)) bytes += 2 * key.length + bytesOf(item);
  return bytes;
}
