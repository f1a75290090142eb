const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const PART = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

const unescape = (text: string): string =>
  text.replace(/&(?:[a-z]+|#\d+);?/g, (entity) => {
    const meant = ENTITIES[entity];
    if (meant === undefined) throw new Error(`must be escaped: ${text}`);
    return meant;
  });

/** An element of a document, or a text in it. */
export interface Part {
  readonly name: string | null;
  readonly text: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The elements and texts of a piece of XML in their order.
 *
 * @throws {Error} if tags do not nest, attributes are not quoted, or a text is not escaped
 */
export const elements = (xml: string): readonly Part[] => {
  const open: string[] = [];
  const parts: Part[] = [];
  let end = 0;
  for (const match of xml.matchAll(PART)) {
    end = match.index + match[0].length;
    const [, closing, name = "", attributes = "", closed, text] = match;
    if (text !== undefined) {
      if (/&(?![a-z]+;|#\d+;)/.test(text)) throw new Error(`must be escaped: ${text}`);
      parts.push({ name: null, text: unescape(text), attributes: {} });
    } else if (closing === "/") {
      const last = open.pop();
      if (last !== name) throw new Error(`must close ${last}, got ${name}`);
    } else {
      if (closed !== "/") open.push(name);
      const pairs = Array.from(
        attributes.matchAll(/([\w:-]+)="([^"]*)"/g),
        ([, key = "", value = ""]) => [key, unescape(value)],
      );
      parts.push({ name, text: null, attributes: Object.fromEntries(pairs) });
    }
  }
  if (end !== xml.length || open.length > 0) {
    throw new Error(
      `must be well-formed, got ${xml.slice(end, end + 80)} inside ${open.join(" ")}`,
    );
  }
  return parts;
};
