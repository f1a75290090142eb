import type { NotebookOptions } from "./notebookOptions.ts";
import { type NotebookSpec, readySpec } from "./notebookSpec.ts";
import { bundleOf } from "./toMimeBundle.ts";

/**
 * Makes a spec that draws itself when it is the last value of a cell: the same JSON, and beside it, unseen by
 * `Object.keys` and `JSON.stringify`, the function under `Symbol.for("Jupyter.display")` that Deno's kernel calls.
 *
 * When: the last line of a cell. When not: in the midst of one, where `display` draws at once.
 *
 * @param spec - a spec of this package, or one made of it
 * @param options - the size, the most rows, and whether a picture is wanted
 * @returns a copy of the spec; whatever is made of it by spreading displays as plain JSON again
 * @throws {RangeError} if the spec has more rows than `maxRows`, or holds what is not allowed; the error names its path
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { show } from "@park/charts/notebook";
 * import { xinyu2023 } from "@park/data";
 * const shown = show(projectProgress(xinyu2023, { locale: "en" }));
 * Symbol.for("Jupyter.display") in shown; // => true
 * shown.description.startsWith("Key projects: 114 of 115 started"); // => true
 * ```
 */
export const show = <S extends NotebookSpec>(spec: S, options: NotebookOptions = {}): S => {
  const ready = readySpec(spec, options);
  return Object.defineProperty({ ...spec }, Symbol.for("Jupyter.display"), {
    value: () => bundleOf(ready, options),
  });
};
