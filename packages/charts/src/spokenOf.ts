import type { Drawable } from "./drawable.ts";
import { joinLines } from "./text/joinLines.ts";

/** The title and the text alternative of a spec; one that was made by hand may have them otherwise, or not at all. */
export const spokenOf = ({
  title,
  description,
}: Pick<Drawable, "title" | "description">): {
  readonly title: string;
  readonly description: string;
} => {
  const text: unknown =
    typeof title === "object" && title !== null ? (Reflect.get(title, "text") ?? title) : title;
  const lines = (Array.isArray(text) ? text : [text]).filter((line) => typeof line === "string");
  const name = joinLines(lines);
  const said = typeof description === "string" ? description : name;
  // The title of a picture as wide as its container is an expression.
  return { title: name === "" ? said : name, description: said };
};
