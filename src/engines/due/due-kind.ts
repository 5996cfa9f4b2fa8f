/** What kind of thing is due. */
export type DueKind =
  | 'title-ends'
  | 'annual-report'
  | 'change-report'
  | 'project-ends'
  | 'task'
  | 'difficulty'
  | 'opinion'
  | 'return'
  | 'incomplete-record'
