// Change: on the page that the reader opened it is left as the build made it.
import Paginator from '@theme-original/DocPaginator';
import {Still} from '@site/src/components/Still';
import type {Props} from '@theme/DocPaginator';

export default function DocPaginator(props: Props) {
  return (
    <Still as="nav">
      <Paginator {...props} />
    </Still>
  );
}
