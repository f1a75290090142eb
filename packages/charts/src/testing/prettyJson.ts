const WIDTH = 100;
const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns on a screen, where a Chinese character takes two. */
const columns = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${inline(part)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
};

const isLong = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 1;

const write = (value: unknown, indent: string, before: number, isLast: boolean): string => {
  const short = inline(value);
  if (typeof value !== "object" || value === null || short.length <= 2) return short;
  const isTable = Array.isArray(value) && value.length > 1 && value.every(isLong);
  const comma = isLast ? 0 : 1;
  if (!isTable && indent !== "" && before + columns(short) + comma <= WIDTH) return short;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map(
        (part, nth) => deeper + write(part, deeper, deeper.length, nth === value.length - 1),
      )
    : Object.entries(value).map(([key, part], nth, { length }) => {
        const head = `${deeper}${JSON.stringify(key)}: `;
        return head + write(part, deeper, columns(head), nth === length - 1);
      });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
};

/** JSON that a person can read: a row of data a line, and what is short on one line, as Biome formats it. */
export const prettyJson = (value: unknown): string => `${write(value, "", 0, true)}\n`;
