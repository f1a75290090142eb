const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Leaves out what no XML document may hold: control characters, halves of characters, and U+FFFE and U+FFFF. */
export const withoutNonCharacters = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu, "");

/** Makes text safe to stand in HTML or SVG, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  withoutNonCharacters(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
