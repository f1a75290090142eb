import { type Figure, formatFigure, type Locale, valueOf } from "@park/data";

/** A figure that says which way it goes: with a plus before its digits where it is above 0. */
export const signedFigure = (figure: Figure, locale: Locale): string => {
  const text = formatFigure(figure, locale);
  return valueOf(figure) > 0 ? text.replace(/\d/, "+$&") : text;
};
