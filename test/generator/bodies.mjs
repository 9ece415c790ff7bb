/**
 * What sixty bodies are called by the nation, a province, a city, a county: the name of the nation's, the
 * field, and what a body of it is at a province and below.
 */
const POOL = `
国家发展改革委 发展改革 委 局|教育部 教育 厅 局|科技部 科技 厅 局|工业和信息化部 工业和信息化 厅 局
国家民委 民族宗教 委 局|公安部 公安 厅 局|民政部 民政 厅 局|司法部 司法 厅 局|财政部 财政 厅 局
人力资源社会保障部 人力资源社会保障 厅 局|自然资源部 自然资源 厅 局|生态环境部 生态环境 厅 局
住房城乡建设部 住房城乡建设 厅 局|交通运输部 交通运输 厅 局|水利部 水利 厅 局|农业农村部 农业农村 厅 局
商务部 商务 厅 局|文化和旅游部 文化和旅游 厅 局|国家卫生健康委 卫生健康 委 局|退役军人部 退役军人 厅 局
应急管理部 应急管理 厅 局|审计署 审计 厅 局|国务院国资委 国资 委 局|市场监管总局 市场监管 局 局
广电总局 广电 局 局|体育总局 体育 局 局|国家统计局 统计 局 局|国家医保局 医保 局 局|国家信访局 信访 局 局
国家林草局 林草 局 局|国家数据局 数据 局 局|国家能源局 能源 局 局|国家粮食和储备局 粮食和储备 局 局
税务总局 税务 局 局|中国气象局 气象 局 局|国家邮政局 邮政管理 局 局|国家铁路局 铁路 局 局
国家文物局 文物 局 局|国家中医药局 中医药 局 局|国家疾控局 疾控 局 局|国家药监局 药监 局 局
国家知识产权局 知识产权 局 局|国家移民局 出入境管理 局 局|国家矿山安监局 矿山安全 局 局
国家国防科工局 国防科工 局 局|国家乡村振兴局 乡村振兴 局 局|国家档案局 档案 局 局|国家外专局 人才服务 局 局
金融监管总局 金融监管 局 局|海关总署 口岸 局 局|国管局 机关事务 局 局|国家消防救援局 消防救援 局 局
国家公园局 自然保护地 局 局|国家水文局 水文 局 局|国家种子局 种业 局 局|国家渔业局 渔业 局 局
国家畜牧局 畜牧 局 局|国家园林局 园林 局 局|国家供水局 供水 局 局|国家信息局 信息 局 局
`
  .trim()
  .split(/[|\n]/)
  .map((line) => {
    const [nation, field, ofProvince, below] = line.split(" ");
    return { nation, field, ofProvince, below };
  });

/** The bodies of a level as its plans print them: `教育部`, `省教育厅`, `市教育局`, `县教育局`. */
export const BODIES = {
  NATIONAL: POOL.map(({ nation }) => nation),
  PROVINCIAL: POOL.map(({ field, ofProvince }) => `省${field}${ofProvince}`),
  MUNICIPAL: POOL.map(({ field, below }) => `市${field}${below}`),
  COUNTY: POOL.map(({ field, below }) => `县${field}${below}`),
};
