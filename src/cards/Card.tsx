import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {cardPath, cardSize} from './card';

interface Props {
  /** Path of the page whose card is meant, with the base URL. */
  path: string;
  /** What the card says. */
  title: string;
  /** An article has an author and a date; every other page is part of a website. */
  isArticle?: boolean;
}

/** Tells networks which picture to show with a link to the page. Nearer to the page, it overrides what the layout said. */
export function Card({path, title, isArticle}: Props) {
  const {url, baseUrl, title: site} = useDocusaurusContext().siteConfig;
  return (
    <Head>
      <meta property="og:type" content={isArticle ? 'article' : 'website'} />
      <meta property="og:site_name" content={site} />
      <meta property="og:image" content={url + cardPath(path, baseUrl)} />
      <meta property="og:image:width" content={String(cardSize.width)} />
      <meta property="og:image:height" content={String(cardSize.height)} />
      <meta property="og:image:alt" content={title} />
    </Head>
  );
}
