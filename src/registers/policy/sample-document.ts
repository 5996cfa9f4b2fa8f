/** One policy document of the sample. */
export interface PolicyDocument {
  readonly key: string
  readonly topic: string
  readonly zh: string
  readonly en: string
  readonly on?: string
  readonly number?: string
  readonly level?: 'district' | 'municipal' | 'provincial'
  readonly amends?: string
  readonly until?: string
  readonly state?: string
}
