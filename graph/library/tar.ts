/*
 * Tar as POSIX.1-1988 has it (“ustar”): a header of 512 bytes, the content filled up to 512, two empty blocks
 * at the end. What is the same is written the same: no times, no owners. Names are of ASCII and at most 100
 * characters, files below 8 GiB.
 */

export interface Member {
  readonly name: string;
  readonly content: Uint8Array;
}

const BLOCK = 512;
const NAME_LENGTH = 100;
const [SIZE_AT, CHECKSUM_AT, TYPE_AT, MAGIC_AT] = [124, 148, 156, 257];
const CHECKSUM_LENGTH = 8;
const ORDINARY = "0";

/** A member as blocks. */
export function toTar({ name, content }: Member): readonly Uint8Array[] {
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new RangeError(`no name of a tar file: ${name}`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, "latin1");
  header.write(["0000644", "0000000", "0000000", ""].join("\0"), NAME_LENGTH, "latin1");
  header.write(`${octal(content.length)}\0${octal(0)}\0`, SIZE_AT, "latin1");
  header.write(ORDINARY, TYPE_AT, "latin1");
  header.write(["ustar", "00"].join("\0"), MAGIC_AT, "latin1");
  header.write(`${checksumOf(header).toString(8).padStart(6, "0")}\0 `, CHECKSUM_AT, "latin1");
  return [header, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
}

export const TAR_END: Uint8Array = Buffer.alloc(2 * BLOCK);

/**
 * The members, one after another, each in memory. Throws a `RangeError` for what is no tar, or is cut off.
 */
export async function* membersIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const input = new Input(chunks);
  for (;;) {
    const header = await input.take(BLOCK);
    if (header.every((byte) => byte === 0)) return input.drain();
    const stated = Number.parseInt(header.toString("latin1", CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_LENGTH), 8);
    if (stated !== checksumOf(header)) throw new RangeError("no tar, or damaged");
    const size = Number.parseInt(header.toString("latin1", SIZE_AT, SIZE_AT + 11), 8);
    const content = await input.take(size);
    await input.take((BLOCK - (size % BLOCK)) % BLOCK);
    if (header.toString("latin1", TYPE_AT, TYPE_AT + 1) !== ORDINARY) continue;
    yield { name: header.toString("latin1", 0, NAME_LENGTH).replace(/\0.*$/s, ""), content };
  }
}

/** The sum of the bytes of a header, its checksum counted as blanks. */
function checksumOf(header: Buffer): number {
  const sum = header.reduce((total, byte) => total + byte, 0);
  const own = header
    .subarray(CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_LENGTH)
    .reduce((total, byte) => total + byte, 0);
  return sum - own + CHECKSUM_LENGTH * 0x20;
}

function octal(value: number): string {
  return value.toString(8).padStart(11, "0");
}

/** Takes bytes off the front of chunks. */
class Input {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private held: Buffer[] = [];
  private length = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Reads to the end, so that what follows is found to be whole. */
  async drain(): Promise<void> {
    while (!(await this.chunks.next()).done);
  }

  async take(count: number): Promise<Buffer> {
    while (this.length < count) {
      const { done, value } = await this.chunks.next();
      if (done) throw new RangeError("a tar that is cut off");
      this.held.push(Buffer.from(value));
      this.length += value.length;
    }
    const all = this.held.length === 1 ? this.held[0]! : Buffer.concat(this.held);
    this.held = [all.subarray(count)];
    this.length = all.length - count;
    return all.subarray(0, count);
  }
}
