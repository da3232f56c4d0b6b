import type {Catalog} from './catalog';
import type {Taken} from './answer';

type Site = Pick<Catalog, 'title' | 'url' | 'topics'> & {tagline: string};

/** A text in one line of Markdown that shows every sign as it is. */
export const escapeMarkdown = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>$~|#&!]/g, '\\$&');

const intro = ({title, tagline}: Site) =>
  `# ${escapeMarkdown(title)}\n\n> ${escapeMarkdown(tagline)}: each with a short answer, an explanation, formulas, computed examples, the wrong answers to expect, and the works it rests on.\n`;

/** The map of the site for language models, as llmstxt.org asks: a section for each topic, a line for each answer. */
export function llmsIndex(site: Site, taken: readonly Taken[]): string {
  const sections = site.topics.map(({id, title}) => {
    const lines = taken
      .filter(({answer}) => answer.topic === id)
      .map(
        ({answer: {title: question, markdownUrl, description}}) =>
          `- [${escapeMarkdown(question)}](${markdownUrl}): ${escapeMarkdown(description)}`,
      );
    return `## ${escapeMarkdown(title)}\n\n${lines.join('\n')}\n`;
  });
  const more = [
    `- [All answers in one file](${site.url}llms-full.txt): the same Markdown, in reading order`,
    `- [All answers as data](${site.url}answers.json): short answers, checklists, formulas, corrections and references as JSON`,
    `- [The schema of the data](${site.url}answers.schema.json): JSON Schema`,
  ];
  const about = `The content is under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Each answer is Markdown with formulas as TeX between dollar signs; its page has the same address without \`.md\`.\n`;
  return [intro(site), about, ...sections, `## Optional\n\n${more.join('\n')}\n`].join('\n');
}

/** All answers one after the other, in reading order. */
export const llmsFull = (site: Site, taken: readonly Taken[]) =>
  [intro(site), ...taken.map(({markdown}) => markdown)].join('\n---\n\n');
