export { listCategories, syncCategories, type CategoryRow } from './category.repository.ts';
