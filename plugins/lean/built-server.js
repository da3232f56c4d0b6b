import list from '@generated/references/default/list.json';
import structured from '@generated/references/default/structured.json';

/** What goes into the HTML of the build and never into the browser's scripts. */
export default {list, structured};
