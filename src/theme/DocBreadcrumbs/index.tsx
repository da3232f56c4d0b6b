// Change: on the page that the reader opened they are left as the build made them.
import Breadcrumbs from '@theme-original/DocBreadcrumbs';
import {Still} from '@site/src/components/Still';

export default function DocBreadcrumbs() {
  return (
    <Still as="nav">
      <Breadcrumbs />
    </Still>
  );
}
