import type { LocalizedInput } from "@park/data";
import { inBoth } from "./locale.ts";

/** A measure, or what is added to one, as a file says it: names in both languages or in one. */
interface NamedInput {
  readonly label?: unknown;
  readonly definition?: unknown;
  readonly dimensions?:
    | { readonly [name: string]: { readonly label?: unknown; readonly values: object } }
    | undefined;
}

const both = (said: unknown): { readonly zh: string; readonly en: string } =>
  inBoth(said as LocalizedInput);

/** The same with all names in both languages: where a file has one, it stands for the other. */
export const namesInBoth = <T extends NamedInput>(input: T): T => ({
  ...input,
  ...(input.label === undefined ? {} : { label: both(input.label) }),
  ...(input.definition === undefined ? {} : { definition: both(input.definition) }),
  ...(input.dimensions === undefined
    ? {}
    : {
        dimensions: Object.fromEntries(
          Object.entries(input.dimensions).map(([name, { label, values, ...rest }]) => [
            name,
            {
              ...rest,
              ...(label === undefined ? {} : { label: both(label) }),
              // What else a value says, such as whether it adds others up, stays.
              values: Object.fromEntries(
                Object.entries(values).map(([value, said]) => [value, { ...said, ...both(said) }]),
              ),
            },
          ]),
        ),
      }),
});
