export { categories, categoryOf, isSelectableCategory, type Category, type CategoryDocument } from './categories.ts';
