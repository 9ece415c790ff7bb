/**
 * Chance that depends on its seed alone: no clock, no state outside. Mulberry32, seeded by FNV-1a of the
 * words.
 */
export class Random {
  #state;

  /** Equal words, equal numbers. */
  constructor(...words) {
    let hash = 2_166_136_261;
    for (const character of words.join("|")) {
      hash ^= character.codePointAt(0);
      hash = Math.imul(hash, 16_777_619);
    }
    this.#state = hash >>> 0;
  }

  /** A number in [0, 1). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of the items. */
  of(items) {
    return items[Math.floor(this.next() * items.length)];
  }

  /** So many different items, in the order of chance. */
  some(items, count) {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(Math.floor(this.next() * left.length), 1).pop(),
    );
  }
}
