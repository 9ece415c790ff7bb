import type { ScreenProps } from "../state/screen-props.ts";
import { useText } from "../i18n/use-text.ts";
import { useTitle } from "../ui/use-title.ts";
import { PathEnds } from "./PathEnds.tsx";
import { PathList } from "./PathList.tsx";
import "../style/network.css";
import "../style/paths.css";

/** How two nodes are related: the shortest ways between them. */
export function Paths({ navigation }: ScreenProps) {
  const text = useText();
  const { focus, other } = navigation.view;
  useTitle(text("paths.title"));
  return (
    <>
      <header className="screen-head">
        <h1>{text("paths.title")}</h1>
        <p>{text("paths.about")}</p>
      </header>
      <PathEnds navigation={navigation} />
      {focus && other && <PathList navigation={navigation} from={focus} to={other} />}
      {(!focus || !other) && <p className="path-hint">{text("paths.choose")}</p>}
    </>
  );
}
