import type { EntityKind, Localized } from "@park/data";

/** What each kind of named thing is called, in the plural. */
export const KIND_LABELS: { readonly [K in EntityKind]: Localized } = {
  enterprise: { zh: "企业", en: "Enterprises" },
  project: { zh: "项目", en: "Projects" },
  conference: { zh: "会议与活动", en: "Conferences" },
  honour: { zh: "荣誉与入选", en: "Honours and listings" },
  platform: { zh: "平台", en: "Platforms" },
  school: { zh: "学校", en: "Schools" },
  road: { zh: "道路", en: "Roads" },
  waterBody: { zh: "水体", en: "Water bodies" },
  campaign: { zh: "行动", en: "Campaigns" },
  plan: { zh: "规划与方案", en: "Plans" },
  taskForce: { zh: "专班", en: "Task forces" },
  scheme: { zh: "制度与机制", en: "Schemes" },
  facility: { zh: "设施", en: "Facilities" },
  achievement: { zh: "成果", en: "Achievements" },
};
