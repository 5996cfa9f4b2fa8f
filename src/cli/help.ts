import type { Language } from '../kernel/words.ts'
import type { Command, OptionSpec } from './command.ts'

/** The list of commands. */
export function generalHelp(
  commands: readonly Command[],
  common: Readonly<Record<string, OptionSpec>>,
  language: Language,
): string {
  const width = Math.max(...commands.map(command => command.name.length)) + 2
  return [
    language === 'zh'
      ? 'Torchbook：区域科技工作的总台账，每个数字都能打开它的记录。'
      : 'Torchbook: the book of record of a regional science-and-technology office.',
    '',
    language === 'zh' ? '用法：torchbook 命令 [选项]' : 'Usage: torchbook COMMAND [options]',
    '',
    ...commands.map(command => `  ${command.name.padEnd(width)}${command.summary[language]}`),
    '',
    ...optionLines(common, language),
    '',
    language === 'zh'
      ? '“torchbook 命令 --help”显示该命令的选项。'
      : '“torchbook COMMAND --help” shows the options of a command.',
    '',
  ].join('\n')
}

/** One command with its options. */
export const commandHelp = (command: Command, options: Readonly<Record<string, OptionSpec>>, language: Language): string =>
  [
    `torchbook ${[command.name, command.usage].filter(Boolean).join(' ')} ${language === 'zh' ? '[选项]' : '[options]'}`,
    command.summary[language],
    '',
    ...optionLines(options, language),
    '',
  ].join('\n')

function optionLines(options: Readonly<Record<string, OptionSpec>>, language: Language): readonly string[] {
  const names = Object.entries(options).map(([name, option]) => ({
    left: `--${name}${option.value ? ` ${option.value}` : ''}`,
    help: option.help[language],
  }))
  const width = Math.max(...names.map(one => one.left.length)) + 2
  return names.map(one => `  ${one.left.padEnd(width)}${one.help}`)
}
