/** Where the one large script of the desk lies; it is read when the first chart is drawn. */
const LIBRARY = '../webjars/echarts/5.3.1/dist/echarts.esm.min.js';

const paper = matchMedia('print');
const night = matchMedia('(prefers-color-scheme: dark)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Bars in the desk's colours, by day, by night and on paper. Patterns tell them apart where colours do not. */
class Chart extends HTMLElement {
  #picture;
  #chart;
  #library;
  #watch = new ResizeObserver(() => this.#chart?.resize());
  #again = () => this.#draw();
  #print = () => {
    this.#openTable(paper.matches);
    this.#draw();
  };

  connectedCallback() {
    this.#watch.observe(this);
    night.addEventListener('change', this.#again);
    paper.addEventListener('change', this.#print);
  }

  disconnectedCallback() {
    this.#watch.disconnect();
    night.removeEventListener('change', this.#again);
    paper.removeEventListener('change', this.#print);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  /** @param {{lying: boolean, labels: string[], rows: {name: string, tone: string, amounts: number[]}[], tones: string[]}} picture */
  async show(picture) {
    this.#picture = picture;
    this.style.setProperty('--bars', String(picture.lying ? picture.labels.length * picture.rows.length : 0));
    this.#library = await import(LIBRARY);
    this.#draw();
  }

  #draw() {
    if (!this.#library || !this.isConnected) {
      return;
    }
    this.#chart ??= this.#library.init(this, null, { renderer: 'svg' });
    this.#chart.resize();
    this.#chart.setOption(this.#option(), true);
    this.dataset.drawn = '';
  }

  #option() {
    const { lying, labels, rows, tones } = this.#picture;
    const ink = this.#colour('--desk-ink');
    const line = this.#colour('--desk-line');
    const font = getComputedStyle(this).fontFamily;
    const words = { type: 'category', data: labels, inverse: lying, axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { color: ink, hideOverlap: true, ...(lying ? { width: 130, overflow: 'truncate' } : {}) } };
    const amounts = { type: 'value', minInterval: 1, axisLabel: { color: ink, hideOverlap: true }, splitLine: { lineStyle: { color: line } } };
    return {
      animation: !calm.matches && !paper.matches,
      textStyle: { color: ink, fontFamily: font, fontSize: 13 },
      grid: { left: 8, right: 28, top: rows.length > 1 ? 40 : 12, bottom: 8, containLabel: true },
      legend: rows.length > 1 ? { top: 0, left: 0, textStyle: { color: ink } } : undefined,
      tooltip: { trigger: 'axis', confine: true, axisPointer: { type: 'shadow' },
        backgroundColor: this.#colour('--desk-surface'), borderColor: line, textStyle: { color: ink } },
      aria: { enabled: false, decal: { show: rows.length > 1 } },
      xAxis: lying ? amounts : words,
      yAxis: lying ? words : amounts,
      series: rows.map(({ name, tone, amounts: values }) => ({
        name, type: 'bar', barMaxWidth: 26,
        itemStyle: { color: this.#colour(`--desk-${tone}`) },
        label: { show: rows.length === 1, position: lying ? 'right' : 'top', color: ink, formatter: ({ value }) => (value > 0 ? String(value) : '') },
        data: values.map((value, place) => (tones.length > 0
          ? { value, itemStyle: { color: this.#colour(`--desk-${tones[place]}`) } }
          : value)),
      })),
    };
  }

  /** What a token comes to here and now; the library knows no tokens. */
  #colour(token) {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  /** On paper the numbers stand under their picture. */
  #openTable(printing) {
    const table = this.parentElement?.querySelector('details');
    if (!table) {
      return;
    }
    if (printing) {
      table.dataset.wasOpen = String(table.open);
      table.open = true;
    } else if (table.dataset.wasOpen === 'false') {
      table.open = false;
    }
  }
}

customElements.define('desk-chart', Chart);
