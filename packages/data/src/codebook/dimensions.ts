/** Who grants an honour or approves a platform. */
export const level = {
  label: { zh: "级别", en: "Level" },
  structure: "overlapping",
  values: {
    national: { zh: "国家级", en: "national" },
    provincialOrAbove: { zh: "省级以上", en: "provincial or above" },
    provincial: { zh: "省级", en: "provincial" },
    city: { zh: "市级", en: "city" },
  },
} as const;

/** An industry that is reported as a cluster; clusters share firms. */
export const cluster = {
  label: { zh: "产业", en: "Industry" },
  structure: "overlapping",
  values: {
    equipment: { zh: "装备制造", en: "equipment manufacturing" },
    electronics: { zh: "电子信息", en: "electronics" },
  },
} as const;

/** Which of those that are there have come in the year, or have been certified in it: 新增. Those that have gone are not taken off. */
export const added = {
  label: { zh: "新增时间", en: "When added" },
  structure: "added",
  values: { inYear: { zh: "当年新增", en: "new in the year" } },
} as const;
