import {
  type Entity,
  formatFigure,
  type Level,
  type Locale,
  type Localized,
  type ProjectState,
} from "@park/data";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { dataTable } from "./dataTable.ts";
import { KIND_LABELS } from "./kindLabels.ts";
import { linkToFact, place } from "./link.ts";
import type { Part } from "./part.ts";

const TITLE: Localized = { zh: "文中列出的名称", en: "What the review names" };

const LEVELS: { readonly [L in Level]: Localized } = {
  national: { zh: "国家级", en: "national" },
  provincialOrAbove: { zh: "省级以上", en: "provincial or above" },
  provincial: { zh: "省级", en: "provincial" },
  city: { zh: "市级", en: "city" },
};

const STATES: { readonly [S in ProjectState | "granted" | "applied"]: Localized } = {
  signed: { zh: "已签约", en: "signed" },
  underConstruction: { zh: "在建", en: "under construction" },
  completed: { zh: "已竣工", en: "completed" },
  inProduction: { zh: "已投产", en: "in production" },
  atCapacity: { zh: "已达产", en: "at capacity" },
  granted: { zh: "已获得或设立", en: "granted" },
  applied: { zh: "申报", en: "applied for" },
};

const TEXT = {
  zh: {
    lead: (count: number) => `文中列出${count}个名称，按类别列于下。英文名称为本报告所译。`,
    none: "没有列出名称。",
    heads: ["名称", "位置", "相关"],
    comma: "，",
    edition: (number: number) => `第${number}届`,
    again: "另见",
  },
  en: {
    lead: (count: number) =>
      `The review names ${count} ${count === 1 ? "thing" : "things"}, listed here by kind.`,
    none: "It names nothing.",
    heads: ["Name", "Where", "About it"],
    comma: ", ",
    edition: (number: number) => `edition ${number}`,
    again: "also",
  },
} as const;

/** What is said of a named thing besides its name. */
const detailOf = ({ review }: Report, entity: Entity, locale: Locale): string => {
  const say = TEXT[locale];
  const operator =
    entity.kind === "project" && entity.operator !== null
      ? review.entities.find(({ id }) => id === entity.operator)?.name[locale]
      : undefined;
  const said: (string | undefined)[] =
    entity.kind === "project"
      ? [
          operator,
          entity.capacity === null ? undefined : formatFigure(entity.capacity, locale),
          entity.phase ?? undefined,
          entity.state === null ? undefined : STATES[entity.state][locale],
        ]
      : entity.kind === "conference"
        ? [
            entity.edition === null ? undefined : say.edition(entity.edition),
            entity.place?.[locale],
          ]
        : entity.kind === "honour" || entity.kind === "platform"
          ? [
              entity.level === null ? undefined : LEVELS[entity.level][locale],
              entity.state === null ? undefined : STATES[entity.state][locale],
            ]
          : [];
  return said.filter((text) => text !== undefined).join(say.comma);
};

/** Every named thing by kind, with where it is named and which facts are about it. */
export const namesPart = (report: Report, locale: Locale): Part => {
  const say = TEXT[locale];
  const { entities } = report.review;
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  const row = (entity: Entity) => {
    const detail = detailOf(report, entity, locale);
    const ids = [entity.countedBy, ...entity.facts].flatMap((id) => (id === null ? [] : [id]));
    const facts = ids.flatMap((id) => report.facts.get(id) ?? []);
    return {
      id: anchor(locale, "entity", entity.id),
      cells: [
        html`${entity.name[locale]}${detail === "" ? null : html`<small>${detail}</small>`}`,
        html`${place(report, entity, locale)}${entity.mentions.map((mention) => html`<small>${say.again} ${place(report, mention, locale)}</small>`)}`,
        facts.length === 0
          ? "–"
          : html`<ul class="operands">${facts.map((fact) => html`<li>${linkToFact(report, fact, locale)}</li>`)}</ul>`,
      ],
    };
  };
  const head = (kind: Entity["kind"]): Markup =>
    html`<h3 id="${anchor(locale, "entity", `kind-${kind}`)}">${KIND_LABELS[kind][locale]}</h3>`;
  return {
    id: "names",
    title: TITLE,
    entries: kinds.map((kind) => ({
      anchor: anchor(locale, "entity", `kind-${kind}`),
      text: `${KIND_LABELS[kind][locale]} (${entities.filter((entity) => entity.kind === kind).length})`,
    })),
    content: html`<p class="lead">${entities.length === 0 ? say.none : say.lead(entities.length)}</p>
${kinds.map(
  (kind) => html`${head(kind)}
${dataTable(
  KIND_LABELS[kind][locale],
  say.heads.map((text) => ({ text })),
  entities.filter((entity) => entity.kind === kind).map(row),
)}`,
)}`,
  };
};
