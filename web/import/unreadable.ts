/** Of a file that the browser cannot open any more. */
export const UNREADABLE = {
  zh: "浏览器读不出这个文件，它可能已被移动或删除",
  en: "the browser cannot read the file; it may have been moved or removed",
};
