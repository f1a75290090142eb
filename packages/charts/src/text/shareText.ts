import { formatFigure, type Locale } from "@park/data";
import type { Derivation } from "@park/metrics";
import { intervalText } from "./intervalText.ts";

/** A derived share, and its interval where that shows. */
export const shareText = (
  share: Derivation,
  locale: Locale,
): { readonly share: string; readonly interval: string } => ({
  share: formatFigure(share.figure, locale),
  interval: intervalText(share, locale),
});
