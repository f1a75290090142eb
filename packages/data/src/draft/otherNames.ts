/** A name that reviews use beside a measure's label and synonyms, and what part of the measure it names. */
export interface OtherName {
  readonly measure: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  /** The view of the measure that it names. */
  readonly view?: string;
  readonly names: readonly string[];
  /** The measure that was counted last in the sentence: behind it, and nowhere else, the name means this one. */
  readonly behind?: string;
}

/**
 * Names that are no synonyms: of a part of a measure, or of one only behind another, or words that are no nouns. What always means
 * all of a measure is a synonym in the codebook.
 */
export const OTHER_NAMES: readonly OtherName[] = [
  {
    measure: "foreignTrade",
    dimensions: { direction: "exports" },
    names: [
      "出口",
      "出口额",
      "出口总额",
      "出口总值",
      "自营出口",
      "出口创汇",
      "exports",
      "export sales",
      "export earnings",
    ],
  },
  {
    measure: "foreignTrade",
    dimensions: { direction: "imports" },
    names: ["进口", "进口额", "进口总额", "进口总值", "imports"],
  },
  { measure: "keyProjectTotalInvestment", names: ["总投资", "总投资额"], behind: "keyProjects" },
  { measure: "keyProjectPlannedInvestment", names: ["计划投资"], behind: "keyProjects" },
  { measure: "keyProjectCompletedInvestment", names: ["完成投资"], behind: "keyProjects" },
  {
    measure: "keyProjects",
    view: "keyProjectStartRate",
    names: ["开工率", "项目开工率"],
    behind: "keyProjects",
  },
  {
    measure: "keyProjects",
    view: "keyProjectProductionRate",
    names: ["投产率"],
    behind: "keyProjects",
  },
  {
    measure: "patentsGranted",
    dimensions: { type: "invention" },
    names: ["授权发明专利", "发明专利授权", "发明专利授权量"],
  },
  { measure: "population", dimensions: { basis: "registered" }, names: ["户籍人口"] },
  { measure: "landArea", names: ["covers", "spans"] },
];
