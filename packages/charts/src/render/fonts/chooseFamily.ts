import type { FontFace } from "./fontFaces.ts";
import type { FontFile } from "./fontFile.ts";

/** Families that are often there where a chart's own are not, those for Chinese first. */
const OFTEN_THERE = [
  "Source Han Sans SC",
  "Noto Sans CJK JP",
  "WenQuanYi Micro Hei",
  "WenQuanYi Zen Hei",
  "Hiragino Sans GB",
  "Heiti SC",
  "STHeiti",
  "SimHei",
  "Droid Sans Fallback",
  "DejaVu Sans",
  "Liberation Sans",
];

/** A family, with the files of its regular and its bold face. */
interface Family {
  readonly name: string;
  readonly files: readonly FontFile[];
  readonly has: (codePoint: number) => boolean;
}

const familyNamed = (name: string, files: readonly FontFile[]): Family => {
  const members = files.flatMap((file) =>
    file.faces.flatMap((face) =>
      face.families.some((own) => own.toLowerCase() === name.toLowerCase()) ? [{ file, face }] : [],
    ),
  );
  const upright = members.filter(({ face }) => !face.isItalic);
  const nearest = (weight: number) =>
    [...(upright.length > 0 ? upright : members)].sort(
      (a, b) => Math.abs(a.face.weight - weight) - Math.abs(b.face.weight - weight),
    )[0];
  const chosen = [nearest(400), nearest(700)].flatMap((member) => member ?? []);
  const faces: readonly FontFace[] = chosen.map(({ face }) => face);
  return {
    // As the file writes it.
    name: members[0]?.face.families.find((own) => own.toLowerCase() === name.toLowerCase()) ?? name,
    files: [...new Set(chosen.map(({ file }) => file))],
    has: (codePoint) => faces.some((face) => face.has(codePoint)),
  };
};

/** What takes no glyph: white space, controls, and what only joins or varies its neighbours. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/** Each character of a text that must be seen, once. */
const seenIn = (text: string): readonly string[] =>
  [...new Set(text)].filter((character) => !UNSEEN.test(character));

/**
 * The fonts for a text: the first family that has all its characters, of those that a chart asks for, of those that are
 * often there, and of all others; where none has all, several.
 *
 * @param files - the fonts that there are
 * @param asked - families in the order in which a chart would like them
 * @param text - all that is to be written
 * @returns the family to write in, and the files to write with
 * @throws {Error} if a character is in no font
 */
export const chooseFamily = (
  files: readonly FontFile[],
  asked: readonly string[],
  text: string,
): { readonly family: string; readonly files: readonly FontFile[] } => {
  const there = new Map(
    files.flatMap(({ faces }) =>
      // A name with these could not be asked for in a list of names.
      faces.flatMap(({ families }) =>
        families
          .filter((name) => name !== "" && !/[,'";]/.test(name))
          .map((name) => [name.toLowerCase(), name] as const),
      ),
    ),
  );
  const names = [...new Set([...asked, ...OFTEN_THERE].map((name) => name.toLowerCase()))].filter(
    (name) => there.has(name),
  );
  const order = [...new Set([...names, ...there.keys()])];
  const families = new Map<string, Family>();
  const familyAt = (name: string): Family => {
    const known = families.get(name) ?? familyNamed(name, files);
    families.set(name, known);
    return known;
  };
  let open = seenIn(text);
  const chosen: Family[] = [];
  while (open.length > 0 || chosen.length === 0) {
    let best: Family | null = null;
    let most = 0;
    for (const name of order) {
      const family = familyAt(name);
      const count = open.filter((character) => family.has(character.codePointAt(0) ?? 0)).length;
      if (best === null || count > most) [best, most] = [family, count];
      if (most === open.length) break;
    }
    if (best === null || (most === 0 && open.length > 0)) {
      throw new Error(
        `Cannot render chart: a font must have every character, got none with ${open.slice(0, 12).join("")}${open.length > 12 ? "…" : ""} among ${files.length} font files; install one (for Chinese, Noto Sans CJK) or give it as an option`,
      );
    }
    const found = best;
    chosen.push(found);
    open = open.filter((character) => !found.has(character.codePointAt(0) ?? 0));
  }
  return {
    family: chosen[0]?.name ?? "",
    files: [...new Set(chosen.flatMap((family) => family.files))],
  };
};
