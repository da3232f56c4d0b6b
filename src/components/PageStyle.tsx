import useIsBrowser from '@docusaurus/useIsBrowser';
import {useLayoutEffect} from 'react';
import {adopt} from './adopt';

/**
 * Rules that one page needs and no other. The finished page has them in its HTML, where the content policy knows them; in the browser
 * they are a sheet of the document, whether the reader came by the page's address or by a link.
 */
export function PageStyle({css}: {css: string}) {
  useLayoutEffect(() => adopt(css), [css]);
  return useIsBrowser() ? null : <style dangerouslySetInnerHTML={{__html: css}} />;
}
