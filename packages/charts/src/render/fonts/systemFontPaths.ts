/** Where each system keeps its fonts. */
const foldersOf = (platform: string, home: string): readonly string[] => {
  const { join } = process.getBuiltinModule("node:path");
  const { env } = process;
  switch (platform) {
    case "darwin":
      return [
        "/System/Library/Fonts",
        "/System/Library/AssetsV2/com_apple_MobileAsset_Font7",
        "/Library/Fonts",
        join(home, "Library/Fonts"),
      ];
    case "win32":
      return [
        join(env.WINDIR ?? "C:\\Windows", "Fonts"),
        join(env.LOCALAPPDATA ?? join(home, "AppData\\Local"), "Microsoft\\Windows\\Fonts"),
      ];
    default:
      return [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        join(env.XDG_DATA_HOME ?? join(home, ".local/share"), "fonts"),
        join(home, ".fonts"),
      ];
  }
};

/** The font files in a folder and the folders in it; none where it is not there. */
const filesBelow = (folder: string, depth = 6): readonly string[] => {
  const { readdirSync, statSync } = process.getBuiltinModule("node:fs");
  const { join } = process.getBuiltinModule("node:path");
  try {
    return readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      if (/\.(ttf|otf|ttc|otc)$/i.test(name)) return [path];
      // A link may lead back up.
      return depth > 0 && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
        ? filesBelow(path, depth - 1)
        : [];
    });
  } catch {
    return [];
  }
};

/** The paths of all fonts that are installed, in an order that does not depend on the disk. */
export const systemFontPaths = (): readonly string[] => {
  const { homedir } = process.getBuiltinModule("node:os");
  return foldersOf(process.platform, homedir()).flatMap((folder) => [...filesBelow(folder)].sort());
};
