/** Makes the parts of a career from rows. */
import { keyFor } from '../../model/keys.js';
import type { Background, Step } from '../../model/path-types.js';
import { limits } from '../../model/schema.js';
import { CellReader } from './cell-reader.js';
import { readYesOrNo } from './cells.js';
import { readChoices, type ChoiceCells } from './choices.js';
import { readDuration } from './durations.js';
import { nameLevels } from './level-names.js';
import { Levels, type Level } from './levels.js';
import { linksIn, toResource } from './links.js';
import { splitList } from './lists.js';
import { inOrder, type Career, type Meaning } from './meaning.js';
import { readOptional, takeOptional } from './optional-words.js';
import { fold } from './plain.js';
import { readResources } from './resources.js';
import type { Role } from './roles.js';
import { isSectionTitle, isTotal } from './row-kinds.js';
import type { Report, Row } from './rows.js';
import { unitIn } from './units.js';

/** Columns that say nothing about a step. */
const aboutCareer: readonly Role[] = ['career', 'careerId', 'lang', 'number'];
/** Spreadsheets have links on any text. */
const isAddress = /^https?:\/\/\S+$/i;
const validKey = /^[\w.-]{1,200}$/;

/** Collects the rows of one career. */
export class CareerBuilder {
  readonly #meaning: Meaning;
  readonly #reader: CellReader;
  readonly #report: Report;
  readonly #levels: Levels;
  readonly #steps: Step[] = [];
  readonly #choices: ChoiceCells[] = [];
  /** The level of pay of each step. */
  readonly #levelOf: (Level | undefined)[] = [];
  readonly #ids = new Set<string>();
  readonly #backgrounds = new Map<string, Background>();
  readonly #backgroundIds = new Set<string>();
  readonly #about: Pick<Career, 'id' | 'lang' | 'title'> = {};
  /** A phase on a row of its own. */
  #phase: string | undefined;

  constructor(meaning: Meaning, report: Report) {
    this.#meaning = meaning;
    this.#reader = new CellReader(meaning.columns);
    this.#report = report;
    this.#levels = new Levels(this.#reader, meaning, meaning.lang);
  }

