// Change: the page's own card, where its link is shared; where an answer's Markdown is.
import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Metadata from '@theme-original/DocItem/Metadata';
import {Card} from '@site/src/cards/Card';

export default function DocItemMetadata() {
  const {metadata, frontMatter} = useDoc();
  return (
    <>
      <Metadata />
      {'level' in frontMatter && (
        <Head>
          <link rel="alternate" type="text/markdown" href={`${metadata.permalink}.md`} />
        </Head>
      )}
      <Card path={metadata.permalink} title={metadata.title} isArticle={'level' in frontMatter} />
    </>
  );
}
