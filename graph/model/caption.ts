/** A name or a description in both languages. */
export interface Caption {
  readonly zh: string;
  readonly en: string;
}
