import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Rows that are shown at once: more would stop the page where a review has ten thousand. */
const ROWS = 100;

const MORE = { zh: (rest: number) => `再显示${rest}行`, en: (rest: number) => `Show ${rest} more` };

/** A table with a caption, which can be scrolled sideways by keyboard too, and shows a hundred rows at a time. */
export const Sheet = <T,>({
  caption,
  heads,
  rows,
  row,
  locale,
}: {
  readonly caption: string;
  readonly heads: readonly { readonly label: string; readonly isNumber?: boolean }[];
  readonly rows: readonly T[];
  readonly row: (one: T, index: number) => ComponentChildren;
  readonly locale: "zh" | "en";
}) => {
  const [count, setCount] = useState(ROWS);
  useEffect(() => setCount(ROWS), [rows.length]);
  const rest = Math.min(ROWS, rows.length - count);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="sheet" tabIndex={0} aria-label={caption}>
        <table>
          <thead>
            <tr>
              {heads.map(({ label, isNumber = false }) => (
                <th key={label} scope="col" class={isNumber ? "number" : ""}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.slice(0, count).map(row)}</tbody>
        </table>
      </section>
      {rest <= 0 ? null : (
        <button type="button" class="more" onClick={() => setCount(count + ROWS)}>
          {MORE[locale](rest)}
        </button>
      )}
    </>
  );
};
