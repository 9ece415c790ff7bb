import { sourceOf } from "../../held-text.ts";
import { fragmentOf } from "../../link/fragment.ts";
import type { HeldText } from "../../model/index.ts";
import type { Statement } from "../../statements/statement.ts";
import { packed, type FragmentKey, type PackedFragment } from "./fragments.ts";

/** A fragment made of a document as it was read, ready to be kept or sent to the thread that keeps it. */
export function packedFragment(
  text: HeldText,
  { policy, sha256, said, statements }: FragmentKey & { readonly statements: readonly Statement[] },
  deflates = true,
): PackedFragment {
  const fragment = fragmentOf(sourceOf(text), statements);
  const { name, sha256: bytes, format, layout } = text;
  const held = JSON.stringify([policy, name, bytes, format, text.text, layout]);
  return packed(fragment, { policy, sha256, said }, held, deflates);
}
