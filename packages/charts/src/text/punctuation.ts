import type { Localized } from "@park/data";

/** What stands between the parts of a sentence or of a list. */
export const PUNCTUATION: Localized<{
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Between the items of a list. */
  readonly item: string;
  readonly stop: string;
  /** Between sentences, and between words where one line becomes two. */
  readonly space: string;
}> = {
  zh: { comma: "，", semicolon: "；", colon: "：", item: "、", stop: "。", space: "" },
  en: { comma: ", ", semicolon: "; ", colon: ": ", item: ", ", stop: ".", space: " " },
};
