import type { Picture } from "../spec.ts";
import { joinLines } from "../text/joinLines.ts";

/** The title and the text alternative of a spec; one that was made by hand may have them otherwise, or not at all. */
export const spokenOf = ({
  title,
  description,
}: Pick<Picture, "title" | "description">): {
  readonly title: string;
  readonly description: string;
} => {
  const text: unknown =
    typeof title === "object" && title !== null ? (Reflect.get(title, "text") ?? title) : title;
  const lines = (Array.isArray(text) ? text : [text]).filter((line) => typeof line === "string");
  const name = joinLines(lines);
  return { title: name, description: typeof description === "string" ? description : name };
};
