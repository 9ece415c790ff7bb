import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from "react";
import type { Step } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> {
  readonly navigation: Navigation;
  readonly step: Step;
  readonly children: ReactNode;
}

/** A step as a real link: a plain click goes there in place, with a modifier the browser opens it as it opens links. */
export function StepLink({ navigation, step, children, ...rest }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigation.go(step);
  };
  return (
    <a {...rest} href={navigation.hrefOf(step)} onClick={follow}>
      {children}
    </a>
  );
}
