// Monaco and GraphiQL create style elements at run time, without a nonce. This gives each the nonce of this script, so that the
// content security policy need not allow every inline style element.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
const createElement = document.createElement.bind(document);
document.createElement = (tagName: string, options?: ElementCreationOptions) => {
  const element = createElement(tagName, options);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};
