import { role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'

const who = role('officer', 'section-head')

/** The life of an organisation: it stays one record under every name it has had. */
export const organisationFlow: Flow = {
  field: 'status',
  needs: { renamed: ['formerNames'], moved: ['movedTo'], merged: ['mergedInto'] },
  moves: [
    {
      name: 'rename',
      label: { en: 'Record a new name', zh: '登记更名' },
      from: ['active', 'renamed'],
      to: 'renamed',
      who,
      records: ['name', 'formerNames'],
    },
    {
      name: 'move-out',
      label: { en: 'Record that it moved away', zh: '登记迁出' },
      from: ['active', 'renamed'],
      to: 'moved',
      who,
      records: ['movedTo', 'term'],
    },
    {
      name: 'move-back',
      label: { en: 'Record that it came back', zh: '登记迁回' },
      from: ['moved'],
      to: 'active',
      who,
      records: ['term'],
    },
    {
      name: 'merge',
      label: { en: 'Record a merger into another', zh: '登记并入其他单位' },
      from: ['active', 'renamed'],
      to: 'merged',
      who,
      records: ['mergedInto', 'term'],
    },
    {
      name: 'deregister',
      label: { en: 'Record deregistration', zh: '登记注销' },
      from: ['active', 'renamed', 'moved'],
      to: 'deregistered',
      who,
      records: ['term'],
    },
    {
      name: 'reinstate',
      label: { en: 'Reinstate after a deregistration or merger was annulled', zh: '注销（合并）被撤销后恢复' },
      from: ['deregistered', 'merged'],
      to: 'active',
      who,
      records: ['term'],
    },
  ],
}
