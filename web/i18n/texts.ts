/** The same said in Chinese and in English; `{n}` is put in by `textOf`. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** Texts by their keys. */
export type Texts = Readonly<Record<string, Said>>;
