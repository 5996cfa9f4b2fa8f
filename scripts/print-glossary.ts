/** `npm run glossary`: prints GLOSSARY.md from the declarations; with `--check`, fails when it differs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { getUnit, units } from '../src/engines/figures/units.ts'
import type { Indicator } from '../src/engines/indicators/indicator.ts'
import type { AnyRegister } from '../src/kernel/register.ts'
import type { Vocabulary } from '../src/kernel/vocabulary.ts'
import type { Words } from '../src/kernel/words.ts'
import { registers } from '../src/registers/index.ts'
import { loadIndicators } from '../src/registers/load.ts'
import { words } from './glossary-words.ts'

const file = new URL('../GLOSSARY.md', import.meta.url)

const cell = (text: string) => text.replaceAll('|', '\\|')
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')
const both = ({ en, zh }: Words): string => (en === zh ? en : `${en} ${zh}`)

const indicators = [...(await loadIndicators()).values()]

/** The register an indicator is declared beside: the first part of its id. */
const ownerOf = ({ id }: Indicator) => id.slice(0, id.indexOf('.'))

const registerText = (register: AnyRegister) =>
  [
    `### ${both(register.label)} \`${register.name}\``,
    `${register.purpose.en} ${register.purpose.zh}`,
    table(
      ['field', 'English', '中文'],
      Object.entries(register.fields).map(([name, field]) => [`\`${name}\``, field.label.en, field.label.zh]),
    ),
    ...(register.flow
      ? [`Moves · 办理: ${register.flow.moves.map(move => `\`${move.name}\` ${both(move.label)}`).join('; ')}`]
      : []),
  ].join('\n\n')

/** Every vocabulary that a field uses, by name. Two that share a name are two things under one word. */
const vocabularies = new Map<string, Vocabulary>()
for (const register of registers)
  for (const { vocabulary } of Object.values(register.fields)) {
    if (!vocabulary) continue
    const known = vocabularies.get(vocabulary.name)
    if (known && known !== vocabulary) throw new Error(`Two vocabularies have the name "${vocabulary.name}".`)
    vocabularies.set(vocabulary.name, vocabulary)
  }

const vocabularyText = ({ name, label, codes, options }: Vocabulary) =>
  `**${both(label)}** \`${name}\`: ${codes.map(code => `\`${code}\` ${both(options[code]!.label)}`).join('; ')}`

const printed = `${[
  '# Glossary · 术语表',
  'Printed by `npm run glossary` from `scripts/glossary-words.ts` and the declarations; `npm run check` fails when it is not what they say. 由声明自动生成，请勿手工修改。',
  '## Words · 用语',
  table(
    ['English', '中文', 'meaning', '含义'],
    words.map(({ term, meaning }) => [`**${term.en}**`, `**${term.zh}**`, meaning.en, meaning.zh]),
  ),
  '## Registers · 台账',
  ...registers.map(registerText),
  '## Indicators · 指标',
  table(
    ['indicator', 'English', '中文', 'unit · 单位'],
    registers.flatMap(register =>
      indicators
        .filter(indicator => ownerOf(indicator) === register.name)
        .map(indicator => [`\`${indicator.id}\``, indicator.label.en, indicator.label.zh, both(getUnit(indicator.unit).label)]),
    ),
  ),
  '## Vocabularies · 词表',
  ...[...vocabularies.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(vocabularyText),
  '## Units · 计量单位',
  Object.entries(units)
    .map(([code, { label }]) => `\`${code}\` ${both(label)}`)
    .join('; '),
].join('\n\n')}\n`

const orphans = indicators.filter(indicator => !registers.some(register => register.name === ownerOf(indicator)))
if (orphans.length)
  throw new Error(`Indicators whose id does not begin with a register: ${orphans.map(one => one.id).join(', ')}.`)

if (process.argv.includes('--check')) {
  const committed = readFileSync(file, 'utf8')
  if (committed !== printed) process.stderr.write('GLOSSARY.md is not what the declarations say: run `npm run glossary`.\n')
  process.exitCode = committed === printed ? 0 : 1
} else {
  writeFileSync(file, printed)
}
