import { type FoundFigure, findFigures } from "@park/data";

/** The quantities of a text that a model is asked about: figures, and numbers of which it is not certain what they are. */
export const askedOf = (text: string): readonly FoundFigure[] =>
  findFigures(text).filter(({ kind }) => kind === "figure" || kind === "open");
