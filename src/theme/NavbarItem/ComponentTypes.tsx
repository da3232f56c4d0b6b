// Change: only the item types that this site's navbar has; menus of versions, locales and sidebars stay out of the bundle.
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';

export default {default: DefaultNavbarItem, search: SearchNavbarItem};
