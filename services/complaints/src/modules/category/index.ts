export {
  categories,
  categoryListVersion,
  categoryOf,
  mayChoose,
  type Category,
  type CategoryDocument,
} from './categories.ts';
export { syncCategories } from './category.repository.ts';
