/** What the editor has in it before somebody writes. */
export const GREETING = `# 左侧“示例”中有可直接执行的查询；Ctrl+Enter 执行。
# Worked queries are on the left; Ctrl+Enter runs what is here.

{
  policies {
    nodes {
      title
      level
    }
  }
}
`;
