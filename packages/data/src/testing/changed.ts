/** A deep, unfrozen copy of plain data in which `value` stands at `path`; undefined takes out what stands there. */
export const changed = <T>(data: T, path: readonly (string | number)[], value: unknown): T => {
  const root = { data: structuredClone(data) };
  const keys = ["data", ...path];
  const place = keys
    .slice(0, -1)
    .reduce<unknown>((part, key) => Reflect.get(part as object, key), root);
  const last = keys.at(-1) as string | number;
  // Defined, not assigned, so that a key __proto__ is a key like others.
  if (value === undefined) Reflect.deleteProperty(place as object, last);
  else
    Object.defineProperty(place, last, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return root.data;
};
