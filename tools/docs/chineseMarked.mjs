const LANGUAGE = "zh-Hans";
const HAN = /\p{Script=Han}/gu;
/** Chinese with the punctuation and digits inside of it. */
const RUN = /[\p{Script=Han}“《（【][\p{Script=Han}\u3001-\u3011\uff01-\uff1f“”‘’\d]*/gu;

/** Elements whose text has no elements of its own in it. */
const PLAIN = /^<(script|style|title|svg|textarea|option)\b/;

const span = (text) => `<span lang="${LANGUAGE}">${text}</span>`;

/** A text of a page with its Chinese in elements that say so: all of it where most is Chinese. */
function markText(text) {
  const han = text.match(HAN)?.length ?? 0;
  if (han === 0) return text;
  const latin = text.replaceAll(/&\w+;/g, "").match(/[a-z]/gi)?.length ?? 0;
  if (han > latin) return text.replace(/\S[\s\S]*\S|\S/, span);
  return text.replaceAll(RUN, (run) => (/\p{Script=Han}/u.test(run) ? span(run) : run));
}

/** English with its Chinese marked. */
function inEnglish(html) {
  /** @type {string | null} */
  let until = null;
  return html.replaceAll(/<[^>]*>|[^<]+/g, (part) => {
    if (part.startsWith("<")) {
      if (until === null && !part.endsWith("/>")) until = PLAIN.exec(part)?.[1] ?? null;
      else if (part === `</${until}>`) until = null;
      return part;
    }
    return until === null ? markText(part) : part;
  });
}

/**
 * A page of the site that says which language its words are in, so that a screen reader changes its voice and a browser its font. A
 * Chinese page is Chinese but for what TypeDoc puts around it; there, as in an English one, each Chinese text is marked.
 *
 * @param {string} html a whole page, as TypeDoc writes it: in English
 * @param {boolean} isChinese whether the page's own text is Chinese
 * @returns {string}
 */
export function chineseMarked(html, isChinese) {
  if (!isChinese) return inEnglish(html);
  const marked = html
    .replace(/(<html\b[^>]*\slang=)"en"/, `$1"${LANGUAGE}"`)
    .replaceAll(/<(header|footer|div class="col-sidebar")(?=[\s>])/g, '<$1 lang="en"');
  // Behind the page stand its headings once more, among TypeDoc's own words.
  const sidebar = marked.indexOf('<div class="col-sidebar"');
  return sidebar < 0 ? marked : marked.slice(0, sidebar) + inEnglish(marked.slice(sidebar));
}
