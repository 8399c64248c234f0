// Monaco and GraphiQL create style elements at run time, without a nonce. This gives each the nonce of this script, so that the
// content security policy need not allow every inline style element.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
type CreateElement = (this: Document, ...args: unknown[]) => Element;
const createElement = Reflect.get(Document.prototype, 'createElement') as CreateElement;
const createWithNonce: CreateElement = function (...args) {
  const element = createElement.apply(this, args);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};
Reflect.set(Document.prototype, 'createElement', createWithNonce);
