import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  backgrounds,
  cost,
  currency,
  educationRequirements,
  experienceRequirements,
  id,
  lang,
  roadmap,
  salaries,
  skills,
  timeToHire,
  title,
} from '../../data/mlops-engineer.json';
import { CareerElement, type CustomData, type SourceFile } from '../card/career-element.js';
import { cardTemplate, noticeTemplate } from '../card/card-template.js';
import { comparisonRows, type Cell, type Row } from '../card/comparison-rows.js';
import { comparisonStyles } from '../card/comparison-styles.js';
import { langOfPath } from '../card/language.js';
import { payBarStyles } from '../card/pay-bar.js';
import { provenanceStyles } from '../card/provenance.js';
import { serverContext } from '../card/server-context.js';
import { cardStyles } from '../card/styles.js';
import { visuallyHiddenStyles } from '../card/visually-hidden.js';
import type { CareerPath } from '../model/path-types.js';
import type { SourceCallbacks } from '../source/path-source.js';
import { comparisonWords } from '../text/words.js';

/** One path of the comparison. */
interface Column {
  path?: CareerPath | undefined;
  loading: boolean;
  /** What is wrong with its data. */
  notice?: HTMLElement | undefined;
}

/** A column to render: without a path, it only shows what is wrong with it. */
interface View extends Column {
  /** Whether the path is invisible and only reserves space for the one that is loading. */
  isPlaceholder: boolean;
}

/** How many paths a comparison shows at most. */
const LIMIT = 4;

const numberOf = (list: string | null | undefined): number => list?.match(/\S+/g)?.length ?? 0;

const columnHeader = ({ isPlaceholder, notice, path }: View, index: number, lang: string) =>
  html`<th
    scope="col"
    role="columnheader"
    class="column-${index + 1} ${isPlaceholder ? 'pending' : ''}"
  >
    ${path ? html`<span part="title" lang=${langOfPath(path, lang)}>${path.title}</span>` : nothing}${notice}
  </th>`;

const notGiven = (lang: string): TemplateResult =>
  html`<span aria-hidden="true">–</span
    ><span class="visually-hidden">${comparisonWords(lang).notGiven}</span>`;

/** A cell with its row's name, which is shown if the columns are stacked. */
const cell = (
  { isPlaceholder, path }: View,
  index: number,
  name: unknown,
  content: Cell,
  lang: string,
): TemplateResult =>
  path
    ? html`<td role="cell" class="column-${index + 1} ${isPlaceholder ? 'pending' : ''}">
        <span part="label" aria-hidden="true">${name}</span>
        <div part="value">${content ?? notGiven(lang)}</div>
      </td>`
    : html`<td role="cell" class="column-${index + 1}"></td>`;

const row = ({ cells, name }: Row, views: readonly View[], lang: string): TemplateResult =>
  html`<tr role="row">
    <th scope="row" role="rowheader" part="label">${name}</th>
    ${views.map((view, index) => cell(view, index, name, cells[index], lang))}
  </tr>`;

/** The roles are explicit because some browsers take them from tables that are laid out as grids. */
const table = (views: readonly View[], rows: readonly Row[], lang: string): TemplateResult =>
  html`<table role="table" part="table" class="columns-${views.length}" aria-labelledby="heading">
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${views.map((view, index) => columnHeader(view, index, lang))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((each) => row(each, views, lang))}
    </tbody>
  </table>`;

