import { useEffect, useState } from "react";
import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";

/** As `/operations` gives it. */
interface WorkedQuery {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly text: string;
}

/** The questions that come with the service, each of which runs as it stands. */
export const WORKED_QUERIES_PLUGIN: GraphiQLPlugin = {
  title: "示例 / Worked queries",
  icon: () => <span aria-hidden="true">例</span>,
  content: WorkedQueries,
};

function WorkedQueries() {
  const [queries, setQueries] = useState<readonly WorkedQuery[] | "failed">([]);
  const { addTab, run } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => {
    const load = async () => setQueries(await (await fetch("/operations")).json());
    load().catch(() => setQueries("failed"));
  }, []);
  if (queries === "failed") return <p>示例未能载入 / the worked queries could not be loaded</p>;
  return (
    <section className="worked" aria-label={WORKED_QUERIES_PLUGIN.title}>
      <h2>{WORKED_QUERIES_PLUGIN.title}</h2>
      <ul>
        {queries.map(({ name, zh, en, text }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                addTab();
                editor?.setValue(text);
                run();
              }}
            >
              <strong>{zh}</strong>
              <span lang="en">{en}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
