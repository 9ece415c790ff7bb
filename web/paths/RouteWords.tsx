import type { ChainRelationship } from "../api/chain.query.ts";
import { nameOf } from "../chain/names.ts";
import { Quote } from "../evidence/Quote.tsx";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import type { Route } from "./routes.ts";

interface Props {
  readonly route: Route;
  readonly number: number;
  readonly navigation: Navigation;
}

/** A route as a sentence, each of its parts with a footnote that quotes what it rests on. */
export function RouteWords({ route, number, navigation }: Props) {
  const text = useText();
  const named = new Map(
    [route.from, ...route.steps.map(({ to }) => to)].map((node) => [node.id, nameOf(node)]),
  );
  const said = route.steps.flatMap(({ relationships }) => relationships);
  const note = (relationship: ChainRelationship) => `note-${number}-${relationship.id}`;
  return (
    <div className="route-words">
      <p className="route-sentence">
        {said.map((relationship, index) => (
          <span key={relationship.id}>
            {text(`paths.say.${relationship.type}`, {
              source: named.get(relationship.source) ?? "",
              target: named.get(relationship.target) ?? "",
            })}
            <sup>
              <a
                href={`#${note(relationship)}`}
                onClick={(event) => (
                  event.preventDefault(),
                  document.getElementById(note(relationship))?.scrollIntoView({ block: "nearest" })
                )}
              >
                [{index + 1}]
              </a>
            </sup>
            {index < said.length - 1 ? text("paths.and") : text("paths.stop")}
          </span>
        ))}
      </p>
      <ol className="route-notes">
        {said.map((relationship) => (
          <li key={relationship.id} id={note(relationship)}>
            <span className={`method method-${relationship.method}`}>
              {text(`method.${relationship.method}`)}
            </span>{" "}
            <Quote navigation={navigation} evidence={relationship.evidence} />
          </li>
        ))}
      </ol>
    </div>
  );
}
