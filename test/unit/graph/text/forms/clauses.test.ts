import { expect, test } from "vitest";
import { parse, read, toExtraction } from "../../../../../graph/index.ts";

/** What a text says: owners with their roles, times with their dates, goals, and documents cited. */
interface Said {
  readonly owners?: readonly string[];
  readonly times?: readonly string[];
  readonly goals?: readonly string[];
  readonly cited?: readonly string[];
}

/** A plan with a measure; the first line goes on with it. */
const plan = (first: string, ...lines: string[]) => [
  "东泽市提升行动方案",
  "一、重点任务",
  `（一）提升能力。${first}`,
  ...lines,
];

const CASES: readonly (readonly [lines: readonly string[], said: Said])[] = [
  [
    plan("建设场地。（牵头：市文旅局；参与：市财政局、市教育局）"),
    { owners: ["LEAD 市文旅局", "SUPPORT 市财政局", "SUPPORT 市教育局"] },
  ],
  [
    plan("建设场地。【主责部门：市水务局；协作部门：市林业局】"),
    { owners: ["LEAD 市水务局", "SUPPORT 市林业局"] },
  ],
  [
    plan("建设场地。（由市民政局牵头，市财政局、市人社局按职责分工负责）"),
    { owners: ["LEAD 市民政局", "SHARED 市财政局", "SHARED 市人社局"] },
  ],
  [
    plan("建设场地。", "牵头单位  市住建局", "配合单位  市城管局  市水务局"),
    { owners: ["LEAD 市住建局", "SUPPORT 市城管局", "SUPPORT 市水务局"] },
  ],
  [
    plan("建设场地。（市商务局负责，2026年6月底前完成）"),
    { owners: ["SOLE 市商务局"], times: ["2026年6月底前=2026-06"] },
  ],
  [
    plan("建设场地。责任领导：张某；责任单位：市体育局、市教育局；时限：长期坚持"),
    { owners: ["SHARED 市体育局", "SHARED 市教育局"], times: ["长期坚持=null"] },
  ],
  [
    plan("建设场地。（★市数据局、市公安局、市司法局）", "注：标★的为牵头单位。"),
    { owners: ["LEAD 市数据局", "SHARED 市公安局", "SHARED 市司法局"] },
  ],
  [
    plan("建设场地。（市审计局指导，各镇人民政府、街道办事处组织实施）"),
    { owners: ["GUIDE 市审计局", "IMPLEMENT 各镇人民政府", "IMPLEMENT 街道办事处"] },
  ],
  [
    plan("建设场地。〔牵头单位：市委宣传部，责任单位：市文旅局〕"),
    { owners: ["LEAD 市委宣传部", "SHARED 市文旅局"] },
  ],
  [
    plan("建设场地。（市发展改革委、市财政局、市税务局等按职责分工负责）"),
    { owners: ["SHARED 市发展改革委", "SHARED 市财政局", "SHARED 市税务局"] },
  ],
  [
    plan("建设场地。——市农业农村局牵头，市供销社、市邮政管理局配合"),
    { owners: ["LEAD 市农业农村局", "SUPPORT 市供销社", "SUPPORT 市邮政管理局"] },
  ],
  [plan("建设场地。（市教育局；市体育局）"), { owners: ["SHARED 市教育局", "SHARED 市体育局"] }],
  [
    [
      "东泽市提升行动方案",
      "（以下任务排名第一的单位为牵头单位）",
      "一、重点任务",
      "（一）提升能力。建设场地。（市教育局、市体育局）",
    ],
    { owners: ["LEAD 市教育局", "SHARED 市体育局"] },
  ],
  [
    plan(
      "建设场地。（责任单位：市教育局，市体育局、市财政局）",
      "（二）优化服务。做好保障。（责任单位：市民政局，市财政局）",
      "二、保障措施",
      "分号或逗号前为牵头单位，其余为配合单位。",
    ),
    { owners: ["LEAD 市教育局", "SHARED 市体育局", "SHARED 市财政局", "LEAD 市民政局", "SHARED 市财政局"] },
  ],
  [
    plan("建设场地。（责任单位：市教育局*、市体育局）", "备注：加*号者为牵头部门"),
    { owners: ["LEAD 市教育局", "SHARED 市体育局"] },
  ],
  [
    plan("市交通运输局要牵头制定线网优化方案，市公安局、市城管局配合做好秩序维护。"),
    { owners: ["LEAD 市交通运输局", "SUPPORT 市公安局", "SUPPORT 市城管局"] },
  ],
  [plan("由市卫生健康委会同市医保局制定结算办法。"), { owners: ["LEAD 市卫生健康委", "SUPPORT 市医保局"] }],
  [plan("市应急局负责统筹协调演练工作。企业负责落实主体责任。"), { owners: ["SOLE 市应急局"] }],
  [
    [
      "东泽市管网管理办法",
      "第一条 为规范管理，制定本办法。",
      "第二条 市水务局负责本市管网的监督管理工作。",
      "第三条 县级以上人民政府有关部门按照各自职责做好工作。",
      "第四条 本办法由市水务局负责解释。",
    ],
    { owners: ["SOLE 市水务局", "SOLE 市水务局"] },
  ],
  [
    plan("2026年上半年完成选址，2026年第四季度建成投用。"),
    { times: ["2026年上半年=2026-06", "2026年第四季度=2026-12"] },
  ],
  [plan("自本方案印发之日起60日内出台细则。"), { times: ["本方案印发之日起60日内=null"] }],
  [plan("每年11月底前报送总结。"), { times: ["每年11月底前=null"] }],
  [
    [
      "东泽市提升行动方案",
      "东泽市人民政府",
      "2025年3月2日",
      "一、重点任务",
      "（一）提升能力。今年10月底前完成改造，年底前全面验收。",
    ],
    { times: ["今年10月底前=2025-10", "年底前=2025-12"] },
  ],
  [plan("力争到“十五五”末，建成区绿化率达到45%。"), { times: [] }],
  [plan("到2027年6月，全面建成平台；展望2035年，形成体系。"), { times: ["到2027年6月=2027-06"] }],
  [plan("2026年9月1日前完成排查。"), { times: ["2026年9月1日前=2026-09-01"] }],
  [
    plan("到2027年，新增床位1.2万张，培训护理员三千名。"),
    { goals: ["新增床位 =1.2万张 2027", "培训护理员 =3000名 2027"] },
  ],
  [
    plan("到2027年，二、三产业增加值分别增长6%、8%以上。"),
    { goals: ["二、三产业增加值(二)增长 >=6% 2027", "二、三产业增加值(三产业增加值)增长 >=8% 2027"] },
  ],
  [plan("单位能耗较2020年下降13%左右。"), { goals: ["单位能耗下降 =13%"] }],
  [plan("投诉率控制在0.5‰以内，按时办结率100%。"), { goals: ["投诉率 <=0.5‰", "按时办结率 =100%"] }],
  [plan("3年内引育领军团队不少于10个。"), { goals: ["引育领军团队 >=10个 P3Y"] }],
  [plan("2026年和2028年，覆盖率分别达到70%、90%。"), { goals: ["覆盖率 =70% 2026", "覆盖率 =90% 2028"] }],
  [plan("对新认定的企业一次性奖励20万元；去年全市新增企业300家。"), { goals: [] }],
  [
    plan("新建改建农村公路约260公里，改造危桥15座，安装护栏4.5万米。"),
    { goals: ["新建改建农村公路 =260公里", "改造危桥 =15座", "安装护栏 =4.5万米"] },
  ],
  [
    plan("落实《东泽市养犬管理条例》和《省政府办公厅关于加强养犬管理的通知》（东政办函〔2024〕7号）。"),
    { cited: ["东泽市养犬管理条例", "省政府办公厅关于加强养犬管理的通知"] },
  ],
  [
    plan("按照市委办发〔2023〕18号、东发改〔2024〕5号文件执行。"),
    { cited: ["市委办发〔2023〕18号", "东发改〔2024〕5号"] },
  ],
  [plan("依据《中华人民共和国安全生产法》等法律法规，制定本方案。"), { cited: ["中华人民共和国安全生产法"] }],
  [
    plan("组织评审。（市科技局负总责，市财政局协同推进，各区科技局落实）"),
    { owners: ["LEAD 市科技局", "SUPPORT 市财政局", "IMPLEMENT 各区科技局"] },
  ],
  [
    plan("组织评审。", "　　责任单位：市科技局", "　　完成时间：2026年底"),
    { owners: ["SOLE 市科技局"], times: ["2026年底=2026-12"] },
  ],
  [
    plan("组织评审。（市科技局牵头，2026年3月底前出台方案；市财政局负责，2026年8月底前拨付资金）"),
    {
      owners: ["LEAD 市科技局", "SHARED 市财政局"],
      times: ["2026年3月底前=2026-03", "2026年8月底前=2026-08"],
    },
  ],
  [
    plan("新设网点。（责任部门：市邮政管理局  协助部门：市商务局、市交通运输局）"),
    { owners: ["SOLE 市邮政管理局", "SUPPORT 市商务局", "SUPPORT 市交通运输局"] },
  ],
  [
    plan("新设网点。（市残联、市民政局共同牵头，市财政局参与）"),
    { owners: ["LEAD 市残联", "LEAD 市民政局", "SUPPORT 市财政局"] },
  ],
  [
    plan("新设网点。", "（主办单位：市文旅局", " 协办单位：市体育局、团市委）"),
    { owners: ["LEAD 市文旅局", "SUPPORT 市体育局", "SUPPORT 团市委"] },
  ],
  [
    plan("新设网点。（完成时限：2026年12月；牵头单位：市医保局）"),
    { owners: ["LEAD 市医保局"], times: ["2026年12月=2026-12"] },
  ],
  [
    plan("新设网点。责任单位：市气象局（市人工影响天气办公室）、市水务局"),
    { owners: ["SHARED 市气象局（市人工影响天气办公室）", "SHARED 市水务局"] },
  ],
  [plan("新设网点。（市统计局牵头负责，各县区配合）"), { owners: ["LEAD 市统计局", "SUPPORT 各县区"] }],
  [
    [
      "临川市惠民行动计划",
      "注：每项任务列首位的为牵头部门",
      "一、主要举措",
      "（一）优化布局。新设网点。（市商务局、市邮政管理局）",
      "（二）强化监管。严格检查。（市公安局）",
    ],
    { owners: ["LEAD 市商务局", "SHARED 市邮政管理局", "SOLE 市公安局"] },
  ],
  [plan("各镇街要严格落实属地责任，市委政法委要牵头抓好督导。"), { owners: ["LEAD 市委政法委"] }],
  [plan("2026年起，每年6月底前公布目录。"), { times: ["每年6月底前=null"] }],
  [
    plan("分两批推进：第一批2026年5月底前完成，第二批2026年10月底前完成。"),
    { times: ["2026年5月底前=2026-05", "2026年10月底前=2026-10"] },
  ],
  [
    plan("到2028年，打造样板村30个，其中省级样板村10个。"),
    { goals: ["打造样板村 =30个 2028", "省级样板村 =10个 2028"] },
  ],
  [
    plan("每百户居民综合服务设施面积不低于35平方米，居家养老服务覆盖率达95%以上。"),
    { goals: ["每百户居民综合服务设施面积 >=35平方米", "居家养老服务覆盖率 >=95%"] },
  ],
  [plan("截至2024年底全市有公厕1200座。到2027年新建公厕150座。"), { goals: ["新建公厕 =150座 2027"] }],
  [
    plan("空气质量优良天数比率提高2个百分点，达到88%。"),
    { goals: ["空气质量优良天数比率提高 =2个百分点", "空气质量优良天数比率 =88%"] },
  ],
  [
    plan("衔接《国务院关于推进养老服务发展的意见》（国发〔2019〕5号，以下简称《意见》）要求。"),
    { cited: ["国务院关于推进养老服务发展的意见"] },
  ],
  [
    plan("建设场地。（市住房和城", "乡建设局牵头，市财", "政局配合）"),
    { owners: ["LEAD 市住房和城\n乡建设局", "SUPPORT 市财\n政局"] },
  ],
];

test.each(CASES)("%j", async (lines, { owners, times, goals, cited }) => {
  const said = toExtraction(parse(await read(new TextEncoder().encode(lines.join("\n")), "a.txt")));
  const named = said.assignments.filter(
    ({ group, printed }) => !group || owners?.some((owner) => owner.endsWith(` ${printed}`)),
  );
  if (owners)
    expect(named.map(({ role, printed }) => `${role} ${printed}`).toSorted()).toEqual(owners.toSorted());
  if (times) expect(said.deadlines.map(({ quote, date }) => `${quote}=${date}`)).toEqual(times);
  if (cited) expect(said.citations.map(({ title }) => title)).toEqual(cited);
  if (goals)
    expect(
      said.targets.map(({ subject, operator, value, unitOfMeasure, year, period }) =>
        [`${subject} ${operator}${value}${unitOfMeasure}`, year, period].filter(Boolean).join(" "),
      ),
    ).toEqual(goals);
});
