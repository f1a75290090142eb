import type { Standard } from "../measure.ts";

// The editions in force in 2023. docs/codebook.md says how far each was read.

export const INDUSTRY_STATISTICS: Standard = {
  id: "工业统计报表制度",
  title: { zh: "国家统计局工业统计报表制度", en: "NBS reporting system for industrial statistics" },
};
export const TRADE_STATISTICS: Standard = {
  id: "IMTS 2010",
  title: {
    zh: "国际商品贸易统计：概念和定义2010",
    en: "International Merchandise Trade Statistics: Concepts and Definitions 2010",
  },
};
export const DIGITAL_ECONOMY: Standard = {
  id: "国家统计局令第33号",
  title: {
    zh: "数字经济及其核心产业统计分类（2021）",
    en: "Statistical Classification of the Digital Economy and its Core Industries (2021)",
  },
};
export const INTEGRATION: Standard = {
  id: "GB/T 23001-2017",
  title: {
    zh: "信息化和工业化融合管理体系 要求",
    en: "Integration of informatization and industrialization management systems: Requirements",
  },
};
export const IDLE_LAND: Standard = {
  id: "国土资源部令第53号",
  title: { zh: "闲置土地处置办法", en: "Measures for the Disposal of Idle Land" },
};
export const TECHNOLOGY_SMES: Standard = {
  id: "国科发政〔2017〕115号",
  title: { zh: "科技型中小企业评价办法", en: "Evaluation Measures for Technology-based SMEs" },
};
export const QUALITY_SMES: Standard = {
  id: "工信部企业〔2022〕63号",
  title: {
    zh: "优质中小企业梯度培育管理暂行办法",
    en: "Interim Measures for Gradient Cultivation of High-quality SMEs",
  },
};
export const HIGH_TECH: Standard = {
  id: "国科发火〔2016〕32号",
  title: {
    zh: "高新技术企业认定管理办法",
    en: "Measures for the Recognition of High- and New-Technology Enterprises",
  },
};
export const CUSTOMS_CREDIT: Standard = {
  id: "海关总署令第251号",
  title: {
    zh: "海关注册登记和备案企业信用管理办法",
    en: "Measures of the Customs for the Credit Administration of Registered and Filed Enterprises",
  },
};
export const POSTDOCTORAL: Standard = {
  id: "国人部发〔2006〕149号",
  title: { zh: "博士后管理工作规定", en: "Provisions on the Administration of Postdoctoral Work" },
};
export const GREEN_FACTORY: Standard = {
  id: "GB/T 36132-2018",
  title: { zh: "绿色工厂评价通则", en: "General principles for green factory evaluation" },
};
export const AIR_QUALITY_INDEX: Standard = {
  id: "HJ 633-2012",
  title: {
    zh: "环境空气质量指数（AQI）技术规定（试行）",
    en: "Technical Regulation on Ambient Air Quality Index (on trial)",
  },
};
export const SURFACE_WATER: Standard = {
  id: "GB 3838-2002",
  title: { zh: "地表水环境质量标准", en: "Environmental Quality Standards for Surface Water" },
};
export const SAFETY_HAZARDS: Standard = {
  id: "原安监总局令第16号",
  title: {
    zh: "安全生产事故隐患排查治理暂行规定",
    en: "Interim Provisions on the Investigation and Rectification of Work-safety Hazards",
  },
};
export const AIR_QUALITY: Standard = {
  id: "GB 3095-2012",
  title: { zh: "环境空气质量标准", en: "Ambient Air Quality Standards" },
};
export const ENERGY_ACCOUNTS: Standard = {
  id: "GB/T 2589-2020",
  title: {
    zh: "综合能耗计算通则",
    en: "General Rules for Calculation of the Comprehensive Energy Consumption",
  },
};
