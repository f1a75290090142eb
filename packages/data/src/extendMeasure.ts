import type { Dimension, DimensionCode } from "./dimension.ts";
import { freeze } from "./freeze.ts";
import type { Measure } from "./measure.ts";
import { own } from "./own.ts";

/**
 * What is added to a measure: values of a dimension that it has, or a whole dimension.
 *
 * @example
 * ```ts
 * import type { Extension } from "@park/data";
 * const more: Extension = { industry: { values: { biomedicine: { zh: "生物医药", en: "biomedicine" } } } };
 * Object.keys(more); // => ["industry"]
 * ```
 */
export interface Extension {
  readonly [dimension: string]: Partial<Dimension> & {
    readonly values: { readonly [value: string]: DimensionCode };
  };
}

type Extended<M extends Measure, E extends Extension> =
  M extends Measure<infer Id, infer U, infer D, infer K>
    ? Measure<
        Id,
        U,
        {
          readonly [N in keyof D | (keyof E & string)]:
            | (N extends keyof D ? D[N] : never)
            | (N extends keyof E ? keyof E[N]["values"] & string : never);
        },
        K
      >
    : never;

/**
 * Adds to a measure what another park breaks it down by: its own industries, its own size classes. The measure stays
 * the same one, so that indicators and charts of it work. Values added to a `nested` dimension make it `overlapping`: which
 * of the others contain them is not known.
 *
 * @param measure - the measure, of the codebook or of one's own
 * @param extension - values for its dimensions, or further dimensions with label and structure
 * @returns the frozen measure with both
 * @throws {RangeError} if a dimension or value that it has would change, or a further dimension lacks label or structure
 *
 * @example
 * ```ts
 * import { extendMeasure, signedProjects } from "@park/data";
 * const signed = extendMeasure(signedProjects, {
 *   industry: { values: { biomedicine: { zh: "生物医药", en: "biomedicine" } } },
 * });
 * signed.dimensions.industry.values.biomedicine.en; // => "biomedicine"
 * signed.dimensions.industry.values.lithium.en; // => "lithium battery industry"
 * ```
 */
export const extendMeasure = <const M extends Measure, const E extends Extension>(
  measure: M,
  extension: E,
): Extended<M, E> => {
  const refuse = (rule: string, got: string): never => {
    throw new RangeError(`Cannot extend ${measure.id}: ${rule}, got ${got}`);
  };
  const added = Object.entries(extension).map(([name, more]): [string, Dimension] => {
    const { label, structure, values } = more;
    const known = own<Dimension>(measure.dimensions, name);
    if (known === undefined) {
      return label === undefined || structure === undefined
        ? refuse("a further dimension must have label and structure", name)
        : [name, { label, structure, values }];
    }
    // Which value contains a new one, or comes after it, is not known: the dimension has no order any more.
    const isLonger = Object.keys(values).some((value) => !Object.hasOwn(known.values, value));
    const isOrdered = known.structure === "nested" || known.structure === "sequence";
    const result = isLonger && isOrdered ? "overlapping" : known.structure;
    if (!agree(label, known.label) || ![undefined, known.structure, result].includes(structure))
      refuse("label and structure of a dimension must stay", name);
    const changed = Object.keys(values).find(
      (value) => Object.hasOwn(known.values, value) && !agree(values[value], known.values[value]),
    );
    if (changed !== undefined) refuse("label and sum of a value must stay", `${name}=${changed}`);
    const { order: _, ...unordered } = known;
    const kept = result === known.structure ? known : unordered;
    return [name, { ...kept, structure: result, values: { ...known.values, ...values } }];
  });
  return freeze({
    ...measure,
    dimensions: { ...measure.dimensions, ...Object.fromEntries(added) },
  }) as unknown as Extended<M, E>;
};

/** Whether something said again says the same; what it is made up of need not be said again. */
const agree = (again: DimensionCode | undefined, said: DimensionCode | undefined): boolean =>
  again === undefined ||
  (again.zh === said?.zh &&
    again.en === said.en &&
    (again.sum === undefined || again.sum === said.sum));
