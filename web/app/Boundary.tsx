import { Component, type ReactNode } from "react";
import { ApiError } from "../api/client.ts";
import { Failure } from "../ui/Failure.tsx";

interface Props {
  /** What is shown; another one gets another try. */
  readonly name: string;
  readonly children: ReactNode;
}

interface State {
  readonly failed: Error | null;
  readonly name: string;
}

/**
 * Says so when a screen cannot be shown: mostly because its file is gone after the server was renewed.
 * Loading the page again helps.
 */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: null, name: this.props.name };

  static getDerivedStateFromError(failed: unknown): Partial<State> {
    return { failed: failed instanceof Error ? failed : new Error(String(failed)) };
  }

  static getDerivedStateFromProps({ name }: Props, state: State): Partial<State> | null {
    return name === state.name ? null : { failed: null, name };
  }

  override render() {
    const { failed } = this.state;
    return failed ? (
      <Failure error={new ApiError("SCREEN", failed.message)} onRetry={() => location.reload()} />
    ) : (
      this.props.children
    );
  }
}
