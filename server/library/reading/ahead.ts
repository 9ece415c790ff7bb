/** Work that is under way, and how much of memory it holds meanwhile. */
export interface UnderWay<Result> {
  readonly result: Promise<Result>;
  readonly bytes: number;
}

/** So many are under way at once, as long as they hold no more than so many bytes. */
const MOST = 24;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Results in the order of the items. Some are begun before the one in front is asked for, so that who reads
 * and who takes the results both work; few, so that memory does not grow with their number.
 */
export async function* ahead<Item, Result>(
  items: Iterable<Item>,
  begin: (item: Item) => Promise<UnderWay<Result>>,
): AsyncGenerator<Result> {
  const open: UnderWay<Result>[] = [];
  let bytes = 0;
  const first = () => {
    const next = open.shift()!;
    bytes -= next.bytes;
    return next.result;
  };
  for (const item of items) {
    const begun = await begin(item);
    // Told when its turn comes: until then nobody waits for it.
    begun.result.catch(() => undefined);
    open.push(begun);
    bytes += begun.bytes;
    while (open.length > 1 && (open.length > MOST || bytes > MOST_BYTES)) yield first();
  }
  while (open.length > 0) yield first();
}
