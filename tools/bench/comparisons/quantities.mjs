import { readdirSync, readFileSync } from "node:fs";
import Recognizers from "@microsoft/recognizers-text-suite";
import { findFigures, normalizeSource } from "@park/data";
import { contender } from "../contender.mjs";

const FOLDER = new URL("../../../packages/data/texts/", import.meta.url);

/** The invented texts that no rule is tuned to, with what is printed in each. */
const readTexts = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const answers = new URL(name.replace(/txt$/, "json"), FOLDER);
      const { locale, figures } = JSON.parse(readFileSync(answers, "utf8"));
      return { text: readFileSync(new URL(name, FOLDER), "utf8"), locale, figures };
    });

const NUMBERS = ["recognizeNumber", "recognizePercentage"];
const WITH_UNITS = [...NUMBERS, "recognizeCurrency", "recognizeDimension"];

/** What the peer finds of numbers in a text, asked for some kinds of them one after the other. */
const recognized = ({ text, locale }, finders) =>
  finders.flatMap((name) => Recognizers[name](text, locale === "zh" ? "zh-cn" : "en-us"));

/** A decimal and its power of ten as a number without a sign: the peer reads none. */
const sizeOf = (amount, multiplier) => {
  const [over, under = "1"] = String(amount).replaceAll(",", "").split("/");
  return Math.abs((Number(over) / Number(under)) * 10 ** multiplier);
};
const lengthOf = (text) => Array.from(text).length;

/** Numbers by their places in the normal form, whoever found them. */
const ownNumbers = (figures) =>
  figures.flatMap(({ figure, start, end }) =>
    figure?.amount == null
      ? []
      : [{ start, end, size: sizeOf(figure.amount, figure.multiplier), unit: figure.unit }],
  );
const theirNumbers = (found, { text }) =>
  found.map(({ start, end, resolution, typeName }) => {
    const from = lengthOf(normalizeSource(text.slice(0, start)));
    return {
      start: from,
      end: from + lengthOf(normalizeSource(text.slice(start, end + 1))),
      size: sizeOf(String(resolution?.value ?? "").replace("%", ""), 0),
      unit: typeName === "percentage" ? "percent" : typeName,
    };
  });

const isSame = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

/** The single figures of a text, each with what was found where it is printed. */
const answered = (numbers, { figures }) =>
  figures
    .filter(({ amount, hard }) => amount !== null && !hard)
    .map((one) => {
      const end = one.start + lengthOf(normalizeSource(one.printed));
      const here = numbers.filter((number) => number.start < end && one.start < number.end);
      const size = sizeOf(one.amount, one.multiplier);
      return { ...one, here, size, isRight: here.some((number) => isSame(number.size, size)) };
    });

/** How many figures there are, and were read to their value and to another. */
const scoreOf = (numbers, texts) => {
  const all = texts.flatMap((text, at) => answered(numbers[at], text));
  const right = all.filter(({ isRight }) => isRight).length;
  const missed = all.filter(({ here }) => here.length === 0).length;
  return { all: all.length, right, wrong: all.length - right - missed };
};

/** Percentages printed as plain digits, and what was read of each; null where it was left open. */
const isPlain = ({ printed, unit }) => unit === "percent" && /^\d{1,3}(?:\.\d+)?%$/.test(printed);
const plainOnes = (numbers, texts) =>
  texts.flatMap((text, at) =>
    answered(numbers[at], text).flatMap((one) =>
      isPlain(one) ? [one.here.find(({ unit }) => unit === "percent")?.size ?? null] : [],
    ),
  );

/** @returns {import("../comparison.mjs").Comparison[]} */
export const quantities = () => {
  const texts = readTexts();
  // The peer takes seconds for all of them.
  const few = ["zh", "en"].flatMap((language) =>
    texts.filter(({ locale }) => locale === language).slice(0, 1),
  );
  const ours = texts.map(({ text }) => ownNumbers(findFigures(text)));
  const theirs = texts.map((text) => theirNumbers(recognized(text, NUMBERS), text));
  const [a, b] = [scoreOf(ours, texts), scoreOf(theirs, texts)];
  const plain = plainOnes(ours, texts);
  // What ours leaves open the peer may have read.
  const readOf = (numbers) => plainOnes(numbers, texts).filter((_, at) => plain[at] !== null);
  const open = plain.length - readOf(ours).length;
  const peer = (name, finders, more = {}) =>
    contender(name, () => few.map((text) => recognized(text, finders)), {
      from: "@microsoft/recognizers-text-suite",
      result: () => readOf(theirs),
      ...more,
    });
  return [
    {
      id: "quantities",
      what: { en: "The figures of a text, found and read", zh: "找出并读出一篇文字的数字" },
      how: `findFigures of two invented texts, one in each language. The peer is asked for numbers and percentages, and for money and dimensions too. Of the ${a.all} single figures of ${texts.length} such texts, which no rule is tuned to, ours reads ${a.right} to the value that is printed and ${a.wrong} to another, the peer's numbers and percentages ${b.right} and ${b.wrong}, signs left aside, which it does not read. Ours gives them, ranges, qualifiers and what is counted besides, and tells dates and names apart. Percentages in plain digits are the same, but for ${open} of ${plain.length} that ours leaves open.`,
      unit: "ms",
      per: few.length,
      own: contender("@park/data", () => few.map(({ text }) => findFigures(text)), {
        result: () => readOf(ours),
      }),
      peers: [
        peer("Recognizers-Text, numbers", NUMBERS, { zh: "Recognizers-Text 的数值" }),
        peer("Recognizers-Text, with units", WITH_UNITS, { zh: "Recognizers-Text 的数值与单位" }),
      ],
    },
  ];
};
