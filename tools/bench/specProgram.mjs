const called = (name, value) => `.${name}(${JSON.stringify(value)})`;
const calls = (parts) =>
  Object.entries(parts)
    .map(([name, value]) => called(name, value))
    .join("");

const encoded = (encoding) =>
  Object.entries(encoding)
    .map(([channel, parts]) => `vl.${channel}()${calls(parts)}`)
    .join(", ");

const layer = ({ mark: { type, ...mark }, encoding, ...rest }) => {
  const name = `mark${type[0].toUpperCase()}${type.slice(1)}`;
  return `vl.${name}(${JSON.stringify(mark)}).encode(${encoded(encoding)})${calls(rest)}`;
};

/**
 * A layered spec as a program with the fluent API of Vega-Lite, `vl`: what a user would write to get the same spec. It
 * computes nothing: every width, place and text is written down.
 *
 * @param {any} spec
 * @returns {(vl: any) => any}
 */
export const specProgram = ({ $schema: _, layer: layers, ...rest }) =>
  /** @type {any} */ (
    new Function("vl", `return vl.layer(${layers.map(layer).join(", ")})${calls(rest)}.toObject()`)
  );
