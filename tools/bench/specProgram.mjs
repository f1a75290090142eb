const called = (name, value) => `.${name}(${JSON.stringify(value)})`;
const calls = (parts) =>
  Object.entries(parts)
    .map(([name, value]) => called(name, value))
    .join("");

const encoded = (encoding) =>
  Object.entries(encoding)
    .map(([channel, parts]) =>
      Array.isArray(parts)
        ? `vl.${channel}(${JSON.stringify(parts)})`
        : `vl.${channel}()${calls(parts)}`,
    )
    .join(", ");

/** One view of a spec, with the methods of the fluent API where it has them. */
const view = ({ mark, layer, vconcat, encoding, spec, facet, ...rest }) => {
  const encode = encoding === undefined ? "" : `.encode(${encoded(encoding) || "{}"})`;
  if (mark !== undefined) {
    const { type, ...look } = mark;
    const name = `mark${type[0].toUpperCase()}${type.slice(1)}`;
    return `vl.${name}(${JSON.stringify(look)})${encode}${calls(rest)}`;
  }
  if (layer !== undefined) return `vl.layer(${layer.map(view).join(", ")})${encode}${calls(rest)}`;
  if (vconcat !== undefined) return `vl.vconcat(${vconcat.map(view).join(", ")})${calls(rest)}`;
  return `${view(spec)}.facet(${JSON.stringify(facet)})${calls(rest)}`;
};

/**
 * A spec as a program with the fluent API of Vega-Lite, `vl`: what a user would write to get the same spec. It
 * computes nothing: every width, place and text is written down.
 *
 * @param {any} spec
 * @returns {(vl: any) => any}
 */
export const specProgram = ({ $schema: _, ...spec }) =>
  /** @type {any} */ (new Function("vl", `return ${view(spec)}.toObject()`));
