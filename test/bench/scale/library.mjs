import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../../outside/ask.mjs";
import { plans } from "../../generator/plans.mjs";

/** The plan that is asked about: of a province, which many others cite. */
const ASKED = 1;

/** Writes so many plans to a folder of files, and keeps some more in memory for imports one by one. */
export function writeLibrary(folder, count, more) {
  mkdirSync(folder, { recursive: true });
  const charged = new Map();
  const further = [];
  let asked = null;
  let index = 0;
  for (const { name, text, known } of plans(count + more)) {
    if (index >= count) further.push({ name, text });
    else writeFileSync(join(folder, name), text);
    if (index === ASKED) asked = known;
    if (index < count && known.level === "PROVINCIAL" && known.title.startsWith(asked.title.slice(0, 3)))
      for (const { name: body } of known.charged) charged.set(body, (charged.get(body) ?? 0) + 1);
    index += 1;
  }
  const [[hub]] = [...charged].toSorted((a, b) => b[1] - a[1]);
  return { further, policy: asked.number, hub, province: asked.title.slice(0, 3) };
}

const SEARCH = `query Bodies($query: String!) {
  search(query: $query, first: 20, kinds: [BUREAU]) { edges { node { id } } }
}`;

/**
 * The ids of what is asked about in a running library. Throws when it is not there: nothing else would be
 * measured.
 */
export async function idsOf(url, { policy, hub, province }) {
  const measure = `${policy}#sec_2__m_1`;
  const { data } = await ask(url, "query Node($id: ID!) { node(id: $id) { id } }", { id: measure });
  if (!data?.node) throw new Error(`there is no ${measure}`);
  const found = await ask(url, SEARCH, { query: hub.replace(/^省/, "") });
  const ids = (found.data?.search?.edges ?? []).map(({ node }) => node.id);
  // Versions that do not know the place have a body of each document's own.
  const body = ids.find((id) => id.startsWith(`bureau/${province.slice(0, -1)}`));
  if (!body) throw new Error(`${hub} of ${province} is not found: ${JSON.stringify(found).slice(0, 300)}`);
  return { policy, measure, hub: body };
}
