import type { Locale, Localized } from "@park/data";
import type { Drawable } from "../drawable.ts";
import { spokenOf } from "../spokenOf.ts";
import type { Table } from "../table.ts";
import { isPaint } from "../theme/paint.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { toSvg } from "./toSvg.ts";
import { toTable } from "./toTable.ts";

/**
 * How a figure is written.
 *
 * @example
 * ```ts
 * import type { HtmlOptions } from "@park/charts/render";
 * const options: HtmlOptions = { locale: "en", form: "document" };
 * options.form; // => "document"
 * ```
 */
export interface HtmlOptions {
  /** The language of the chart and its table, in which it is also announced. */
  readonly locale: Locale;
  /** One element for a page of your own, or a whole page; `fragment` where it is left out. */
  readonly form?: "fragment" | "document";
}

const LANGUAGE: Readonly<Record<Locale, string>> = { zh: "zh-Hans", en: "en" };

const TEXT: Localized<{ readonly behind: string; readonly table: string }> = {
  zh: { behind: "文字说明与数据表", table: "数据表" },
  en: { behind: "Text alternative and table", table: "Table" },
};

/** A short name of a text, the same each time (FNV-1a). */
const nameOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
};

/** Ids of a picture are its own: in a page with several pictures one would else clip another. */
const withOwnIds = (svg: string): string => {
  const name = nameOf(svg);
  return svg.replace(/<[^>]*>/g, (tag) => tag.replace(/(\sid="|="url\(#)/g, `$1c${name}-`));
};

/** A colour that may stand in a style, or the other. */
const colour = (value: unknown, other: string): string =>
  typeof value === "string" && isPaint(value) ? value : other;

const page = (spec: Drawable, language: string, figure: string): string => {
  const { text: words, title }: { readonly text?: unknown; readonly title?: unknown } = Object(
    spec.config,
  );
  const text: unknown = Reflect.get(Object(words ?? title), "color");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(spokenOf(spec).title)}</title>
<style>
body { margin: 0; background: ${colour(spec.background, "#ffffff")}; color: ${colour(text, "#17202a")}; font: 15px/1.5 "Noto Sans", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
figure { margin: 0; }
details { padding: 0 16px 16px; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: bold; padding: 8px 0; }
th, td { padding: 4px 12px 4px 0; text-align: start; vertical-align: top; border-bottom: 1px solid; }
.park-number { text-align: end; font-variant-numeric: tabular-nums; }
</style>
</head>
<body>
<main>
${figure}
</main>
</body>
</html>
`;
};

/**
 * One figure that stands alone and that everybody can read: the picture as inline SVG, its text alternative, and the
 * table behind it, which opens on request. No script, and nothing is fetched: neither a font nor an icon.
 *
 * Where a page shows many charts in a style of its own, put it together from {@link toSvg} and {@link toTable}.
 *
 * @param spec - a spec of this package, or one made of it
 * @param table - the table behind it, of the same chart and language
 * @param options - the language, and whether a whole page is wanted
 * @returns a `figure` element, or a page with it
 * @throws {RangeError} if the locale or the form is none that there is, or the spec holds what {@link toSvg} refuses
 * @throws {Error} whenever {@link toSvg} throws
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { toHtml } from "@park/charts/render";
 * import { xinyu2023 } from "@park/data";
 * const drawn = { locale: "en", width: 360 } as const;
 * const html = await toHtml(
 *   projectProgress(xinyu2023, drawn),
 *   projectProgress.table(xinyu2023, drawn),
 *   { locale: "en" },
 * );
 * html.startsWith('<figure lang="en"'); // => true
 * html.includes("<caption>"); // => true
 * ```
 */
export const toHtml = async (
  spec: Drawable,
  table: Table,
  options: HtmlOptions,
): Promise<string> => {
  const { locale, form = "fragment" }: Partial<HtmlOptions> = options ?? {};
  if (locale === undefined || !Object.hasOwn(LANGUAGE, locale))
    throw new RangeError(`Cannot render chart: locale must be one of zh, en, got ${locale}`);
  if (form !== "fragment" && form !== "document")
    throw new RangeError(
      `Cannot render chart: form must be one of fragment, document, got ${String(form)}`,
    );
  const { admitted } = await import("../admitted/admitted.ts");
  const drawn = admitted(spec);
  const { title, description } = spokenOf(drawn);
  const say = TEXT[locale];
  const language = LANGUAGE[locale];
  const svg = withOwnIds(await toSvg(drawn)).replace(
    "<svg",
    '<svg style="display:block;max-width:100%;height:auto"',
  );
  const figure = `<figure lang="${language}" aria-label="${escapeHtml(title)}">
${svg}
<details><summary>${say.behind}</summary><p>${escapeHtml(description)}</p><div style="overflow-x:auto" tabindex="0" role="region" aria-label="${say.table}">${toTable(table)}</div></details>
</figure>`;
  return form === "document" ? page(drawn, language, figure) : `${figure}\n`;
};
