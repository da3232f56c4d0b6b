import * as z from 'zod';
import {sourceIds} from './source-questions';

const day = z
  .union([z.date(), z.string()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine((value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)), {
    error: 'must be a day, written 2026-11-21',
  });

const description = z
  .string()
  .min(20)
  .max(200)
  .refine((text) => !/[$`<>\\]/.test(text), {error: 'must be plain text: no formula, code or markup'});

/** Front matter of an answer (`docs/<topic>/<answer>.mdx`). */
export const answerFrontMatter = z
  .strictObject({
    title: z.string().min(8).max(110).regex(/\?$/, 'must be the question, with its question mark'),
    description,
    level: z.enum(['basic', 'intermediate', 'advanced']),
    sources: z
      .array(
        z.string().refine((id) => sourceIds.has(id), {
          error: 'is not one of the 132 source questions, such as essential/q42',
        }),
      )
      .min(1)
      .refine((list) => new Set(list).size === list.length, {error: 'names a source question twice'}),
    keywords: z.array(z.coerce.string().min(1)).min(2),
    published: day,
    reviewed: day,
    /** For an answer with the name of its topic alone, which would otherwise take the address of the topic page. */
    slug: z
      .string()
      .regex(/^\/([a-z0-9-]+)\/\1$/, 'is needed only for /topic/topic')
      .optional(),
  })
  .refine((page) => page.published <= page.reviewed, {
    error: 'reviewed is before published',
    path: ['reviewed'],
  });

/** Front matter of a topic page or a reference page. */
export const pageFrontMatter = z.strictObject({
  title: z.string().min(3),
  description,
  slug: z.string().startsWith('/').optional(),
});

export type AnswerFrontMatter = z.output<typeof answerFrontMatter>;

/** What is wrong with a page's front matter, one line a fault: the key, the value, what it must be. */
export function frontMatterProblems(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => describe(issue, value));
}

function describe(issue: z.core.$ZodIssue, root: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `front matter: unknown key ${issue.keys.join(', ')}; remove it or correct its spelling (docs/_template.mdx has them all)`;
  }
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    root,
  );
  const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  return `front matter: ${issue.path.join('.')} ${found}: ${issue.message}`;
}
