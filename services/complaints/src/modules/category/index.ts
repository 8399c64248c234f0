export { categories, categoryOf, mayChoose, type Category, type CategoryDocument } from './categories.ts';
