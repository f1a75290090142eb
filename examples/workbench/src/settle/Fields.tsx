import {
  type AspectId,
  codebook,
  type FactStatus,
  formatFigure,
  type Locale,
  type Localized,
  type LocalizedInput,
  parseFigure,
  parsePeriod,
  REGION_LABELS,
  type Scope,
} from "@park/data";
import {
  ASPECT_LABELS,
  BASE_LABELS,
  type DraftFact,
  type Settlement,
  STATUS_LABELS,
} from "@park/data/draft";
import { useState } from "preact/hooks";
import type { Draft } from "../work/work.ts";
import { fieldLabel } from "./keys.ts";
import { inLocale, nameOfMeasure } from "./reading.ts";

const TEXT: Localized<{
  readonly none: string;
  readonly own: string;
  readonly done: string;
  readonly review: string;
  readonly wrong: string;
  readonly wrongUnit: string;
  readonly named: { readonly zh: string; readonly en: string };
}> = {
  zh: {
    none: "未写明",
    own: "园区",
    done: "已实现",
    review: "同全文",
    wrong: "时期写作2024、2024-S1、2024-Q3或2024-M09",
    wrongUnit: "单位写作亿元、万吨、家或%",
    named: { zh: "指标中文名", en: "指标英文名" },
  },
  en: {
    none: "not said",
    own: "the park's",
    done: "come about",
    review: "as the review",
    wrong: "A period is 2024, 2024-S1, 2024-Q3 or 2024-M09",
    wrongUnit: "A unit is written as in a text: million yuan, t, companies, %",
    named: { zh: "Name of the measure in Chinese", en: "Name of the measure in English" },
  },
};

type Change = Settlement & { readonly aside?: never };

type Option = readonly [value: string, label: string];

