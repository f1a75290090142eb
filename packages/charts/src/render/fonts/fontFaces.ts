/** Reads a piece of a font file; past its end fewer bytes come. */
export type ReadBytes = (start: number, length: number) => Uint8Array;

/** One face of a font file, of which a collection has several. */
export interface FontFace {
  /** Its family, in each language in which the file names it. */
  readonly families: readonly string[];
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly isItalic: boolean;
  readonly has: (codePoint: number) => boolean;
}

interface Table {
  readonly start: number;
  readonly length: number;
}

/** Far more than any font has; a broken file may ask for all memory. */
const LARGEST_TABLE = 32 << 20;

const viewOf = (read: ReadBytes, start: number, length: number): DataView => {
  const bytes = read(start, Math.min(length, LARGEST_TABLE));
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));

const tablesAt = (read: ReadBytes, start: number): ReadonlyMap<string, Table> => {
  const count = viewOf(read, start, 12).getUint16(4);
  const records = viewOf(read, start + 12, count * 16);
  return new Map(
    Array.from({ length: count }, (_, index) => [
      tagAt(records, index * 16),
      { start: records.getUint32(index * 16 + 8), length: records.getUint32(index * 16 + 12) },
    ]),
  );
};

/** The family by its typographic name, or by the older one where it has no other. */
const familiesOf = (names: DataView): readonly string[] => {
  const texts = names.getUint16(4);
  const records = Array.from({ length: names.getUint16(2) }, (_, index) => {
    const at = 6 + index * 12;
    const [platform = 0, , , id, length = 0, offset = 0] = [0, 2, 4, 6, 8, 10].map((field) =>
      names.getUint16(at + field),
    );
    return { platform, id, start: texts + offset, length };
  });
  const named = (wanted: number): readonly string[] =>
    records.flatMap(({ platform, id, start, length }) => {
      // Macintosh's encodings are many, and files that have only those are very old.
      if (id !== wanted || (platform !== 3 && platform !== 0)) return [];
      const units = Array.from({ length: length >> 1 }, (_, index) =>
        names.getUint16(start + index * 2),
      );
      return [String.fromCharCode(...units)];
    });
  const typographic = named(16);
  return [...new Set(typographic.length > 0 ? typographic : named(1))];
};

/** Whether a code point has a glyph, by a table of segments (format 4). */
const inSegments = (view: DataView, at: number): FontFace["has"] => {
  const count = view.getUint16(at + 6) / 2;
  const [ends, starts, deltas, offsets] = [0, 2, 4, 6].map(
    (part) => at + 14 + part * count + (part > 0 ? 2 : 0),
  ) as [number, number, number, number];
  return (codePoint) => {
    if (codePoint > 0xffff) return false;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint16(ends + index * 2) < codePoint) continue;
      const start = view.getUint16(starts + index * 2);
      if (start > codePoint) return false;
      const delta = view.getUint16(deltas + index * 2);
      const place = offsets + index * 2;
      const offset = view.getUint16(place);
      const glyph =
        offset === 0 ? codePoint : view.getUint16(place + offset + (codePoint - start) * 2);
      return glyph !== 0 && ((glyph + delta) & 0xffff) !== 0;
    }
    return false;
  };
};

/** Whether a code point has a glyph, by a table of groups (format 12). */
const inGroups = (view: DataView, at: number): FontFace["has"] => {
  const count = view.getUint32(at + 12);
  return (codePoint) => {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = at + 16 + middle * 12;
      const start = view.getUint32(group);
      if (codePoint < start) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - start !== 0;
    }
    return false;
  };
};

const coverageOf = (view: DataView): FontFace["has"] => {
  const parts = Array.from({ length: view.getUint16(2) }, (_, index) => {
    const at = 4 + index * 8;
    const start = view.getUint32(at + 4);
    const [platform, encoding] = [view.getUint16(at), view.getUint16(at + 2)];
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    return { start, format: isUnicode ? view.getUint16(start) : -1 };
  });
  const groups = parts.find(({ format }) => format === 12);
  if (groups !== undefined) return inGroups(view, groups.start);
  const segments = parts.find(({ format }) => format === 4);
  return segments === undefined ? () => false : inSegments(view, segments.start);
};

/** A face, read as far as it is asked. */
const faceAt = (read: ReadBytes, start: number): readonly FontFace[] => {
  const tables = tablesAt(read, start);
  const [names, style, characters] = [tables.get("name"), tables.get("OS/2"), tables.get("cmap")];
  // Outlines of other kinds are not drawn.
  const isDrawn = tables.has("glyf") || tables.has("CFF ");
  if (names === undefined || characters === undefined || !isDrawn) return [];
  const os2 = style === undefined ? null : viewOf(read, style.start, style.length);
  let has: FontFace["has"] | null = null;
  return [
    {
      families: familiesOf(viewOf(read, names.start, names.length)),
      weight: os2?.getUint16(4) ?? 400,
      isItalic: os2 !== null && (os2.getUint16(62) & 1) === 1,
      has: (codePoint) => {
        try {
          has ??= coverageOf(viewOf(read, characters.start, characters.length));
          return has(codePoint);
        } catch (error) {
          if (error instanceof RangeError) return false;
          throw error;
        }
      },
    },
  ];
};

/**
 * The faces of a font file, TrueType or OpenType or a collection of either; none where the file is of another kind or
 * broken.
 */
export const fontFaces = (read: ReadBytes): readonly FontFace[] => {
  try {
    const head = viewOf(read, 0, 12);
    const tag = tagAt(head, 0);
    if (tag === "ttcf") {
      const starts = viewOf(read, 12, head.getUint32(8) * 4);
      return Array.from({ length: starts.byteLength / 4 }, (_, index) =>
        faceAt(read, starts.getUint32(index * 4)),
      ).flat();
    }
    return tag === "\0\u0001\0\0" || tag === "OTTO" || tag === "true" ? faceAt(read, 0) : [];
  } catch (error) {
    // A number that points outside of the file.
    if (error instanceof RangeError) return [];
    throw error;
  }
};
