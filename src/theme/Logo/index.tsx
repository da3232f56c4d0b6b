// Change: the mark is drawn inline in the page's own colors, so there is no image to fetch and none per theme.
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/Logo';
import {Mark} from '@site/src/components/Mark';

export default function Logo({imageClassName, titleClassName, ref: _ref, ...link}: Props) {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Link to="/" {...link}>
      <span className={imageClassName}>
        <Mark />
      </span>
      <b className={titleClassName}>{siteConfig.title}</b>
    </Link>
  );
}
