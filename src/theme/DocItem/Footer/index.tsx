// Change: the link to edit the page alone; no tags, no dates (an answer says when it was checked).
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import EditThisPage from '@theme/EditThisPage';

export default function DocItemFooter() {
  const {editUrl} = useDoc().metadata;
  return editUrl ? (
    <footer className="theme-doc-footer docusaurus-mt-lg">
      <EditThisPage editUrl={editUrl} />
    </footer>
  ) : null;
}
