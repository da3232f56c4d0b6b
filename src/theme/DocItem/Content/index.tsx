// Change: level, dates, and link and Markdown to copy under an answer's title; how to cite it, whom to tell of a mistake,
// and the way on along a reading path, below.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/DocItem/Content';
import {AnswerFoot} from '@site/src/components/AnswerFoot';
import {AnswerHead} from '@site/src/components/AnswerHead';
import {OnPath} from '@site/src/paths/OnPath';
import type {AnswerFrontMatter} from '@site/plugins/answers/front-matter';

export default function DocItemContent({children}: Props) {
  const {metadata, frontMatter} = useDoc();
  const isAnswer = 'level' in frontMatter;
  const answer = frontMatter as unknown as AnswerFrontMatter;
  return (
    <div className="theme-doc-markdown markdown" data-answer={isAnswer ? metadata.id : undefined}>
      <header>
        <Heading as="h1">{metadata.title}</Heading>
        {isAnswer && <AnswerHead answer={answer} permalink={metadata.permalink} />}
      </header>
      <MDXContent>{children}</MDXContent>
      {isAnswer && <AnswerFoot answer={answer} permalink={metadata.permalink} />}
      {isAnswer && <OnPath permalink={metadata.permalink} />}
    </div>
  );
}
