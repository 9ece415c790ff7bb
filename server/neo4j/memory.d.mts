/** Sizes in MB. */
export interface ServerMemory {
  readonly heap: number;
  readonly pages: number;
  readonly warning: string | null;
}
export function memoryFor(bytes?: number): ServerMemory;
