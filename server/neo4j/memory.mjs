import { totalmem } from "node:os";

const MB = 1024 * 1024;

/**
 * What a server is given, by the memory of the machine in MB. A library of 1,000 documents (167,000 nodes,
 * 1.6 million relationships; 1.8 GB on disk) was loaded and asked with the smallest of them; more makes it
 * faster. The heap also bounds what one transaction may write: about 70 % of it.
 */
const SIZES = [
  { machine: 7_500, heap: 2_048, pages: 1_024 },
  { machine: 3_500, heap: 1_024, pages: 512 },
  { machine: 0, heap: 512, pages: 128 },
];

/** Below this the smallest one does not fit beside the system and the service. */
const TOO_LITTLE = 1_500;

/**
 * Heap and page cache in MB for a machine with so many bytes, and a word to whoever starts it where that is
 * little; or null.
 */
export function memoryFor(bytes = totalmem()) {
  const machine = Math.floor(bytes / MB);
  const { heap, pages } = SIZES.find((size) => machine >= size.machine);
  return { heap, pages, warning: warningOf(machine, heap + pages) };
}

function warningOf(machine, given) {
  if (machine < TOO_LITTLE)
    return (
      `本机只有 ${machine} MB 内存，Neo4j 需要约 900 MB，很可能启动不了或被系统中止；请改用内嵌图库（不设 STORE）或换一台机器 / ` +
      `this machine has ${machine} MB of memory and Neo4j needs about 900 MB: it may not start, or be ended by the system; ` +
      "use the embedded store (leave STORE unset), or another machine"
    );
  if (machine < SIZES.at(-2).machine)
    return (
      `本机有 ${machine} MB 内存，Neo4j 只用其中 ${given} MB：1,000 份文件装得下，但查询会较慢，很大的单份文件可能写不进；` +
      "4 GB 以上更好 / " +
      `this machine has ${machine} MB of memory, of which Neo4j takes ${given} MB: 1,000 documents fit, but questions are slow ` +
      "and one very large document may not be written; 4 GB or more are better"
    );
  return null;
}
