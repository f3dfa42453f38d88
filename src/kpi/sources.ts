import type { Bilingual } from "./texts";

/** The article on after-sales indicators of 4S dealers: four groups, 36 indicators. */
export function article(number: string): Bilingual {
  return {
    zh: `郭超琼,汽车服务世界:4S 店售后服务指标(36 项),第 ${number} 项`,
    en: `Guo Chaoqiong, Auto Service World: after-sales indicators of 4S dealers (36), no. ${number}`,
  };
}

/** The compendium of key indicators of after-sales service, by its sections. */
export function compendium(section: string): Bilingual {
  return {
    zh: `售后服务关键指标(汇编),${section}`,
    en: `Key indicators of after-sales service (compendium), ${section}`,
  };
}

/** What stands for the announced rest of the compendium's field service indicators, whose list was not found. */
export const fieldServiceSequel: Bilingual = {
  zh: "汇编 ㈠ 预告的下篇(原文未找到);按 ServiceMax 公开产品文档的指标",
  en: "For the sequel that the compendium, ㈠, announces (not found): a metric of ServiceMax's public documentation",
};
