import { useText } from "../i18n/use-text.ts";

const KNOWN = ["KEPT", "TIGHTENED", "LOOSENED", "VERBATIM", "ADAPTED"] as const;

/** What became of an upper value: the word the graph uses when it is not one of the known. */
export function Relation({ relation }: { readonly relation: string | undefined }) {
  const text = useText();
  const known = KNOWN.find((one) => one === relation);
  return (
    <span className={`relation-word relation-${relation}`}>
      {known ? text(`relation.${known}`) : relation}
    </span>
  );
}
