import { useText } from "../i18n/use-text.ts";

interface Props {
  readonly place: string;
  readonly disabled: boolean;
  /** True when a file was tried, so that it can be tried with another place. */
  readonly mayTry: boolean;
  readonly onChange: (place: string) => void;
  readonly onTry: () => void;
}

/** Where the document belongs, for one that does not say it. */
export function PlaceField({ place, disabled, mayTry, onChange, onTry }: Props) {
  const text = useText();
  return (
    <label className="token">
      <span>{text("import.place")}</span>
      <input
        type="text"
        spellCheck={false}
        placeholder="浙江省/杭州市"
        value={place}
        aria-describedby="place-hint"
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
      <small id="place-hint">{text("import.placeHint")}</small>
      {mayTry && (
        <button type="button" className="quiet" onClick={onTry}>
          {text("import.tryPlace")}
        </button>
      )}
    </label>
  );
}
