import type { ChainNode } from "../api/chain.query.ts";
import { useText } from "../i18n/use-text.ts";
import { Absent } from "../reading/Absent.tsx";
import { bearingOn } from "../reading/gaps.ts";
import { useGaps } from "../reading/use-gaps.ts";
import type { Navigation } from "../state/use-view.ts";

const KINDS = ["OWNER", "INDICATOR", "TARGET", "DEADLINE", "CITATION"] as const;

/** That nothing more is related to a node, where all in reach of it was read. */
export function Lonely({ navigation, root }: { readonly navigation: Navigation; readonly root: ChainNode }) {
  const text = useText();
  const policy = root.__typename === "Policy" ? root.id : root.policy;
  const { gaps } = useGaps(policy);
  // What belongs to no document, as a body does, is named by others: of these nothing is claimed here.
  const bearing = policy === null ? [] : gaps && bearingOn(gaps, KINDS, root.id === policy ? [] : [root.id]);
  return <Absent navigation={navigation} sentence={text("chain.lonely")} gaps={bearing} />;
}
