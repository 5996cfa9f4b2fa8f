import { refuse } from '../../kernel/refusal.ts'
import { fill, type Words } from '../../kernel/words.ts'

const messages = {
  'not-a-form': {
    en: '“{name}” is no .xlsx workbook. Open it in Excel or WPS and save it as .xlsx.',
    zh: '“{name}”不是.xlsx工作簿，请用Excel或WPS打开后另存为.xlsx。',
  },
  'form-damaged': {
    en: '“{name}” cannot be opened as a workbook ({why}). Open it in Excel or WPS, save it as .xlsx, and hand in the copy.',
    zh: '“{name}”无法作为工作簿打开（{why}）。请用Excel或WPS打开，另存为.xlsx后再提交。',
  },
  'form-too-large': {
    en: '“{name}” is larger than a form can be: 20 MB, 48 MB of one sheet, {most} cells with tags.',
    zh: '“{name}”超出表样限制：文件20 MB、单个工作表48 MB、含标签单元格{most}个。',
  },
  'form-has-macros': {
    en: '“{name}” has macros. A return is handed on to others: save the form as .xlsx without macros.',
    zh: '“{name}”含有宏。报表要报送其他单位，请另存为不含宏的.xlsx。',
  },
  'form-reaches-out': {
    en: '“{name}” takes data from elsewhere or holds foreign objects ({why}). Break these links (Data, Edit Links) and save it again.',
    zh: '“{name}”引用了外部数据或嵌入了外部对象（{why}）。请断开链接（数据—编辑链接）后重新保存。',
  },
  'form-without-tags': {
    en: 'No cell of “{name}” holds a tag. Write into a cell which figure belongs there: {% figure "statistic.gdp" year=-1 unit="wan" /%}.',
    zh: '“{name}”中没有任何单元格含有标签。请在单元格中注明所取数字，如{% figure "statistic.gdp" year=-1 unit="万元" /%}。',
  },
} satisfies Readonly<Record<string, Words>>

/** The most cells with tags that a form may have. */
export const mostTags = 5000

/** Refuses a workbook that cannot be a form: exit code 2. */
export const refuseForm = (code: keyof typeof messages, name: string, why: string | Words = ''): never =>
  refuse(code, fill(messages[code], { name, why, most: mostTags }), { exitCode: 2 })
