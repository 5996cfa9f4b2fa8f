import { BarChart, HeatmapChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts'
import { CalendarComponent, GridComponent, TitleComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'

// Only what the pictures use; the canvas is for pictures that leave the page as PNG.
use([BarChart, HeatmapChart, LineChart, SankeyChart, ScatterChart])
use([CalendarComponent, GridComponent, TitleComponent, TooltipComponent, VisualMapComponent])
use([SVGRenderer, CanvasRenderer])

export { init }