/**
 * Two to four careers side by side: pay by level, time, cost, requirements, steps and the source of the figures.
 * The bars have one scale if all pay is in the same currency and for the same period. Amounts are never converted.
 *
 * The paths come from the first of these: the `paths` property; a JSON script inside the tag with
 * `{ "paths": [ … ] }`; `<career-path>` elements inside, each with its own data, which aren't shown themselves; the
 * `src` attribute; a `<career-path>` around it; the bundled path. A document with several paths adds all of them,
 * unless `path-id` selects some. If one fails to load, its column says why.
 *
 * @tagname career-comparison
 * @attr {string} src - Addresses of JSON files with the paths, separated by spaces. Other sites must allow the requests (CORS).
 * @attr {string} path-id - The `id`s of the paths to show, separated by spaces. If one is missing, its column shows a message instead of another career. With several addresses in `src`, one for each, in the same order. Default: all paths.
 * @csspart card - The card's box.
 * @csspart heading - The card's heading.
 * @csspart table - The table of all careers.
 * @csspart title - The title of a career.
 * @csspart label - The name of a row.
 * @csspart value - A career's value in a row.
 * @csspart unit - The unit of a career's pay, if the careers have different ones.
 * @csspart rung - One level of pay: its name, amount and bar.
 * @csspart level - The level's name.
 * @csspart amount - The level's pay: one figure, or a range.
 * @csspart bar - The level's bar.
 * @csspart minimum - The solid part of a range's bar, up to its lower end.
 * @csspart item - One requirement or skill.
 * @csspart note - A note on a figure or on the scales, or the region, month and source of a career's figures.
 * @csspart link - The link to the source of a career's figures.
 * @cssstate empty - There is nothing to compare, so the card is hidden.
 * @fires {CareerLinkEvent} career-link - A reader follows the link to a source. --bubbles --composed
 */
export class CareerComparison extends CareerElement {
  static override properties: PropertyDeclarations = { paths: { attribute: false } };

  static override tag = 'career-comparison';

  static override parts =
    'table title label value unit rung level amount bar minimum item note link';

  static override bundled: CareerPath = {
    id,
    lang,
    currency,
    title,
    salaries,
    timeToHire,
    cost,
    backgrounds,
    roadmap,
    educationRequirements,
    experienceRequirements,
    skills,
  };

  static override styles = [
    cardStyles,
    visuallyHiddenStyles,
    payBarStyles,
    provenanceStyles,
    comparisonStyles,
  ];

  /**
   * The paths to compare, as objects, at most four. Takes precedence over all other data. The card validates them: the
   * column of a path that has errors shows a message.
   */
  declare paths: readonly CareerPath[] | undefined;

  #sources: ReturnType<SourceFile['severalPaths']> | undefined;

  protected override createSource(file: SourceFile, callbacks: SourceCallbacks): CustomData {
    return (this.#sources = file.severalPaths(this, callbacks));
  }

  protected override get hasOwnData(): boolean {
    return Boolean(this.paths || this.querySelector(':scope > career-path')) || super.hasOwnData;
  }

  /** Keeps server-rendered content until all paths have loaded. */
  protected override get keepsPrerendered(): unknown {
    return this.current.loading || super.keepsPrerendered;
  }

  get #columns(): readonly Column[] {
    if (serverContext?.paths) return serverContext.paths.map((path) => ({ path, loading: false }));
    if (this.#sources?.active && !this.awaitsLanguage) return this.#sources.columns;
    const { loading, path } = this.current;
    if (path) return [{ path, loading }];
    return Array.from({ length: loading ? this.#expected : 0 }, () => ({ loading }));
  }

  /** The number of paths, as far as the tag says. */
  get #expected(): number {
    const { pathId, paths, src } = this;
    const children = this.querySelectorAll(':scope > career-path').length;
    const given = paths?.length ?? (children || Math.max(numberOf(src), numberOf(pathId), 1));
    return Math.min(given, LIMIT);
  }

  protected override renderContent(): unknown {
    const lang = this.locale;
    const views = this.#columns.map((column): View => {
      const isPlaceholder = column.loading && !column.path && !column.notice;
      const path = isPlaceholder ? CareerComparison.bundled : column.path;
      return { ...column, path, isPlaceholder };
    });
    const { notice } = this;
    // No path, and one message: about the only path, or that the code for custom data couldn't be loaded.
    if (notice && views.length < 2 && !views[0]?.path) return noticeTemplate(notice);
    const { note, rows } = comparisonRows(views, lang);
    if (!rows.length && views.every(({ notice }) => !notice)) return nothing;
    const content = {
      heading: comparisonWords(lang).heading,
      body: html`${table(views, rows, lang)}${note ? html`<p part="note">${note}</p>` : nothing}`,
    };
    return cardTemplate(content, {
      card: this,
      lang,
      level: this.level,
      loading: this.current.loading,
      notice: nothing,
      placeholder: views.every(({ isPlaceholder }) => isPlaceholder),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-comparison': CareerComparison;
  }
}
