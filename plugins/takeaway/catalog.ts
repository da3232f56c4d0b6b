import * as z from 'zod';
import {wrongKinds} from '../answers/answer-problems';
import {levels} from '../../src/practice/deck';

/** Raised when a reader of the old file could no longer read the new one. */
const format = 1;

const day = z.iso.date();
const url = z.url();
const text = z
  .strictObject({
    markdown: z.string().min(1).describe('CommonMark; formulas as $…$ or $$…$$ in plain TeX'),
    text: z.string().min(1).describe('The same without markup; a formula as a line that can be read'),
  })
  .describe('One text in two forms');

const answer = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('Stable: topic and name'),
  url: url.describe('The page'),
  markdownUrl: url.describe('The whole answer as Markdown'),
  title: z.string().min(1).describe('The question'),
  topic: z.string().describe('Id of its topic'),
  level: z.enum(levels),
  description: z.string().min(1).describe('One sentence that answers, without formulas'),
  keywords: z.array(z.string()),
  published: day,
  reviewed: day.describe('When it was last checked'),
  short: text.describe('The 30-second answer'),
  checklist: z.array(text).min(3).describe('What a strong answer has'),
  formulas: z
    .array(z.string().min(1))
    .describe('Those on lines of their own, in order, as TeX without macros'),
  corrections: z.array(
    z.strictObject({
      id: z.string().describe('Stable on its page'),
      url,
      claim: z.string().min(1).describe('The mistake as somebody would say it'),
      correction: text,
      kind: z.enum(wrongKinds).optional().describe('Missing for a usual mistake that no source makes'),
      sources: z.array(z.string()).describe('Source questions that teach it, such as essential/q42'),
    }),
  ),
  sources: z.array(z.string()).min(1).describe('Questions of the five public lists that it answers'),
  references: z.array(
    z.strictObject({key: z.string(), text: z.string().min(1).describe('APA'), url: url.optional()}),
  ),
  followUps: z.array(
    z.strictObject({
      id: z.string().describe('The answer that it leads to'),
      title: z.string().min(1),
      question: z.string().min(1).describe('What the interviewer says'),
      url,
    }),
  ),
  examples: z
    .array(z.strictObject({id: z.string(), title: z.string().min(1), url}))
    .describe('Worked examples whose numbers can be changed on the page'),
});

/** What `answers.json` holds. */
export const catalog = z
  .strictObject({
    $schema: url,
    format: z.literal(format),
    version: z.string().describe('Of the site'),
    reviewed: day.describe('The last day on which an answer was checked'),
    title: z.string(),
    url,
    license: z.literal('https://creativecommons.org/licenses/by/4.0/'),
    topics: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        description: z.string(),
        url,
        answers: z.array(z.string()),
      }),
    ),
    answers: z.array(answer).min(1),
  })
  .describe('Deep-learning interview questions, answered. In reading order.');

export type Catalog = z.output<typeof catalog>;
export type Answer = z.output<typeof answer>;
export type Text = z.output<typeof text>;

/** The JSON Schema of `answers.json`, at its own address. */
export const jsonSchema = (id: string) => ({...z.toJSONSchema(catalog), $id: id});

/** The catalog as the file holds it. Throws when it is not what its schema says: the schema is a promise. */
export const writeCatalog = (data: Omit<Catalog, 'format' | 'license'>): string =>
  `${JSON.stringify(
    catalog.parse({...data, format, license: 'https://creativecommons.org/licenses/by/4.0/'}),
    null,
    1,
  )}\n`;
