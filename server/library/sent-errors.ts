import * as graph from "../../graph/index.ts";

/** An error on its way between threads, which clone its words and lose its class. */
export interface SentError {
  readonly kind: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Errors among its fields. */
  readonly within: Readonly<Record<string, SentError>>;
}

/** An error as it can be sent. */
export function toThread(error: unknown): SentError {
  const given = error instanceof Error ? error : new Error(String(error));
  const own = Object.entries(given).filter(([name]) => name !== "cause");
  const plain = own.filter(([, value]) => ["string", "number", "boolean"].includes(typeof value));
  const errors = own.filter(([, value]) => value instanceof Error);
  return {
    kind: given.constructor.name,
    message: given.message,
    stack: given.stack,
    fields: Object.fromEntries(plain),
    within: Object.fromEntries(errors.map(([name, value]) => [name, toThread(value)])),
  };
}

/**
 * The error again, of its class where that is one the graph exports, so that callers tell causes apart as
 * ever.
 */
export function fromThread({ kind, message, stack, fields, within }: SentError): Error {
  const Kind = (graph as Record<string, unknown>)[kind];
  const error = new Error(message);
  if (typeof Kind === "function") Object.setPrototypeOf(error, Kind.prototype as object);
  const errors = Object.entries(within).map(([name, sent]) => [name, fromThread(sent)]);
  return Object.assign(error, fields, Object.fromEntries(errors), { stack });
}
