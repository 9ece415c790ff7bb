/** One Cypher text for both engines. `name` is what logs and the contract suite call it. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
