/** The offsets at which each of some strings stands in a text, overlapping ones included; in the order of the strings. */
export type PlacesOfAll = (text: string) => readonly (readonly number[])[];

/** Made once for the strings, none of them empty; a text is read once for all of them. */
export function placesOfAll(strings: readonly string[]): PlacesOfAll {
  const byFirst = new Map<number, number[]>();
  for (const [index, words] of strings.entries()) {
    const first = words.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
  }
  return (text) => {
    const places = strings.map((): number[] => []);
    for (let at = 0; at < text.length; at += 1) {
      const beginning = byFirst.get(text.charCodeAt(at));
      if (beginning === undefined) continue;
      for (const index of beginning) if (text.startsWith(strings[index]!, at)) places[index]!.push(at);
    }
    return places;
  };
}
