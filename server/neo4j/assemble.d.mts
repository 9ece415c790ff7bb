export const version: string;
export function cacheFolder(): string;
export function obstacle(): string | null;
export function assembleJars(): string;
