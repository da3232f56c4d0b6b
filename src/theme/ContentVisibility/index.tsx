// Change: nothing to show; this site has one version and no drafts.
export {default} from '@docusaurus/Noop';
