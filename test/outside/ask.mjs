import { request } from "node:http";
import { text } from "node:stream/consumers";
import { TOKEN } from "./product.mjs";

const DEADLINE_MS = 600_000;

/**
 * Asks one GraphQL question over a connection of its own; the whole answer, errors included, with the bytes
 * it had. Throws when there was no answer.
 */
export function ask(url, query, variables = {}) {
  const body = JSON.stringify({ query, variables });
  const headers = { "content-type": "application/json", authorization: `Bearer ${TOKEN}` };
  return new Promise((done, fail) => {
    const sent = request(`${url}/graphql`, { agent: false, method: "POST", headers }, (response) => {
      text(response)
        .then((answer) => done({ ...JSON.parse(answer), bytes: answer.length }))
        .catch(fail);
      response.once("error", fail).once("aborted", () => fail(new Error("the answer broke off")));
    });
    sent.setTimeout(DEADLINE_MS, () => sent.destroy(new Error("no answer in time")));
    sent.once("error", fail).end(body);
  });
}

const IMPORT = `mutation Import($name: String!, $content: String!) {
  importDocument(name: $name, contentBase64: $content, dryRun: false) { result policy { id } }
}`;

/**
 * Imports a document over HTTP. Its policy's id when that was acknowledged; null when it was not, be it by an
 * error or because the answer never came.
 */
export async function importOver(url, { name, text: words }) {
  try {
    const content = Buffer.from(words).toString("base64");
    const { data, errors } = await ask(url, IMPORT, { name, content });
    return errors ? null : (data?.importDocument?.policy?.id ?? null);
  } catch {
    return null;
  }
}

/** The code of the first error of an answer, or null. */
export function codeOf({ errors }) {
  return errors?.[0]?.extensions?.code ?? null;
}

const HELD = `query Held($id: ID!) { policy(id: $id) { id held } }`;

/** Which of these policies a server does not hold the text of. */
export async function missingIn(url, ids) {
  const missing = [];
  for (const id of ids) {
    const { data } = await ask(url, HELD, { id });
    if (data?.policy?.held !== true) missing.push(id);
  }
  return missing;
}

/** How many documents a server holds. */
export async function documentsIn(url) {
  return (await ask(url, "{ meta { documents } }")).data?.meta?.documents ?? null;
}
