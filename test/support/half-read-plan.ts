/**
 * A draft with places that are not read: an owner's label that names nobody, a vague goal, a time without a
 * date.
 */
export const HALF_READ_PLAN = `白杨县乡村医疗服务提升实施方案（征求意见稿）

为改善乡村医疗服务，结合我县实际，制定本方案。

一、主要任务

（一）改善村卫生室条件。全县村卫生室设备完好率达到95%以上。（县卫生健康局负责）

（二）充实乡村医生队伍。力争乡村医生人数翻一番。责任单位：

（三）完善药品配送。在“十五五”末前建成药品配送网络。

（四）加强宣传引导。利用广播、板报宣传健康知识。

二、保障措施

（五）加强考核。把任务完成情况纳入年度考核。
`;
/** It has neither number nor date nor issuer: its words make its id. */
export const HALF_READ_ID = "text-4f910c9b92deafe0ca64";
