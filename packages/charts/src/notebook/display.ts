import type { NotebookOptions } from "./notebookOptions.ts";
import type { NotebookSpec } from "./notebookSpec.ts";
import { type MimeBundle, toMimeBundle } from "./toMimeBundle.ts";

interface Kernel {
  readonly display: (bundle: MimeBundle, options: { readonly raw: true }) => Promise<void>;
}

/** Deno's kernel; outside of a notebook Deno throws when it is only looked at. */
const kernelOf = (scope: { readonly Deno?: { readonly jupyter?: Kernel } }): Kernel | undefined => {
  try {
    return scope.Deno?.jupyter;
  } catch {
    return undefined;
  }
};

/**
 * Draws a chart at once in the output of the running cell, as often as it is called.
 *
 * When: several charts in a cell, in Deno's kernel. When not: one chart at its end, which `show` is for.
 *
 * @param spec - a spec of this package, or one made of it
 * @param options - the size, the most rows, and whether a picture is wanted
 * @throws {Error} if it does not run in Deno's kernel
 * @throws {RangeError} if the spec has more rows than `maxRows`, or holds what is not allowed; the error names its path
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { display } from "@park/charts/notebook";
 * import { xinyu2023 } from "@park/data";
 * const outside = await display(projectProgress(xinyu2023)).catch(({ message }: Error) => message);
 * outside; // => "Cannot display chart: must run in a notebook of Deno's kernel, got no Deno.jupyter"
 * ```
 */
export const display = async (spec: NotebookSpec, options: NotebookOptions = {}): Promise<void> => {
  const kernel = kernelOf(globalThis as Parameters<typeof kernelOf>[0]);
  if (kernel === undefined) {
    throw new Error(
      "Cannot display chart: must run in a notebook of Deno's kernel, got no Deno.jupyter",
    );
  }
  await kernel.display(await toMimeBundle(spec, options), { raw: true });
};
