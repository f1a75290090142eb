const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup that is known to be safe. */
export interface Markup {
  readonly markup: string;
}

/** Characters that nobody sees, and that turn or break what stands around a text: directions, and controls but a line break. */
const UNSEEN = /[\p{Bidi_Control}\p{Cs}]|(?!\n)\p{Cc}/gu;

type Part = string | number | null | Markup | readonly Part[];

const write = (part: Part): string => {
  if (part === null) return "";
  if (typeof part === "object" && "markup" in part) return part.markup;
  if (typeof part === "object") return part.map(write).join("");
  return String(part)
    .replace(UNSEEN, " ")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
};

/** A template whose values are escaped and stripped of what nobody sees, unless they are markup. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: texts.reduce((text, next, index) => text + write(parts[index - 1] ?? null) + next),
});

/** Markup from elsewhere, such as a drawn chart. */
export const markup = (text: string): Markup => ({ markup: text });
