/**
 * A plan on one or two pages of paper, in a window of its own: some browsers print the whole page instead of a frame in
 * it. Built without HTML as text and without style attributes, which a Content-Security-Policy may forbid.
 */
import type { Resource, Step } from '../model/path-types.js';
import { toPhases, type Stage } from '../model/stages.js';
import { calendarMonth } from '../text/dates.js';
import { durationText } from '../text/figures.js';
import {
  alongWords,
  cardWords,
  planWords,
  provenanceWords,
  punctuation,
  roadmapWords,
} from '../text/words.js';
import { webAddress } from './addresses.js';
import { handoutStyles } from './handout-styles.js';
import type { PlanView } from './plan-view.js';
import type { QrCode } from './qr-code.js';

interface HandoutOptions {
  plan: PlanView;
  lang: string;
  /** The link to the plan, if the page has an address. */
  link: string | undefined;
}

type State = 'open' | 'inProgress' | 'done' | 'skipped' | 'known';

const SVG = 'http://www.w3.org/2000/svg';

/** What is drawn in the box of each state. */
const marks: Record<State, string> = {
  open: '',
  inProgress: 'M3 13 13 3',
  done: 'M4 8.5l3 3 5.5-7.5',
  known: 'M4 8.5l3 3 5.5-7.5',
  skipped: 'M4 8h8',
};

class Handout {
  #doc: Document;
  #hasPhases: boolean;
  #states: ReadonlyMap<string, State>;

