interface Props {
  readonly fragment: string;
  readonly start: number;
  readonly end: number;
}

/** Words with a part of them marked. */
export function Highlighted({ fragment, start, end }: Props) {
  return (
    <>
      {fragment.slice(0, start)}
      <mark>{fragment.slice(start, end)}</mark>
      {fragment.slice(end)}
    </>
  );
}
