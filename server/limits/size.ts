/** Where a field of the schema says how many items it has: on a page that names no size, or at most. */
export const SIZE = "size";
