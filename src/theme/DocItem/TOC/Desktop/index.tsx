// Change: on a narrow screen, where it is not seen and removed at once, it is left as the build made it.
import Desktop from '@theme-original/DocItem/TOC/Desktop';
import {StillIfNarrow} from '@site/src/components/Still';

export default function DocItemTOCDesktop() {
  return (
    <StillIfNarrow as="div">
      <Desktop />
    </StillIfNarrow>
  );
}
