/** Refuses cycles between the modules of a service. Type imports count: they say as well what has to change together. */
const modules = '^services/[^/]+/src/modules/';
export default {
  forbidden: [
    {
      name: 'no-module-cycles',
      severity: 'error',
      scope: 'folder',
      from: { path: modules },
      to: { path: modules, circular: true },
    },
  ],
  options: {
    includeOnly: modules,
    exclude: { path: '__generated__' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