  constructor(
    view: Window,
    private options: HandoutOptions,
  ) {
    this.#doc = view.document;
    this.#hasPhases = options.plan.state.path.roadmap!.steps.some(({ phase }) => phase);
    this.#states = new Map(
      options.plan.state.stages.flatMap(({ steps }) =>
        [...steps].map(([{ id }, state]) => [id, state] as const),
      ),
    );
  }

  /** An element with the children that exist. */
  #create(
    tag: string,
    className: string,
    ...children: (Node | string | false | undefined)[]
  ): HTMLElement {
    const element = this.#doc.createElement(tag);
    if (className) element.className = className;
    element.append(...children.filter((child) => child !== undefined && child !== false));
    return element;
  }

  /** Text of the path, in its language. */
  #own(tag: string, className: string, text: string): HTMLElement {
    const element = this.#create(tag, className, text);
    const { lang } = this.options.plan.state.path;
    if (lang) element.lang = lang;
    return element;
  }

  #drawing(className: string, name: string, size: number, ...paths: string[]): SVGElement {
    const svg = this.#doc.createElementNS(SVG, 'svg');
    svg.setAttribute('class', className);
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', name);
    for (const d of paths) {
      const path = this.#doc.createElementNS(SVG, 'path');
      path.setAttribute('d', d);
      svg.append(path);
    }
    return svg;
  }

  #box(state: State): SVGElement {
    const text = planWords(this.options.lang);
    const name = state === 'open' ? text.notStarted : text[state];
    return this.#drawing('box', name, 16, 'M1 1h14v14H1z', marks[state]);
  }

  write(code: QrCode | undefined): void {
    const { lang, plan } = this.options;
    const { documentElement: root } = this.#doc;
    const { path } = plan.state;
    const { defaultView: view } = this.#doc;
    root.lang = lang;
    root.dir = cardWords(lang).dir || 'ltr';
    this.#doc.title = alongWords(lang).planFor(path.title);
    const sheet = new view!.CSSStyleSheet();
    sheet.replaceSync(handoutStyles);
    this.#doc.adoptedStyleSheets = [sheet];
    let number = 0;
    const main = this.#create(
      'main',
      '',
      this.#head(),
      ...toPhases(path.roadmap!.steps).flatMap(({ stages, title }) => [
        title ? this.#own('h2', 'phase', title) : undefined,
        this.#create('ol', 'steps', ...stages.map((stage) => this.#stage(stage, ++number))),
      ]),
      this.#foot(code),
    );
    this.#doc.body.replaceChildren(main);
  }

  #head(): HTMLElement {
    const { lang, plan } = this.options;
    const text = alongWords(lang);
    const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
    const finish = plan.state.progress.dates === false ? undefined : plan.planDates?.finish(lang);
    return this.#create(
      'header',
      '',
      this.#create('h1', '', text.planFor(plan.state.path.title)),
      this.#create(
        'p',
        'line',
        this.#create('strong', '', plan.summary(lang)),
        finish && this.#create('span', '', finish),
        this.#create('span', '', text.asOf(date)),
      ),
    );
  }

  #stage({ steps }: Stage, number: number): HTMLElement {
    const { lang } = this.options;
    const [first] = steps;
    if (steps.length === 1) return this.#step(first!, `${number}. `);
    return this.#create(
      'li',
      '',
      this.#create(
        'div',
        'choice',
        this.#create('strong', '', `${number}. ${roadmapWords(lang).oneOf}`),
        this.#dates(first!),
      ),
      this.#create('ol', 'alternatives', ...steps.map((step) => this.#step(step, '', false))),
    );
  }

  #step(step: Step, number: string, hasDates = true): HTMLElement {
    const { lang } = this.options;
    const { duration, id, optional, resources = [], skills = [], title } = step;
    const state = this.#states.get(id) ?? 'open';
    const { named } = punctuation(lang);
    const text = roadmapWords(lang);
    return this.#create(
      'li',
      '',
      this.#box(state),
      this.#create(
        'div',
        '',
        this.#create(
          this.#hasPhases ? 'h3' : 'h2',
          '',
          number,
          this.#own(state === 'skipped' ? 's' : 'span', '', title),
        ),
        this.#create(
          'p',
          'line small',
          optional && this.#create('span', '', text.optional),
          duration && this.#create('span', '', durationText(lang, duration)),
          state === 'open' ? undefined : this.#create('span', '', planWords(lang)[state]),
          hasDates ? this.#dates(step) : undefined,
        ),
        skills.length ? this.#own('p', 'small', named(text.skills, skills.join(' · '))) : undefined,
        resources.length
          ? this.#create('ul', 'small', ...resources.map((resource) => this.#resource(resource)))
          : undefined,
      ),
    );
  }

  #dates(step: Step): HTMLElement | undefined {
    const { lang, plan } = this.options;
    const dates = plan.planDates?.textOf(step, lang);
    return dates ? this.#create('span', '', dates) : undefined;
  }

  /** Its label and its address, which paper can't hide behind the label. */
  #resource({ label, url }: Resource): HTMLElement {
    const address = webAddress(url);
    return this.#create(
      'li',
      '',
      this.#own('span', '', label),
      ...(address ? [' ', this.#create('span', 'address', address)] : []),
    );
  }

  #foot(code: QrCode | undefined): HTMLElement {
    const { lang, link } = this.options;
    const text = alongWords(lang);
    return this.#create(
      'footer',
      '',
      this.#create(
        'div',
        'small',
        this.#source(),
        link &&
          this.#create(
            'p',
            '',
            this.#create('strong', '', text.continueAt),
            this.#doc.createElement('br'),
            this.#create('span', 'address', link),
          ),
      ),
      code && this.#drawing('code', text.qrCodeOf, code.size, code.path),
    );
  }

  /** Where and when the figures are from, and their source. */
  #source(): HTMLElement | undefined {
    const { lang, plan } = this.options;
    const { asOf, region, source } = plan.state.path;
    const month = asOf && calendarMonth(lang, asOf);
    const place = region && month ? punctuation(lang).list(region, month) : (region ?? month);
    if (!place && !source) return undefined;
    const address = source && webAddress(source.url);
    return this.#create(
      'p',
      'line',
      place && this.#create('span', '', place),
      source && this.#create('span', '', provenanceWords(lang).source(source.label)),
      address && this.#create('span', 'address', address),
    );
  }
}

/** Writes a plan into a new window, and opens the browser’s dialog for printing. */
export const printHandout = async (view: Window, options: HandoutOptions): Promise<void> => {
  const { link } = options;
  // Without a QR code, the link is enough.
  const file = link ? await import('./qr-code.js').catch(() => undefined) : undefined;
  new Handout(view, options).write(link ? file?.toQrCode(link) : undefined);
  view.print();
};
