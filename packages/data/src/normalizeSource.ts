/**
 * The normal form that locators and hashes refer to: Unicode NFC without white space, because text taken from print
 * has line breaks and spaces anywhere.
 *
 * @param text - the document
 * @returns its normal form
 *
 * @example
 * ```ts
 * import { normalizeSource } from "@park/data";
 * normalizeSource("新签约项目 117\n个"); // => "新签约项目117个"
 * ```
 */
export const normalizeSource = (text: string): string =>
  // In this order, because a space may stand between a letter and its accent.
  text.replace(/[\p{White_Space}\uFEFF]+/gu, "").normalize("NFC");
