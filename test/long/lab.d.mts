/** Thrown by a case that cannot be run here, with the reason. */
export class Skip extends Error {}

/** What a case works with. */
export class Lab {
  constructor(options?: {
    readonly root?: string;
    readonly seed?: number | string;
    readonly minutes?: number;
    readonly quick?: boolean;
  });

  clean(): Promise<void>;
}
