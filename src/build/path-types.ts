/** src/model/path-types.ts: the types of a career path document, with the schema's descriptions as comments. */
import { format, resolveConfig } from 'prettier';
import { careerPathSchema, namedParts } from '../model/schema.js';
import { jsonSchemaOf, type JsonSchema } from './json-schema.js';

export const pathTypesFile = 'src/model/path-types.ts';

const header = '/** Generated from schema.ts by `npm run generate`: don’t edit it by hand. */\n\n';

const named = Object.entries({ CareerPath: careerPathSchema, ...namedParts }).map(
  ([name, schema]): [string, JsonSchema] => [name, jsonSchemaOf(schema)],
);

/** A part's schema as a string, without its description. */
const shapeOf = ({ description: _, ...shape }: JsonSchema): string =>
  JSON.stringify({ ...shape, $schema: undefined });

const nameByShape = new Map(named.map(([name, schema]) => [shapeOf(schema), name]));

const definitionOf = (schema: JsonSchema): string => {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.items) return `${typeOf(schema.items)}[]`;
  if (schema.properties) return `{ ${fieldsOf(schema)} }`;
  return schema.type!;
};

const typeOf = (schema: JsonSchema): string =>
  nameByShape.get(shapeOf(schema)) ?? definitionOf(schema);

const fieldsOf = ({ properties = {}, required = [] }: JsonSchema): string =>
  Object.entries(properties)
    .map(([name, field]) => {
      const optional = required.includes(name) ? '' : '?';
      return `/** ${field.description} */\n${name}${optional}: ${typeOf(field)};\n`;
    })
    .join('');

export const pathTypes = async (): Promise<string> => {
  const types = named.map(([name, schema]) => {
    const start = `/** ${schema.description} */\nexport`;
    return schema.properties
      ? `${start} interface ${name} { ${fieldsOf(schema)} }\n`
      : `${start} type ${name} = ${definitionOf(schema)};\n`;
  });
  const options = await resolveConfig(pathTypesFile);
  return format(header + types.join('\n'), { ...options, filepath: pathTypesFile });
};
