export { categories, categoryCodes, categoryOf, isSelectableCategory, type Category } from './categories.ts';
