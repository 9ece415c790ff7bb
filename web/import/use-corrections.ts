import { useEffect, useRef, useState } from "react";
import { ApiError, change, forgetAnswers } from "../api/client.ts";
import { StateMutation } from "../api/state.query.ts";

/** What a person can correct of a document itself, in the order of the form. */
export const FIELDS = ["TITLE", "NUMBER", "DATE", "PLACE", "LEVEL"] as const;
export type Field = (typeof FIELDS)[number];

export interface Corrections {
  readonly values: Readonly<Partial<Record<Field, string>>>;
  readonly by: string;
  readonly put: (field: Field, value: string) => void;
  readonly sign: (by: string) => void;
  /** Fields that are recorded. */
  readonly stated: readonly Field[];
  readonly busy: boolean;
  /** What the server said of one that it did not take; else null. */
  readonly failure: string | null;
  /** States each filled field of a policy that is held. */
  readonly send: (policy: string) => void;
}

const WHY = "导入时更正";

/**
 * Corrections of the document that is being imported: collected while it is tried, stated once it is held
 * (`held` is its id then). Another document begins with none.
 */
export function useCorrections(token: string, file: unknown, held: string | null): Corrections {
  const [values, setValues] = useState<Corrections["values"]>({});
  const [by, sign] = useState("");
  const [stated, setStated] = useState<readonly Field[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const sending = useRef(false);
  useEffect(() => {
    setValues({});
    setStated([]);
    setFailure(null);
  }, [file]);
  const send = async (policy: string) => {
    const filled = FIELDS.filter((field) => values[field]?.trim() && !stated.includes(field));
    if (filled.length === 0 || sending.current) return;
    sending.current = true;
    setBusy(true);
    setFailure(null);
    try {
      for (const field of filled) {
        const value = { field, to: [values[field]!.trim()] };
        const said = { by: by.trim() || null, why: WHY };
        const input = { kind: "METADATA" as const, subject: policy, value, ...said };
        await change(StateMutation, { input }, token);
        setStated((before) => [...before, field]);
      }
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : String(error));
    } finally {
      sending.current = false;
      setBusy(false);
      forgetAnswers();
    }
  };
  // What was filled in before the import is stated right after it.
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    if (held !== null) void latest.current(held);
  }, [held]);
  const put = (field: Field, value: string) => {
    setValues((before) => ({ ...before, [field]: value }));
    setStated((before) => before.filter((other) => other !== field));
  };
  return { values, by, put, sign, stated, busy, failure, send: (policy) => void send(policy) };
}
