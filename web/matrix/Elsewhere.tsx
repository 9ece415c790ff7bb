import type { MatrixRow } from "../api/matrix.query.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly parts: MatrixRow["elsewhere"];
}

/** So many places are linked; the others are rows of the same table. */
const MOST = 2;

/** Where a provision that charges nobody itself is charged: in its parts, or in rows of a table that restate them. */
export function Elsewhere({ navigation, parts }: Props) {
  const text = useText();
  return (
    <span className="elsewhere">
      {text("matrix.elsewhere")}
      {parts.slice(0, MOST).map(({ id, name, cite }, index) => (
        <span key={id}>
          {index > 0 && text("reading.between")}
          <StepLink navigation={navigation} step={focusOn(id)} title={name} lang="zh-CN">
            {cite ?? name}
          </StepLink>
        </span>
      ))}
      {parts.length > MOST && text("matrix.elsewhereMore", { n: parts.length })}
    </span>
  );
}
