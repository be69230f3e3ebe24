/** The files of the O*NET database that careers are made from. Some have other names since release 30.3. */
import type { ConvertOptions, InputFile } from '../converter.js';
import { fileNamed, type Columns, type Row } from '../tables.js';
import { byCode, type ByCode } from './by-code.js';

const ratings = {
  required: ['Element Name', 'Scale ID', 'Data Value'],
  optional: ['Recommend Suppress'],
} as const;

const survey = {
  required: ['Scale ID', 'Category', 'Data Value'],
  optional: ['Recommend Suppress'],
} as const;

/** Each table: the names of its file, what careers lack without it, and its columns. */
const tables = {
  tasks: {
    names: ['Task Statements.txt'],
    gives: 'duties',
    columns: { required: ['Task ID', 'Task'], optional: ['Task Type'] },
  },
  taskRatings: {
    names: ['Task Ratings.txt'],
    gives: 'order of importance among their duties',
    columns: {
      required: ['Task ID', 'Scale ID', 'Data Value'],
      optional: ['Recommend Suppress'],
    },
  },
  skills: {
    names: ['Essential Skills.txt', 'Skills.txt'],
    gives: 'general skills',
    columns: ratings,
  },
  // Part of Skills.txt before 30.3.
  transferable: { names: ['Transferable Skills.txt'], columns: ratings },
  knowledge: { names: ['Knowledge.txt'], gives: 'areas of knowledge', columns: ratings },
  software: {
    names: ['Software Skills.txt', 'Technology Skills.txt'],
    gives: 'software among their skills',
    columns: {
      required: [],
      optional: ['Workplace Example', 'Example', 'Hot Technology', 'In Demand'],
    },
  },
  education: {
    names: ['Education.txt', 'Education, Training, and Experience.txt'],
    gives: 'education from the survey',
    columns: survey,
  },
  // Part of the file above before 30.3.
  experience: { names: ['Training and Experience.txt'], columns: survey },
  zones: { names: ['Job Zones.txt'], gives: 'job zone', columns: { required: ['Job Zone'] } },
  related: {
    names: ['Related Occupations.txt'],
    gives: 'related careers',
    columns: { required: ['Related O*NET-SOC Code'], optional: ['Index'] },
  },
  titles: {
    names: ['Sample of Reported Titles.txt', 'Job Titles.txt', 'Alternate Titles.txt'],
    gives: 'other titles',
    columns: {
      required: [],
      optional: ['Reported Job Title', 'Shown in My Next Move', 'Job Title', 'Alternate Title'],
    },
  },
} as const satisfies Record<
  string,
  { names: readonly string[]; gives?: string; columns: Columns<string> }
>;

/** The names of all files. */
export const tableNames: readonly string[] = Object.values(tables).flatMap(({ names }) => names);

type Tables = typeof tables;
export type TableName = keyof Tables;
type Column<T extends TableName> =
  | Tables[T]['columns']['required'][number]
  | (Tables[T]['columns'] extends { optional: readonly (infer Name extends string)[] }
      ? Name
      : never);

/** What all files say about one occupation. */
export type Occupation = { [T in TableName]: Row<Column<T>>[] };

/** Opens all files. Missing ones are reported, and have no rows. */
export const openTables = (files: readonly InputFile[], options: ConvertOptions) => {
  const open = (Object.keys(tables) as TableName[]).map((name) => {
    const { columns, names, ...rest } = tables[name];
    const file = fileNamed(files, ...names);
    if (!file && 'gives' in rest)
      options.skipped?.({
        file: names.join(' or '),
        reason: `The file isn’t among the input, so careers have no ${rest.gives}.`,
      });
    return [name, file && byCode<string>(file, columns, options)] as const;
  });
  const all = <T>(use: (table: ByCode<string>) => Promise<T>) =>
    Promise.all(open.map(([, table]) => table && use(table)));
  return {
    /** The rows of the next occupation. The codes must rise from call to call. */
    occupation: async (code: string): Promise<Occupation> => {
      const rows = await all((table) => table.rowsOf(code));
      return Object.fromEntries(
        open.map(([name], index) => [name, rows[index] ?? []]),
      ) as unknown as Occupation;
    },
    /** Reads the rest of the files. */
    end: () => all((table) => table.end()),
    close: () => all((table) => table.close()),
  };
};
