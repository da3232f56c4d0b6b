// Change: nothing to show, and nothing to load on every page.
export {default} from '@docusaurus/Noop';
