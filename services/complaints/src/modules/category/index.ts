export { categories, categoryOf, isSelectableCategory, type Category } from './categories.ts';
