import { useText } from "../i18n/use-text.ts";

interface Props {
  readonly token: string;
  /** True when the server did not take it. */
  readonly isWrong: boolean;
  readonly disabled: boolean;
  readonly onChange: (token: string) => void;
}

/** The admin token, without which nothing is changed. */
export function TokenField({ token, isWrong, disabled, onChange }: Props) {
  const text = useText();
  return (
    <label className="token">
      <span>{text("import.token")}</span>
      <input
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={token}
        aria-invalid={isWrong || undefined}
        aria-describedby="token-hint"
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
      <small id="token-hint">{text("import.tokenHint")}</small>
    </label>
  );
}
