const FIELDS = (
  "乡村旅游 中小河流 社区养老 粮食储备 冷链物流 城市更新 公共交通 基础教育 职业培训 社会救助 " +
  "食品安全 药品追溯 林草碳汇 水土保持 湖泊治理 海洋牧场 设施农业 种业创新 数字政务 数据流通 " +
  "工业节能 园区循环 装备制造 新型材料 生物医药 智能建造 燃气管网 供水安全 消防救援 应急物资 " +
  "防灾减灾 地名文化 古籍保护 全民阅读 群众体育 冰雪运动 婴幼照护 疾病预防 医养结合 退役安置"
).split(" ");
const WORKS = (
  "高质量发展 提升行动 体系建设 标准化建设 数字化转型 绿色转型 能力提升 规范管理 融合发展 " +
  "示范创建 服务优化 安全保障"
).split(" ");

/**
 * The subject with a number from 0: in what field, what is to be done of it, and since which year. There is
 * no last one: after all pairs the years go on.
 */
export function subjectOf(index) {
  const round = Math.floor(index / (FIELDS.length * WORKS.length));
  const field = FIELDS[index % FIELDS.length];
  const work = WORKS[Math.floor(index / FIELDS.length) % WORKS.length];
  return { index, field, name: `${field}${work}`, year: 2025 + round };
}