  add(row: Row): void {
    const text = (role: Role) => this.#reader.text(role, row.cells);
    const { title, urls } = this.#readTitle(text('title'));
    this.#readAbout(text('career'), text('careerId'), text('lang'));
    if (title && isTotal(title) && !text('skills') && !text('description'))
      return this.#leaveOut(row, title, 'This row is a total.');
    if (this.#steps.length >= limits.list || this.#levels.all.length >= limits.list)
      return this.#leaveOut(row, title, `A career holds at most ${limits.list} steps.`);
    if (this.#isSection(row, title)) this.#phase = title || text('phase');
    else if (title) this.#addStep(row, title, urls);
    else if (text('level') || text('pay') || text('payMax')) this.#addLevel(row);
    else if (text('skills') || text('description') || text('link') || text('resource'))
      this.#continue(row);
    else if (!this.#reader.hasOnly(aboutCareer, row.cells))
      this.#leaveOut(row, row.cells.find(Boolean), 'This row has no title.');
  }

  #readAbout(title: string, id: string, lang: string): void {
    if (title) this.#about.title ??= title.replace(/\s+/g, ' ');
    if (validKey.test(id)) this.#about.id ??= id;
    if (lang) this.#about.lang ??= lang;
  }

  finish(): Career {
    const { currency, lang, period } = this.#meaning;
    const choices = readChoices(this.#choices, this.#ids);
    const { salaries, keys } = nameLevels(
      this.#levels.all,
      this.#steps.map(({ id, title }, index) => ({
        id,
        title,
        choice: choices[index],
        level: this.#levelOf[index],
      })),
      this.#about.lang ?? lang,
    );
    const hasPay = salaries.some(({ amount }) => amount !== undefined);
    return {
      ...(lang && { lang }),
      ...this.#about,
      ...(hasPay && currency && { currency }),
      ...(hasPay && period && period !== 'year' && { payPeriod: period }),
      salaries,
      backgrounds: [...this.#backgrounds.values()],
      steps: this.#steps.map((step, index) => {
        const level = this.#levelOf[index];
        return inOrder({
          ...step,
          choice: choices[index]?.key,
          salary: level && keys.get(level),
        });
      }),
    };
  }

  #leaveOut({ line, row }: Row, what: string | undefined, reason: string): void {
    this.#report({ row, line, ...(what && { what }), reason, isLeftOut: true });
  }

  #remark({ line, row }: Row, what: string, reason: string): void {
    this.#report({ row, line, what, reason });
  }

  /** A title in one line, and the links in it. */
  #readTitle(text: string): { title: string; urls: string[] } {
    const links = /https?:/i.test(text) ? linksIn(text) : [];
    const bare = links.length ? text.replace(/\(?https?:\/\/\S+/gi, '') : text;
    return { title: bare.replace(/\s+/g, ' ').trim(), urls: links.map(({ url }) => url) };
  }

  #isSection({ cells }: Row, title: string): boolean {
    if (this.#reader.text('phase', cells))
      return !title && this.#reader.hasOnly(['phase', ...aboutCareer], cells);
    return (
      Boolean(title) &&
      isSectionTitle(title) &&
      this.#meaning.columns.length > 1 &&
      this.#reader.hasOnly(['title', ...aboutCareer], cells)
    );
  }

  #addStep(row: Row, fullTitle: string, urls: readonly string[]): void {
    const { cells } = row;
    const text = (role: Role) => this.#reader.text(role, cells);
    const { title, isOptional } = takeOptional(fullTitle);
    const { resources, unlinked } = readResources(this.#reader, cells);
    for (const what of unlinked)
      this.#remark(row, what, 'This has no web address. It is kept in the description.');
    const id = text('id');
    const phase = text('phase') || this.#phase;
    this.#phase = undefined;
    const description = [...this.#notes(cells), ...unlinked].join('\n');
    this.#steps.push({
      id: this.#newId(id, title),
      title,
      duration: this.#duration(row),
      phase,
      optional: isOptional || this.#isOptional(row) || undefined,
      description: description || undefined,
      skills: this.#list('skills', cells),
      skippedBy: this.#list('skippedBy', cells)?.map((label) => this.#background(label)),
      resources: [
        ...urls.map((url) => ({ label: title, url })),
        ...linksIn(text('skills'))
          .filter(({ url }) => isAddress.test(url))
          .map(toResource),
        ...resources,
      ],
    });
    this.#levelOf.push(this.#level(row, title));
    this.#choices.push({ title, choice: text('choice'), number: text('number') });
  }

  #newId(id: string, title: string): string {
    if (!validKey.test(id) || this.#ids.has(id)) return keyFor(title, this.#ids);
    this.#ids.add(id);
    return id;
  }

  #list(role: 'skills' | 'skippedBy', cells: readonly string[]): string[] | undefined {
    const entries = this.#reader.all(role, cells).flatMap(splitList);
    const list = [...new Set(entries.filter((entry) => !isAddress.test(entry)))];
    return list.length ? list.slice(0, limits.list) : undefined;
  }

  #duration(row: Row): Step['duration'] {
    const { cells } = row;
    const unit = unitIn(this.#reader.text('unit', cells));
    const read = (role: 'duration' | 'durationMax') => {
      const text = this.#reader.text(role, cells);
      if (!text) return undefined;
      const column = this.#reader.column(role);
      const { duration, remark } = readDuration(text, unit ?? column?.unit);
      if (remark) this.#remark(row, text, remark);
      return duration;
    };
    const low = read('duration');
    const high = read('durationMax');
    const found = low ?? high;
    if (!found) return undefined;
    const max = high && low?.unit === high.unit ? Math.max(high.max, found.max) : found.max;
    const { min } = found;
    return found.unit === 'month' ? { min, max } : { min, max, unit: found.unit };
  }

  /** What describes a step. That it is optional isn’t part of it. */
  #notes(cells: readonly string[]): string[] {
    return this.#reader
      .all('description', cells)
      .filter((cell) => readOptional(cell) === undefined);
  }

  #isOptional(row: Row): boolean {
    if (this.#reader.all('description', row.cells).some(readOptional)) return true;
    const column = this.#reader.column('optional');
    const text = this.#reader.text('optional', row.cells);
    if (!column) return false;
    const plain = readOptional(text);
    if (plain !== undefined) return plain;
    const said = readYesOrNo(text);
    if (text && said === undefined) this.#remark(row, text, 'This doesn’t say yes or no.');
    return column.isReversed ? said === false || !text : said === true;
  }

  #level(row: Row, title: string): Level | undefined {
    const label = this.#reader.text('level', row.cells);
    const figures = this.#levels.read(row.cells, (what, reason) => this.#remark(row, what, reason));
    return label || figures ? this.#levels.levelOf(label, figures, title) : undefined;
  }

  #addLevel(row: Row): void {
    const label = this.#reader.text('level', row.cells);
    const figures = this.#levels.read(row.cells, (what, reason) => this.#remark(row, what, reason));
    this.#levels.levelOf(label, figures, `Level ${this.#levels.all.length + 1}`);
  }

  #background(label: string): string {
    const known = this.#backgrounds.get(fold(label));
    if (known) return known.id;
    const id = keyFor(label, this.#backgroundIds);
    this.#backgrounds.set(fold(label), { id, label });
    return id;
  }

  /** A row below a step, with more about it. */
  #continue(row: Row): void {
    const step = this.#steps.at(-1);
    if (!step) return this.#leaveOut(row, row.cells.find(Boolean), 'This row has no title.');
    const { resources, unlinked } = readResources(this.#reader, row.cells);
    const more = [step.description, ...this.#notes(row.cells), ...unlinked];
    step.description = more.filter(Boolean).join('\n') || undefined;
    const skills = [...(step.skills ?? []), ...(this.#list('skills', row.cells) ?? [])];
    if (skills.length) step.skills = [...new Set(skills)];
    step.resources = [...(step.resources ?? []), ...resources];
  }
}
