/**
 * A page with another text between two of its comments.
 *
 * @param {string} page
 * @param {{ readonly begin: string, readonly end: string, readonly what: string }} marks the comments, and what stands between them
 * @param {string} part
 * @throws {RangeError} if the page has no place for it
 */
export const replacedPart = (page, { begin, end, what }, part) => {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from)
    throw new RangeError(`Cannot write ${what}: the page must have ${begin} before ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
};
