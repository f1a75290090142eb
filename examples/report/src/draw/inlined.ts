/** What the page says once in its style, or what only a document of its own needs. */
const SAID_ELSEWHERE =
  /\s(?:font-family|xmlns(?::xlink)?|version|class|role|aria-roledescription|aria-hidden|aria-label|pointer-events|stroke-miterlimit)="[^"]*"/g;

/** Long decimals in paths and places: a hundredth of a pixel cannot be seen. */
const LONG = /-?\d+\.\d{3,}/g;

const slim = (tag: string): string =>
  tag
    .replace(SAID_ELSEWHERE, "")
    .replace(/\s(?:d|transform|x|y|x1|x2|y1|y2|width|height)="[^"]*"/g, (attribute) =>
      attribute.replace(LONG, (number) => String(Math.round(Number(number) * 100) / 100)),
    );

/**
 * A picture as a part of a page: with a short name, described by an element of the page, its marks named on hover, and
 * without what the page's own style says.
 *
 * @param svg - what `toSvg` drew
 * @param id - starts the ids inside it, so that they are its own
 * @param describedBy - the id of the element that has the text alternative
 */
export const inlined = (svg: string, id: string, describedBy: string): string => {
  const [, open = "", title = "", body = ""] =
    /^<svg([^>]*)><title>([^<]*)<\/title><desc>[^<]*<\/desc>([\s\S]*)$/.exec(svg) ?? [];
  const marks = body
    .replace(/<([a-z]+)([^>]*\saria-label="([^"]*)"[^>]*)\/>/g, "<$1$2><title>$3</title></$1>")
    .replace(/<[^>]*>/g, (tag) => slim(tag).replace(/(\sid="|="url\(#)/g, `$1${id}-`));
  return `<svg${slim(open)} role="img" aria-label="${title}" aria-describedby="${describedBy}">${marks}`;
};
