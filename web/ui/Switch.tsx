interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly caption: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, as joined buttons. */
export function Switch<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <div className="switch" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.caption}
        </button>
      ))}
    </div>
  );
}
