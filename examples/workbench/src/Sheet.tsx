import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

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
  readonly heads: readonly {
    readonly label: string;
    readonly isNumber?: boolean;
    /** What the rows are sorted by where the reader asks for it; numbers by size, words as the language sorts them. */
    readonly by?: (one: T) => string | number | null;
  }[];
  readonly rows: readonly T[];
  readonly row: (one: T, index: number) => ComponentChildren;
  readonly locale: "zh" | "en";
}) => {
  const [count, setCount] = useState(ROWS);
  useEffect(() => setCount(ROWS), [rows.length]);
  const [sort, setSort] = useState<{ readonly label: string; readonly isDown: boolean } | null>(
    null,
  );
  const by = heads.find(({ label }) => label === sort?.label)?.by;
  const inOrder = useMemo(() => {
    if (by === undefined) return rows;
    const keyed = rows.map((one) => ({ one, key: by(one) }));
    const { compare } = new Intl.Collator(locale === "zh" ? "zh-Hans" : "en", { numeric: true });
    const sign = sort?.isDown ? -1 : 1;
    keyed.sort((a, b) => {
      // What has no value stands last, whichever way.
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
      return typeof a.key === "number" && typeof b.key === "number"
        ? sign * (a.key - b.key)
        : sign * compare(String(a.key), String(b.key));
    });
    return keyed.map(({ one }) => one);
  }, [rows, by, sort, locale]);
  const rest = Math.min(ROWS, rows.length - count);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="sheet" tabIndex={0} aria-label={caption}>
        <table>
          <thead>
            <tr>
              {heads.map(({ label, isNumber = false, by: key }) => {
                const isSorted = sort?.label === label;
                return (
                  <th
                    key={label}
                    scope="col"
                    class={isNumber ? "number" : ""}
                    {...(isSorted
                      ? {
                          "aria-sort": sort.isDown
                            ? ("descending" as const)
                            : ("ascending" as const),
                        }
                      : {})}
                  >
                    {key === undefined ? (
                      label
                    ) : (
                      <button
                        type="button"
                        class="sort"
                        onClick={() =>
                          // Up, down, and back to the order of the text.
                          setSort(isSorted && sort.isDown ? null : { label, isDown: isSorted })
                        }
                      >
                        {label} {isSorted ? (sort.isDown ? "↓" : "↑") : ""}
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>{inOrder.slice(0, count).map(row)}</tbody>
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
