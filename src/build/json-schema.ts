/** career-path.schema.json: the JSON Schema of a career path document, for editors and validators. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { careerPathSchema } from '../model/schema.js';

/** As much of a JSON Schema as ours has. */
export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** JSON Schema can’t express that a range is in order: the validator alone checks that. */
export const careerPathJsonSchema = toJsonSchema(careerPathSchema, {
  errorMode: 'ignore',
  target: 'draft-2020-12',
}) as JsonSchema;
