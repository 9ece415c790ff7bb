/** An invented plan of two measures with owners. */
export const SMALL_PLAN = `# 青溪县人民政府关于促进乡村旅游发展的实施意见

青政发〔2024〕9号

各乡镇人民政府，县政府各部门：

为促进乡村旅游发展，现提出如下意见。

## 一、主要任务

（一）建设旅游道路。到2026年，新建旅游公路30公里。（县交通运输局牵头，县财政局配合）

（二）培育乡村民宿。每年培育民宿10家。（县文化旅游局负责）

青溪县人民政府

2024年3月1日
`;
export const SMALL_PLAN_ID = "青政发〔2024〕9号";
/** The same plan, the first measure led by another body. */
export const SMALL_PLAN_AMENDED = SMALL_PLAN.replace("县交通运输局牵头", "县农业农村局牵头");
