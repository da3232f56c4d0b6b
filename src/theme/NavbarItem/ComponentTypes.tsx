// Change: only the item types that this site's navbar has; version and locale menus stay out of the bundle.
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import DocSidebarNavbarItem from '@theme/NavbarItem/DocSidebarNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';

export default {default: DefaultNavbarItem, search: SearchNavbarItem, docSidebar: DocSidebarNavbarItem};
