/** A text by its key, in Chinese and in English; `{n}` is put in by `textOf`. */
export type Texts = Readonly<Record<string, readonly [zh: string, en: string]>>;
