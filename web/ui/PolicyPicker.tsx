import type { HomePolicy } from "../api/home.query.ts";
import type { Answer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { StageChip } from "./StageChip.tsx";
import { usePolicies } from "./use-policies.ts";

export interface PolicyChoice {
  /** Policies whose text is held, in the order of the graph: the first so many, and the wanted one. */
  readonly held: readonly HomePolicy[];
  /** How many policies cannot be chosen here. */
  readonly further: number;
  /**
   * The wanted one, or without a wish the first that is held; undefined while loading and when there is none.
   */
  readonly chosen: HomePolicy | undefined;
  /** What is wanted and cannot be shown: there is no such policy, or (with its name) its text is not held. */
  readonly missing: { readonly id: string; readonly name?: string | undefined } | null;
  readonly answer: Pick<Answer<unknown>, "error" | "loading" | "retry">;
}

/** The policies one can choose from, and the one that is wanted. */
export function usePolicy(wanted: string | null): PolicyChoice {
  const { policies, unknown, further, answer } = usePolicies(wanted === null ? [] : [wanted]);
  const held = policies.filter((policy) => policy.held);
  const chosen = wanted === null ? held[0] : held.find(({ id }) => id === wanted);
  const missing =
    unknown && wanted !== null && !chosen
      ? { id: wanted, name: policies.find(({ id }) => id === wanted)?.name }
      : null;
  return { held, further, chosen, missing, answer };
}

interface Props {
  readonly held: readonly HomePolicy[];
  /** How many more there are, which are found by search. */
  readonly further?: number;
  readonly chosen: string;
  readonly label: string;
  /** The words for all of them; with it the first choice is all, by the empty string. */
  readonly all?: string;
  readonly onChoose: (policy: string) => void;
}

/** A choice of one policy; of a single one there is nothing to choose, and its name is shown. */
export function PolicyPicker({ held, further = 0, chosen, label, all, onChoose }: Props) {
  const text = useText();
  const [only] = held;
  if (held.length < 2 && further === 0)
    return (
      <span className="policy-name">
        {only?.name} <StageChip stage={only?.stage} />
      </span>
    );
  return (
    <>
      <label className="picker">
        {label}
        <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
          {all !== undefined && <option value="">{all}</option>}
          {held.map((policy) => (
            <option key={policy.id} value={policy.id}>
              {text(`level.${policy.level ?? "LOCAL"}`)} · {policy.name}
              {policy.stage && `〔${text(`stage.${policy.stage}`)}〕`}
            </option>
          ))}
          {further > 0 && <option disabled>{text("policy.further", { n: further })}</option>}
        </select>
      </label>
      <StageChip stage={held.find(({ id }) => id === chosen)?.stage} />
    </>
  );
}
