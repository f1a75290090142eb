import type { Locale } from "@park/data";

/** What a chart says without its picture: title, subtitle, then every row by name and value. */
export const describe = (
  locale: Locale,
  title: string,
  subtitle: string | undefined,
  rows: readonly { readonly label: string; readonly text: string }[],
): string => {
  const zh = locale === "zh";
  const listed = rows
    .map(({ label, text }) => `${label}${zh ? "：" : ": "}${text}`)
    .join(zh ? "；" : "; ");
  return [title, ...(subtitle === undefined ? [] : [subtitle]), ...(listed === "" ? [] : [listed])]
    .map((part) => (/[.。]$/.test(part) ? part : `${part}${zh ? "。" : "."}`))
    .join(zh ? "" : " ");
};
