import { Zip, ZipDeflate } from "fflate";

/** A file within an archive; its pieces are asked for one by one. */
export interface Member {
  readonly name: string;
  readonly content: AsyncIterable<string>;
}

/** The first day that the format knows: equal members give equal bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** So many characters are compressed at a time. */
const PIECE = 65_536;

/** An archive of members in pieces, each compressed as it comes. */
export async function* toZip(members: AsyncIterable<Member>): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  const taken = () => {
    const pieces = made.filter(({ length }) => length > 0);
    made = [];
    return pieces;
  };
  const encoder = new TextEncoder();
  for await (const { name, content } of members) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = NO_TIME;
    zip.add(file);
    let held = "";
    for await (const text of content) {
      held += text;
      if (held.length < PIECE) continue;
      file.push(encoder.encode(held));
      held = "";
      yield* taken();
    }
    file.push(encoder.encode(held), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
