import type { Rgb } from "./rgbOf.ts";

/** The colour that is `share` of the way from one to the other, as six digits. */
export const mixed = (from: Rgb, to: Rgb, share: number): string =>
  `#${from
    .map((part, at) =>
      Math.round(part + ((to[at] ?? 0) - part) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
