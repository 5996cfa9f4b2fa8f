import { createRequire } from 'node:module'
import type { Language } from '../kernel/words.ts'

/** A typeface of GB/T 9704 and what a reader without it should see instead. The official ones may not be shipped, only named. */
export interface OfficialFont {
  readonly name: string
  readonly alternatives: readonly string[]
  readonly family: 'roman' | 'modern' | 'script' | 'swiss'
}

/** The typefaces of an official document by their place in it. */
export const officialFonts = {
  title: {
    name: '方正小标宋简体',
    alternatives: ['FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', 'Noto Serif SC', 'SimSun'],
    family: 'roman',
  },
  body: {
    name: '仿宋_GB2312',
    alternatives: ['仿宋', 'FangSong', '方正仿宋_GBK', 'STFangsong', 'Noto Serif SC'],
    family: 'modern',
  },
  part: { name: '黑体', alternatives: ['SimHei', '方正黑体_GBK', 'Noto Sans SC'], family: 'swiss' },
  section: { name: '楷体_GB2312', alternatives: ['楷体', 'KaiTi', '方正楷体_GBK', 'STKaiti', 'Noto Serif SC'], family: 'script' },
  number: { name: '宋体', alternatives: ['SimSun', '方正书宋_GBK', 'Noto Serif SC'], family: 'roman' },
  latin: {
    name: 'Times New Roman',
    alternatives: ['Liberation Serif', 'Nimbus Roman', 'Libertinus Serif', 'serif'],
    family: 'roman',
  },
} as const satisfies Readonly<Record<string, OfficialFont>>

const resolve = createRequire(import.meta.url).resolve

/** Where a font file of an installed package lies. */
const fontFile = (name: string): string => resolve(`@expo-google-fonts/${name}`)

/** The font files that are embedded in a PDF (SIL Open Font License). */
export const embeddedFonts: readonly string[] = [
  fontFile('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  fontFile('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  fontFile('noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
]

/** The families of those files, first choice first. Libertinus Serif comes with the typesetter and resembles Times. */
export const pdfFonts: Readonly<Record<Language, { readonly text: readonly string[]; readonly part: readonly string[] }>> = {
  zh: { text: ['Noto Serif SC'], part: ['Noto Sans SC', 'Noto Serif SC'] },
  en: { text: ['Libertinus Serif', 'Noto Serif SC'], part: ['Libertinus Serif', 'Noto Serif SC'] },
}
