/** Exit codes of all commands, as the contract lists them. */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  unreadable: 3,
  storeUnreachable: 4,
  unknownId: 5,
  complaints: 6,
  findings: 7,
} as const;
