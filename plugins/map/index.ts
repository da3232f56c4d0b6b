import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {paths} from '../../paths';
import type {AnswerFrontMatter} from '../answers/front-matter';
import {readSource} from '../answers/parse';
import {followUpsOf} from './follow-ups';
import {headingLines, layout, type Place} from './layout';
import {minutesOf} from './minutes';
import {pathProblems} from './paths';

type Level = AnswerFrontMatter['level'];

/** One answer on the map. */
export interface MapAnswer extends Place {
  /** The short name that the sidebar shows. */
  label: string;
  title: string;
  permalink: string;
  level: Level;
  /** Its follow-ups: index of the answer, and the interviewer's question. */
  next: [to: number, question: string][];
}

/** One topic on the map; its answers are those from `first` up to the next topic's. */
export interface MapTopic extends Place {
  lines: string[];
  permalink: string;
  first: number;
}

export interface FieldMap {
  width: number;
  height: number;
  topics: MapTopic[];
  /** In reading order. */
  answers: MapAnswer[];
}

/** A reading path as its page and the bar on its answers show it. */
export interface ReadingPath {
  id: string;
  title: string;
  intro: string;
  /** Sum of the steps' minutes. */
  minutes: number;
  steps: {
    /** The short name that the sidebar shows. */
    label: string;
    title: string;
    permalink: string;
    level: Level;
    minutes: number;
    why: string;
    /** Numbers of the earlier steps that it needs, from 1. */
    needs: number[];
  }[];
}

interface SidebarCategory {
  type: 'category';
  label: string;
  link: {id: string};
  items: {id: string; label: string}[];
}

/** The map of the field at `/reference/map` and the reading paths at `/reference/paths`, from the answers and `paths.ts`. */
export default function map({baseUrl, siteDir}: LoadContext): Plugin {
  return {
    name: 'map',
    getPathsToWatch: () => [path.join(siteDir, 'paths.ts')],
    async allContentLoaded({allContent, actions}) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const {docs, sidebars} = content.loadedVersions[0]!;
      const categories = (sidebars.answers as unknown as SidebarCategory[]).filter(
        ({type}) => type === 'category',
      );
      const reading = categories.flatMap(({items}) => items);
      const index = new Map(reading.map(({id}, i) => [id, i]));
      const doc = new Map(docs.map((entry) => [entry.id, entry]));
      const sources = await Promise.all(reading.map(({id}) => readSource(siteDir, doc.get(id)!)));

      const folder = (category: SidebarCategory) => category.link.id.replace(/\/index$/, '');
      const {places, width, height} = layout(
        categories.map((category) => ({
          topic: folder(category),
          label: category.label,
          count: category.items.length,
        })),
      );
      const spots = categories.flatMap((category) => places.get(folder(category))!.answers);
      const field: FieldMap = {
        width,
        height,
        topics: categories.map((category) => ({
          ...places.get(folder(category))!.heading,
          lines: headingLines(category.label),
          // As the page is served: a host that serves files may know no folder.
          permalink: doc.get(category.link.id)!.permalink.replace(/(?<=.)\/$/, ''),
          first: index.get(category.items[0]!.id)!,
        })),
        answers: reading.map(({id, label}, i) => ({
          ...spots[i]!,
          label,
          title: doc.get(id)!.title,
          permalink: doc.get(id)!.permalink,
          level: doc.get(id)!.frontMatter.level as Level,
          next: followUpsOf(sources[i]!.tree, id).flatMap(({to, question}): [number, string][] =>
            index.has(to) ? [[index.get(to)!, question]] : [],
          ),
        })),
      };

      const minutes = new Map(reading.map(({id}, i) => [id, minutesOf(sources[i]!.tree)]));
      const problems = pathProblems(paths, minutes);
      if (problems.length > 0)
        throw new Error(`${problems.length} fault(s) in the reading paths:\n  ${problems.join('\n  ')}`);
      const readingPaths = paths.map(({id, title, intro, steps}): ReadingPath => {
        const order = steps.map(({answer}) => answer);
        return {
          id,
          title,
          intro,
          minutes: order.reduce((sum, answer) => sum + minutes.get(answer)!, 0),
          steps: steps.map(({answer, why, needs = []}) => ({
            label: reading[index.get(answer)!]!.label,
            title: doc.get(answer)!.title,
            permalink: doc.get(answer)!.permalink,
            level: doc.get(answer)!.frontMatter.level as Level,
            minutes: minutes.get(answer)!,
            why,
            needs: needs.map((need) => order.indexOf(need) + 1),
          })),
        };
      });
      await actions.createData('map.json', JSON.stringify(field));
      await actions.createData('paths.json', JSON.stringify(readingPaths));
    },
    contentLoaded({actions}) {
      for (const [route, component] of [
        ['map', '@site/src/map/MapPage.tsx'],
        ['paths', '@site/src/paths/PathsPage.tsx'],
      ] as const)
        actions.addRoute({path: `${baseUrl}reference/${route}`, component, exact: true});
    },
  };
}
