/** The colours a picture is drawn with. */
export interface Palette {
  /** Six colours that differ in lightness as well as in hue, so that they stay apart for colour-blind eyes. */
  readonly colours: readonly string[]
  /** The text that is legible on each of them. */
  readonly on: readonly string[]
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly surface: string
  readonly soft: string
  readonly font: string
}

const light = {
  colours: ['#1a5e73', '#e0a136', '#7fb7cf', '#a8452b', '#8d6ba3', '#8a8a5c'],
  on: ['#ffffff', '#1f2224', '#1f2224', '#ffffff', '#ffffff', '#1f2224'],
  ink: '#1f2224',
  muted: '#63625d',
  line: '#e5e1d6',
  surface: '#ffffff',
  soft: '#cfe3e9',
}

const night = {
  colours: ['#7fc0d3', '#c98a2b', '#3f7f9c', '#e08a6d', '#b993cc', '#a9a67a'],
  on: ['#10201f', '#10140f', '#ffffff', '#1f1210', '#1a1020', '#14140c'],
  ink: '#e9e7e2',
  muted: '#a5a29b',
  line: '#303436',
  surface: '#1d2022',
  soft: '#26424c',
}

/** The page's palette by light or dark; a picture that leaves the page is always light, as paper is. */
export const paletteOf = (dark: boolean): Palette => ({
  ...(dark ? night : light),
  // Double quotes would end the attribute that a written SVG holds the names in.
  font: getComputedStyle(document.body).fontFamily.replaceAll('"', "'"),
})
