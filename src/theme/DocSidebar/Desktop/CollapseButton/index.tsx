// Change: nothing; the sidebar does not fold away, and its button need not ride on every page.
export {default} from '@docusaurus/Noop';
