export {SearchButton as default} from '../SearchButton';
