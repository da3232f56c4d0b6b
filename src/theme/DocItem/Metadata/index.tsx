// Change: the page's own card, where its link is shared.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Metadata from '@theme-original/DocItem/Metadata';
import {Card} from '@site/src/cards/Card';

export default function DocItemMetadata() {
  const {metadata, frontMatter} = useDoc();
  return (
    <>
      <Metadata />
      <Card path={metadata.permalink} title={metadata.title} isArticle={'level' in frontMatter} />
    </>
  );
}
