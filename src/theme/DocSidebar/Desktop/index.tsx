// Change: on a narrow screen, where it is not seen and removed at once, it is left as the build made it.
import Desktop from '@theme-original/DocSidebar/Desktop';
import {StillIfNarrow} from '@site/src/components/Still';
import type {Props} from '@theme/DocSidebar/Desktop';

export default function DocSidebarDesktop(props: Props) {
  return (
    <StillIfNarrow as="div">
      <Desktop {...props} />
    </StillIfNarrow>
  );
}
