import { ConfigProvider, theme } from 'antd'
import enUS from 'antd/es/locale/en_US.js'
import zhCN from 'antd/es/locale/zh_CN.js'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn.js'
import { type ComponentProps, type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { useLanguage } from './language.tsx'

type Locale = NonNullable<ComponentProps<typeof ConfigProvider>['locale']>

/** A locale file is an ES module to the bundler and CommonJS to the type checker: both shapes lead to the locale. */
const unwrap = (module: unknown): Locale =>
  (typeof module === 'object' && module !== null && 'default' in module ? module.default : module) as Locale

const locales = { en: unwrap(enUS), zh: unwrap(zhCN) }

const dark = () => matchMedia('(prefers-color-scheme: dark)')

const watchDark = (changed: () => void) => {
  const query = dark()
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The one palette: the same values as the custom properties of base.css. */
const light = {
  colorTextPlaceholder: '#6f6d66',
  colorLink: '#1a5e73',
  colorLinkHover: '#1a5e73',
  colorLinkActive: '#1a5e73',
  colorBorder: '#cfc9ba',
  colorBorderSecondary: '#e5e1d6',
  colorPrimary: '#1a5e73',
  colorBgBase: '#ffffff',
  colorTextBase: '#1f2224',
  colorError: '#a8321c',
}
const night = {
  colorBgContainer: '#1d2022',
  colorBgElevated: '#24282b',
  colorFillAlter: '#232729',
  colorTextPlaceholder: '#98958e',
  colorLink: '#7fc0d3',
  colorLinkHover: '#7fc0d3',
  colorLinkActive: '#7fc0d3',
  colorBorder: '#474c4f',
  colorBorderSecondary: '#303436',
  colorPrimary: '#6fb3c8',
  colorBgBase: '#1d2022',
  colorTextBase: '#e9e7e2',
  colorError: '#f0917e',
}

const shared = {
  borderRadius: 6,
  fontSize: 14,
  fontFamily: 'var(--sans)',
  // A button that stops loading within a frame keeps its spinner, and its name, for ever when the spinner is to fade out.
  motion: false,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
  wireframe: false,
}

/** Ant Design in our colours, the reader's language and the system's light or dark. */
export function Theme({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  const isDark = useSyncExternalStore(watchDark, () => dark().matches)
  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  }, [language])
  return (
    <ConfigProvider
      locale={locales[language]}
      theme={{
        algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: { ...shared, ...(isDark ? night : light) },
        components: {
          Table: isDark
            ? { headerBg: '#232729', rowHoverBg: '#22292c', bodySortBg: 'transparent', headerSortActiveBg: '#2a2f31' }
            : { headerBg: '#f3f1ea', rowHoverBg: '#f4f7f7', bodySortBg: 'transparent', headerSortActiveBg: '#ebe8de' },
          Button: { primaryShadow: 'none', defaultShadow: 'none', ...(isDark ? { primaryColor: '#10201f' } : {}) },
        },
      }}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  )
}
