export { withoutRadicals } from "../characters/radicals.ts";
