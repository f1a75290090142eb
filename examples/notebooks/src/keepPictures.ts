import { isDeepStrictEqual } from "node:util";
import { type Bundle, type Notebook, VEGA_LITE } from "./notebook.ts";
import { pictureSize } from "./pictureSize.ts";

const PICTURES = ["image/png", "image/svg+xml"];

const isSame = (fresh: Bundle, kept: Bundle): boolean =>
  isDeepStrictEqual(fresh[VEGA_LITE], kept[VEGA_LITE]) &&
  pictureSize(kept) !== null &&
  isDeepStrictEqual(pictureSize(fresh), pictureSize(kept));

/** A bundle with the picture of another one, in the order of its names that Jupyter writes. */
const withPicture = (fresh: Bundle, kept: Bundle): Bundle =>
  Object.fromEntries(
    [
      ...Object.entries(fresh).filter(([mime]) => !PICTURES.includes(mime)),
      ...Object.entries(kept).filter(([mime]) => PICTURES.includes(mime)),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/**
 * Takes over the kept picture of each chart whose spec and size are as they were: other fonts give other bytes, and a
 * change of nothing should change no file.
 */
export const keepPictures = (fresh: Notebook, kept: Notebook): Notebook => ({
  ...fresh,
  cells: fresh.cells.map((cell) => {
    if (cell.outputs === undefined) return cell;
    const before = kept.cells.find(({ id }) => id === cell.id)?.outputs ?? [];
    const outputs = cell.outputs.map((output, index) => {
      const data = before[index]?.data;
      return output.data !== undefined && data !== undefined && isSame(output.data, data)
        ? { ...output, data: withPicture(output.data, data) }
        : output;
    });
    return { ...cell, outputs };
  }),
});
