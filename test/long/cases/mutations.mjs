import { closeSync, cpSync, openSync, readSync, rmSync, statSync, truncateSync, writeSync } from "node:fs";

/** Ways in which a stored file comes to harm; each changes at least one byte, or the length. */
const HARMS = [
  { name: "bytes flipped", do: (path, size, random) => flip(path, size, random, random.between(1, 64)) },
  { name: "one byte flipped", do: (path, size, random) => flip(path, size, random, 1) },
  { name: "cut", do: (path, size, random) => truncateSync(path, random.between(0, size - 1)) },
  { name: "zeros", do: (path, size, random) => zeros(path, size, random) },
  { name: "beginning lost", do: (path) => overwrite(path, 0, Buffer.alloc(512, 0x20)) },
];

/** Harms a file by chance; answers in what way. */
export function harm(path, random) {
  const { name, do: act } = random.of(HARMS);
  act(path, statSync(path).size, random);
  return name;
}

function flip(path, size, random, count) {
  for (let index = 0; index < count; index += 1) {
    const at = random.between(0, size - 1);
    const byte = Buffer.alloc(1);
    const file = openSync(path, "r+");
    readSync(file, byte, 0, 1, at);
    byte[0] ^= random.between(1, 255);
    writeSync(file, byte, 0, 1, at);
    closeSync(file);
  }
}

function zeros(path, size, random) {
  const at = random.between(0, size - 1);
  overwrite(path, at, Buffer.alloc(Math.min(random.between(1, 8_192), size - at)));
}

function overwrite(path, at, bytes) {
  const file = openSync(path, "r+");
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

/** A new folder with the same files as another. */
export function copyOf(from, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}
