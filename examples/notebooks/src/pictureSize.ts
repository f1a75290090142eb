import { type Bundle, textOf } from "./notebook.ts";

/** How wide and high the picture of an output is, in pixels; null where there is none. */
export const pictureSize = (data: Bundle): readonly [width: number, height: number] | null => {
  const base64 = textOf(data["image/png"]);
  if (base64 !== "") {
    // The header of a PNG has its size.
    const png = Buffer.from(base64, "base64");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }
  const [, width, height] =
    /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(textOf(data["image/svg+xml"])) ?? [];
  return width === undefined ? null : [Number(width), Number(height)];
};
