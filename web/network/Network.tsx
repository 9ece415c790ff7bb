import type { ScreenProps } from "../state/screen-props.ts";
import { useText } from "../i18n/use-text.ts";
import { show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { useTitle } from "../ui/use-title.ts";
import { NetworkView } from "./NetworkView.tsx";
import { NodePicker } from "./NodePicker.tsx";
import "../style/network.css";

/** The neighbours of one node; without one, the choice of one. */
export function Network({ navigation }: ScreenProps) {
  const { focus } = navigation.view;
  return focus ? (
    <NetworkView navigation={navigation} focus={focus} />
  ) : (
    <NetworkStart navigation={navigation} />
  );
}

function NetworkStart({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  useTitle(text("network.title"));
  return (
    <section className="network-start">
      <h1>{text("network.title")}</h1>
      <p>{text("network.about")}</p>
      <NodePicker
        label={text("network.pick")}
        chosen={null}
        onChoose={(focus) => navigation.go(show("network", { focus }))}
      />
    </section>
  );
}
