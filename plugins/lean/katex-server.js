export {default} from 'katex';
