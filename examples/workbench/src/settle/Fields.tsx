import { type AspectId, type Localized, parsePeriod, REGION_LABELS, type Scope } from "@park/data";
import type { DraftFact, Settlement } from "@park/data/draft";
import { useState } from "preact/hooks";
import type { Draft } from "../work/work.ts";
import {
  AGAINST_LABELS,
  ASPECT_LABELS,
  inLocale,
  nameOfMeasure,
  STATUS_LABELS,
} from "./reading.ts";

const TEXT: Localized<{
  readonly aspect: string;
  readonly against: string;
  readonly of: string;
  readonly period: string;
  readonly scope: string;
  readonly status: string;
  readonly part: string;
  readonly none: string;
  readonly own: string;
  readonly done: string;
  readonly review: string;
  readonly wrong: string;
}> = {
  zh: {
    aspect: "所说",
    against: "与什么比",
    of: "占什么",
    period: "时期",
    scope: "谁的",
    status: "状态",
    part: "哪一部分",
    none: "未写明",
    own: "园区",
    done: "已实现",
    review: "同全文",
    wrong: "时期写作2024、2024-S1、2024-Q3或2024-M09",
  },
  en: {
    aspect: "What is said",
    against: "Against",
    of: "Of",
    period: "Period",
    scope: "Whose",
    status: "Status",
    part: "Which part",
    none: "not said",
    own: "the park's",
    done: "come about",
    review: "as the review",
    wrong: "A period is 2024, 2024-S1, 2024-Q3 or 2024-M09",
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
  const [wrong, setWrong] = useState(false);
  const { as = "level", against, of, period, scope, status, dimensions } = fact;
  const { file } = work.draft;
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
        label={say.aspect}
        options={labelled(ASPECT_LABELS, locale)}
        value={as}
        onChange={(value) => onChange({ as: value as AspectId })}
      />
      {isCompared ? (
        <Choose
          name="against"
          label={say.against}
          options={[["", say.none], ...labelled(AGAINST_LABELS, locale), ...bodies]}
          value={
            typeof against === "object" && against !== null && "period" in against
              ? ""
              : bodyOf(against)
          }
          onChange={(value) =>
            onChange({
              against: Object.hasOwn(AGAINST_LABELS, value)
                ? (value as keyof typeof AGAINST_LABELS)
                : scopeFrom(value),
            })
          }
        />
      ) : null}
      {hasWhole ? (
        <Choose
          name="of"
          label={say.of}
          options={[["", say.none], ...labelled(REGION_LABELS, locale), ...wholes]}
          value={typeof of === "string" ? of : ""}
          onChange={(value) => onChange({ of: value === "" ? null : value })}
        />
      ) : null}
      <Typed
        name="period"
        label={say.period}
        value={period ?? ""}
        placeholder={say.review}
        onChange={(value) => {
          const isPeriod = value === "" || isPeriodOf(value);
          setWrong(!isPeriod);
          if (isPeriod)
            onChange({ period: value === "" ? null : (value as NonNullable<typeof period>) });
        }}
      />
      <Choose
        name="scope"
        label={say.scope}
        options={[["", say.own], ...bodies]}
        value={bodyOf(scope)}
        onChange={(value) => onChange({ scope: scopeFrom(value) })}
      />
      <Typed
        name="part"
        label={say.part}
        value={part}
        placeholder={say.none}
        onChange={(value) => onChange({ parts: { [dimension]: value === "" ? null : value } })}
      />
      <Choose
        name="status"
        label={say.status}
        options={[["", say.done], ...labelled(STATUS_LABELS, locale)]}
        value={status?.find((one) => Object.hasOwn(STATUS_LABELS, one)) ?? ""}
        onChange={(value) => onChange({ status: value === "" ? null : [value as "target"] })}
      />
      {wrong ? <p role="alert">{say.wrong}</p> : null}
    </div>
  );
};

const isPeriodOf = (value: string): boolean => {
  try {
    parsePeriod(value);
    return true;
  } catch {
    return false;
  }
};
