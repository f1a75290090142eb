import { xinyu2023 } from "@park/data";
import type { Finished, SavedWork } from "./work.ts";

/** The review that is there at the first opening. */
export const XINYU: Finished = {
  kind: "review",
  id: xinyu2023.id,
  name: "新余高新区 2023",
  review: xinyu2023,
  isExample: true,
};

// A park that does not exist: its review has what such reviews have, a figure that does not agree with the others among it.
const TEXT = `东港园区2023年工作回顾

2023年，东港园区坚持稳中求进，主要指标好于预期。

一、经济运行
全年实现规上工业增加值增长7.2%，规上工业企业营业收入318.6亿元，同比增长9.8%，利润总额21.4亿元，增长12.3%。财政总收入24.15亿元，同比增长6.5%，其中税收收入19.8亿元，占财政总收入的82%。进出口总额46.3亿元，下降2.1%，其中出口31.7亿元。

二、项目建设
安排重点项目52个，年末已开工47个，开工率92.31%，竣工投产28个。全年新签约项目63个，其中5亿元以上项目9个，签约资金208亿元。固定资产投资增长11.6%，工业投资占66%。

三、产业发展
装备制造产业营业收入142.5亿元，占园区的45%；海洋食品产业86亿元，增长15.2%；新材料产业90.1亿元，增长4.6%。冷链仓储量18.4万吨，比上年多2.9万吨。

四、科技创新
高新技术企业57家，净增8家；专精特新企业23家，其中国家级小巨人2家。研发投入占营业收入的3.1%。有效发明专利412件，每万人8.6件。

五、营商环境
企业开办时间由3个工作日缩短到0.5个工作日，办成一件事47项，兑现奖补资金1.26亿元，惠及企业189家。三期码头投用。

2024年，力争财政总收入达到26亿元，规上工业企业营业收入突破350亿元。
`;

/** A text to settle, and a second park to compare the first with. */
export const EAST_PORT: SavedWork = {
  format: "park-work",
  version: 1,
  id: "east-port-2023",
  name: "东港园区 2023（虚构）",
  text: TEXT,
  file: { facts: [] },
};
