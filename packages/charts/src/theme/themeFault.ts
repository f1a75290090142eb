import { isFontList, isPaint } from "./paint.ts";
import type { Theme } from "./theme.ts";

/** The first token of a theme that is not what it has to be, as an error says it; null where all are. */
export const themeFault = (theme: Theme): string | null => {
  for (const [token, value] of Object.entries(theme)) {
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    const is = token === "font" ? isFontList : isPaint;
    const index = texts.findIndex((text) => typeof text !== "string" || !is(text));
    if (index >= 0)
      return `theme.${token}${Array.isArray(value) ? `[${index}]` : ""} must be ${token === "font" ? "a list of font families" : "a colour such as #005f9e"}, got ${String(texts[index])}`;
  }
  return null;
};
