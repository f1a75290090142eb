import type { Source } from "../source.ts";

/** The review of 2023 as extracted from print; section labels are ours. */
export const source: Source = {
  id: "xinyu-2023",
  title: { zh: "新余高新区2023年回顾", en: "Review of 2023 of the Xinyu high-tech zone" },
  language: "zh-Hans",
  length: 3615,
  sha256: "6228e17e11991af764c1b81a6c5c8482a8336393e4bfddc93206995ab34ab7f5",
  sections: [
    { id: "0", label: { zh: "概况", en: "Introduction" }, start: 0, end: 280 },
    { id: "1", label: { zh: "招商引资", en: "Investment" }, start: 280, end: 1502 },
    { id: "2", label: { zh: "项目建设", en: "Projects" }, start: 1502, end: 2045 },
    { id: "3", label: { zh: "改革创新", en: "Reform and innovation" }, start: 2045, end: 2655 },
    { id: "4", label: { zh: "民生事业", en: "Livelihood" }, start: 2655, end: 3450 },
    { id: "5", label: { zh: "展望", en: "Outlook" }, start: 3450, end: 3615 },
  ],
};
