/** What is known of a glyph here: its character and the size that is set. */
interface Sized {
  readonly text: string;
  readonly size: number;
}

/** A Han character is as wide as its type is large; where it is so much narrower, the font's own size says too much. */
const NARROW = 0.9;

/** The font of a glyph, compared by identity, and how wide the glyph is in parts of the size that is set. */
export interface Shape {
  readonly font: object;
  readonly width: number;
}

/**
 * Glyphs with the size of type that is seen: some fonts draw their characters at half of the size that is set. Type
 * that the page itself condenses keeps its size. `shapes[i]` is that of `glyphs[i]`.
 */
export function withSeenSizes<Glyph extends Sized>(
  glyphs: readonly Glyph[],
  shapes: readonly Shape[],
): readonly Glyph[] {
  const ratios = new Map<object, number>();
  for (const [index, { font, width }] of shapes.entries())
    if (!ratios.has(font) && width > 0 && /^[\u4E00-\u9FFF]$/.test(glyphs[index]!.text))
      ratios.set(font, width);
  if ([...ratios.values()].every((ratio) => ratio >= NARROW)) return glyphs;
  return glyphs.map((glyph, index) => {
    const ratio = ratios.get(shapes[index]!.font) ?? 1;
    return ratio < NARROW ? { ...glyph, size: glyph.size * ratio } : glyph;
  });
}
