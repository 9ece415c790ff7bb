/** Half-open range of UTF-16 units of `source.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