const Choose = ({
  name,
  label,
  options,
  value,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => (
  <label>
    {label}
    <select
      name={name}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** A field that says what it holds when the reader leaves it, or goes on with Enter. */
const Typed = ({
  name,
  label,
  value,
  placeholder,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}) => (
  <label>
    {label}
    <input
      name={name}
      key={value}
      defaultValue={value}
      placeholder={placeholder}
      onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
    />
  </label>
);

const labelled = (
  labels: Readonly<Record<string, Localized>>,
  locale: "zh" | "en",
): readonly Option[] => Object.entries(labels).map(([id, label]) => [id, label[locale]]);

/** All that a figure says beside its measure, each to be said otherwise. */
export const Fields = ({
  work,
  fact,
  locale,
  onChange,
}: {
  readonly work: Draft;
  readonly fact: DraftFact;
  readonly locale: "zh" | "en";
  readonly onChange: (change: Change) => void;
}) => {
  const say = TEXT[locale];
  const [wrong, setWrong] = useState<string | null>(null);
  const { as = "level", against, of, period, scope, status, dimensions } = fact;
  const { file } = work.draft;
  /** The measure of one's own, which has a name to be given in each language. */
  const begun = Object.hasOwn(codebook, fact.measure) ? undefined : file.measures[fact.measure];
  const bodies: readonly Option[] = [
    ...labelled(REGION_LABELS, locale),
    ...(file.entities ?? []).map((one): Option => [`entity:${one.id}`, inLocale(one.name, locale)]),
  ];
  const bodyOf = (body: Scope | string | null | undefined): string =>
    body == null ? "" : typeof body === "string" ? body : `entity:${body.entity}`;
  const scopeFrom = (value: string): Scope | null =>
    value === ""
      ? null
      : value.startsWith("entity:")
        ? { entity: value.slice("entity:".length) }
        : (value as Scope);
  const isCompared = as === "growth" || as === "change" || as === "points" || as === "times";
  const hasWhole = as === "share" || as === "contribution";
  const wholes: readonly Option[] = [...new Set(file.facts.map(({ measure }) => measure))].map(
    (id) => [id, nameOfMeasure(work, id, locale)],
  );
  const [part = ""] = Object.values(dimensions);
  const [dimension = "part"] = Object.keys(dimensions);
  return (
    <div class="fields">
      <Choose
        name="as"
        label={fieldLabel("as")[locale]}
        options={labelled(ASPECT_LABELS, locale)}
        value={as}
        onChange={(value) => onChange({ as: value as AspectId })}
      />
      {isCompared ? (
        <Choose
          name="against"
          label={fieldLabel("against")[locale]}
          options={[["", say.none], ...labelled(BASE_LABELS, locale), ...bodies]}
          value={
            typeof against === "object" && against !== null && "period" in against
              ? ""
              : bodyOf(against)
          }
          onChange={(value) =>
            onChange({
              against: Object.hasOwn(BASE_LABELS, value)
                ? (value as keyof typeof BASE_LABELS)
                : scopeFrom(value),
            })
          }
        />
      ) : null}
      {hasWhole ? (
        <Choose
          name="of"
          label={fieldLabel("of")[locale]}
          options={[["", say.none], ...labelled(REGION_LABELS, locale), ...wholes]}
          value={typeof of === "string" ? of : ""}
          onChange={(value) => onChange({ of: value === "" ? null : value })}
        />
      ) : null}
      <Typed
        name="unit"
        label={fieldLabel("unit")[locale]}
        value={unitWords(fact, locale)}
        placeholder={say.none}
        onChange={(value) => {
          const read = parseFigure(`1${value}`);
          const isUnit = read.issues === undefined && read.value.amount === "1";
          setWrong(isUnit ? null : say.wrongUnit);
          if (isUnit)
            onChange({ figure: { unit: read.value.unit, multiplier: read.value.multiplier } });
        }}
      />
      <Typed
        name="period"
        label={fieldLabel("period")[locale]}
        value={period ?? ""}
        placeholder={say.review}
        onChange={(value) => {
          const isPeriod = value === "" || isPeriodOf(value);
          setWrong(isPeriod ? null : say.wrong);
          if (isPeriod)
            onChange({ period: value === "" ? null : (value as NonNullable<typeof period>) });
        }}
      />
      <Choose
        name="scope"
        label={fieldLabel("scope")[locale]}
        options={[["", say.own], ...bodies]}
        value={bodyOf(scope)}
        onChange={(value) => onChange({ scope: scopeFrom(value) })}
      />
      <Typed
        name="part"
        label={fieldLabel("part")[locale]}
        value={part}
        placeholder={say.none}
        onChange={(value) => onChange({ parts: { [dimension]: value === "" ? null : value } })}
      />
      <Choose
        name="status"
        label={fieldLabel("status")[locale]}
        options={[["", say.done], ...labelled(STATUS_LABELS, locale)]}
        value={status?.[0] ?? ""}
        onChange={(value) => onChange({ status: value === "" ? null : [value as FactStatus] })}
      />
      {begun === undefined
        ? null
        : (["zh", "en"] as const).map((language) => (
            <Typed
              key={language}
              name={`name-${language}`}
              label={say.named[language]}
              value={begun.label?.[language] ?? ""}
              placeholder={say.none}
              onChange={(value) => {
                const label = { ...begun.label, [language]: value };
                if (value !== "")
                  onChange({ measure: { id: begun.id, label: label as LocalizedInput } });
              }}
            />
          ))}
      {wrong === null ? null : <p role="alert">{wrong}</p>}
    </div>
  );
};

/** In what a figure is counted, as its language writes it: 亿元. */
const unitWords = ({ unit, multiplier }: DraftFact, locale: Locale): string =>
  formatFigure({ amount: "1", multiplier, unit, qualifier: null }, locale).replace("1", "").trim();

const isPeriodOf = (value: string): boolean => {
  try {
    parsePeriod(value);
    return true;
  } catch {
    return false;
  }
};
