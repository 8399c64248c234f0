import { labelKinds, listLabels } from '@slrt/i18n';
import { assertAllowed, WrongArgument } from '@slrt/subgraph';
import type { QueryResolvers } from '../../__generated__/graphql.ts';
import { bdt2015Lists, codeListVersions, type ListName } from './lists/bdt-2015.ts';

export const Query: Pick<QueryResolvers, 'codeLists' | 'codeListVersions' | 'labels'> = {
  labels: (_, { language, names }, context) => {
    assertAllowed('names', names ?? [], labelKinds);
    const chosen = language ? (language === 'ID' ? 'id' : 'en') : context.language;
    return [...new Set(names ?? labelKinds)].map((name) => ({ name, labels: listLabels(chosen, name) ?? [] }));
  },
  codeListVersions: () => codeListVersions.map((each) => each.version),
  codeLists: (_, { version }) => {
    const found = codeListVersions.find((each) => each.version === version);
    if (!found) {
      const values = codeListVersions.map((each) => each.version).join(', ');
      throw new WrongArgument({ argument: 'version', allowed: { key: 'allowed.values', values } });
    }
    return (Object.keys(bdt2015Lists) as ListName[]).map((name) => {
      const labels: Readonly<Record<string, readonly [string, string]>> = bdt2015Lists[name];
      const own = found.differs[name] ?? Object.fromEntries(Object.keys(labels).map((code) => [code, code]));
      const codes = Object.entries(own).map(([code, canonical]) => {
        const [label, labelEn] = labels[canonical] ?? ['', ''];
        return { code, canonical, label, labelEn };
      });
      return { name, codes: codes.sort((a, b) => Number(a.code) - Number(b.code)) };
    });
  },
};
