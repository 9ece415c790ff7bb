import { Agent, request } from "node:http";

const EVERY_MS = 10;
const META = JSON.stringify({ query: "{ meta { revision } }" });

/**
 * Another client who asks whether the server lives, and a small question, each 10 ms after it was answered at
 * the latest; `stop` answers how long it waited at the longest for each, in ms, and how often it got no
 * answer.
 */
export function watchWaits(url) {
  const agent = new Agent({ keepAlive: true });
  let [going, failures] = [true, 0];
  const watch = async (path, body) => {
    let longest = 0;
    while (going) {
      const began = performance.now();
      if (!(await answered(agent, `${url}${path}`, body))) failures += 1;
      const waited = performance.now() - began;
      longest = Math.max(longest, waited);
      await new Promise((done) => setTimeout(done, Math.max(0, EVERY_MS - waited)));
    }
    return longest;
  };
  const watching = Promise.all([watch("/livez"), watch("/graphql", META)]);
  return async () => {
    going = false;
    const [livez, question] = await watching;
    agent.destroy();
    return { livez, question, failures };
  };
}

function answered(agent, url, body) {
  const headers = body ? { "content-type": "application/json" } : {};
  return new Promise((done) => {
    const sent = request(url, { agent, method: body ? "POST" : "GET", headers }, (response) => {
      response.resume().once("end", () => done(response.statusCode === 200));
    });
    sent.once("error", () => done(false)).end(body);
  });
}
