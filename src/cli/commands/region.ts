import { haiyun } from '../../../samples/haiyun.ts'
import { localOfficer } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { addRegion, listRegions } from '../../storage/regions.ts'
import { type Command, type Given, storeOptions } from '../command.ts'
import { text, withBureau } from '../open.ts'

/** `torchbook region add 330700 --name-zh …`: a book of one's own beside the sample district. */
export const region: Command = {
  name: 'region',
  usage: 'list|add [CODE]',
  summary: { en: 'list the regions, or add one', zh: '列出地区，或新增地区' },
  options: {
    'name-en': { type: 'string', value: 'NAME', help: { en: 'name in English', zh: '英文名称' } },
    'name-zh': { type: 'string', value: 'NAME', help: { en: 'name in Chinese', zh: '中文名称' } },
    'office-en': { type: 'string', value: 'NAME', help: { en: 'name of the office in English', zh: '单位英文名称' } },
    'office-zh': { type: 'string', value: 'NAME', help: { en: 'name of the office in Chinese', zh: '单位中文名称' } },
    ...storeOptions,
  },
  run: (given, speaker) =>
    withBureau(
      given,
      speaker,
      async bureau => {
        if (given.words[0] === 'add') await addRegion(bureau.store.ownerUrl, regionOf(given))
        const regions = await bureau.run(localOfficer(haiyun.region), client => listRegions(client))
        if (speaker.json) speaker.out(`${JSON.stringify(regions, null, 2)}\n`)
        else
          for (const one of regions) speaker.out(`${one.code}  ${one.name[speaker.language]}  ${one.office[speaker.language]}\n`)
      },
      { sample: 'never' },
    ),
}

/** The region as given; a name in one language serves for both. */
function regionOf(given: Given) {
  const code = given.words[1] ?? ''
  if (!/^[1-9]\d{5}$/.test(code))
    refuse(
      'bad-region-code',
      {
        en: `The region’s code was “${code}”. Give its six digits of GB/T 2260.`,
        zh: `地区代码为“${code}”，请填写GB/T 2260的六位数字。`,
      },
      { exitCode: 2 },
    )
  const words = (name: string, usual: string | undefined) => {
    const [en, zh] = [
      text(given, `${name}-en`) ?? text(given, `${name}-zh`) ?? usual,
      text(given, `${name}-zh`) ?? text(given, `${name}-en`) ?? usual,
    ]
    if (en !== undefined && zh !== undefined) return { en, zh }
    return refuse(
      'region-needs-a-name',
      { en: 'Name the region with --name-zh or --name-en.', zh: '请用--name-zh或--name-en填写地区名称。' },
      { exitCode: 2 },
    )
  }
  const name = words('name', undefined)
  return { code, name, office: words('office', name.zh), sample: false }
}
