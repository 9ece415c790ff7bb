import { constraint } from "./indexes.ts";

/*
 * The statements of the archive. Its nodes are `:Archived` and never `:Entity`, have no relationships, and
 * nothing that writes the graph touches them. Bytes lie in chunks, named by the hash of the whole and their
 * place in it: chunks of an append that broke off are in nobody's way, and the next one that brings the same
 * bytes writes them again.
 */

/** Numbers and hashes are unique, so that two servers can share an archive. */
export const ARCHIVE_INDEXES: ReadonlyMap<string, string> = new Map([
  constraint("archive_head", "(n:ArchiveHead) REQUIRE n.id"),
  constraint("archive_entry", "(n:ArchiveEntry) REQUIRE n.number"),
  constraint("archive_text", "(n:ArchiveText) REQUIRE (n.policy, n.sha256)"),
  constraint("archive_content", "(n:ArchiveContent) REQUIRE n.hash"),
  constraint("archive_publication", "(n:ArchivePublication) REQUIRE n.revision"),
  constraint("archive_chunk", "(n:ArchiveChunk) REQUIRE (n.packed, n.place)"),
]);

/** → number and chain of the last entry, which append wrote it, and the chain that the entry itself has */
export const HEAD = `MATCH (n:ArchiveHead {id: 'head'}) OPTIONAL MATCH (e:ArchiveEntry {number: n.number})
  RETURN n.number AS number, n.chain AS chain, n.append AS append, e.chain AS found`;

/** Whoever writes this node appends, and another that would append waits. */
export const LOCK_HEAD = `MERGE (n:ArchiveHead {id: 'head'})
  ON CREATE SET n:Archived, n.number = 0, n.chain = '' ON MATCH SET n.locked = true`;

/** number, chain, append */
export const MOVE_HEAD = `MATCH (n:ArchiveHead {id: 'head'})
  SET n.number = $number, n.chain = $chain, n.append = $append, n.locked = false`;

/** rows: number, content, chain */
export const ADD_ENTRIES = "UNWIND $rows AS row CREATE (n:Archived:ArchiveEntry) SET n = row";

/** after, limit → the entries behind a number, in order */
export const ENTRIES = `MATCH (n:ArchiveEntry) WHERE n.number > $after
  RETURN n.number AS number, n.content AS content, n.chain AS chain ORDER BY n.number LIMIT $limit`;

/** number → its chain */
export const CHAIN = "MATCH (n:ArchiveEntry {number: $number}) RETURN n.chain AS chain";

/** sha256 → contents of entries that name it */
export const NAMING = "MATCH (n:ArchiveEntry) WHERE n.content CONTAINS $sha256 RETURN n.content AS content";

/** rows: policy, sha256 → those that are there, with the hash of their record */
export const TEXTS = `UNWIND $rows AS row MATCH (n:ArchiveText {policy: row.policy, sha256: row.sha256})
  RETURN n.policy AS policy, n.sha256 AS sha256, n.hash AS hash`;

/** rows: policy, sha256, hash, kept; a text that is there stays as it is */
export const ADD_TEXTS = `UNWIND $rows AS row MERGE (n:ArchiveText {policy: row.policy, sha256: row.sha256})
  ON CREATE SET n:Archived, n.hash = row.hash, n.kept = row.kept`;

/** sha256 → one row where a text is kept with these bytes */
export const KEPT = "MATCH (n:ArchiveText) WHERE $sha256 IN n.kept RETURN true AS kept LIMIT 1";

/** → policy, sha256 and the hashes of the files that are kept, of every text */
export const KEPT_FILES =
  "MATCH (n:ArchiveText) RETURN n.policy AS policy, n.sha256 AS sha256, n.kept AS kept";

/** hashes → those of which the archive has the content, with the hash of it as packed, and its chunks */
export const CONTENTS = `UNWIND $hashes AS hash MATCH (n:ArchiveContent {hash: hash})
  RETURN n.hash AS hash, n.packed AS packed, n.deflated AS deflated, n.chunks AS chunks`;

/** rows: hash, packed, deflated, chunks; content that is there stays as it is */
export const ADD_CONTENTS = `UNWIND $rows AS row MERGE (n:ArchiveContent {hash: row.hash})
  ON CREATE SET n = row, n:Archived`;

/** rows: packed, place, bytes */
export const PUT_CHUNKS = `UNWIND $rows AS row MERGE (n:ArchiveChunk {packed: row.packed, place: row.place})
  SET n:Archived, n.bytes = row.bytes`;

/** packed, place → bytes */
export const CHUNK = "MATCH (n:ArchiveChunk {packed: $packed, place: $place}) RETURN n.bytes AS bytes";

/** revision, position, suspects; of a revision that is noted at several positions the last stays */
export const NOTE_PUBLICATION = `MERGE (n:ArchivePublication {revision: $revision})
  ON CREATE SET n:Archived, n.position = -1
  WITH n WHERE n.position < $position SET n.position = $position, n.suspects = $suspects`;

/** revision → its note */
export const PUBLICATION = `MATCH (n:ArchivePublication {revision: $revision})
  RETURN n.position AS position, n.suspects AS suspects`;
